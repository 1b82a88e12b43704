// The search page: what is typed goes to the worker, what it answers is drawn. The address bar always
// holds the query, so that a search can be kept, sent and come back to. No module, because a browser
// runs none from a folder, where this page has to say that search needs a server.
"use strict";

const script = document.currentScript.src;

const PAGE = 10;
const WAIT = 120;
/** Milliseconds after which a reader is told to wait. */
const PATIENCE = 300;

const element = (id) => document.getElementById(id);
const form = element("search-form");
const field = element("search-field");
const status = element("search-status");
const list = element("search-results");
const more = element("search-more");
const fallback = element("search-fallback");
const filters = element("search-filters");
const words = element("search-words").dataset;
const controls = {
  category: element("filter-category"),
  confidence: element("filter-confidence"),
  tag: element("filter-tag"),
  from: element("filter-from"),
  to: element("filter-to"),
};
// The newsroom's own facets.
for (const control of form.querySelectorAll("[data-facet]")) controls[control.name] = control;
controls.order = element("filter-order");
const categories = new Map(
  [...controls.category.options].map((option) => [option.value, option.textContent]),
);
const months = words.months.split(";");
// The forms of "3 briefs found" that the language has, by the names that Intl.PluralRules gives.
const forms = new Map(
  [...element("search-words").content.querySelectorAll("[data-form]")].map((form) => [
    form.dataset.form,
    form.textContent,
  ]),
);
const plurals = new Intl.PluralRules(document.documentElement.lang);

function counted(number) {
  const text = forms.get(plurals.select(number)) ?? forms.get("other");
  return text.replace("{0}", grouped(number));
}

function grouped(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, words.group);
}

// A date such as 2026-01-30 as every other page writes it.
function inWords(day) {
  const [year, month, number] = day.split("-").map(Number);
  const parts = [number === 1 ? words.first : number, months[month - 1], year];
  return words.date.replace(/\{(\d)\}/g, (_, place) => parts[place]);
}

let worker;
let latest = 0;
let count = PAGE;
let timer;
let late;
/** Whether the reader has taken the list in hand, so that nothing may move in it unasked. */
let inHand = false;
/** The question whose answer waits for the reader's leave. */
let offered;

if (location.protocol === "file:") {
  say(words.file);
  form.inert = true;
} else {
  start();
}

function start() {
  readAddress();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    run();
  });
  field.addEventListener("input", soon);
  for (const control of Object.values(controls)) {
    control.addEventListener("input", soon);
  }
  more.querySelector("button").addEventListener("click", () => {
    const shown = list.children.length;
    count += 2 * PAGE;
    run({ focus: shown });
  });
  addEventListener("popstate", () => {
    readAddress();
    run();
  });
  document.addEventListener("keydown", onKey);
  list.addEventListener("focusin", () => (inHand = true));
  list.addEventListener("pointermove", ({ movementX, movementY }) => (inHand ||= movementX || movementY));
  if (isAsked()) run();
  field.focus({ preventScroll: true });
}

function soon() {
  clearTimeout(timer);
  count = PAGE;
  timer = setTimeout(run, WAIT);
}

function readAddress() {
  const asked = new URLSearchParams(location.search);
  field.value = asked.get("q") ?? "";
  for (const [name, control] of Object.entries(controls)) control.value = asked.get(name) ?? "";
  // Where there is room for both; else the results would be far below, and the values are named.
  filters.open ||= active().length > 0 && matchMedia("(min-width: 48rem)").matches;
  nameActive();
}

function active() {
  return Object.values(controls).filter(({ value }) => value !== "");
}

function nameActive() {
  const named = active().map(({ type, value, labels, selectedOptions }) =>
    type === "date" ? `${labels[0].textContent} ${inWords(value)}` : (selectedOptions?.[0].textContent.trim() ?? value));
  element("search-active").textContent = named.length > 0 ? `: ${named.join(", ")}` : "";
}

function writeAddress() {
  const asked = new URLSearchParams();
  if (field.value.trim() !== "") asked.set("q", field.value.trim());
  for (const [name, control] of Object.entries(controls)) {
    if (control.value !== "") asked.set(name, control.value);
  }
  const query = asked.toString();
  const address = query === "" ? location.pathname : `${location.pathname}?${query}`;
  if (address !== location.pathname + location.search) history.replaceState(null, "", address);
}

function isAsked() {
  const { order, ...narrowing } = controls;
  return field.value.trim() !== "" || Object.values(narrowing).some(({ value }) => value !== "");
}

function run({ focus } = {}) {
  writeAddress();
  nameActive();
  const id = ++latest;
  clearTimeout(late);
  if (!isAsked()) {
    draw([]);
    delete list.dataset.query;
    say("");
    fallback.hidden = false;
    return;
  }
  fallback.hidden = true;
  const { order, ...narrowing } = controls;
  const wanted = Object.entries(narrowing)
    .map(([name, { value }]) => [name, value.trim()])
    .filter(([, value]) => value !== "");
  const query = JSON.stringify([field.value, order.value, ...wanted]);
  if (list.dataset.query !== query) inHand = false;
  if (list.children.length === 0) say(words.loading);
  late = setTimeout(say, PATIENCE, words.loading);
  listen((message) => {
    if (message.id !== id || id !== latest) return;
    clearTimeout(late);
    if (message.retrying) return say(words.loading);
    if (message.error !== undefined) return failed(message.error, query);
    show(message, query);
    if (focus !== undefined && !message.early) list.children[focus]?.querySelector(".card-title a")?.focus();
  }, query);
  worker.postMessage({
    id,
    text: field.value,
    filters: Object.fromEntries(wanted),
    order: order.value,
    count,
  });
}

// What is shown of this very query stays as it is once it is in the reader's hand: then more may only
// come below it, and another order is offered.
function show(message, query) {
  const { hits, early } = message;
  const isSame = list.dataset.query === query;
  const shown = isSame ? [...list.children].map(({ dataset }) => dataset.ref) : [];
  const isBelow = shown.every((ref, place) => ref === hits[place]?.ref);
  if (early && (early === "words" ? shown.length > 0 : hits.length < shown.length)) return;
  if (isSame && inHand && !isBelow) {
    if (!early) offer(message, query);
    return;
  }
  if (!isSame) inHand = false;
  list.dataset.query = query;
  list.dataset.typed = field.value;
  draw(hits);
  more.hidden = Boolean(early) || hits.length >= message.total;
  if (early === "words") say(words.sofar.replace("{0}", grouped(message.total)));
  else tell(message);
}

function offer(message, query) {
  if (offered === message.id) return;
  offered = message.id;
  const best = button(words.update, () => {
    inHand = false;
    show(message, query);
    list.querySelector(".card-title a").focus();
  });
  say(`${counted(message.total)}. ${words.partly} `, best);
}

function listen(onMessage, query) {
  worker ??= new Worker(new URL("search-worker.js", script));
  worker.onmessage = ({ data }) => onMessage(data);
  worker.onerror = () => failed("", query);
}

function tell({ total, forgiven }) {
  const found = counted(total);
  if (total === 0) {
    say(words.none);
    fallback.hidden = false;
  } else {
    say(forgiven ? `${words.forgiven}. ${found}` : found);
  }
}

function say(...texts) {
  if (texts.length > 1 || status.textContent !== texts[0]) status.replaceChildren(...texts);
}

function failed(reason, query) {
  clearTimeout(late);
  if (list.dataset.query !== query) draw([]);
  const again = button(words.retry, () => {
    worker?.terminate();
    worker = undefined;
    field.focus();
    run();
  });
  say(`${words.failed} ${reason} `, again);
  fallback.hidden = false;
}

function button(label, onClick) {
  const made = node("button", "", label);
  made.type = "button";
  made.addEventListener("click", onClick);
  return made;
}

// A result that is in the list already stays the element it is, and so keeps the focus; in the
// reader's hand it keeps its words, too, as others would move what is below.
function draw(hits) {
  const known = new Map([...list.children].map((item) => [item.dataset.ref, item]));
  hits.forEach((hit, place) => {
    const item = known.get(hit.ref) ?? card(hit);
    if (!known.delete(hit.ref) || !inHand) fill(item, hit);
    if (list.children[place] !== item) list.insertBefore(item, list.children[place] ?? null);
  });
  known.forEach((item) => item.remove());
  if (hits.length === 0) more.hidden = true;
}

function fill(item, hit) {
  item.querySelector(".card-title a").replaceChildren(...pieces(hit.title));
  item.querySelector(".card-summary").replaceChildren(...pieces(hit.excerpt));
}

function card(hit) {
  const item = node("li", "card");
  item.dataset.ref = hit.ref;
  const meta = node("p", "card-meta");
  const category = node("a", "card-category", categories.get(hit.category) ?? hit.category);
  category.href = `../categories/${hit.category}.html`;
  const time = node("time", "", inWords(hit.date));
  time.dateTime = hit.date;
  meta.append(category, " ", time);
  const heading = node("h2", "card-title");
  const link = node("a");
  link.href = "../" + hit.address;
  heading.append(link);
  const facets = node("p", "card-facets");
  for (const [name, address] of hit.shown ?? []) {
    const value = node(address === "" ? "span" : "a", "", name);
    if (address !== "") value.href = "../" + address;
    facets.append(value, " ");
  }
  const confidence = node("p", "confidence");
  confidence.dataset.level = hit.confidence;
  const meter = node("span", "meter");
  meter.setAttribute("aria-hidden", "true");
  meter.append(node("i"), node("i"), node("i"));
  confidence.append(meter, " ", words[hit.confidence] ?? hit.confidence);
  item.append(meta, heading, node("p", "card-summary"), confidence);
  if (facets.children.length > 0) item.append(facets);
  return item;
}

function pieces(marked) {
  return marked.map(([text, isHit]) => (isHit ? node("mark", "", text) : text));
}

function node(name, className = "", text = "") {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  if (text !== "") made.textContent = text;
  return made;
}

// `/` focuses, arrows move among the results, Enter opens, Escape clears.
function onKey(event) {
  const typing = event.target.closest?.("input, select, textarea");
  const links = [...list.querySelectorAll(".card-title a")];
  const place = links.indexOf(document.activeElement);
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    field.focus();
    field.select();
  } else if (event.key === "Escape" && (event.target === field || place >= 0)) {
    event.preventDefault();
    field.value = "";
    field.focus();
    run();
  } else if (event.key === "ArrowDown" && (event.target === field || place >= 0)) {
    event.preventDefault();
    links[Math.min(place + 1, links.length - 1)]?.focus();
  } else if (event.key === "ArrowUp" && place >= 0) {
    event.preventDefault();
    (place === 0 ? field : links[place - 1]).focus();
  } else if (event.key === "Enter" && event.target === field && links.length > 0) {
    event.preventDefault();
    clearTimeout(timer);
    if (list.dataset.typed === field.value) location.assign(links[0].href);
    else run();
  }
}
