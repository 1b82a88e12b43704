// Words that differ by a slip of the finger.

import { distance, Words } from "./words.js";

/** Letters that a slip is not looked for in, so that few files need be fetched. */
const FIRM = 2;
const MOST_FILES = 4;
const MOST_NEAR = 3;

/** How many slips a term has room for. */
export function slips({ length }) {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Whether a term is a slip away from that of a part of the query. */
export function near(part) {
  const most = slips(part.term);
  return (term) => distance(part.term, term, most) <= most;
}

/**
 * The terms nearest to a piece of a query that no brief has, the most frequent of equals first. Looks
 * at terms with the same first letters, as the files of these are most often there already.
 */
export async function nearest(index, piece) {
  const part = piece.parts[piece.parts.length - 1];
  if (slips(part.term) === 0 || part.wild || part.edits) return [];
  const [many, few] = [part.term.slice(0, FIRM), part.term.slice(0, FIRM + 1)];
  const known = (await index.terms(many, MOST_FILES)) ?? (await index.terms(few, MOST_FILES)) ?? [];
  const found = sorted(part, known);
  return found.length > 0 ? found : respelled(new Words(index), part.word, known);
}

/**
 * Those of the terms, [{term, count}], that are of a word one slip away, the most frequent first: the
 * term "unlik" is far from "unlikley", of which the language knows no ending, and "unlikely" is near.
 */
function respelled(words, word, known) {
  const counts = new Map(known.map(({ term, count }) => [term, count]));
  const letters = [...new Set(known.flatMap(({ term }) => [...term]))];
  const found = new Set();
  for (let at = FIRM; at <= word.length; at++) {
    const [head, next, tail] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
    const others = [head + tail, head + tail.slice(0, 1) + next + tail.slice(1)];
    for (const letter of letters) others.push(head + letter + tail, head + letter + next + tail);
    for (const term of others.map((other) => words.term(other))) if (counts.has(term)) found.add(term);
  }
  return [...found].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1)).slice(0, MOST_NEAR);
}

/** The same among the terms that results matched, when only near ones were found. */
export function nearestOf(results, piece) {
  const part = piece.parts[piece.parts.length - 1];
  const counts = new Map();
  for (const { matchData } of results) {
    for (const term of Object.keys(matchData.metadata)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return sorted(part, [...counts].map(([term, count]) => ({ term, count })));
}

/** Those of the terms, [{term, count}], that are a slip or two away, the nearest and most frequent first. */
export function sorted(part, terms) {
  const most = slips(part.term);
  return terms
    .map(({ term, count }) => ({ term, count, far: distance(part.term, term, most) }))
    .filter(({ far }) => far > 0 && far <= most)
    .sort((a, b) => a.far - b.far || b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ term }) => term);
}
