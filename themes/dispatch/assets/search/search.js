// The search page: what is typed goes to the worker, what it answers is shown. The address bar always
// holds the query, so that a search can be kept, sent and come back to.
"use strict";

const { button, counted, draw, grouped, note, quoted, said, tell } = searchResults;
const filters = searchFilters;

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
const words = element("search-words").dataset;

let worker;
let latest = 0;
let count = PAGE;
let timer;
let late;
let scrolling;
/** The query that the list shows, and the first question about it. */
let shown = "";
let since = 0;
/** How far down to go once the results that were shown are there again. */
let returning;
/** Whether the browser has kept parts of the index, for which a search needs no network. */
let isKept = false;

if (location.protocol === "file:") {
  say(words.file);
  form.inert = true;
} else {
  start();
}
element("main").dataset.ready = "";

function start() {
  lookForKept();
  history.scrollRestoration = "manual";
  // What was typed while this script was on its way.
  const typed = location.search === "" ? field.value : "";
  comeBack();
  if (typed !== "") {
    field.value = typed;
    soon();
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  field.addEventListener("input", soon);
  filters.listen(submit, (facet, typed) => typed !== "" && engine().ask({ id: latest, facet, typed }));
  filters.panel.addEventListener("toggle", tally);
  more.querySelector("button").addEventListener("click", () => {
    const first = list.children.length;
    count += 2 * PAGE;
    remember();
    run({ focus: first });
  });
  addEventListener("popstate", () => {
    comeBack();
    run();
  });
  addEventListener("scroll", soonRemember, { passive: true });
  addEventListener("pagehide", remember);
  document.addEventListener("keydown", onKey);
  if (isAsked()) run();
  else fallback.hidden = false;
  for (const change of ["online", "offline"]) addEventListener(change, lookForKept);
  if (returning === undefined) field.focus({ preventScroll: true });
}

// Says, before anything is asked, what can be had without network.
async function lookForKept() {
  const index = `briefpress ${new URL("../", location.href).href} search`;
  const names = await self.caches?.keys().catch(() => []);
  isKept = names?.some((name) => name.startsWith(index)) ?? false;
  if (!isAsked()) say(navigator.onLine ? "" : without());
}

const without = () => (isKept ? words.kept : words.offline);

function submit() {
  clearTimeout(timer);
  count = PAGE;
  record(true);
  run();
}

function soon() {
  clearTimeout(timer);
  engine();
  timer = setTimeout(() => {
    count = PAGE;
    record(false);
    run();
  }, WAIT);
}

// One entry of the history for each query that was submitted. What is only being typed has one, too, until
// it is submitted or typed over.
function record(sent) {
  const asked = new URLSearchParams();
  if (field.value.trim() !== "") asked.set("q", field.value.trim());
  for (const { name, value } of filters.all) if (value.trim() !== "") asked.set(name, value.trim());
  const query = asked.toString();
  const address = query === "" ? location.pathname : `${location.pathname}?${query}`;
  const state = { sent, count, y: 0 };
  const isSame = address === location.pathname + location.search;
  const isDraft = history.state ? !history.state.sent : location.search === "";
  if (isSame) history.replaceState({ ...history.state, ...(sent && { sent }), count }, "");
  else if (isDraft) history.replaceState(state, "", address);
  else history.pushState(state, "", address);
}

function remember() {
  if (returning === undefined) history.replaceState({ sent: isAsked(), ...history.state, count, y: scrollY }, "");
}

function soonRemember() {
  clearTimeout(scrolling);
  scrolling = setTimeout(remember, WAIT);
}

function comeBack() {
  const asked = new URLSearchParams(location.search);
  field.value = asked.get("q") ?? "";
  filters.set(asked);
  count = history.state?.count ?? PAGE;
  returning = history.state ? history.state.y : undefined;
}

function isAsked() {
  return field.value.trim() !== "" || Object.keys(filters.wanted()).length > 0;
}

function run({ focus } = {}) {
  filters.nameActive();
  const id = ++latest;
  clearTimeout(late);
  if (!isAsked()) {
    show({ total: 0, hits: [] }, "");
    say(navigator.onLine ? "" : without());
    note([]);
    fallback.hidden = false;
    tally();
    return;
  }
  const question = { text: field.value, filters: filters.wanted(), order: filters.all.at(-1).value };
  const query = JSON.stringify(question);
  if (shown === "") fallback.hidden = true;
  if (list.children.length === 0) say(words.loading);
  late = setTimeout(say, PATIENCE, words.loading);
  engine().onanswer = (message) => {
    if (message.id !== latest) return;
    if (message.retrying) return say(words.loading);
    clearTimeout(late);
    // A file that is still fetched again is not worth waiting for any more.
    if (!message.early && worker) worker.onanswer = undefined;
    if (message.failed) return failed(query);
    show(message, query);
    if (message.early) return;
    if (focus !== undefined) list.children[focus]?.querySelector(".card-title a")?.focus();
    if (returning !== undefined) scrollTo(0, returning);
    returning = undefined;
    tally();
  };
  worker.ask({ id, ...question, count });
}

function show(message, query) {
  const { hits, total, early } = message;
  draw(hits, query === shown);
  if (query !== shown) [shown, since] = [query, latest];
  more.hidden = Boolean(early) || hits.length >= total;
  if (query === "") return;
  if (!early) list.dataset.by = message.by ?? "files";
  const lines = total === 0 || message.missing?.length > 0 || message.unchecked > 0 ? advice(message) : [];
  // Without network that is said already.
  if (message.away && navigator.onLine) lines.push([words.away]);
  note(lines);
  fallback.hidden = total > 0;
  say(sentence(message));
  for (const item of list.querySelectorAll("li:not([data-watched])")) {
    item.dataset.watched = "";
    watcher.observe(item);
  }
}

// What a result says is fetched when it comes near to the reader's eye.
const watcher = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      watcher.unobserve(target);
      if (target.querySelector(".passage")) worker?.ask({ id: latest, ref: target.dataset.ref });
    }
  },
  { rootMargin: "200px" },
);

// What is kept may be older than the site.
const sentence = (message) => (navigator.onLine ? outcome(message) : `${without()} ${outcome(message)}`);

function outcome({ total, corrected, some, apart, missing = [] }) {
  const found = counted(total);
  if (total === 0) {
    if (missing.length > 0) return said(words.missing, quoted(missing.map(({ word }) => word)));
    return Object.keys(filters.wanted()).length > 0 ? words.filtered : words.none;
  }
  if (corrected) return `${words.forgiven} ${found}`;
  if (apart) return `${words.apart} ${found}`;
  if (missing.length > 0) return `${said(words.left, quoted(missing.map(({ word }) => word)))} ${found}`;
  return some ? `${words.some} ${found}` : found;
}

/** What else to try: lines of texts and buttons. */
function advice({ total, instead = [], without = [], tags = [], common = [], unchecked = 0 }) {
  const meant = instead.map(({ instead: word, text }) => choice(word, () => type(text)));
  const lines = meant.length > 0 ? [[words.meant, " ", ...meant]] : [];
  if (total === 0) {
    const removing = without.map(({ name, count: left }) => {
      const label = name === "" ? words.unfiltered : said(words.without, filters.label(name));
      return choice(`${label} (${grouped(left)})`, () => widen(name));
    });
    if (removing.length > 0) lines.push(removing);
    if (common.length > 0) lines.push([said(words.common, quoted(common))]);
  }
  if (total === 0 || lines.length === 0) {
    const nearest = tags.map(({ value, count: left }) => choice(`${value} (${grouped(left)})`, () => choose("tag", value)));
    if (nearest.length > 0) lines.push([words.nearest, " ", ...nearest]);
  }
  if (unchecked > 0) lines.push([said(words.unchecked, grouped(unchecked))]);
  return lines;
}

const choice = (label, onClick) => button(label, onClick, "choice");

function type(text) {
  field.value = text;
  field.focus();
  submit();
}

/** Takes one filter away, or all of them. */
function widen(name) {
  for (const control of filters.all) if (name === "" || control.name === name) control.value = "";
  field.focus();
  submit();
}

function choose(name, value) {
  field.value = "";
  filters.set(new Map([[name, value]]));
  field.focus();
  submit();
}

// How many results each value of each filter would leave, while the filters are open.
function tally() {
  if (filters.panel.open) engine().ask({ id: latest, counting: { text: field.value, filters: filters.wanted() } });
}

function engine() {
  return (worker ??= opened());
}

function opened() {
  const { worker: made, manifest } = searchStart.take();
  const ready = manifest.then((first) => made.postMessage({ words: { ...words }, manifest: first }));
  made.ask = (message) => ready.then(() => made.postMessage(message));
  made.onmessage = ({ data }) => {
    if (data.ref) data.id >= since && tell(data.ref, data.snippet);
    else if (data.counts) data.id === latest && filters.count(data.counts);
    else if (data.facet) filters.offer(data.facet, data.values);
    else made.onanswer?.(data);
  };
  made.onerror = () => failed("");
  if (made.isBroken) setTimeout(failed, 0, "");
  return made;
}

function say(...texts) {
  if (texts.length > 1 || status.textContent !== texts[0]) status.replaceChildren(...texts);
}

function failed(query) {
  clearTimeout(late);
  if (shown !== query) draw([], false);
  shown = "";
  note([]);
  more.hidden = true;
  const again = button(words.retry, () => {
    // Scripts have other names once the site has others: only the page of today knows them.
    if (worker?.isBroken) return location.reload();
    worker?.terminate();
    worker = undefined;
    field.focus();
    run();
  });
  say(`${navigator.onLine ? words.failed : without()} `, again);
  fallback.hidden = false;
}

// `/` focuses, arrows move among the results, Enter opens the one that was chosen so, Escape clears.
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
    submit();
  } else if (event.key === "ArrowDown" && (event.target === field || place >= 0)) {
    event.preventDefault();
    links[Math.min(place + 1, links.length - 1)]?.focus();
  } else if (event.key === "ArrowUp" && place >= 0) {
    event.preventDefault();
    (place === 0 ? field : links[place - 1]).focus();
  }
}
