// Answers the search page away from its thread.
//
// In: {words, manifest} first; then {id, text, filters, order, count}, of which only the newest is
// answered; {id, ref} for what a result says; {id, counting} for the counts of that question;
// {facet, typed} for the values that complete what is typed. Out, with the same id: the answer; {ref,
// snippet}; {counts}; {values}. Or {failed}; or {retrying} while a file is fetched again.

import { Answers } from "./answer.js";
import { openIndex } from "./shards.js";

let newest = 0;

/** Opens the site's own index. */
export async function openFiles({ manifest, words }) {
  const onRetry = () => postMessage({ id: newest, retrying: true });
  const index = await openIndex("./", { lunr: self.lunr, onRetry, first: manifest });
  return new Answers({ index, words, fetchData });
}

export async function fetchData(address) {
  try {
    const response = await fetch("../" + address.replace(/\.html$/, ".json"));
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

/** Answers messages; `open` promises, of the first message, what answers them. */
export function serve(open) {
  let settings;
  let answers;

  async function opened() {
    answers ??= open(settings);
    try {
      return await answers;
    } catch (error) {
      answers = undefined;
      throw error;
    }
  }

  self.onmessage = async ({ data }) => {
    if (data.words) {
      settings = data;
      opened().catch(() => {}); // what is asked then says so
      return;
    }
    const { id } = data;
    if (data.count) newest = id;
    let isOver = false;
    const tell = (message) => {
      if (!isOver && (!data.count || id === newest)) postMessage({ id, ...message });
    };
    try {
      const by = await opened();
      if (data.ref) tell({ ref: data.ref, snippet: await by.snippet(data.ref) });
      else if (data.facet) tell({ facet: data.facet, values: await by.complete(data.facet, data.typed) });
      else if (data.counting) tell({ counts: await by.counts(data.counting) });
      else await by.answer(data, tell, () => id === newest);
    } catch {
      if (data.count) tell({ failed: true });
    }
    isOver = true;
  };
}
