// What a reader types, asked of an index that shards.js opened: results while typing, typing
// mistakes forgiven, hits found again in a text. Needs no page around it.

import { fold, prepare } from "./text.js";

/** How words become terms in the language of an index. */
class Words {
  constructor({ lunr, manifest }) {
    const { language, pipeline } = manifest;
    this.lunr = lunr;
    this.language = language;
    this.own = language ? (lunr[language.code] ?? {}) : lunr;
    this.pipeline = lunr.Pipeline.load(pipeline);
  }

  /** A text's words before lunr's own pipeline. */
  of(text) {
    return prepare(text, this.language).toLowerCase();
  }

  /** The terms of words as `of` gives them. */
  terms(text) {
    return text
      .split(/[ -]/)
      .map((word) => this.trim(word))
      .filter((word) => word && !this.isStopWord(word))
      .map((word) => this.term(word));
  }

  trim(word) {
    return this.own.trimmer ? String(this.own.trimmer(new this.lunr.Token(word, {}))) : word;
  }

  isStopWord(word) {
    return this.own.stopWordFilter !== undefined && !this.own.stopWordFilter(word);
  }

  term(word) {
    return this.pipeline.runString(word)[0] ?? "";
  }
}

const FIELDS = ["title", "tags", "entities", "body"];
/** The last word is taken as a beginning only if its terms are in at most this many files … */
const MOST_FILES = 6;
/** … and of these terms, the most frequent are taken, up to so many and so many postings. */
const MOST_TERMS = 30;
const MOST_POSTINGS = 5_000;
const EXACT = 8;
/** Letters of a longer ending that is half typed. */
const ENDING = 3;
/** Milliseconds after which an answer is late enough to tell a part of it. */
const SOON = 100;

/**
 * Asks what `text` asks. The language is lunr's, forgiving: `word`, `+must`, `-not`, `title:word`,
 * `begin*`, `fuzy~1`, `word^2`; words are readied as the index was. Unless the text ends in a blank,
 * its last word may be the beginning of one.
 *
 * Gives { results, corrected }: what lunr gives, an exact title moved to the front; and whether
 * no word was found as it is, or begun, and only near ones were. `onEarly(results)` is told what the
 * whole words find when the rest of the text takes longer: more may come, and their order change.
 */
export async function ask(index, lunr, text, { onEarly } = {}) {
  const words = new Words(index);
  const parts = text.split(/\s+/).filter(Boolean).flatMap((part) => clausesOf(words, part));
  const last = parts[parts.length - 1];
  if (last?.plain && !last.not && !/\s$/.test(text)) last.typed = true;
  const completing = Promise.all(parts.map((part) => complete(index, lunr, part)));
  const answer = answerOf(index, lunr, words, parts, text, completing);
  if (onEarly) early(index, lunr, parts, completing, answer, onEarly);
  return answer;
}

async function answerOf(index, lunr, words, parts, text, completing) {
  const completed = await completing;
  const clauses = completed.map((made) => made.clauses).flat();
  if (clauses.length === 0) return { results: [], corrected: false };
  if (parts.every((part) => part.not)) {
    return { results: await without(index, lunr, parts), corrected: false };
  }
  let results = await run(index, clauses);
  let corrected = results.length > 0 && completed.every((made) => made.near);
  if (results.length === 0) {
    const forgiving = parts.map((part) => forgive(lunr, part));
    if (forgiving.some((clause) => clause.editDistance)) {
      results = await run(index, forgiving);
      corrected = results.length > 0;
    }
  }
  return { results: await titleFirst(index, words, results, text), corrected };
}

const run = (index, clauses) =>
  index.query((query) => clauses.forEach((clause) => query.clause({ ...clause })));

/**
 * Tells what the whole words find, if it takes a while to know what the rest stands for. Not when the
 * rest could take some of it away again: a word that must or must not be there.
 */
async function early(index, lunr, parts, completing, answer, onEarly) {
  const isWhole = (part) => !(part.typed || part.edits || part.wild);
  const whole = parts.filter(isWhole);
  const rest = parts.filter((part) => !isWhole(part));
  if (rest.length === 0 || rest.some((part) => part.must || part.not)) return;
  if (whole.every((part) => part.not)) return;
  try {
    let isOver = false;
    const over = () => (isOver = true);
    (rest.every((part) => part.typed) ? completing : answer).then(over, over);
    await new Promise((done) => setTimeout(done, SOON));
    if (isOver) return;
    answer.then(over, over);
    const results = await run(index, whole.map((part) => clause(lunr, part, part.term)));
    if (!isOver && results.length > 0) onEarly(results);
  } catch {
    // A file is missing that the whole answer needs, too: it tells.
  }
}

/**
 * All documents but those with the words of `parts`, newest first: what lunr gives for a query of
 * prohibited words only, but soon enough for typing, as lunr walks over every field.
 */
async function without(index, lunr, parts) {
  const clauses = parts.map((part) => clause(lunr, { ...part, not: false }, part.term));
  const found = await index.query((query) => clauses.forEach((c) => query.clause({ ...c })));
  const left = new Set(found.map((result) => Number(result.ref)));
  const { base, documents } = index.manifest;
  const results = [];
  for (let ref = base - documents + 1; ref <= base; ref++) {
    if (!left.has(ref)) results.push({ ref: String(ref), score: 0, matchData: { metadata: {} } });
  }
  return results;
}

/** The results, newest first: refs count down from the oldest. */
export function newestFirst(results) {
  return [...results].sort((a, b) => a.ref - b.ref);
}

/** One word of the query line as the words and clauses that it stands for. */
function clausesOf(language, part) {
  const [, sign, field, rest] = /^([+-]?)(?:(title|tags|entities|body):)?(.*)$/is.exec(part);
  const common = {
    fields: field ? [field.toLowerCase()] : FIELDS,
    must: sign === "+",
    not: sign === "-",
  };
  const [, core, distance, boost] = /^(.*?)(?:~(\d+))?(?:\^(\d+))?$/s.exec(rest);
  if (boost) common.boost = Math.min(Number(boost), 1000) || 1;
  if (core.includes("*")) {
    const term = fold(core).toLowerCase();
    return term.replace(/\*/g, "").length < 2 ? [] : [{ ...common, term, wild: true }];
  }
  let words = language.of(core).split(/[ -]/);
  // The last of "cyber attack cyberattack" says the same again: it cannot be asked for as well, and
  // it alone is what "-cyber-attack" is meant to keep out.
  const compound = words.length === 3 && words[0] + words[1] === words[2];
  if (compound && common.must) words = words.slice(0, 2);
  if (compound && common.not) words = words.slice(2);
  return words
    .map((word) => language.trim(word))
    .filter((word) => word && !language.isStopWord(word))
    .map((word) => {
      const edits = Math.min(Number(distance ?? 0), 2);
      return { ...common, word, term: language.term(word), edits, plain: !edits };
    });
}

/** A clause as lunr has it, for a term that went through the pipeline already. */
function clause(lunr, part, term, more = {}) {
  const { REQUIRED, PROHIBITED, OPTIONAL } = lunr.Query.presence;
  return {
    term,
    fields: part.fields,
    boost: part.boost ?? 1,
    usePipeline: false,
    presence: part.must ? REQUIRED : part.not ? PROHIBITED : OPTIONAL,
    ...more,
  };
}

/**
 * The clauses of a part; of the word being typed, with the terms it may become, or, when it is none
 * and begins none, those that are near.
 */
async function complete(index, lunr, part) {
  if (part.edits) return { clauses: [clause(lunr, part, part.term, { editDistance: part.edits })] };
  if (!part.typed) return { clauses: [clause(lunr, part, part.term)] };
  const { exact, begun, isAll } = await candidates(index, part);
  if (exact.length + begun.length === 0) {
    // Between two words: "resilienc" is no term, nor the beginning of one, but "resili" is a term.
    const shorter = await longestBeginning(index, part);
    if (shorter === undefined) return { clauses: [clause(lunr, part, part.term)] };
    // More is missing than most endings have: a slip, as "ransomwrae" is not about "ransom".
    const near = part.word.length - shorter.length > ENDING;
    const slip = { ...part, boost: (part.boost ?? 1) * EXACT };
    const wide = near && !part.must ? [forgive(lunr, slip)] : [];
    return { clauses: [...wide, clause(lunr, part, shorter)], near };
  }
  if (part.must) {
    const isBeginning = exact.length === 0 && isAll;
    return { clauses: [clause(lunr, part, isBeginning ? part.word + "*" : part.term)] };
  }
  const boost = (part.boost ?? 1) * EXACT;
  const clauses = [
    ...exact.map(({ term }) => clause(lunr, part, term, { boost })),
    ...begun.map(({ term }) => clause(lunr, part, term)),
  ];
  return { clauses };
}

/**
 * The term of the word being typed, and the most frequent ones that begin with it: as many as lunr
 * can search between two keystrokes, none if they are in too many files to fetch.
 */
async function candidates(index, part) {
  const least = index.manifest.documents > 50_000 ? 4 : 3;
  const [exact, all] = await Promise.all([
    index.lookup([part.term]),
    part.word.length < least ? null : index.terms(part.word, MOST_FILES),
  ]);
  const others = (all ?? []).filter(({ term }) => term !== part.term);
  others.sort((a, b) => b.count - a.count);
  let postings = 0;
  const begun = others.filter(({ count }, i) => {
    postings += count;
    return i === 0 || (i < MOST_TERMS && postings <= MOST_POSTINGS);
  });
  return { exact, begun, isAll: all !== null && begun.length === others.length };
}

// What is left of a word without its ending is half of it at least: "bangaldesh" is no "ban".
async function longestBeginning(index, part) {
  const beginnings = [];
  const least = Math.max(3, Math.ceil(part.word.length / 2));
  for (let end = part.word.length - 1; end >= least; end--) beginnings.push(part.word.slice(0, end));
  const known = await index.lookup(beginnings);
  return known.sort((a, b) => b.term.length - a.term.length)[0]?.term;
}

/** The clause of a part with room for a typing mistake, or two in a long word. */
function forgive(lunr, part) {
  const isShort = part.term.length < 4;
  const more = part.not || part.wild || isShort ? {} : { editDistance: part.term.length < 8 ? 1 : 2 };
  return clause(lunr, part, part.term, more);
}

/** Moves a document whose title is the text to the front of the results. */
async function titleFirst(index, words, results, text) {
  const wanted = words.of(text);
  const terms = words.terms(wanted);
  if (terms.length === 0 || results.length < 2) return results;
  const near = new Set(await index.filledBy("title", terms));
  const titled = results.filter(({ ref }) => near.has(ref)).slice(0, 10);
  const cards = await index.documents(titled.map(({ ref }) => ref));
  const first = titled[cards.findIndex((card) => words.of(card.title) === wanted)];
  if (!first) return results;
  return [first, ...results.filter((result) => result !== first)];
}

/** The terms that a result matched, for `hits`. */
export function termsOf(result) {
  return new Set(Object.keys(result.matchData.metadata));
}

/** Where in a text as shown an index's terms occur: [[start, end], …], ascending. */
export function hits(index, text, terms) {
  return hitsOf(new Words(index), text, terms);
}

function hitsOf(words, text, terms) {
  const found = [];
  const isHit = (piece) =>
    words
      .of(piece)
      .split(/[ -]/)
      .some((word) => word && terms.has(words.term(words.trim(word))));
  for (const chain of text.matchAll(/[^\s/(),;:!?"“”«»—–…]+/g)) {
    const pieces = [...chain[0].matchAll(/[^-‐‑]+/g)];
    const single = pieces.filter((piece) => isHit(piece[0]));
    if (single.length === 0 && pieces.length > 1 && isHit(chain[0])) single.push(chain);
    for (const piece of single) {
      const start = piece === chain ? chain.index : chain.index + piece.index;
      const lead = /^[^\p{L}\p{N}]*/u.exec(piece[0])[0].length;
      const trail = /[^\p{L}\p{N}]*$/u.exec(piece[0])[0].length;
      found.push([start + lead, start + piece[0].length - trail]);
    }
  }
  return found;
}

/** The sentence of a text that holds the most different terms; the first of equals, or none. */
export function passage(index, text, terms) {
  const words = new Words(index);
  let best = "";
  let most = 0;
  for (const [sentence] of text.matchAll(/[^.!?\s][^]*?(?:[.!?]+(?=\s|$)|$)/g)) {
    const found = hitsOf(words, sentence, terms).map(([start, end]) => sentence.slice(start, end));
    const different = new Set(found.map((word) => words.term(word.toLowerCase()))).size;
    if (different > most) [best, most] = [sentence.trim(), different];
  }
  return best;
}
