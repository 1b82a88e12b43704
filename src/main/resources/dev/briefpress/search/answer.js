// The answer to what a reader asked, ready to be shown: results with what their briefs say about the
// words, how many there are by each filter, and what else to try. Needs no page around it.

import { Files } from "./files.js";
import { inTheWay, nearestTags, suggestions } from "./help.js";
import { passages, snippet } from "./snippet.js";
import { distance, Words } from "./words.js";

/** Milliseconds between two early answers, and those that a suggestion is waited for. */
const PAUSE = 100;
const PATIENCE = 1_500;
const KEPT = 80;

/**
 * Answers from a source: the files of an open `index`, or what is given as `source`, which has
 *
 * - `find({text, filters, order, count}, textsOf)`: the first results as lunr gives them, `total` of them
 *   in all, whether there are `any` without the filters, and what `ask` of query.js tells `about` them
 * - `cards(refs)`: what is shown of documents, as `documents` of shards.js gives it
 * - `counts({text, filters})`: how many of the results each value of each filter would leave:
 *   {filter: {value: count}}; those of open filters are not listed
 * - `without({text, filters})`: how many results there are without each filter, and without `all` of them
 * - `complete(name, typed, most)`: values of a filter as `complete` of shards.js gives them
 * - `holder(term)`: the ref of the newest document that has the term
 * - `lunr` and `manifest`, for the words
 *
 * `words` are those of the interface that `passages` needs, and `matched`, `tags`, `entities`,
 * `dated`, `named`;
 * `fetchData(address)` promises the data of the brief at an address, or undefined.
 */
export class Answers {
  constructor({ index, source = new Files(index), words, fetchData }) {
    Object.assign(this, { source, words, fetchData });
    this.texts = new Map();
    this.shown = new Map();
  }

  /**
   * Answers {text, filters, order, count}. `tell` gets the answer, {total, hits, counts, …}; maybe, before
   * it, the same with the first of its hits only and `early`. `isWanted` says whether anyone still waits.
   */
  async answer(question, tell, isWanted = () => true) {
    const { about, any, total, results } = await this.source.find(question, (ref) => this.rowsOf(ref));
    if (!isWanted()) return;
    const message = { ...about, total };
    if (total === 0 || about.missing.length > 0) {
      Object.assign(message, await inTime(this.help(question, about.missing, any)));
    }
    this.shown = new Map(results.map((result) => [result.ref, result]));
    const hits = await this.draw(results, (first) => tell({ ...message, early: true, hits: first }));
    tell({ ...message, hits });
  }

  /** What else to try. */
  async help({ text, filters }, missing, any) {
    const surface = (term, word) => this.surface(term, word);
    const [instead, left, tags] = await Promise.all([
      suggestions(text, missing, surface),
      this.source.without({ text, filters }),
      nearestTags(this.source, any ? missing.map(({ word }) => word) : [text]),
    ]);
    return { instead, without: inTheWay(left), tags };
  }

  counts(question) {
    return this.source.counts(question);
  }

  complete(name, typed) {
    return this.source.complete(name, typed);
  }

  /** What one of the results shown says about the words: {label, pieces, section}. */
  async snippet(ref) {
    const result = this.shown.get(ref);
    if (!result) return undefined;
    const terms = termsOf(result);
    const texts = await this.textsOf(ref);
    const found = terms.size > 0 && texts ? snippet(this.source, texts, terms) : undefined;
    if (found) return { label: found.label, section: found.section, pieces: pieces(found.text, found.hits) };
    return this.matched(result);
  }

  /** Where no text of a result has a word as shown, the fields that matched. */
  async matched({ ref, matchData }) {
    const fields = new Set(Object.values(matchData.metadata).flatMap(Object.keys));
    const [{ tags, kind }] = await this.source.cards([ref]);
    const terms = new Set(Object.keys(matchData.metadata));
    const words = new Words(this.source);
    const tag = tags.find((name) => words.hits(name, terms).length > 0);
    if (tag) return { label: this.words.tag, section: "", pieces: pieces(tag, words.hits(tag, terms)) };
    const { tags: ofTags, entities, dated, named: ofIts } = this.words;
    // An entity is not filed under other tags: these are its own other names.
    const isName = ["entity", "technique"].includes(kind) && (fields.has("tags") || fields.has("entities"));
    if (isName) return { label: this.words.matched, section: "", pieces: [[ofIts, false]] };
    const names = [["tags", ofTags], ["entities", entities], ["date", dated]].filter(([field]) => fields.has(field));
    if (names.length === 0) return undefined;
    const named = names.map(([, name]) => name).join(", ");
    return { label: this.words.matched, section: "", pieces: [[named, false]] };
  }

  /** The texts of a brief; undefined if its data cannot be had. */
  async textsOf(ref) {
    if (!this.texts.has(ref)) {
      const [{ address, kind }] = await this.source.cards([ref]);
      const data = kind === "brief" ? this.fetchData(address) : Promise.resolve(undefined);
      const texts = data.then((data) => data && passages(data, this.words));
      if (this.texts.size >= KEPT) this.texts.delete(this.texts.keys().next().value);
      this.texts.set(ref, texts);
      texts.then((made) => made ?? this.texts.delete(ref));
    }
    return this.texts.get(ref);
  }

  /** The texts in which a phrase may stand. */
  async rowsOf(ref) {
    const texts = await this.textsOf(ref);
    if (!texts) return undefined;
    const [{ title }] = await this.source.cards([ref]);
    return [title, ...texts.map(({ text }) => text)];
  }

  /** A word as a brief writes it, for a term of the index: of the words of a text, the nearest to `typed`. */
  async surface(term, typed) {
    const words = new Words(this.source);
    const ref = await this.source.holder(term);
    if (ref === undefined) return undefined;
    const [card] = await this.source.cards([ref]);
    const own = [card.title, card.judgement ?? "", card.excerpt, ...card.tags];
    const further = async () => (await this.textsOf(ref))?.map(({ text }) => text) ?? [];
    const written = (texts) => {
      for (const text of texts) {
        const found = words.hits(text, new Set([term])).map((hit) => text.slice(...hit));
        const far = (word) => distance(word.toLowerCase(), typed.toLowerCase(), typed.length);
        if (found.length > 0) return found.reduce((a, b) => (far(b) < far(a) ? b : a));
      }
      return undefined;
    };
    return written(own) ?? written(await further());
  }

  /**
   * The results as they are shown. When some take longer than the first of them, `onFirst` is told
   * these, in their order.
   */
  async draw(shown, onFirst) {
    const words = new Words(this.source);
    const drawn = [];
    let told = 0;
    const tellFirst = () => {
      let first = 0;
      while (drawn[first]) first++;
      if (first > told && first < shown.length) onFirst(drawn.slice(0, (told = first)));
    };
    const ticking = setInterval(tellFirst, PAUSE);
    try {
      await Promise.all(
        shown.map(async (result, place) => {
          const [card] = await this.source.cards([result.ref]);
          drawn[place] = drawnAs(words, card, termsOf(result));
          if (place === 0) setTimeout(() => drawn.length < shown.length && tellFirst());
        }),
      );
    } finally {
      clearInterval(ticking);
    }
    return drawn;
  }
}

function drawnAs(words, card, terms) {
  // What the desk judges stands for the brief; where there is none, its opening.
  const line = card.judgement || card.excerpt;
  const hits = words.hits(line, terms);
  const said = new Set(hits.flatMap(([start, end]) => words.terms(words.of(line.slice(start, end)))));
  return {
    ...card,
    title: pieces(card.title, words.hits(card.title, terms)),
    line: pieces(line, hits),
    // Then a sentence of the brief would add nothing.
    isSaid: [...terms].every((term) => said.has(term)),
  };
}

/** The terms that a result matched. */
export function termsOf(result) {
  return new Set(Object.keys(result.matchData.metadata));
}

/** A text in pieces, [piece, whether it is a hit]. */
export function pieces(text, hits) {
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

function inTime(promise) {
  return Promise.race([promise, new Promise((done) => setTimeout(done, PATIENCE, {}))]);
}
