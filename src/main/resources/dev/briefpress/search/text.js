// Readies words for Briefpress search in the very way the index was made: the twin of
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
const CAPITALS = new Map([["US", "U.S"], ["IT", "I.T"], ["WHO", "W.H.O"]]);

const isUnit = (unit) => unit !== undefined && UNIT.test(unit);
const isDigit = (unit) => unit >= "0" && unit <= "9";

/** The rules of English; those of other languages are in the manifest: see TextRules. */
const ENGLISH = {};

/**
 * The words of a text as the index has them before lunr's own pipeline, one blank between them:
 * prepare("Japan’s cyber-attack") is "Japan cyber-attack cyberattack".
 */
export function prepare(text, language = ENGLISH) {
  const folded = fold(text);
  const out = [];
  for (let at = 0; at < folded.length; ) {
    if (!isUnit(folded[at])) {
      at++;
      continue;
    }
    const words = [];
    for (;;) {
      const end = wordEnd(folded, at, language);
      words.push(word(folded.slice(at, end), language));
      at = end;
      if (folded[end] !== "-" || !isUnit(folded[end + 1])) break;
      at++;
    }
    const kept = words.filter(Boolean);
    if (kept.length) out.push(kept.map((one) => accented(one, language)).join("-"));
    if (words.length === 2 && isCompound(words[0], words[1])) {
      out.push(accented(words.join(""), language));
    }
  }
  return out.join(" ");
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
  const bare = raw.replace(/'[sS]$/, "");
  if (isLeftOut(bare, language) || isNoise(bare, language)) return "";
  return language === ENGLISH ? (CAPITALS.get(bare) ?? bare) : bare;
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

function isCompound(first, second) {
  return /^([A-Za-z]|[A-Za-z]*[a-z][A-Za-z]*)$/.test(first) && /^[a-z]{2,}$/.test(second);
}
