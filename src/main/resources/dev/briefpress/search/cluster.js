// A cluster of OpenSearch or Elasticsearch, loaded with what `briefpress export opensearch-bulk` writes, as a
// source of answers. `Answers` says what a source is. The cluster holds the very terms of the site's own
// index, so the two find the same.

import { asForgiven, asShorter, asTyped, fieldOf, filterClauses, pieceClause, queryOf, valuesOf } from "./clauses.js";
import { slips, sorted } from "./nearness.js";
import { cardOf } from "./shards.js";
import { fold } from "./text.js";
import { piecesOf } from "./typed.js";
import { Words } from "./words.js";

/** Milliseconds after which a request is given up. */
const PATIENCE = 3_000;
/** Letters of a longer ending that is half typed, as in query.js. */
const ENDING = 3;
/** Letters that a slip is not looked for in, as in nearness.js, and how many near words are looked at. */
const FIRM = 2;
const MOST_NEAR = 20;
const MOST_VALUES = 1_000;
const NEWEST = [{ "page.day": "desc" }, { "page.place": "desc" }];

/** The cluster holds something else than what the site published. */
export class OtherContent extends Error {
  constructor() {
    super("The search cluster does not hold what this site published.");
    this.name = "OtherContent";
  }
}

export class Cluster {
  /** `manifest` is that of the site's index; it names the cluster. */
  constructor({ manifest, lunr }) {
    Object.assign(this, { manifest, lunr });
    this.language = new Words(this);
    this.boosts = Object.fromEntries(manifest.fields.map(({ name, boost }) => [name, boost]));
    this.least = manifest.documents > 50_000 ? 4 : 3;
    this.held = new Map();
    this.last = undefined;
  }

  async find(question) {
    const asked = await this.ask(question);
    const { total, any, results, query, left, about } = asked;
    this.last = { text: question.text, filters: question.filters, query, any, left };
    return { about, any: any > 0, total, results };
  }

  async cards(refs) {
    return refs.map((ref) => this.held.get(ref));
  }

  async counts({ text, filters }) {
    const listed = this.manifest.filters.filter(({ keys }) => !keys);
    const query = await this.queryOf(text);
    if (!query) return Object.fromEntries(listed.map(({ name }) => [name, {}]));
    const wanted = filterClauses(filters, this.manifest.filters);
    const aggs = listed.map(({ name }) => [
      name,
      {
        filter: every(wanted.filter(([other]) => other !== name)),
        aggs: { values: { terms: { field: valuesOf(name), size: MOST_VALUES } } },
      },
    ]);
    const { aggregations } = await this.post({ size: 0, query, aggs: Object.fromEntries(aggs) });
    return Object.fromEntries(
      listed.map(({ name }) => [
        name,
        Object.fromEntries(aggregations[name].values.buckets.map(({ key, doc_count: count }) => [key, count])),
      ]),
    );
  }

  /** Known from the answer to the same question. */
  async without({ text, filters }) {
    const isLast = this.last?.text === text && JSON.stringify(this.last.filters) === JSON.stringify(filters);
    if (!isLast) await this.find({ text, filters, order: "", count: 0 });
    return { all: this.last.any, each: this.last.left };
  }

  async complete(name, typed, most = 8) {
    const prefix = fold(typed.trimStart()).toLowerCase();
    const filter = this.manifest.filters.find((one) => one.name === name);
    if (!filter?.keys || prefix === "") return [];
    const include = `${prefix.replace(/[^\p{L}\p{N} ]/gu, "\\$&")}[^\n]*\n.*`;
    const aggs = { named: { terms: { field: `page.named.${name}`, include, size: MOST_VALUES } } };
    const { aggregations } = await this.post({ size: 0, aggs });
    const found = new Map(
      aggregations.named.buckets.map(({ key, doc_count: count }) => [key.slice(key.indexOf("\n") + 1), count]),
    );
    const values = [...found].map(([value, count]) => ({ value, count }));
    return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, most);
  }

  async holder(term) {
    const parts = [{ fields: Object.keys(this.boosts), asks: [{ term }] }];
    const { hits } = await this.post({ size: 1, sort: NEWEST, query: pieceClause({ parts }, this.boosts), ...SOURCE });
    return hits.hits.map((hit) => this.hold(hit))[0];
  }

  /** The query of a text, as it was answered; undefined if it asks for nothing. */
  async queryOf(text) {
    if (this.last?.text !== text) await this.find({ text, filters: {}, order: "", count: 0 });
    return this.last.query;
  }

  async ask(question) {
    const { text } = question;
    if (text.trim() === "") return this.search(question, { match_all: {} }, [], { missing: [], common: [] }, true);
    const { pieces, common } = piecesOf(this.language, text);
    const about = { corrected: false, some: false, missing: [], common, apart: false, unchecked: 0 };
    if (pieces.length === 0) return { about, any: 0, total: 0, results: [], left: {} };
    const last = pieces.at(-1).parts.at(-1);
    if (last.plain && !last.not && !/[\s"”]$/.test(text)) last.typed = true;
    asTyped(pieces, this.least);
    const positive = pieces.filter(({ parts }) => !parts[0].not);
    const asked = {
      wanted: positive.filter(({ optional }) => !optional),
      optional: positive.filter(({ optional }) => optional),
      excluded: pieces.filter(({ parts }) => parts[0].not).flatMap(({ parts }) => parts),
      phrases: positive.filter(({ phrase }) => phrase),
      heading: this.language.terms(this.language.of(text)).length > 0 ? this.language.of(text) : undefined,
    };
    if (positive.length === 0) return this.search(question, queryOf(asked, this.boosts), [], about, true);
    return this.forPieces(question, asked, about, last.typed ? last : undefined);
  }

  /** What query.js does with all postings at hand: all words, else those there are, else near ones. */
  async forPieces(question, asked, about, typed) {
    const { wanted, optional } = asked;
    const pieces = [...wanted, ...optional];
    let found = await this.inARow(question, asked, pieces, about, typed);
    if (typed?.must && found.known.exact > 0) {
      typed.asks = [{ term: typed.term }];
      typed.accepts = (other) => other === typed.term;
      found = await this.inARow(question, asked, pieces, about);
    }
    if (found.any > 0) return found;
    const shorter = typed && found.known.exact + found.known.begun === 0 ? longest(found.known) : undefined;
    if (shorter) {
      const isFar = typed.word.length - shorter.length > ENDING;
      asShorter(typed, shorter, isFar);
      found = await this.inARow(question, asked, pieces, about);
      if (found.any > 0) {
        about.corrected = isFar && pieces.length === 1 && pieces[0].parts.length === 1;
        if (about.corrected) about.missing = await this.nearTo(wanted, found.query);
        return found;
      }
    }
    const absent = wanted.filter((_, i) => found.known[`piece${i}`] === 0);
    const rest = wanted.filter((piece) => !absent.includes(piece));
    if (rest.length > 0 && !absent.some(({ parts }) => parts[0].must)) {
      about.some = true;
      about.missing = await this.nearTo(absent);
      if (absent.length > 0) found = await this.inARow(question, { ...asked, wanted: rest }, pieces, about);
      return found.any > 0 ? found : this.inARow(question, { ...asked, wanted: rest, some: true }, pieces, about);
    }
    return this.forgiving(question, asked, about, absent, found);
  }

  async forgiving(question, asked, about, absent, asTypedFound) {
    const { wanted, optional } = asked;
    const pieces = [...wanted, ...optional];
    const unknown = absent.filter(({ parts }) => !parts[0].wild);
    let found = asTypedFound;
    if (asForgiven(pieces)) {
      found = await this.inARow(question, asked, pieces, about);
      const rest = wanted.filter((_, i) => found.known[`piece${i}`] > 0);
      const hasRequired = wanted.every((piece) => !piece.parts[0].must || rest.includes(piece));
      if (found.any === 0 && rest.length > 0 && hasRequired) {
        about.some = true;
        found = await this.inARow(question, { ...asked, wanted: rest, some: true }, pieces, about);
      }
    }
    about.corrected = found.any > 0;
    about.missing = await this.nearTo(unknown, about.corrected ? found.query : undefined);
    return found;
  }

  /** Searches with the phrases in a row or, where no document has them so, apart. */
  async inARow(question, asked, pieces, about, typed) {
    const found = await this.search(question, queryOf(asked, this.boosts), pieces, about, false, typed);
    if (found.any > 0 || asked.phrases.length === 0) return found;
    const apart = await this.search(question, queryOf({ ...asked, phrases: [] }, this.boosts), pieces, about, false, typed);
    about.apart = apart.any > 0;
    return apart;
  }

  /**
   * One request: the results that pass the filters, how many there are with them, without each of
   * them and without all, and, of pieces, how many documents of the whole cluster have each.
   */
  async search({ filters, order, count }, query, pieces, about, isNewest, typed) {
    const wanted = filterClauses(filters, this.manifest.filters);
    const known = Object.fromEntries(pieces.map((piece, i) => [`piece${i}`, pieceClause(piece, this.boosts)]));
    if (typed) Object.assign(known, this.beginnings(typed));
    const aggs = { all: { filter: { match_all: {} } } };
    for (const [name] of wanted) aggs[`without-${name}`] = { filter: every(wanted.filter(([other]) => other !== name)) };
    const answer = await this.post(
      {
        size: count,
        query,
        post_filter: every(wanted),
        sort: isNewest || order === "date" ? NEWEST : ["_score", ...NEWEST],
        track_total_hits: true,
        aggs,
        ...SOURCE,
      },
      known,
    );
    const { all, held, ...others } = answer.aggregations;
    const parts = pieces.flatMap((piece) => piece.parts);
    return {
      about,
      query,
      any: all.doc_count,
      total: answer.hits.total.value,
      results: answer.hits.hits.map((hit) => ({ ref: this.hold(hit), score: hit._score ?? 0, matchData: matched(hit, parts) })),
      known: Object.fromEntries(Object.entries(held.known?.buckets ?? {}).map(([name, { doc_count: one }]) => [name, one])),
      left: Object.fromEntries(wanted.map(([name]) => [name, others[`without-${name}`].doc_count])),
    };
  }

  /** Of the word that is typed: whether it is a term, begins one, or begins with one. */
  beginnings(part) {
    const ask = (asks) => pieceClause({ parts: [{ ...part, asks }] }, this.boosts);
    const found = { exact: ask([{ term: part.term }]), begun: ask(part.asks) };
    const least = Math.max(3, Math.ceil(part.word.length / 2));
    for (let end = part.word.length - 1; end >= least; end--) {
      const term = part.word.slice(0, end);
      found[`=${term}`] = ask([{ term }]);
    }
    return found;
  }

  /** Words that no document has, each with terms that may be meant: those of the results of `query`, or any. */
  async nearTo(pieces, query) {
    const parts = pieces.map((piece) => piece.parts.at(-1));
    const suggest = {};
    parts.forEach(({ term, wild, edits }, i) => {
      if (slips(term) === 0 || wild || edits) return;
      for (const field of Object.keys(this.boosts)) {
        suggest[`${i}-${field}`] = { text: term, term: { ...NEAR, field: fieldOf(field), max_edits: slips(term), prefix_length: query ? 0 : FIRM } };
      }
    });
    const known = pieces.map(() => new Map());
    if (Object.keys(suggest).length > 0) {
      const answer = await this.post({ size: 0, suggest });
      for (const [name, [{ options } = { options: [] }]] of Object.entries(answer.suggest)) {
        const counts = known[parseInt(name, 10)];
        for (const { text, freq } of options) counts.set(text, freq + (counts.get(text) ?? 0));
      }
    }
    if (query) await this.count(query, known);
    return pieces.map(({ text, word }, i) => {
      const terms = [...known[i]].map(([term, count]) => ({ term, count }));
      return { text, word, near: sorted(parts[i], terms) };
    });
  }

  /** Counts in how many results of a query each of some terms is. */
  async count(query, known) {
    const terms = [...new Set(known.flatMap((counts) => [...counts.keys()]))];
    if (terms.length === 0) return;
    const fields = Object.keys(this.boosts);
    const filters = Object.fromEntries(
      terms.map((term) => [term, pieceClause({ parts: [{ fields, asks: [{ term }] }] }, this.boosts)]),
    );
    const { aggregations } = await this.post({ size: 0, query, aggs: { has: { filters: { filters } } } });
    for (const counts of known) {
      for (const term of [...counts.keys()]) {
        const { doc_count: count } = aggregations.has.buckets[term];
        if (count > 0) counts.set(term, count);
        else counts.delete(term);
      }
    }
  }

  /** Keeps the card of a hit; gives its ref. */
  hold({ _id: ref, _source: { page } }) {
    this.held.set(ref, cardOf(ref, page.card.row));
    return ref;
  }

  /**
   * Asks the cluster. In each answer it also counts what it holds, because an answer is worth nothing
   * when that is not what the site published.
   */
  async post(body, known) {
    const { search, sum } = this.manifest.cluster;
    const held = { global: {}, aggs: { sum: { sum: { field: "page.check" } } } };
    if (known && Object.keys(known).length > 0) held.aggs.known = { filters: { filters: known } };
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const response = await fetch(`${search}/_search`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ timeout: `${PATIENCE}ms`, ...body, aggs: { ...body.aggs, held } }),
        credentials: "omit",
        cache: "no-store",
        referrerPolicy: "no-referrer",
        signal: stop.signal,
      });
      if (!response.ok) throw new Error(`The search cluster answered ${response.status}.`);
      const answer = await response.json();
      if (answer.timed_out || answer._shards.failed > 0) throw new Error("The search cluster answered in part only.");
      const { doc_count: documents, sum: has } = answer.aggregations.held;
      if (documents !== this.manifest.documents || has.value !== sum) {
        throw new OtherContent();
      }
      return answer;
    } finally {
      clearTimeout(timer);
    }
  }
}

const SOURCE = { _source: ["page.card", "page.terms"] };

const every = (clauses) => ({ bool: { filter: clauses.map(([, clause]) => clause) } });

/** How near words are looked for. */
const NEAR = { suggest_mode: "always", min_word_length: 1, size: MOST_NEAR, string_distance: "damerau_levenshtein" };

function longest(known) {
  const terms = Object.keys(known).filter((name) => name.startsWith("=") && known[name] > 0);
  return terms.sort((a, b) => b.length - a.length)[0]?.slice(1);
}

/** Which terms of a document the parts of a query stand for, and in which fields, as lunr says it. */
function matched({ _source: { page } }, parts) {
  const metadata = {};
  for (const part of parts) {
    for (const field of part.fields) {
      for (const term of new Set((page.terms[field] ?? "").split(" "))) {
        if (term && part.accepts(term)) (metadata[term] ??= {})[field] = {};
      }
    }
  }
  return { metadata };
}
