// Phrases: the index knows which briefs have the words, their texts say whether in a row.

import { inARow } from "./words.js";

/** Most briefs that are looked through, and how many at once. */
const MOST = 30;
const AT_ONCE = 6;

/**
 * Those of the results whose text has each phrase, among the first of them, or all if there are none;
 * and how many more were not looked through. One of which the text cannot be had counts among these.
 */
export async function checked(results, phrases, textsOf) {
  const isIn = (texts) => phrases.every(({ phrase }) => texts.some((text) => inARow(text).includes(` ${phrase} `)));
  const looked = results.slice(0, MOST);
  const kept = [];
  let unchecked = results.length - looked.length;
  for (let from = 0; from < looked.length; from += AT_ONCE) {
    const some = looked.slice(from, from + AT_ONCE);
    const texts = await Promise.all(some.map(({ ref }) => textsOf(ref)));
    some.forEach((result, i) => {
      if (texts[i] === undefined) unchecked++;
      else if (isIn(texts[i])) kept.push(result);
    });
  }
  const apart = kept.length === 0 && results.length > 0;
  return { results: apart ? results : kept, apart, unchecked };
}
