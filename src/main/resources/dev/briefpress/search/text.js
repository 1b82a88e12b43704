// Makes terms of what a reader types in the very way the index was made: the twin of
// dev.briefpress.search.text.Folding and SearchText. What each step is for is explained there.

const TABLE = new Map();

for (const [first, last] of [[0x00c0, 0x024f], [0x1e00, 0x1eff], [0xfb00, 0xfb06]]) {
  for (let unit = first; unit <= last; unit++) {
    const letters = String.fromCharCode(unit).normalize("NFKD").replace(/[^A-Za-z]/g, "");
    if (letters) TABLE.set(unit, letters);
  }
}
for (let wide = 0xff01; wide <= 0xff5e; wide++) {
  TABLE.set(wide, String.fromCharCode(wide - 0xfee0));
}
for (let accent = 0x0300; accent <= 0x036f; accent++) TABLE.set(accent, "");
for (const pair of (
  "ªa ºo ÆAE æae ŒOE œoe ØO øo ÐD ðd ĐD đd ÞTH þth ŁL łl ßss ẞSS ıi ĦH ħh ŦT ŧt ŊN ŋn ƏA əa"
).split(" ")) {
  TABLE.set(pair.charCodeAt(0), pair.slice(1));
}
for (const mark of "\u00b4\u02b9\u02bb\u02bc\u2018\u2019\u201b\u2032") TABLE.set(mark.charCodeAt(0), "'");
for (const mark of "\u2010\u2011\ufe63") TABLE.set(mark.charCodeAt(0), "-");
for (const mark of "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff") {
  TABLE.set(mark.charCodeAt(0), "");
}

/** Writes Latin letters without their accents: fold("café") is "cafe". */
export function fold(text) {
  return text.replace(/[^\x00-\x7f]/g, (unit) => TABLE.get(unit.charCodeAt(0)) ?? unit);
}

// Letters, digits, _ and whatever is outside the blocks of marks and symbols.
const UNIT = new RegExp(
  "[A-Za-z0-9_\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u167f\\u1681-\\u1fff\\u2c00-\\u2dff" +
    "\\u2e80-\\u2fff\\u3005-\\u3007\\u3021-\\udfff\\uf900-\\ufe0f\\ufe70-\\uff5e]",
);

const isUnit = (unit) => unit !== undefined && UNIT.test(unit);
const isDigit = (unit) => unit >= "0" && unit <= "9";

/** Capitals that are stop words in small letters, and what they become. */
const CAPITALS = new Map([["US", "U.S"], ["USA", "U.S"], ["IT", "I.T"], ["WHO", "W.H.O"], ["IS", "I.S"]]);

/** The rules of English; those of other languages are in the manifest: see TextRules. */
const ENGLISH = {
  capitals: true,
  months:
    "january jan,february feb,march mar,april apr,may,june jun,july jul,august aug," +
    "september sept sep,october oct,november nov,december dec",
};

/**
 * The words of a text as the index has them before lunr's own pipeline, one blank between them:
 * prepare("Japan’s cyber-attack") is "Japan cyber-attack cyberattack".
 */
export function prepare(text, language = ENGLISH) {
  const out = [];
  for (const { words, joined, dates } of pieces(fold(text.replaceAll("[.]", ".")), language)) {
    const kept = words.filter(Boolean);
    if (kept.length > 0) out.push(kept.map((one) => accented(one, language)).join("-"));
    if (joined) out.push(accented(joined, language));
    out.push(...dates);
  }
  return out.join(" ");
}

/** Where the dates of a text as shown stand, and their terms: [[start, end, terms], …], ascending. */
export function dates(text, language = ENGLISH) {
  const places = [];
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const letters = fold(text[at]);
    folded += letters;
    for (let i = 0; i < letters.length; i++) places.push(at);
  }
  places.push(text.length);
  return [...pieces(folded, language)]
    .filter(({ first }) => first !== undefined)
    .map((piece) => [places[piece.first], places[piece.last], piece.dates]);
}

/**
 * Cuts a folded text: each piece has the `words` that hyphens tie, what they are when `joined` to one
 * word, whether that is a `code` such as F-35, and the `dates` that it ends with. A date also has its
 * place in the text, from `first` to `last`.
 */
function* pieces(text, language) {
  for (let at = 0; at < text.length; ) {
    if (!isUnit(text[at])) {
      at++;
      continue;
    }
    const start = at;
    const date = isDigit(text[at]) && figures(text, at);
    if (date) {
      at = date.last;
      yield { start, end: at, words: [date.year], dates: date.terms, first: start, last: at };
      continue;
    }
    const words = [];
    for (;;) {
      const end = wordEnd(text, at, language);
      words.push(word(text.slice(at, end), language));
      at = end;
      if (text[end] !== "-" || !isUnit(text[end + 1])) break;
      at++;
    }
    const named = words.length === 1 && dateAround(text, start, at, language);
    const code = isCode(words);
    const joined = code || isCompound(words) ? words.join("") : "";
    const place = named ? { first: named.first, last: named.last } : {};
    yield { start, end: at, words, joined, code, dates: named ? named.terms : [], ...place };
  }
}

const BLANKS = "[ \\n\\t\\u00a0\\u202f]{1,3}";
const DAY_BEFORE = new RegExp(`([0-9]{1,2})(?:st|nd|rd|th|er|[.])?${BLANKS}(?:(?:of|de)${BLANKS})?$`);
const YEAR_AFTER = new RegExp(`^[.,]?${BLANKS}(?:del?${BLANKS})?([12][0-9]{3})`);
const DAY_AND_YEAR_AFTER = new RegExp(
  `^[.]?${BLANKS}([0-9]{1,2})(?:st|nd|rd|th)?,?${BLANKS}([12][0-9]{3})`,
);
const SIDE = 24;

/** A date in figures: 2026-05-08, 2026-05, 8.5.2026. */
function figures(text, start) {
  const side = text.slice(start, start + SIDE);
  const iso = side[4] === "-" && /^([12][0-9]{3})-([0-9]{2})(?:-([0-9]{2}))?/.exec(side);
  const dotted = /^([0-9]{1,2})[.]([0-9]{1,2})[.]([12][0-9]{3})/.exec(side);
  const [all, year, month, day] = iso || (dotted ? [dotted[0], dotted[3], dotted[2], dotted[1]] : []);
  if (!all || !(month >= 1 && month <= 12) || (day && !isDay(day))) return undefined;
  const last = start + all.length;
  return endsAt(text, last) ? { last, year, terms: dateTerms(year, month, day) } : undefined;
}

/** The date that the name of a month is part of. */
function dateAround(text, start, end, { months = "" }) {
  const written = text.slice(start, end).toLowerCase();
  const month = 1 + months.split(",").findIndex((names) => names.split(" ").includes(written));
  if (month === 0 || written === "") return undefined;
  const after = text.slice(end, end + SIDE);
  const both = DAY_AND_YEAR_AFTER.exec(after);
  if (both && isDay(both[1]) && endsAt(text, end + both[0].length)) {
    return { first: start, last: end + both[0].length, terms: dateTerms(both[2], month, both[1]) };
  }
  const alone = YEAR_AFTER.exec(after);
  if (!alone || !endsAt(text, end + alone[0].length)) return undefined;
  const last = end + alone[0].length;
  const from = Math.max(0, start - SIDE);
  const before = DAY_BEFORE.exec(text.slice(from, start));
  if (before && isDay(before[1]) && !isUnit(text[from + before.index - 1])) {
    return { first: from + before.index, last, terms: dateTerms(alone[1], month, before[1]) };
  }
  return { first: start, last, terms: dateTerms(alone[1], month) };
}

function dateTerms(year, month, day) {
  const whole = year + String(month).padStart(2, "0");
  return day ? [whole, whole + day.padStart(2, "0")] : [whole];
}

const isDay = (day) => day >= 1 && day <= 31;

// Whether a word ends there that no mark ties to another.
function endsAt(text, end) {
  const isTied = end < text.length && "-.,'&@".includes(text[end]) && isUnit(text[end + 1]);
  return !isTied && !isUnit(text[end]);
}

function wordEnd(text, start, language) {
  let at = start + 1;
  while (isUnit(text[at]) || joins(text, at, language)) at++;
  return at;
}

// Whether the mark at this place, between two units of a word, belongs to the word.
function joins(text, at, language) {
  const before = text[at - 1];
  const after = text[at + 1];
  if (!isUnit(before) || !isUnit(after)) return false;
  switch (text[at]) {
    case "'":
      return !language.elides;
    case "&":
    case "@":
      return true;
    case ".":
      return !(/[a-z]/.test(before) && /[A-Z]/.test(after));
    case ",":
      return isDigit(before) && isDigit(after);
    default:
      return false;
  }
}

function word(raw, language) {
  let bare = raw.replace(/'[sS]$/, "");
  if (isLeftOut(bare, language) || isNoise(bare, language)) return "";
  if (/^[A-Za-z](\.[A-Za-z])+$/.test(bare)) bare = bare.replaceAll(".", "").toUpperCase();
  return language.capitals ? (CAPITALS.get(bare) ?? bare) : bare;
}

function isLeftOut(bare, { leftOut }) {
  return Boolean(leftOut) && (" " + leftOut + " ").includes(" " + bare.toLowerCase() + " ");
}

// The ending gets back the accent that the stemmer knows it by.
function accented(bare, { endings = {} }) {
  for (const [plain, written] of Object.entries(endings)) {
    const start = bare.length - plain.length;
    if (start >= 0 && bare.slice(start).toLowerCase() === plain) return bare.slice(0, start) + written;
  }
  return bare;
}

function isNoise(bare, { anyLetter }) {
  if (bare.length > 64 || !(anyLetter ? /[A-Za-z0-9\x80-\uffff]/ : /[A-Za-z0-9]/).test(bare)) return true;
  const digits = bare.replace(/[^0-9]/g, "").length;
  return (
    (digits > 7 && !/^[0-9]{1,3}(\.[0-9]{1,3}){3}$/.test(bare)) ||
    (digits > 0 && bare.length >= 16 && /^[0-9A-Fa-f]+$/.test(bare))
  );
}

function isCompound(words) {
  const length = words.join("").length;
  const isLetters = words.every((one) => /^[A-Za-z]+$/.test(one));
  return words.length === 2 && isLetters && words[1].length > 1 && length <= 64;
}

function isCode(words) {
  const isPlain = words.every((one) => /^[A-Za-z0-9]+$/.test(one));
  const isLong = words.length < 2 || words.join("").length > 32;
  return isPlain && !isLong && /^[A-Za-z]/.test(words[0]) && /[0-9]/.test(words[words.length - 1]);
}

/** Stop words in small letters that are a term in capitals, and usa, which is no stop word. */
const ACRONYMS = new Map([["us", "u.s"], ["it", "i.t"], ["who", "w.h.o"], ["is", "i.s"], ["usa", "u.s"]]);

/**
 * What a text asks for, in its order: [{text, start, end, any, date, acronym}]. `any` holds lists of
 * words in small letters, before lunr's own pipeline; those of one list must all be there. A `date` is
 * one word; a stop word has an empty `any`. An `acronym` typed in small letters is a stop word, too, so
 * its term need not be there.
 */
export function asked(text, language = ENGLISH, isStopWord = () => false) {
  const { folded, places } = foldedWithPlaces(text);
  const found = [];
  let done = 0;
  for (const piece of pieces(folded, language)) {
    if (piece.end <= done) continue;
    const [from, to] = piece.first === undefined ? [piece.start, piece.end] : [piece.first, piece.last];
    while (piece.first !== undefined && found.at(-1)?.from >= from) found.pop();
    done = to;
    const [start, end] = [places[from], places[to]];
    found.push({ from, text: text.slice(start, end), start, end, ...wanted(piece, language, isStopWord) });
  }
  return found.map(({ from, ...one }) => one);
}

function wanted({ words, joined, code, dates }, language, isStopWord) {
  if (dates.length > 0) return { any: [[dates.at(-1)]], date: true, acronym: false };
  const lower = words.map((one) => accented(one, language).toLowerCase());
  const acronym = language.capitals && words.length === 1 && ACRONYMS.get(lower[0]);
  if (acronym) return { any: [[acronym]], date: false, acronym: lower[0] !== "usa" };
  const parts = lower.filter((one) => one && !isStopWord(one));
  const any = joined ? [[accented(joined, language).toLowerCase()]] : [];
  // "on-line" is no line.
  const isWhole = !joined || parts.length === lower.length;
  if (!code && isWhole && parts.length > 0) any.push(parts);
  return { any, date: false, acronym: false };
}

/** A text folded, and for each place in it, the end included, the place in the text itself. */
function foldedWithPlaces(text) {
  let folded = "";
  const places = [];
  for (let at = 0; at < text.length; at++) {
    const isDot = text.startsWith("[.]", at);
    const made = isDot ? "." : fold(text[at]);
    for (let i = 0; i < made.length; i++) places.push(at);
    folded += made;
    if (isDot) at += 2;
  }
  places.push(text.length);
  return { folded, places };
}
