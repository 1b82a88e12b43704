// Lunr's exact answers from a few small files.
//
//   const index = await openIndex("search/", { lunr });
//   const results = await index.search("cyber resilience");     // as lunr.Index.search gives them
//   const cards = await index.documents(results.slice(0, 10).map((result) => result.ref));
//
// A query needs the postings of its own terms only: this module fetches them, rebuilds that part of
// the index, and lets lunr.js search it. Refs, order and scores equal those of the whole index, bit
// by bit. It needs no page around it: a browser, a worker and Node will do. The files are described
// in docs/search.md of Briefpress.

import { fold } from "./text.js";

const FORMAT = 4;
/** The stored fields in their order, and what each is when it is left out. */
const CARD = {
  title: "",
  address: "",
  date: "",
  category: "",
  confidence: "",
  likelihood: "",
  band: [],
  judgement: "",
  excerpt: "",
  tags: [],
  shown: [],
  changes: [],
  kind: "brief",
  sort: "",
  lang: "",
  label: "",
};
/** The kinds of documents that have a day. */
const DATED = ["brief", "edition"];
/** Up to this many documents their lengths are a small file, which most queries need. */
const SMALL = 5_000;
/** Most files that are read to complete what is typed. */
const MOST_FILES = 4;
const WAITS = [300, 1200];
const KEPT = 600;
const EMPTY = Object.freeze({});

/** What is shown of a document, from its row of stored fields. */
export function cardOf(ref, row) {
  const fields = Object.entries(CARD).map(([key, none], i) => [key, present(row[i]) ?? none]);
  return { ref: String(ref), ...Object.fromEntries(fields) };
}

/** A file of the index that could not be had; `path` is its address. */
export class SearchIndexError extends Error {
  constructor(message, path, missing = false) {
    super(message);
    this.name = "SearchIndexError";
    this.path = path;
    /** Whether the server said that there is no such file: the site was published anew. */
    this.missing = missing;
  }
}

/**
 * Opens the index whose manifest.json is in the folder `baseUrl`.
 *
 * `fetch` is the platform's unless given; `lunr` is the library, a global of that name unless given.
 * `onRetry(path, attempt)` is told when a fetch failed and is about to be tried again. `first` is
 * what manifest.json holds, for who has fetched it already.
 */
export async function openIndex(baseUrl, options = {}) {
  const settings = {
    fetch: (...request) => globalThis.fetch(...request),
    lunr: globalThis.lunr,
    onRetry: () => {},
    waits: WAITS,
    ...options,
    base: baseUrl.endsWith("/") ? baseUrl : baseUrl + "/",
  };
  const { first } = settings;
  let edition = first?.format === FORMAT ? new Edition(settings, first) : await Edition.open(settings);

  // Names follow from content. One that is gone means that the site was published anew since the
  // manifest was read: start again from the new one, once.
  async function current(work) {
    const mine = edition;
    try {
      return await work(mine);
    } catch (error) {
      if (!error.missing) throw error;
      if (edition === mine) edition = await Edition.open(settings);
      return work(edition);
    }
  }

  return {
    /** The library it was opened with. */
    lunr: settings.lunr,
    /** What the index says of itself. */
    get manifest() {
      return edition.manifest;
    },
    /** Searches as lunr.Index.search does: `title:cyber +must -not pre* fuzzy~1 word^2`. */
    search: (text) =>
      current((e) =>
        e.query((query) => new settings.lunr.QueryParser(text, query).parse())),
    /** Searches as lunr.Index.query does; `build` gets a lunr.Query, maybe more than once. */
    query: (build) => current((e) => e.query(build)),
    /** The stored fields of the documents with these refs, in the same order, each with its ref. */
    documents: (refs) => current((e) => Promise.all(refs.map((ref) => e.card(ref)))),
    /** The filters there are, [{name, open}]. An open one has too many values to list them. */
    filters: () => current((e) => e.filters()),
    /**
     * A function that tells of a ref whether its document passes. `wanted` may have each filter, with
     * a value or a list of which one must fit, and `from` and `to`, days as in 2026-01-30, which only
     * documents with a day pass. Empty values ask for nothing.
     */
    filter: (wanted) => current((e) => e.filter(wanted)),
    /** How many of these documents, or of all, have each value of a filter: {value: count}. */
    counts: (name, refs) => current((e) => e.counts(name, refs)),
    /** Values of a filter that begin as typed, or of which a later word does: [{value, count}]. */
    complete: (name, typed, most = 8) => current((e) => e.complete(name, typed, most)),
    /**
     * The refs of the documents of which `field`, any but the last, has these terms and no others, in
     * any order.
     */
    filledBy: (field, terms) => current((e) => e.filledBy(field, terms)),
    /** Those of the terms that the index has, [{term, count}]; count is the number of postings. */
    lookup: (terms) => current((e) => e.lookup(terms)),
    /** The terms that begin with `prefix`, [{term, count}], or null if that takes over `most` files. */
    terms: (prefix, most = Infinity) => current((e) => e.termsFrom(prefix, most)),
  };
}

/** One edition of the index: what one manifest describes. */
class Edition {
  static async open(settings) {
    const manifest = await fetchJson(settings, "manifest.json", { cache: "no-cache" });
    if (manifest.format !== FORMAT) {
      const message = `The search index has format ${manifest.format}, this script reads ${FORMAT}.`;
      throw new SearchIndexError(message, settings.base + "manifest.json");
    }
    return new Edition(settings, manifest);
  }

  constructor(settings, manifest) {
    this.settings = settings;
    this.lunr = settings.lunr;
    this.manifest = manifest;
    this.fields = manifest.fields.map((field) => field.name);
    this.averages = manifest.fields.map((field) => field.length / manifest.documents);
    this.body = this.fields.length - 1;
    this.pipeline = this.lunr.Pipeline.load(manifest.pipeline);
    this.files = new Map();
  }

  /** The parsed file at `path`; one that was had before is not fetched again. */
  file(path, parse = (json) => json) {
    let file = this.files.get(path);
    this.files.delete(path);
    if (!file) {
      file = fetchJson(this.settings, path).then(parse);
      file.catch(() => this.files.delete(path));
      if (this.files.size >= KEPT) this.files.delete(this.files.keys().next().value);
    }
    this.files.set(path, file);
    return file;
  }

  async query(build) {
    const query = new this.lunr.Query(this.fields);
    build.call(query, query);
    const entries = await this.entries(query.clauses);
    if (entries.some((entry) => entry.needsLengths)) await this.lengths();
    return this.part(entries, query.isNegated()).query(build);
  }

  /** The entries of all terms that the clauses stand for, sorted by term. */
  async entries(clauses) {
    const wanted = clauses.flatMap((clause) => {
      const terms = clause.usePipeline
        ? this.pipeline.runString(clause.term, { fields: clause.fields })
        : [clause.term];
      return terms.map((term) => this.expand({ ...clause, term }));
    });
    const byTerm = new Map();
    for (const entry of (await Promise.all(wanted)).flat()) byTerm.set(entry.term, entry);
    return [...byTerm.values()].sort((a, b) => (a.term < b.term ? -1 : 1));
  }

  /** The entries that one clause stands for. */
  async expand(clause) {
    const { term } = clause;
    const fuzzy = "editDistance" in clause;
    const star = term.indexOf("*");
    if (!fuzzy && star < 0) return this.entriesOf([term]);
    const accepts = automaton(this.lunr.TokenSet.fromClause(clause));
    if (!fuzzy && star > 0) {
      const files = await this.termFiles(term.slice(0, star), true);
      return files.flatMap((file) => [...file.values()].filter((entry) => accepts(entry.term)));
    }
    return this.entriesOf((await this.vocabulary()).filter(accepts));
  }

  async entriesOf(terms) {
    const entries = await Promise.all(
      terms.map(async (term) => (await this.termFiles(term, false))[0]?.get(term)),
    );
    return entries.filter(Boolean);
  }

  async lookup(terms) {
    return (await this.entriesOf(terms)).map(({ term, count }) => ({ term, count }));
  }

  async filledBy(field, terms) {
    const different = [...new Set(terms)];
    const entries = await this.entriesOf(different);
    if (entries.length < different.length) return [];
    const place = this.fields.indexOf(field);
    const left = new Map();
    for (const entry of entries) {
      entry.forEachHead((number, at, count, length) => {
        if (at !== place) return;
        const { words, known } = left.get(number) ?? { words: length, known: 0 };
        left.set(number, { words: words - count, known: known + 1 });
      });
    }
    const filled = [...left].filter(([, { words, known }]) => words === 0 && known === entries.length);
    return filled.map(([number]) => String(this.ref(number)));
  }

  async termsFrom(prefix, most) {
    const paths = await this.paths(this.manifest.terms, "t", prefix, true);
    if (paths.length > most) return null;
    const files = await Promise.all(paths.map((path) => this.termFile(path)));
    return files.flatMap((file) =>
      [...file.values()]
        .filter((entry) => entry.term.startsWith(prefix))
        .map((entry) => ({ term: entry.term, count: entry.count })),
    );
  }

  async termFiles(key, isPrefix) {
    const paths = await this.paths(this.manifest.terms, "t", key, isPrefix);
    return Promise.all(paths.map((path) => this.termFile(path)));
  }

  termFile(path) {
    if (this.manifest.documents <= SMALL) this.lengths().catch(() => {});
    const few = this.manifest.few;
    return this.file(path, (json) => new Map(json.map((row) => [row[0], new Entry(row, few)])));
  }

  /** The paths of the files that hold `key`, or every key that begins with it. */
  async paths(list, folder, key, isPrefix) {
    if (!list.pages) return find(list, folder, key, isPrefix);
    const pages = find(list.pages, "p" + folder, key, isPrefix).map((path) => this.file(path));
    return (await Promise.all(pages)).flatMap((page) => find(page, folder, key, isPrefix));
  }

  /** All terms, sorted. */
  vocabulary() {
    return this.file(this.manifest.vocabulary, ([count, text]) => {
      if (count === 0) return [];
      let term = "";
      return text.split(" ").map((row) => {
        term = term.slice(0, digit(row, 0) - 1) + row.slice(1);
        return term;
      });
    });
  }

  async lengths() {
    this.bodyLengths ??= await this.file(this.manifest.lengths, ([low, high]) => {
      return numbers(high).map((quotient, i) => digit(low, i) + 64 * quotient);
    });
  }

  /** The part of lunr's index that holds the entries' terms; `all` documents or only theirs. */
  part(entries, all) {
    const vectors = new Map();
    if (all) {
      for (let number = 0; number < this.manifest.documents; number++) {
        for (const field of this.fields) vectors.set(field + "/" + this.ref(number), []);
      }
    }
    const terms = entries.map((entry) => (entry.decoded ??= this.decode(entry)));
    for (const term of [...terms].sort((a, b) => a.index - b.index)) {
      for (let i = 0; i < term.keys.length; i++) {
        const vector = vectors.get(term.keys[i]);
        if (vector) vector.push(term.index, term.weights[i]);
        else vectors.set(term.keys[i], [term.index, term.weights[i]]);
      }
    }
    const part = this.lunr.Index.load({
      version: this.manifest.lunr,
      fields: this.fields,
      fieldVectors: [...vectors],
      invertedIndex: entries.map((entry) => [entry.term, entry.decoded.posting]),
      pipeline: this.manifest.pipeline,
    });
    part.tokenSet = trie(this.lunr, entries);
    return part;
  }

  /** An entry's postings as lunr has them, and the weights in the order of lunr's operations. */
  decode(entry) {
    const { documents, k1, b, fields } = this.manifest;
    const odds = (documents - entry.count + 0.5) / (entry.count + 0.5);
    const idf = Math.log(1 + Math.abs(odds));
    const posting = { _index: entry.index };
    for (const field of this.fields) posting[field] = {};
    const keys = [];
    const weights = [];
    entry.forEach(this.body, (number, field, count, length) => {
      const ref = this.ref(number);
      const words = length ?? this.bodyLengths[number];
      let score =
        idf * (((k1 + 1) * count) / (k1 * (1 - b + b * (words / this.averages[field])) + count));
      score *= fields[field].boost;
      posting[this.fields[field]][ref] = EMPTY;
      keys.push(this.fields[field] + "/" + ref);
      weights.push(Math.round(score * 1000) / 1000);
    });
    return { index: entry.index, posting, keys, weights };
  }

  ref(number) {
    return this.manifest.base - number;
  }

  async card(ref) {
    const number = this.manifest.base - ref;
    const { each, names, pages } = this.manifest.cards;
    const file = Math.floor(number / each);
    if (!(number >= 0 && number < this.manifest.documents)) {
      throw new RangeError(`There is no document with the ref ${ref}.`);
    }
    let name = names && nameAt(names, file);
    if (!names) {
      const page = Math.floor(file / 64);
      const list = await this.file(`pd/${page}-${nameAt(pages, page)}.json`);
      name = nameAt(list.names, file % 64);
    }
    return cardOf(ref, (await this.file(`d/${file}-${name}.json`))[number % each]);
  }

  async filter({ from, to, ...wanted }) {
    const asked = Object.entries(wanted).filter(([, values]) => values?.length > 0);
    const tests = await Promise.all(asked.map(([name, values]) => this.test(name, [values].flat())));
    if (from || to) {
      const [start, end] = dayRange(await this.file(this.manifest.days), from, to);
      tests.push((number) => number >= start && number < end, await this.test("kind", DATED));
    }
    return (ref) => tests.every((test) => test(this.manifest.base - ref));
  }

  /** A function that tells of a number whether its document has one of the values. */
  async test(name, wanted) {
    const filter = this.manifest.filters.find((one) => one.name === name);
    if (!filter) return () => true;
    if (filter.keys) {
      const lists = await Promise.all(wanted.map((value) => this.holders(filter, value)));
      const passes = new Set(lists.flat());
      return (number) => passes.has(number);
    }
    const { values, places } = await this.closed(filter);
    const fits = values.map((held) => held.some((value) => wanted.includes(value)));
    return (number) => fits[places[number]];
  }

  async filters() {
    return this.manifest.filters.map(({ name, keys }) => ({ name, open: keys !== undefined }));
  }

  closed({ file }) {
    return this.file(file, ([values, text]) => ({ values, places: numbers(text) }));
  }

  async holders(filter, value) {
    const key = keyOf(value);
    const [path] = await this.paths(filter.keys, "g/" + filter.name, key, false);
    const rows = path ? ((await this.file(path)).find((entry) => entry[0] === key) ?? []).slice(1) : [];
    return rows.flatMap(([, , text]) => {
      let number = 0;
      return text === undefined ? [] : numbers(text).map((gap) => (number += gap));
    });
  }

  async counts(name, refs) {
    const filter = this.manifest.filters.find((one) => one.name === name);
    if (!filter || filter.keys) return {};
    const { values, places } = await this.closed(filter);
    const perPlace = new Array(values.length).fill(0);
    if (refs) for (const ref of refs) perPlace[places[this.manifest.base - ref]]++;
    else for (const place of places) perPlace[place]++;
    const counts = {};
    values.forEach((held, place) => {
      if (perPlace[place] > 0) for (const value of held) counts[value] = (counts[value] ?? 0) + perPlace[place];
    });
    return counts;
  }

  async complete(name, typed, most) {
    const prefix = keyOf(typed.trimStart());
    const filter = this.manifest.filters.find((one) => one.name === name);
    if (!filter || prefix === "") return [];
    let found;
    if (filter.keys) {
      const paths = await this.paths(filter.keys, "g/" + name, prefix, true);
      const files = await Promise.all(paths.slice(0, MOST_FILES).map((path) => this.file(path)));
      const entries = files.flat().filter(([key]) => key.startsWith(prefix));
      found = new Map(entries.flatMap(([, ...rows]) => rows.map(([value, count]) => [value, count])));
    } else {
      const begins = ([value]) => (" " + keyOf(value)).includes(" " + prefix);
      found = new Map(Object.entries(await this.counts(name)).filter(begins));
    }
    const values = [...found].map(([value, count]) => ({ value, count }));
    return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, most);
  }
}

/** A term and its postings, still packed. */
class Entry {
  constructor([term, index, body, head], few) {
    this.term = term;
    this.index = index;
    this.bodyText = body;
    this.headText = head;
    const bodies = new Bits(body).gamma();
    this.withLengths = bodies <= few;
    this.needsLengths = !this.withLengths;
    this.count = bodies + (head ? new Bits(head).gamma() : 0);
  }

  /** Calls `visit(number, field, count, length)`; a length in the body may be undefined. */
  forEach(body, visit) {
    const bits = new Bits(this.bodyText);
    const bodies = bits.gamma();
    const order = bits.take(5);
    for (let i = 0, next = 0; i < bodies; i++) {
      const number = next + bits.rice(order);
      const count = 1 + bits.rice(0);
      visit(number, body, count, this.withLengths ? bits.rice(6) : undefined);
      next = number + 1;
    }
    this.forEachHead(visit);
  }

  forEachHead(visit) {
    if (!this.headText) return;
    const bits = new Bits(this.headText);
    const heads = bits.gamma();
    const order = bits.take(5);
    for (let i = 0, number = 0; i < heads; i++) {
      number += bits.rice(order);
      const field = bits.take(2);
      const count = 1 + bits.rice(0);
      visit(number, field, count, bits.rice(2));
    }
  }
}

/** Reads a row of bits, six a character, the most significant first. */
class Bits {
  constructor(text) {
    this.text = text;
    this.at = 0;
    this.held = 0;
    this.count = 0;
  }

  take(wanted) {
    while (this.count < wanted) {
      this.held = (this.held << 6) | digit(this.text, this.at++);
      this.count += 6;
    }
    this.count -= wanted;
    const value = this.held >>> this.count;
    this.held &= (1 << this.count) - 1;
    return value;
  }

  gamma() {
    let width = 0;
    while (this.take(1) === 0) width++;
    return (1 << width) + this.take(width) - 1;
  }

  rice(order) {
    let quotient = 0;
    while (quotient < 20 && this.take(1) === 1) quotient++;
    return quotient < 20 ? (quotient << order) | this.take(order) : this.gamma();
  }
}

const keyOf = (text) => fold(text).toLowerCase();

const present = (value) => (value === "" || value?.length === 0 ? undefined : value);

/** The value, 0 to 91, of a character: blank to }, without the quotation mark and the backslash. */
function digit(text, at) {
  const code = text.charCodeAt(at);
  return code - 32 - (code > 34) - (code > 92);
}

/** The numbers written in a text, digits of base 46, the least first, all but the last plus 46. */
function numbers(text) {
  const list = [];
  for (let i = 0, value = 0, scale = 1; i < text.length; i++) {
    const low = digit(text, i);
    value += (low % 46) * scale;
    if (low >= 46) {
      scale *= 46;
    } else {
      list.push(value);
      value = 0;
      scale = 1;
    }
  }
  return list;
}

/** The paths of the files of a list that hold `key`, or every key that begins with it. */
function find({ from, names }, folder, key, isPrefix) {
  let end = 0;
  for (let high = from.length; end < high; ) {
    const middle = (end + high) >> 1;
    if (from[middle] <= key) end = middle + 1;
    else high = middle;
  }
  const start = Math.max(end - 1, 0);
  if (isPrefix) while (end < from.length && from[end].startsWith(key)) end++;
  return from.slice(start, end).map((first, i) => {
    return `${folder}/${hash(first)}-${nameAt(names, start + i)}.json`;
  });
}

const nameAt = (names, place) => names.slice(5 * place, 5 * place + 5);

/** FNV-1a of the UTF-16 code units. */
function hash(key) {
  let sum = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) sum = Math.imul(sum ^ key.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}

/** Whether one of lunr's token sets, walked as lunr intersects it with another, accepts a term. */
function automaton(start) {
  return (term) => {
    let states = new Set([start]);
    for (let i = 0; i < term.length && states.size > 0; i++) {
      const next = new Set();
      for (const { edges } of states) {
        if (edges[term[i]]) next.add(edges[term[i]]);
        if (edges["*"]) next.add(edges["*"]);
      }
      states = next;
    }
    return [...states].some((state) => state.final);
  };
}

/**
 * All terms as one of lunr's token sets. Lunr's own, which Index.load makes, also merges equal ends
 * of words, and may confuse them where terms hold digits (its node keys have no separator).
 */
function trie(lunr, entries) {
  const root = new lunr.TokenSet();
  for (const { term } of entries) {
    let node = root;
    for (let i = 0; i < term.length; i++) node = node.edges[term[i]] ??= new lunr.TokenSet();
    node.final = true;
  }
  return root;
}

/** The first number of the first day from `from` on, and the first after the last day of `to`. */
function dayRange({ first, days }, from, to) {
  let start = 0;
  let end = 0;
  let number = 0;
  const day = new Date((first ?? "2000-01-01") + "T00:00:00Z");
  const list = numbers(days);
  for (let i = 0; i < list.length; i += 2) {
    day.setUTCDate(day.getUTCDate() + list[i]);
    const name = day.toISOString().slice(0, 10);
    number += list[i + 1];
    if (from && name < from) start = number;
    if (!to || name <= to) end = number;
  }
  return [start, end];
}

/** Fetches and parses a file; tries again after a while, unless the server says there is none. */
async function fetchJson(settings, path, init) {
  const address = settings.base + path;
  for (let attempt = 1; ; attempt++) {
    let problem;
    try {
      const response = await settings.fetch(address, init);
      if (response.ok) {
        try {
          return await response.json();
        } catch (error) {
          // No JSON at all is what some hosts send in place of a file that is missing.
          const message = `${address} is broken: ${error.message}.`;
          problem = new SearchIndexError(message, address, error.name === "SyntaxError");
        }
      } else {
        const gone = response.status === 404 || response.status === 410;
        const message = `${address} could not be had: the server answered ${response.status}.`;
        problem = new SearchIndexError(message, address, gone);
      }
    } catch (error) {
      const message = `${address} could not be had: ${error.message}.`;
      problem = new SearchIndexError(message, address);
    }
    const wait = settings.waits[attempt - 1];
    if (problem.missing || wait === undefined) throw problem;
    settings.onRetry(address, attempt);
    await new Promise((done) => setTimeout(done, wait));
  }
}
