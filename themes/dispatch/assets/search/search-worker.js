// Searches for the page, away from its thread: holds the index, answers what was typed.
// Messages in: {id, base} once, then {id, text, filters, order, from, count}.
// Messages out: {id, total, hits, forgiven, error, retrying}.
"use strict";

importScripts("lunr.min.js");

const OPERATORS = /(^|\s)[+-]\S|[:*~^]/;
const LARGE = 50_000;
const MOST_COMPLETIONS = 40;
const MOST_FILES = 4;
const LOOKED_AT_FOR_TITLE = 20;
const EXCERPTS_FROM_DATA = 5;

let modules;
let index;

function load() {
  modules ??= Promise.all([import("./shards.js"), import("./text.js")]);
  return modules;
}

async function open(id) {
  const [shards] = await load();
  index ??= shards.openIndex("./", {
    lunr,
    onRetry: () => postMessage({ id, retrying: true }),
  });
  try {
    return await index;
  } catch (error) {
    index = undefined;
    throw error;
  }
}

onmessage = async ({ data }) => {
  try {
    postMessage({ id: data.id, ...(await answer(data)) });
  } catch (error) {
    postMessage({ id: data.id, error: error.message });
  }
};

async function answer({ id, text, filters, order, count }) {
  const found = await open(id);
  const accepts = await found.filter(filters);
  const { refs, terms, forgiven } = await search(found, text.trim(), /\s$/.test(text));
  const passing = refs.filter(accepts);
  // The newest brief has the smallest ref.
  if (order === "date") passing.sort((a, b) => a - b);
  const cards = await found.documents(passing.slice(0, count));
  const hits = await Promise.all(cards.map((card, place) => hit(card, terms, place)));
  return { total: passing.length, hits, forgiven };
}

/** Refs in the order of their scores, and the index terms that they matched. */
async function search(found, text, finished) {
  if (text === "") return { refs: everything(found), terms: new Set(), forgiven: false };
  if (OPERATORS.test(text)) return expert(found, text);
  const groups = await wordGroups(found, text, finished);
  if (groups.length === 0) return { refs: [], terms: new Set(), forgiven: false };
  let outcome = await allOf(found, groups);
  if (outcome.refs.length === 0) {
    const near = await nearGroups(found, groups);
    outcome = await allOf(found, near);
    if (outcome.refs.length === 0) outcome = await anyOf(found, near);
    outcome.forgiven = outcome.refs.length > 0;
  }
  outcome.refs = await titleFirst(found, outcome.refs, text);
  return outcome;
}

function everything(found) {
  const { documents, base } = found.manifest;
  return Array.from({ length: documents }, (_, i) => base - (documents - 1) + i);
}

// Lunr's own syntax: the words are readied as the index was, the operators stay.
async function expert(found, text) {
  const [, { fold }] = await load();
  const results = await found.search(fold(text).toLowerCase());
  return outcomeOf(results);
}

function outcomeOf(results) {
  const terms = new Set(results.flatMap((result) => Object.keys(result.matchData.metadata)));
  return { refs: results.map((result) => Number(result.ref)), terms, forgiven: false };
}

/** For each typed word, the index terms that stand for it. */
async function wordGroups(found, text, finished) {
  const [, { prepare }] = await load();
  const words = text.split(/\s+/);
  const groups = [];
  for (const [place, word] of words.entries()) {
    const pieces = prepare(word).toLowerCase().split(/[\s-]+/).filter(Boolean);
    const kept = pieces.filter((piece) => lunr.stopWordFilter(new lunr.Token(piece)));
    const last = place === words.length - 1 && !finished;
    if (kept.length === 0 && !(last && pieces.length > 0)) continue;
    const terms = new Set(kept.map(stem));
    if (last) {
      const typed = pieces[pieces.length - 1];
      for (const term of await completions(found, typed)) terms.add(term);
    }
    if (terms.size > 0) groups.push({ typed: pieces, terms });
  }
  return groups;
}

function stem(word) {
  const trimmed = word.replace(/^\W+/, "").replace(/\W+$/, "");
  return lunr.stemmer(new lunr.Token(trimmed)).toString();
}

// The last word may be unfinished: the terms that begin with it, the commonest first; failing that, the
// longest term that it begins with, because a stem is shorter than its word.
async function completions(found, typed) {
  const shortest = found.manifest.documents > LARGE ? 4 : 3;
  if (typed.length < shortest) return [];
  const terms = await found.terms(typed, MOST_FILES);
  if (terms === null) return [];
  if (terms.length > 0) {
    terms.sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
    return terms.slice(0, MOST_COMPLETIONS).map(({ term }) => term);
  }
  const stemmed = await found.terms(stem(typed), 1);
  if (stemmed && stemmed.length > 0) return [];
  const shorter = (await found.terms(typed.slice(0, Math.max(shortest, typed.length - 4)), MOST_FILES)) ?? [];
  const begins = shorter.map(({ term }) => term).filter((term) => typed.startsWith(term));
  return begins.sort((a, b) => b.length - a.length).slice(0, 1);
}

// Typing mistakes: each word that no term stands for is replaced by the terms one or two edits away.
async function nearGroups(found, groups) {
  const near = [];
  for (const group of groups) {
    const known = await found.query((query) => addTerms(query, group.terms));
    if (known.length > 0) {
      near.push(group);
      continue;
    }
    const word = group.typed.join("");
    const edits = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    const results =
      edits === 0
        ? []
        : await found.query((query) =>
            query.term(stem(word), { usePipeline: false, editDistance: edits }),
          );
    const terms = outcomeOf(results).terms;
    near.push({ typed: group.typed, terms });
  }
  return near.filter((group) => group.terms.size > 0);
}

function addTerms(query, terms) {
  for (const term of terms) query.term(term, { usePipeline: false });
}

/** What has a term of every group. */
async function allOf(found, groups) {
  const outcome = await anyOf(found, groups);
  if (groups.length < 2) return outcome;
  const refs = outcome.results
    .filter(({ matchData }) =>
      groups.every(({ terms }) => Object.keys(matchData.metadata).some((term) => terms.has(term))),
    )
    .map(({ ref }) => Number(ref));
  return { ...outcome, refs };
}

async function anyOf(found, groups) {
  if (groups.length === 0) return { refs: [], terms: new Set(), results: [], forgiven: false };
  const all = new Set(groups.flatMap(({ terms }) => [...terms]));
  const results = await found.query((query) => addTerms(query, all));
  return { ...outcomeOf(results), results };
}

// A title that was typed as it stands is what its reader wants.
async function titleFirst(found, refs, text) {
  const [, { fold }] = await load();
  const wanted = fold(text).toLowerCase().replace(/\W+/g, " ").trim();
  const cards = await found.documents(refs.slice(0, LOOKED_AT_FOR_TITLE));
  const exact = cards.findIndex(
    ({ title }) => fold(title).toLowerCase().replace(/\W+/g, " ").trim() === wanted,
  );
  if (exact < 1) return refs;
  return [refs[exact], ...refs.slice(0, exact), ...refs.slice(exact + 1)];
}

async function hit(card, terms, place) {
  const [, { prepare }] = await load();
  const title = marked(card.title, terms, prepare);
  let excerpt = marked(card.excerpt, terms, prepare);
  if (terms.size > 0 && place < EXCERPTS_FROM_DATA && !excerpt.some(([, isHit]) => isHit)) {
    const sentence = await sentenceOf(card, terms, prepare);
    if (sentence) excerpt = marked(sentence, terms, prepare);
  }
  return { ...card, title, excerpt };
}

/** A text in pieces, [piece, whether it is a hit]. */
function marked(text, terms, prepare) {
  const pieces = [];
  for (const piece of text.split(/([\p{L}\p{N}_]+(?:['’.&@-][\p{L}\p{N}_]+)*)/u)) {
    if (piece === "") continue;
    const isHit = terms.size > 0 && isMatched(piece, terms, prepare);
    const last = pieces[pieces.length - 1];
    if (last && last[1] === isHit) last[0] += piece;
    else pieces.push([piece, isHit]);
  }
  return pieces;
}

function isMatched(piece, terms, prepare) {
  if (!/[\p{L}\p{N}]/u.test(piece)) return false;
  return prepare(piece)
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => word && terms.has(stem(word)));
}

/** The first sentence of the brief that holds a hit; none when the brief's data cannot be had. */
async function sentenceOf(card, terms, prepare) {
  try {
    const response = await fetch("../" + card.address.replace(/\.html$/, ".json"));
    if (!response.ok) return undefined;
    const sentences = textsOf(await response.json()).flatMap((text) =>
      text.split(/(?<=[.!?])\s+(?=\p{Lu})/u),
    );
    return sentences.find((sentence) => marked(sentence, terms, prepare).some(([, isHit]) => isHit));
  } catch {
    return undefined; // the stored excerpt stays
  }
}

function textsOf(value) {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === "text" && typeof member === "string" ? [member] : textsOf(member),
  );
}
