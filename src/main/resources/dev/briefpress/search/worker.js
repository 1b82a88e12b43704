// Answers the search page away from its thread.
//
// In: {words, manifest} first; then {id, text, filters, order, count}, of which only the newest is
// answered; {id, ref} for what a result says; {id, counting} for the counts of that question;
// {facet, typed} for the values that complete what is typed. Out, with the same id: the answer; {ref,
// snippet}; {counts}; {values}. Or {failed}; or {retrying} while a file is fetched again.

import { Answers } from "./answer.js";
import { openIndex } from "./shards.js";

let answers;
let newest = 0;
let settings;

async function open() {
  answers ??= opened();
  try {
    return await answers;
  } catch (error) {
    answers = undefined;
    throw error;
  }
}

async function opened() {
  const onRetry = () => postMessage({ id: newest, retrying: true });
  const index = await openIndex("./", { lunr: self.lunr, onRetry, first: settings.manifest });
  return new Answers({ index, lunr: self.lunr, fetchData, ...settings });
}

async function fetchData(address) {
  try {
    const response = await fetch("../" + address.replace(/\.html$/, ".json"));
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

self.onmessage = async ({ data }) => {
  if (data.words) {
    settings = data;
    open().catch(() => {}); // what is asked then says so
    return;
  }
  const { id } = data;
  if (data.count) newest = id;
  let isOver = false;
  const tell = (message) => {
    if (!isOver && (!data.count || id === newest)) postMessage({ id, ...message });
  };
  try {
    const opened = await open();
    if (data.ref) tell({ ref: data.ref, snippet: await opened.snippet(data.ref) });
    else if (data.facet) tell({ facet: data.facet, values: await opened.index.complete(data.facet, data.typed) });
    else if (data.counting) tell({ counts: await opened.counts(data.counting) });
    else await opened.answer(data, tell, () => id === newest);
  } catch {
    if (data.count) tell({ failed: true });
  }
  isOver = true;
};
