// A query line, read by typed.js, in the query language of OpenSearch and Elasticsearch.

import { near, slips } from "./nearness.js";
import { fold } from "./text.js";

/** How much more the word that is typed counts than one that begins with it, as in query.js. */
const EXACT = 8;
/** What a brief with one word more counts, where none has every word; and an exact title. */
const ONE_MORE = 1_000;
const HEADING = 1_000_000;
const MOST_TERMS = 1_000;

const anyOf = (clauses) => (clauses.length === 1 ? clauses[0] : { bool: { should: clauses, minimum_should_match: 1 } });
const allOf = (clauses) => (clauses.length === 1 ? clauses[0] : { bool: { must: clauses } });

/** Where the terms of a field are. */
export const fieldOf = (name) => `page.terms.${name}`;

/** Prepares the parts of pieces as they are typed; `least` is the shortest beginning of a word. */
export function asTyped(pieces, least) {
  for (const part of pieces.flatMap(({ parts }) => parts)) {
    const { term, word } = part;
    if (part.wild) part.asks = [{ wildcard: term.replace(/[\\?]/g, "\\$&") }];
    else if (part.edits) part.asks = [{ fuzzy: term, edits: part.edits }];
    else if (part.typed && word.length >= least) {
      part.asks = [{ term, factor: EXACT }, { prefix: word }];
      part.accepts = (other) => other === term || other.startsWith(word);
    } else part.asks = [{ term }];
  }
}

/** Prepares a part of which no term begins as typed: a term that the word begins with. */
export function asShorter(part, shorter, isFar) {
  const isNear = near(part);
  part.asks = [{ term: shorter }];
  if (isFar && !part.must) part.asks.push({ fuzzy: part.term, edits: slips(part.term), factor: EXACT });
  part.accepts = (other) => other === shorter || (isFar && isNear(other));
}

/** Prepares the parts of pieces with room for typing mistakes; whether any has room. */
export function asForgiven(pieces) {
  const parts = pieces.flatMap((piece) => piece.parts).filter((part) => !part.wild && slips(part.term) > 0);
  for (const part of parts) {
    part.asks = [{ fuzzy: part.term, edits: slips(part.term) }];
    part.accepts = near(part);
  }
  return parts.length > 0;
}

/** What a part asks of a document: one of its terms in one of its fields. */
export function partClause(part, boosts) {
  return anyOf(
    part.asks.flatMap((ask) =>
      part.fields.map((field) => termClause(ask, fieldOf(field), (part.boost ?? 1) * (ask.factor ?? 1) * boosts[field])),
    ),
  );
}

function termClause({ term, prefix, wildcard, fuzzy, edits }, field, boost) {
  if (prefix !== undefined) return { prefix: { [field]: { value: prefix, boost } } };
  if (wildcard !== undefined) return { wildcard: { [field]: { value: wildcard, boost } } };
  if (fuzzy === undefined) return { term: { [field]: { value: term, boost } } };
  return { fuzzy: { [field]: { value: fuzzy, fuzziness: edits, max_expansions: MOST_TERMS, boost } } };
}

/** What a piece asks of a document. "cyber-attack" is there as one word or as two. */
export function pieceClause({ parts, joined }, boosts) {
  const clauses = parts.map((part) => partClause(part, boosts));
  return joined ? anyOf([clauses[2], allOf(clauses.slice(0, 2))]) : allOf(clauses);
}

/**
 * The query for pieces: those of `wanted` must all be there, or only one of them where `some`, those
 * with most first; `optional` ones count where they are, and must be there where nothing else is wanted;
 * `excluded` parts must not. `phrases` must stand in a row. A document of which the title is `heading` comes first.
 */
export function queryOf({ wanted, optional, excluded, phrases = [], some = false, heading }, boosts) {
  const clauses = wanted.map((piece) => pieceClause(piece, boosts));
  const others = optional.map((piece) => pieceClause(piece, boosts));
  const most = clauses.map((clause) => allOf([clause, { constant_score: { filter: clause, boost: ONE_MORE } }]));
  const must = some ? [anyOf(most), ...required(wanted, boosts)] : clauses;
  if (wanted.length === 0 && others.length > 0) must.push(anyOf(others));
  const first = heading ? [{ constant_score: { filter: { term: { "page.heading": heading } }, boost: HEADING } }] : [];
  return {
    bool: {
      must: must.length > 0 ? must : [{ match_all: {} }],
      should: [...others, ...first],
      must_not: excluded.map((part) => partClause(part, boosts)),
      filter: phrases.map(({ word }) => ({ match_phrase: { "page.row": word } })),
    },
  };
}

function required(pieces, boosts) {
  return pieces.filter(({ parts }) => parts[0].must).map((piece) => pieceClause(piece, boosts));
}

/** The filters of the page that have a value, each as a clause: [[name, clause], …]. */
export function filterClauses(filters, known) {
  return Object.entries(filters).flatMap(([name, value]) => {
    if (!value) return [];
    if (name === "from") return [[name, { range: { date: { gte: value } } }]];
    if (name === "to") return [[name, { range: { date: { lte: value } } }]];
    const filter = known.find((one) => one.name === name);
    if (!filter) return [];
    return [[name, { term: { [valuesOf(name)]: filter.keys ? fold(value).toLowerCase() : value } }]];
  });
}

/** Where the values of a filter are. */
export const valuesOf = (name) => (name === "kind" ? "kind" : `page.filter.${name}`);
