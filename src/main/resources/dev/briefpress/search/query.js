// What a reader types, asked of an index that shards.js opened: all words must be there, results
// come while typing, slips of the finger are forgiven. Needs no page around it.

import { near, nearest, nearestOf, slips } from "./nearness.js";
import { checked } from "./phrases.js";
import { piecesOf } from "./typed.js";
import { Words } from "./words.js";

/** The last word is taken as a beginning only if its terms are in at most this many files … */
const MOST_FILES = 6;
/** … and of these terms, the most frequent are taken, up to so many and so many postings. */
const MOST_TERMS = 30;
const MOST_POSTINGS = 5_000;
const EXACT = 8;
/** Letters of a longer ending that is half typed. */
const ENDING = 3;

/**
 * Asks what `text` asks. The language is lunr's, forgiving: `word`, `+must`, `-not`, `title:word`,
 * `begin*`, `fuzy~1`, `word^2`, and `"a phrase"`; words are readied as the index was. Unless the text
 * ends in a blank, its last word may be the beginning of one.
 *
 * Gives
 *
 * - `results`, as lunr gives them, of the briefs that have every word; an exact title comes first
 * - `corrected`: no word was found as it is, or begun, and only near ones were
 * - `some`: no brief has every word, so these have some of them, those with most first
 * - `missing`: words that no brief has, [{text, word, near}], `text` being as typed, `near` terms that
 *   may be meant
 * - `common`: words that are not searched as nearly all texts have them
 * - `apart`: no brief has the words of a phrase in a row, so these have them apart
 * - `unchecked`: how many more briefs have the words of a phrase, and were not looked through
 *
 * `textsOf(ref)` promises the texts of a brief, or undefined when they cannot be had; without it, a
 * phrase is found wherever its words are.
 */
export async function ask(index, lunr, text, { textsOf } = {}) {
  const words = new Words(index);
  const { pieces, common } = piecesOf(words, text);
  const last = pieces[pieces.length - 1]?.parts.slice(-1)[0];
  if (last?.plain && !last.not && !/[\s"”]$/.test(text)) last.typed = true;
  const found = { results: [], corrected: false, some: false, missing: [], common, apart: false, unchecked: 0 };
  if (pieces.length === 0) return found;
  const parts = pieces.flatMap((piece) => piece.parts);
  if (parts.every((part) => part.not)) return { ...found, results: await without(index, lunr, parts) };
  await searched(index, lunr, pieces, found);
  const phrases = pieces.filter((piece) => piece.phrase);
  if (phrases.length > 0 && textsOf) Object.assign(found, await checked(found.results, phrases, textsOf));
  found.results = await titleFirst(index, words, found.results, text);
  return found;
}

/** Searches for the pieces, and fills in what was found. */
async function searched(index, lunr, pieces, found) {
  const parts = pieces.flatMap((piece) => piece.parts);
  // All files of the words as they are, at once: else those of the first would wait for those that
  // the last may begin.
  index.lookup(parts.flatMap((part) => part.term ?? [])).catch(() => {});
  const completed = await Promise.all(parts.map((part) => complete(index, lunr, part)));
  let results = await run(index, completed.map((made) => made.clauses).flat());
  found.corrected = results.length > 0 && completed.every((made) => made.near);
  if (results.length === 0) {
    const clauses = parts.map((part) => forgive(lunr, part));
    if (clauses.some((clause) => clause.editDistance)) {
      results = await run(index, clauses);
      found.corrected = results.length > 0;
    }
  }
  const positive = pieces.filter((piece) => !piece.parts[0].not);
  const wanted = positive.filter((piece) => !piece.optional);
  if (found.corrected || results.length === 0) {
    found.missing = await unknown(index, results, wanted);
  }
  const isOne = positive.flatMap((piece) => piece.parts).length < 2;
  if (results.length === 0 || wanted.length === 0 || isOne) {
    found.results = results;
    return;
  }
  const has = wanted.map((piece) => results.map((result) => holds(piece, result)));
  const absent = wanted.filter((_, place) => !has[place].includes(true));
  const counts = results.map((_, i) => has.filter((one) => one[i]).length);
  const every = results.filter((_, i) => counts[i] === wanted.length - absent.length);
  const order = results.map((_, i) => i).sort((a, b) => counts[b] - counts[a] || a - b);
  found.results = every.length > 0 ? every : order.map((i) => results[i]);
  found.some = absent.length > 0 || every.length === 0;
  if (!found.corrected) found.missing = await Promise.all(absent.map((piece) => missing(index, piece)));
}

const missing = async (index, piece) => ({ ...named(piece), near: await nearest(index, piece) });

const named = ({ text, word }) => ({ text, word });

/** The pieces that the index has not as they are, when nothing or only what is near was found. */
async function unknown(index, results, pieces) {
  const known = await Promise.all(
    pieces.map(async ({ parts }) => (await index.lookup(parts.map(({ term }) => term))).length > 0),
  );
  const absent = pieces.filter(({ parts }, i) => !known[i] && !parts[0].wild);
  if (results.length === 0) return Promise.all(absent.map((piece) => missing(index, piece)));
  return absent.map((piece) => ({ ...named(piece), near: nearestOf(results, piece) }));
}

/** Whether a result has what a piece of the query asks for. */
function holds({ parts, joined }, { matchData }) {
  const has = (part) =>
    Object.entries(matchData.metadata).some(
      ([term, fields]) => part.accepts(term) && part.fields.some((field) => field in fields),
    );
  // "cyber-attack" is there as one word or as two.
  if (joined) return has(parts[2]) || (has(parts[0]) && has(parts[1]));
  return parts.every(has);
}

const run = (index, clauses) =>
  index.query((query) => clauses.forEach((clause) => query.clause({ ...clause })));

/**
 * All documents but those with the words of `parts`, newest first: what lunr gives for a query of
 * prohibited words only, but soon enough for typing, as lunr walks over every field.
 */
async function without(index, lunr, parts) {
  const clauses = parts.map((part) => clause(lunr, { ...part, not: false }, part.term));
  const found = await run(index, clauses);
  const left = new Set(found.map((result) => Number(result.ref)));
  return everything(index).filter(({ ref }) => !left.has(Number(ref)));
}

/** Every document, the newest first, as results. */
export function everything({ manifest: { documents, base } }) {
  return Array.from({ length: documents }, (_, i) => ({
    ref: String(base - (documents - 1) + i),
    score: 0,
    matchData: { metadata: {} },
  }));
}

/** The results, newest first: refs count down from the oldest. */
export function newestFirst(results) {
  return [...results].sort((a, b) => a.ref - b.ref);
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
 * and begins none, those that are near. From then on, `part.accepts` knows the terms that it stands for.
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
    const far = part.word.length - shorter.length > ENDING;
    const slip = { ...part, boost: (part.boost ?? 1) * EXACT };
    const wide = far && !part.must ? [forgive(lunr, slip)] : [];
    const accepts = near(part);
    part.accepts = (term) => term === shorter || (far && accepts(term));
    return { clauses: [...wide, clause(lunr, part, shorter)], near: far };
  }
  if (part.must) {
    const isBeginning = exact.length === 0 && isAll;
    if (isBeginning) part.accepts = (term) => term.startsWith(part.word);
    return { clauses: [clause(lunr, part, isBeginning ? part.word + "*" : part.term)] };
  }
  const boost = (part.boost ?? 1) * EXACT;
  const terms = new Set([...exact, ...begun].map(({ term }) => term));
  part.accepts = (term) => terms.has(term);
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
  const editDistance = part.not || part.wild ? 0 : slips(part.term);
  if (editDistance) part.accepts = near(part);
  return clause(lunr, part, part.term, editDistance ? { editDistance } : {});
}

/** Moves a document whose title is the text to the front of the results. */
async function titleFirst(index, words, results, text) {
  const wanted = words.of(text);
  const terms = words.terms(wanted);
  if (terms.length === 0 || results.length < 2) return results;
  const same = new Set(await index.filledBy("title", terms));
  if (same.size === 0) return results;
  const titled = results.filter(({ ref }) => same.has(ref)).slice(0, 10);
  const cards = await index.documents(titled.map(({ ref }) => ref));
  const first = titled[cards.findIndex((card) => words.of(card.title) === wanted)];
  if (!first) return results;
  return [first, ...results.filter((result) => result !== first)];
}
