// What a reader may try instead: another word, one filter less, a tag.

import { slips } from "./nearness.js";
import { fold } from "./text.js";
import { distance } from "./words.js";

const MOST_WORDS = 2;
const MOST_TAGS = 3;
const MOST_SEEN = 40;

/**
 * The query with words that no brief has replaced by near ones: [{word, instead, text}], `text` being
 * the whole query then. `surface(term, word)` promises a word as briefs write it, the nearest to `word`.
 */
export async function suggestions(text, missing, surface) {
  const wanted = missing.filter(({ near }) => near.length > 0).slice(0, MOST_WORDS);
  const found = await Promise.all(
    wanted.map(async ({ text: typed, word, near }) => {
      const written = await surface(near[0], word);
      const instead = written && (word === word.toLowerCase() ? written.toLowerCase() : written);
      const at = text.indexOf(typed) + typed.indexOf(word);
      return { word, instead, text: instead && text.slice(0, at) + instead + text.slice(at + word.length) };
    }),
  );
  return found.filter(({ instead }) => instead);
}

/**
 * The filters that keep results out, each with how many there are without it: [{name, count}]. `each` has
 * the number without each filter, `all` without any.
 */
export function inTheWay({ all, each }) {
  const counted = Object.entries(each).map(([name, count]) => ({ name, count }));
  const some = counted.filter(({ count }) => count > 0);
  return some.length > 0 || counted.length < 2 || all === 0 ? some : [{ name: "", count: all }];
}

/** Tags with a word that one of the words is, begins, or is a slip away from: [{value, count}]. */
export async function nearestTags(source, words) {
  const wanted = words.flatMap((word) => fold(word).toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const found = await Promise.all(
    wanted.map(async (word) => {
      const tags = await source.complete("tag", word.slice(0, 3), MOST_SEEN);
      const far = ({ value }) =>
        Math.min(...(fold(value).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((part) => farness(word, part)));
      return tags.map((tag) => ({ ...tag, far: far(tag) })).filter((tag) => tag.far <= slips(word));
    }),
  );
  const byName = new Map(found.flat().map((tag) => [tag.value, tag]));
  return [...byName.values()]
    .sort((a, b) => a.far - b.far || b.count - a.count)
    .slice(0, MOST_TAGS)
    .map(({ value, count }) => ({ value, count }));
}

function farness(word, part) {
  return part.startsWith(word) ? 0 : distance(word, part, slips(word));
}
