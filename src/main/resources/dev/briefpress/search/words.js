// How words become terms in the language of an index, and where they stand in a text as shown.

import { asked, dates, fold, prepare } from "./text.js";

/** A day or a month as a term. */
const DATE = /^\d{6}(\d{2})?$/;

/** The rules of the language that an index says it has. */
export class Words {
  constructor({ lunr, manifest }) {
    const { language, pipeline, stopWords } = manifest;
    this.lunr = lunr;
    this.language = language;
    this.own = language ? (lunr[language.code] ?? {}) : lunr;
    this.pipeline = lunr.Pipeline.load(pipeline);
    this.stopWords = new Set(stopWords);
  }

  /** A text's words before lunr's own pipeline. */
  of(text) {
    return prepare(text, this.language).toLowerCase();
  }

  /** What a text asks for, word by word; see text.js. */
  asked(text) {
    return asked(text, this.language, (word) => this.isStopWord(word));
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
    return this.stopWords.has(word);
  }

  term(word) {
    return this.pipeline.runString(word)[0] ?? "";
  }

  /** Where in a text terms occur: [[start, end], …], ascending, none inside another. */
  hits(text, terms) {
    const dated = [...terms].some((term) => DATE.test(term)) ? this.dates(text, terms) : [];
    const isDated = (start) => dated.some(([first, last]) => first <= start && start < last);
    const words = this.wordHits(text, terms).filter(([start]) => !isDated(start));
    return [...dated, ...words].sort((a, b) => a[0] - b[0]);
  }

  dates(text, terms) {
    const isMeant = (names) => names.some((name) => terms.has(this.term(name)));
    return dates(text, this.language)
      .filter(([, , names]) => isMeant(names))
      .map(([start, end]) => [start, end]);
  }

  wordHits(text, terms) {
    const found = [];
    const isHit = (piece) =>
      this.of(piece)
        .split(/[ -]/)
        .some((word) => word && terms.has(this.term(this.trim(word))));
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
}

/** The words of a text in a row, with a blank around each, for looking up a phrase in it. */
export function inARow(text) {
  return ` ${(fold(text).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}

/**
 * How many letters must be added, dropped, replaced or exchanged with their neighbour to make one
 * word of another; more than `most` if it is more than that.
 */
export function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = [];
  let last = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    [before, last, row] = [last, row, [i]];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    if (Math.min(...row) > most) return most + 1;
  }
  return row[b.length];
}
