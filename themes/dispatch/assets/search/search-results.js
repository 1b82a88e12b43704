// Draws what the search page shows: results, and what else to try. A script before search.js, no module,
// because a browser runs none from a folder, where the page has to say that search needs a server.
"use strict";

const searchResults = (() => {
  const list = document.getElementById("search-results");
  const notes = document.getElementById("search-notes");
  const words = document.getElementById("search-words").dataset;
  const months = words.months.split(";");
  /** The name of a value of a filter, as the filter has it. */
  function labelOf(filter, value) {
    const { options = [] } = document.getElementById(`filter-${filter}`) ?? {};
    return [...options].find((option) => option.value === value)?.dataset.label.trim() ?? value;
  }

  // The forms of "3 briefs found" that the language has, by the names that Intl.PluralRules gives.
  const forms = new Map(
    [...document.getElementById("search-words").content.querySelectorAll("[data-form]")].map((form) => [
      form.dataset.form,
      form.textContent,
    ]),
  );
  const plurals = new Intl.PluralRules(document.documentElement.lang);

  /** How many briefs were found. */
  function counted(number) {
    return said(forms.get(plurals.select(number)) ?? forms.get("other"), grouped(number));
  }

  function grouped(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, words.group);
  }

  /** Texts in quotation marks, one after another. */
  function quoted(texts) {
    return texts.map((text) => said(words.quote, text)).join(words.separator);
  }

  /** Fills {0}, {1} in a sentence of the page. */
  function said(sentence, ...values) {
    return sentence.replace(/\{(\d)\}/g, (_, place) => values[place]);
  }

  /** A date such as 2026-01-30 as every other page writes it. */
  function inWords(day) {
    const [year, month, number] = day.split("-").map(Number);
    return said(words.date, number === 1 ? words.first : number, months[month - 1], year);
  }

  /**
   * Shows hits. Those that are shown already, from the first on, stay the elements that they are; from the
   * first that differs, all are made anew, so that nothing that is seen moves.
   */
  function draw(hits, isSame) {
    const items = [...list.children];
    let kept = 0;
    while (isSame && kept < hits.length && items[kept]?.dataset.ref === hits[kept].ref) kept++;
    items.slice(kept).forEach((item) => item.remove());
    list.append(...hits.slice(kept).map(row));
  }

  function row(hit) {
    const item = node("li", "card result");
    item.dataset.ref = hit.ref;
    if (hit.lang) item.dataset.lang = hit.lang;
    const kind = words[hit.sort] ?? words[hit.kind] ?? "";
    const meta = node("p", "card-meta");
    if (hit.kind && hit.kind !== "brief" && hit.title.length > 0) meta.append(node("span", "card-kind", kind));
    if (hit.category) meta.append(" ", link("card-category", labelOf("category", hit.category), `categories/${hit.category}.html`));
    for (const [name, address] of hit.shown ?? []) meta.append(" ", address ? link("", name, address) : node("span", "", name));
    if (hit.date) meta.append(" ", time(hit.date));
    for (const [change, day] of hit.changes ?? []) {
      meta.append(" ", node("span", "card-changed", said(words[change] ?? "{0}", inWords(day))));
    }
    const heading = node("h2", "card-title");
    const title = link("", hit.title.length > 0 ? "" : kind, hit.address);
    title.append(...spoken(pieces(hit.title), hit.lang));
    heading.append(title);
    item.append(meta, heading);
    if (hit.label) item.append(node("p", "card-label", words[wordOf(hit.label)] ?? ""));
    if (hit.line.length > 0) item.append(line(hit));
    if (hit.confidence) item.append(confidence(hit.confidence));
    // Its room is kept before its sentence is there.
    if (!hit.isSaid) item.append(node("p", "passage"));
    return item;
  }

  /** The name in `words` of a label such as generated.ai-unreviewed. */
  function wordOf(label) {
    return label.replace(/[.-](.)/g, (_, letter) => letter.toUpperCase());
  }

  /** What the desk judges, and how likely that is; where there is no judgement, the opening. */
  function line(hit) {
    const made = node("p", hit.judgement ? "card-judgement" : "card-summary");
    if (hit.judgement && hit.likelihood && hit.band?.length === 2) {
      const term = labelOf("likelihood", hit.likelihood);
      made.append(node("strong", "", `${said(words.band, term, ...hit.band)}:`), " ");
    }
    made.append(...spoken(pieces(hit.line), hit.lang));
    return made;
  }

  /** A text that says in which language it is, where that is not the page's. */
  function spoken(text, lang) {
    if (!lang) return text;
    const made = node("span");
    made.append(...text);
    made.lang = lang;
    made.dir = "auto";
    return [made];
  }

  function time(day) {
    const made = node("time", "", inWords(day));
    made.dateTime = day;
    return made;
  }

  function confidence(level) {
    const made = node("p", "confidence");
    made.dataset.level = level;
    const meter = node("span", "meter");
    meter.setAttribute("aria-hidden", "true");
    meter.append(node("i"), node("i"), node("i"));
    made.append(meter, " ", words[level] ?? level);
    return made;
  }

  /** What a result says about the words, with the name of the part that says so. */
  function tell(ref, snippet) {
    const item = list.querySelector(`[data-ref="${ref}"]`);
    const place = item?.querySelector(".passage");
    if (!place || !snippet || place.childNodes.length > 0) return;
    const sentence = spoken(pieces(snippet.pieces), item.dataset.lang);
    place.append(node("b", "passage-part", `${snippet.label}:`), " ", ...sentence);
    const title = item.querySelector(".card-title a");
    if (snippet.section) title.hash = snippet.section;
  }

  /** What else to try, as lines of texts and buttons; none if there are no lines. */
  function note(lines) {
    notes.replaceChildren(
      ...lines.map((line) => {
        const made = node("p");
        made.append(...line);
        return made;
      }),
    );
    notes.hidden = lines.length === 0;
  }

  function pieces(marked) {
    return marked.map(([text, isHit]) => (isHit ? node("mark", "", text) : text));
  }

  function link(className, text, address) {
    const made = node("a", className, text);
    made.href = "../" + address;
    return made;
  }

  function button(label, onClick, className = "") {
    const made = node("button", className, label);
    made.type = "button";
    made.addEventListener("click", onClick);
    return made;
  }

  function node(name, className = "", text = "") {
    const made = document.createElement(name);
    if (className !== "") made.className = className;
    if (text !== "") made.textContent = text;
    return made;
  }

  return { button, counted, draw, grouped, inWords, note, quoted, said, tell };
})();
