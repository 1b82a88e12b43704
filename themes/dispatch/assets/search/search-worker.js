// Searches for the page, away from its thread: holds the index and answers what was typed.
// A message in: {id, text, filters, order, count}; out: {id, total, hits, forgiven}, or {id, error}, or
// {id, retrying} while a file is fetched again.
"use strict";

importScripts("lunr.min.js");

const EXCERPTS_FROM_DATA = 5;

let modules;
let index;

async function open(id) {
  modules ??= Promise.all([import("./shards.js"), import("./query.js")]);
  const [shards, query] = await modules;
  index ??= shards.openIndex("./", { lunr, onRetry: () => postMessage({ id, retrying: true }) });
  try {
    return { found: await index, ...query };
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
  const { found, ask, newestFirst, termsOf, hits, passage } = await open(id);
  const accepts = await found.filter(filters);
  const { results, corrected } =
    text.trim() === "" ? { results: everything(found), corrected: false } : await ask(found, lunr, text);
  const passing = results.filter(({ ref }) => accepts(Number(ref)));
  const ordered = order === "date" ? newestFirst(passing) : passing;
  const shown = ordered.slice(0, count);
  const cards = await found.documents(shown.map(({ ref }) => ref));
  const drawn = cards.map(async (card, place) => {
    const terms = termsOf(shown[place]);
    const excerpt = await excerptOf(found, card, terms, place, hits, passage);
    return { ...card, title: pieces(card.title, hits(found, card.title, terms)), excerpt };
  });
  return { total: ordered.length, hits: await Promise.all(drawn), forgiven: corrected };
}

/** Every document, the newest first, for filters without words. */
function everything(found) {
  const { documents, base } = found.manifest;
  return Array.from({ length: documents }, (_, i) => ({
    ref: String(base - (documents - 1) + i),
    score: 0,
    matchData: { metadata: {} },
  }));
}

// The stored excerpt where it holds a hit; else, for the first few, the best sentence of the brief.
async function excerptOf(found, card, terms, place, hits, passage) {
  const own = hits(found, card.excerpt, terms);
  if (own.length > 0 || place >= EXCERPTS_FROM_DATA) return pieces(card.excerpt, own);
  const sentence = await sentenceOf(found, card, terms, passage);
  return sentence ? pieces(sentence, hits(found, sentence, terms)) : pieces(card.excerpt, own);
}

async function sentenceOf(found, card, terms, passage) {
  try {
    const response = await fetch("../" + card.address.replace(/\.html$/, ".json"));
    if (!response.ok) return undefined;
    return passage(found, textsOf(await response.json()).join(" "), terms);
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

/** A text in pieces, [piece, whether it is a hit]. */
function pieces(text, hits) {
  const made = [];
  let from = 0;
  for (const [start, end] of hits) {
    if (start > from) made.push([text.slice(from, start), false]);
    made.push([text.slice(start, end), true]);
    from = end;
  }
  if (from < text.length) made.push([text.slice(from), false]);
  return made;
}
