// The query line in pieces: what stands between two blanks, or between quotation marks.

import { fold } from "./text.js";
import { distance, inARow } from "./words.js";

const FIELDS = ["title", "tags", "entities", "date", "body"];
const PIECES = /(\+?(?:(?:title|tags|entities|date|body):)?)["“”]([^"“”]*)["“”]|\S+/gi;
const SIGNS = /^[+-]?(?:(?:title|tags|entities|date|body):)?|(?:~\d+)?(?:\^\d+)?$/gi;

/**
 * The pieces of a query line, [{text, word, parts, phrase, joined, optional}], and the words of it that
 * are not searched. `word` is the text without its signs. A piece has a part for each of its terms;
 * `phrase` is what must stand in a row, or undefined; `joined` says that the last part is the two before
 * it in one word; what is `optional` need not be there.
 */
export function piecesOf(words, line) {
  const common = [];
  const pieces = [];
  const dates = words.asked(line).filter(({ date, text }) => date && /\s/.test(text));
  for (const match of line.matchAll(PIECES)) {
    const [text, sign, quoted] = match;
    const date = dates.find(({ start, end }) => start < match.index + text.length && match.index < end);
    if (date && quoted === undefined) {
      if (pieces.at(-1)?.text !== date.text) pieces.push(datePiece(words, date));
      continue;
    }
    const phrase = quoted === undefined ? undefined : inARow(quoted).trim();
    const typed = quoted === undefined ? [text] : quoted.split(/\s+/).map((word) => sign + word);
    const made = typed.map((word) => partsOf(words, word));
    if (!quoted) common.push(...made.flatMap((one) => one.common ?? []));
    const parts = made.flatMap((one) => one.parts);
    if (parts.length === 0) continue;
    const isPhrase = phrase !== undefined && phrase.includes(" ");
    pieces.push({
      text,
      word: quoted ?? text.replace(SIGNS, ""),
      parts,
      phrase: isPhrase ? phrase : undefined,
      joined: made.length === 1 && made[0].joined,
      optional: made.length === 1 && made[0].optional,
    });
  }
  return { pieces, common };
}

/** A date of several words is one term. */
function datePiece(words, { text, any }) {
  const shared = { fields: FIELDS, must: false, not: false };
  return { text, word: text, parts: [plain(words, any[0][0], 0, shared)], joined: false, optional: false };
}

/** One word of the query line as the terms that it stands for. */
function partsOf(language, part) {
  const [, sign, field, rest] = /^([+-]?)(?:(title|tags|entities|date|body):)?(.*)$/is.exec(part);
  const shared = {
    fields: field ? [field.toLowerCase()] : FIELDS,
    must: sign === "+",
    not: sign === "-",
  };
  const [, core, edits, boost] = /^(.*?)(?:~(\d+))?(?:\^(\d+))?$/s.exec(rest);
  if (boost) shared.boost = Math.min(Number(boost), 1000) || 1;
  if (core.includes("*")) return { parts: wild(core, shared) };
  const single = codeOf(language, core);
  if (single) {
    return { parts: [plain(language, single.any[0][0], 0, shared)], optional: single.acronym && !shared.must };
  }
  let typed = language.of(core).split(/[ -]/);
  // The last of "cyber attack cyberattack" says the same again: it cannot be asked for as well, and
  // it alone is what "-cyber-attack" is meant to keep out.
  const joined = typed.length === 3 && typed[0] + typed[1] === typed[2];
  if (joined && shared.must) typed = typed.slice(0, 2);
  if (joined && shared.not) typed = typed.slice(2);
  const trimmed = typed.map((word) => language.trim(word)).filter(Boolean);
  const kept = trimmed.filter((word) => !language.isStopWord(word));
  if (kept.length === 0 && trimmed.length > 0) return { parts: [], common: [core] };
  const parts = kept.map((word) => plain(language, word, Math.min(Number(edits ?? 0), 2), shared));
  return { parts, joined: joined && parts.length === 3 };
}

/** What is asked for if it is a date, a code such as F-35, or an acronym that is a stop word. */
function codeOf(language, core) {
  const [asked, ...others] = language.asked(core);
  if (!asked || others.length > 0 || asked.any.length !== 1 || asked.any[0].length !== 1) return undefined;
  return asked.date || asked.acronym || core.includes("-") ? asked : undefined;
}

function plain(language, word, edits, shared) {
  const term = language.term(word);
  const accepts = edits ? (other) => distance(term, other, edits) <= edits : (other) => other === term;
  return { ...shared, word, term, edits, plain: !edits, accepts };
}

function wild(core, shared) {
  const term = fold(core).toLowerCase();
  if (term.replace(/\*/g, "").length < 2) return [];
  const pattern = term.split("*").map((part) => part.replace(/[^\p{L}\p{N}]/gu, "\\$&"));
  const form = new RegExp(`^${pattern.join(".*")}$`, "s");
  return [{ ...shared, term, wild: true, accepts: (other) => form.test(other) }];
}
