// What a brief says about the words of a query, and in which of its parts: a sentence of its bottom
// line or assessment before any other, and never a rejected hypothesis without saying so.

import { Words } from "./words.js";

/** Where a sentence stands: in what the desk judges, elsewhere, or in what it does not hold itself. */
const JUDGED = 1.1;
const PLAIN = 0.5;
const OPEN = 0;

/** A sentence with its first hit after so many letters is shortened in its middle … */
const LATE = 120;
/** … to its beginning, where it says that something is unlikely or not so, and the clause of the hit. */
const BEGINNING = 40;
const CLAUSE = 90;

/**
 * All texts of a brief's data, in the order of its page: [{label, text, section, weight}]. `label`
 * names the part that a text stands in, and says of a hypothesis whether it is preferred, of a scenario
 * that it is one; `section` is its place on the page.
 *
 * `words` has the words for preferred, rejected, undecided, introduction, note, source, tag, and for each kind of
 * revision.
 */
export function passages(data, words) {
  const sections = data.sections ?? [];
  const found = sections.flatMap((section, place) =>
    section.parts.flatMap((part) =>
      ofPart(part, section, place === 0, words).map((passage) => ({ ...passage, section: section.id })),
    ),
  );
  const lead = data.lead ? [{ label: words.introduction, text: data.lead.text, section: "", weight: PLAIN }] : [];
  return [...lead, ...found, ...around(data, words)].filter(({ text }) => text);
}

/** What stands around the sections. */
function around(data, words) {
  const tags = data.sections?.find(({ parts }) => parts.some(({ kind }) => kind === "tags"));
  const note = data.footnotes ? [open(words.note, data.footnotes.text)] : [];
  const revisions = data.revisions ?? [];
  const sources = data.sources ?? [];
  return [
    ...note,
    ...revisions.map(({ kind, text }) => ({ ...open(words[kind], text), section: "corrections-title" })),
    ...sources.map((source) => ({ ...open(words.source, sourceText(source)), section: "sources" })),
    ...(data.tags ?? []).map(({ name }) => ({ ...open(words.tag, name), section: tags?.id ?? "" })),
    ...Object.values(data.facets ?? {})
      .flat()
      .filter((value) => value?.name)
      .map(({ name }) => open(words.tag, name)),
  ];
}

const sourceText = ({ title, publisher, author }) => [title, publisher, author].filter(Boolean).join(", ");

const open = (label, text) => ({ label, text, section: "", weight: OPEN });

function ofPart(part, { heading }, isFirst, words) {
  const items = part.items ?? [];
  switch (part.kind) {
    case "prose":
      return [{ label: heading, text: part.text, weight: isFirst ? JUDGED : PLAIN }];
    case "assessment":
      return [{ label: part.label, text: part.text, weight: JUDGED }];
    case "hypotheses": {
      const decided = items.some(({ preferred }) => preferred);
      const rejected = decided ? words.rejected : words.undecided;
      return items.map(({ label, preferred, text }) =>
        preferred
          ? { label: `${label}, ${words.preferred}`, text, weight: PLAIN }
          : open(`${label}, ${rejected}`, text),
      );
    }
    case "scenarios":
      return [open(part.label, part.text), ...labelled(items, part.label, OPEN)];
    case "labelled":
      return labelled(items, "", PLAIN);
    case "entities":
      return items.map(({ name, role, organisation }) =>
        open(heading, [name, role, organisation].filter(Boolean).join(", ")),
      );
    case "techniques":
      return items.map(({ name, text }) => open(heading, `${name}: ${text}`));
    case "insights":
      return items.map(({ code, category, text }) => open(code || category || heading, text));
    default:
      return [];
  }
}

function labelled(items, whole, weight) {
  return items.flatMap(({ label, text, items: children = [] }) => {
    const name = [whole, label].filter(Boolean).join(", ");
    // A label that is the author's own may have a word that stands nowhere else in the brief.
    const itself = label ? [{ label: whole, text: label, weight: OPEN }] : [];
    return [{ label: name, text, weight: label ? weight : OPEN }, ...labelled(children, name, weight), ...itself];
  });
}

/**
 * The passage of a brief that says most about terms, {label, text, section, hits}: one sentence of it
 * where it has several; undefined if none has any of the terms.
 */
export function snippet(index, texts, terms) {
  const words = new Words(index);
  let best;
  let most = 0;
  for (const passage of texts) {
    if (words.hits(passage.text, terms).length === 0) continue;
    for (const sentence of sentences(passage.text)) {
      const hits = words.hits(sentence, terms);
      const found = hits.map(([start, end]) => words.terms(words.of(sentence.slice(start, end)))).flat();
      const different = new Set(found.filter((term) => terms.has(term))).size;
      const score = different === 0 ? 0 : different + passage.weight;
      if (score > most) {
        most = score;
        best = { label: passage.label, section: passage.section, text: sentence, hits };
      }
    }
  }
  return best && shortened(words, best, terms);
}

function shortened(words, found, terms) {
  const { text, hits } = found;
  const [[hit]] = hits;
  if (hit < LATE) return found;
  const end = text.lastIndexOf(" ", BEGINNING);
  const before = text.slice(hit - CLAUSE, hit);
  const start = hit - CLAUSE + Math.max(0, before.search(before.search(/[;:] /) < 0 ? /, / : /[;:] /) + 1);
  if (end < 1 || start <= end) return found;
  const short = `${text.slice(0, end)} … ${text.slice(start).replace(/^\S*\s/, "")}`;
  return { ...found, text: short, hits: words.hits(short, terms) };
}

/** The sentences of a text. A point or a letter before it ends none: "U.S. help", "v1.2". */
function sentences(text) {
  const parts = text.match(/[^\s].*?(?:(?<![.\s]\p{L})[.!?]+["”’)]*(?=\s|$)|$|(?=\n\n))/gsu) ?? [];
  return parts.map((part) => part.trim()).filter(Boolean);
}
