// The files of the site's own index as a source of answers. `Answers` says what a source is.

import { ask, everything, newestFirst } from "./query.js";

export class Files {
  constructor(index) {
    this.index = index;
    this.lunr = index.lunr;
    this.last = undefined;
  }

  get manifest() {
    return this.index.manifest;
  }

  async find({ text, filters, order, count }, textsOf) {
    const accepts = await this.index.filter(filters);
    const found = await this.ask(text, { textsOf });
    const { results, ...about } = found;
    this.last = { text, results };
    const passing = results.filter(({ ref }) => accepts(Number(ref)));
    const ordered = order === "date" ? newestFirst(passing) : passing;
    return { about, any: results.length > 0, total: ordered.length, results: ordered.slice(0, count) };
  }

  cards(refs) {
    return this.index.documents(refs);
  }

  async counts({ text, filters }) {
    const results = await this.resultsOf(text);
    const listed = (await this.index.filters()).filter(({ open }) => !open);
    const counted = listed.map(async ({ name }) => {
      const accepts = await this.index.filter({ ...filters, [name]: "" });
      const refs = results.map(({ ref }) => Number(ref)).filter(accepts);
      return [name, await this.index.counts(name, refs)];
    });
    return Object.fromEntries(await Promise.all(counted));
  }

  async without({ text, filters }) {
    const results = await this.resultsOf(text);
    const counted = Object.keys(filters).map(async (name) => {
      const accepts = await this.index.filter({ ...filters, [name]: "" });
      return [name, results.filter(({ ref }) => accepts(Number(ref))).length];
    });
    return { all: results.length, each: Object.fromEntries(await Promise.all(counted)) };
  }

  complete(name, typed, most) {
    return this.index.complete(name, typed, most);
  }

  async holder(term) {
    const results = await this.index.query((query) => query.term(term, { usePipeline: false }));
    return newestFirst(results)[0]?.ref;
  }

  /** What a text finds; that of the last answer is known. */
  async resultsOf(text) {
    return this.last?.text === text ? this.last.results : (await this.ask(text)).results;
  }

  async ask(text, options) {
    if (text.trim() === "") return { results: everything(this.index), missing: [], common: [] };
    return ask(this.index, this.lunr, text, options);
  }
}
