// Searches for the page, away from its thread: holds the index and answers what was typed.
//
// In: {id, text, filters, order, count}; only the newest is answered. Out: {id, total, forgiven, hits}
// is the answer, and comes again if a better excerpt came late. When it takes longer, the same comes
// before it with `early`: "words" are results of the whole words, to which more may come, "cards"
// the first of the answer's own. Or {id, error}; or {id, retrying} while a file is fetched again.
"use strict";

importScripts("lunr.min.js");

const EXCERPTS_FROM_DATA = 5;
/** Milliseconds between two early answers. */
const PAUSE = 100;
/** Milliseconds that results wait for a better excerpt. */
const PATIENCE = 250;

let modules;
let index;
let newest = 0;

async function open() {
  modules ??= Promise.all([import("./shards.js"), import("./query.js")]);
  const [shards, query] = await modules;
  const onRetry = () => postMessage({ id: newest, retrying: true });
  index ??= shards.openIndex("./", { lunr, onRetry });
  try {
    return { found: await index, ...query };
  } catch (error) {
    index = undefined;
    throw error;
  }
}

onmessage = async ({ data }) => {
  const { id } = data;
  newest = id;
  let isOver = false;
  const tell = (message) => {
    if (!isOver && id === newest) postMessage({ id, ...message });
  };
  try {
    await answer(data, tell, () => id === newest);
  } catch (error) {
    tell({ error: error.message });
  }
  isOver = true;
};

async function answer({ text, filters, order, count }, tell, isWanted) {
  const tools = await open();
  const { found, ask, newestFirst } = tools;
  const accepts = await found.filter(filters);
  if (!isWanted()) return;
  const arrange = (results) => {
    const passing = results.filter(({ ref }) => accepts(Number(ref)));
    return order === "date" ? newestFirst(passing) : passing;
  };
  let isKnown = false;
  const onEarly = async (some) => {
    const ordered = arrange(some);
    const hits = await draw(tools, ordered.slice(0, count));
    if (!isKnown && hits.length > 0) tell({ early: "words", total: ordered.length, hits });
  };
  const { results, corrected } =
    text.trim() === ""
      ? { results: everything(found), corrected: false }
      : await ask(found, lunr, text, { onEarly: (some) => onEarly(some).catch(() => {}) });
  isKnown = true;
  if (!isWanted()) return;
  const ordered = arrange(results);
  const shown = ordered.slice(0, count);
  const message = { total: ordered.length, forgiven: corrected };
  const hits = await draw(tools, shown, (first) => tell({ ...message, early: "cards", hits: first }));
  const better = Promise.all(hits.map((hit, place) => withSentence(tools, hit, shown[place], place)));
  const inTime = await Promise.race([better.then(() => true), pause(PATIENCE)]);
  tell({ ...message, hits });
  if (!inTime && (await better)) tell({ ...message, hits });
}

/**
 * The results as they are shown. When some take longer than the first of them, `onFirst` is told
 * these, in their order.
 */
async function draw({ found, termsOf, hits }, shown, onFirst = () => {}) {
  const drawn = [];
  let told = 0;
  const ticking = setInterval(() => {
    let first = 0;
    while (drawn[first]) first++;
    if (first > told) onFirst(drawn.slice(0, (told = first)));
  }, PAUSE);
  try {
    await Promise.all(
      shown.map(async (result, place) => {
        const [card] = await found.documents([result.ref]);
        const terms = termsOf(result);
        const title = pieces(card.title, hits(found, card.title, terms));
        drawn[place] = { ...card, title, excerpt: pieces(card.excerpt, hits(found, card.excerpt, terms)) };
      }),
    );
  } finally {
    clearInterval(ticking);
  }
  return drawn;
}

/** Where the stored excerpt of one of the first few has no hit, gives it the best sentence of the brief. */
async function withSentence({ found, termsOf, hits, passage }, hit, result, place) {
  const terms = termsOf(result);
  const isHit = ([, marked]) => marked;
  if (terms.size === 0 || place >= EXCERPTS_FROM_DATA || hit.excerpt.some(isHit)) return;
  const sentence = await sentenceOf(hit.address, (text) => passage(found, text, terms));
  if (sentence) hit.excerpt = pieces(sentence, hits(found, sentence, terms));
}

async function sentenceOf(address, best) {
  try {
    const response = await fetch("../" + address.replace(/\.html$/, ".json"));
    return response.ok ? best(textsOf(await response.json()).join(" ")) : undefined;
  } catch {
    return undefined; // the stored excerpt stays
  }
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

function pause(millis) {
  return new Promise((done) => setTimeout(done, millis));
}
