// Pages that were opened, and the newest day, open without network.
//
// Before these lines the build writes four constants: EDITION, which changes with the site's documents, so that
// browsers notice; NAMED, the style sheets and scripts, whose names change with their content; NEWEST, the pages
// that are fetched unasked; OFFLINE, the page that is shown for one that is not kept. Addresses are relative to
// the site's root, which is the worker's scope.

"use strict";

const OWN = `briefpress ${registration.scope} `;
const PAGES = `${OWN}pages 1`;
const FILES = `${OWN}files 1`;
const INDEX = `${OWN}search 1`;
/** How many entries of each cache are kept; those that were used last. */
const MOST = { [PAGES]: 60, [FILES]: 40, [INDEX]: 300 };
/** After so many milliseconds without an answer, a page that is kept is shown. */
const PATIENCE = 4000;
/** A page that was not confirmed for an hour is asked for again, when there is a network. */
const FRESH = 3600 * 1000;
/** A page that was not confirmed for thirty days is not shown any more. */
const OLDEST = 30 * 24 * FRESH;
/** The server does not hand out such a page, or not to this reader. */
const GONE = [401, 403, 404, 410];
const MANIFEST = "search/manifest.json";
const IS_NAMED = /^(assets|search)\/(.*\/)?[^/]*-[0-9a-f]{10}\.(js|css)$/;
/** Of the index of search all names but these change with the content. */
const IS_INDEX = /^search\/(?!manifest\.json$|index\.json$).*\.json$/;

/** When the pages that were shown as kept had been confirmed, by the ids of their windows. */
const shown = new Map();
let renewing;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(registration.scope) || request.headers.has("range")) return;
  const path = inSite(request.url);
  if (IS_NAMED.test(path)) event.respondWith(byName(event, FILES));
  else if (IS_INDEX.test(path)) event.respondWith(byName(event, INDEX));
  else if (request.mode === "navigate" || request.destination === "image" || path === MANIFEST) event.respondWith(newest(event));
});
// A page asks whether it was shown as it was kept.
addEventListener("message", ({ source }) => {
  if (shown.has(source.id)) source.postMessage({ kept: shown.get(source.id) });
});

async function install() {
  const begin = Date.now();
  const files = await caches.open(FILES);
  await files.addAll([...NAMED, OFFLINE].map((address) => new Request(address, { cache: "no-cache" })));
  await trim(FILES);
  if (!navigator.connection?.saveData) {
    for (const address of NEWEST) await take(absolute(address), Date.now());
  }
  // It does not push an older worker aside, as pages that are being opened would wait for that. What is kept is the
  // same for both.
  await renew(begin);
}

async function activate() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OWN) && !(name in MOST)) await caches.delete(name);
  }
  await clients.claim();
}

/** A file whose name changes with its content: what is kept is right. */
async function byName({ request }, name) {
  const cache = await caches.open(name);
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await put(name, request.url, answer.clone());
  return answer;
}

/** What the server has; what is kept where there is no answer, or none in time. */
async function newest(event) {
  const { request } = event;
  const kept = await find(request.url);
  const asked = fetch(request);
  event.waitUntil(asked.then((answer) => remember(request.url, answer.clone(), Date.now())).then(() => renew()).catch(() => {}));
  const answer = await Promise.race([asked, kept ? after(PATIENCE) : asked]).catch(() => undefined);
  if (answer && answer.status < 500) return answer;
  if (kept) {
    shown.set(event.resultingClientId, Number(kept.headers.get("x-kept")));
    return kept;
  }
  if (request.mode !== "navigate") return answer ?? Response.error();
  return (await caches.match(absolute(OFFLINE))) ?? answer ?? Response.error();
}

/** A page that is kept, unless it was not confirmed for too long. */
async function find(address) {
  const pages = await caches.open(PAGES);
  const kept = await pages.match(key(address));
  if (!kept || Date.now() - Number(kept.headers.get("x-kept")) < OLDEST) return kept;
  await pages.delete(key(address));
  return undefined;
}

/** Keeps an answer, or deletes what was kept if there is no such page any more. */
async function remember(address, answer, visited) {
  const isElsewhere = answer.redirected && key(answer.url) !== key(address);
  if (GONE.includes(answer.status) || isElsewhere) await (await caches.open(PAGES)).delete(key(address));
  const type = answer.headers.get("content-type") ?? "";
  const isFit = /^(text\/html|image\/)/.test(type) || inSite(address) === MANIFEST;
  if (!answer.ok || isElsewhere || !isFit) {
    answer.body?.cancel().catch(() => {}); // so that nothing waits for what nobody reads
    return;
  }
  const headers = new Headers(answer.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  headers.set("x-kept", Date.now());
  headers.set("x-visited", visited);
  headers.set("x-address", address.replace(/[?#].*/, ""));
  await put(PAGES, key(address), new Response(await answer.blob(), { headers }));
}

/** Fetches a page to keep it; without network it stays as it is. */
async function take(address, visited) {
  const answer = await fetch(address, { cache: "no-cache" }).catch(() => undefined);
  if (answer) await remember(address, answer, visited);
}

/** Asks again for every page that was confirmed before `begin`; those that are gone are deleted. */
function renew(begin = Date.now() - FRESH) {
  renewing ??= renewAll(begin).finally(() => (renewing = undefined));
  return renewing;
}

async function renewAll(begin) {
  for (const { headers } of await entries(PAGES)) {
    if (Number(headers.get("x-kept")) < begin) await take(headers.get("x-address"), headers.get("x-visited"));
  }
}

async function put(name, address, answer) {
  const cache = await caches.open(name);
  try {
    await cache.put(address, answer);
    await trim(name);
  } catch {
    // A disk without room keeps nothing more.
  }
}

// The least recently opened pages go first; of files, those that were kept first.
async function trim(name) {
  const cache = await caches.open(name);
  const keys = await cache.keys();
  if (keys.length <= MOST[name]) return;
  const dated = await Promise.all(keys.map(async (request) => [request, await cache.match(request)]));
  dated.sort(([, one], [, other]) => visitedAt(one) - visitedAt(other));
  for (const [request] of dated.slice(0, keys.length - MOST[name])) await cache.delete(request);
}

const visitedAt = (answer) => Number(answer.headers.get("x-visited") ?? 0);

async function entries(name) {
  const cache = await caches.open(name);
  return Promise.all((await cache.keys()).map((request) => cache.match(request)));
}

/** Under which address a page is kept: servers name one page with and without its ending. */
function key(address) {
  return address.replace(/[?#].*/, "").replace(/(\/)index\.html$|\.html$/, "$1");
}

function inSite(address) {
  return address.slice(registration.scope.length).replace(/[?#].*/, "");
}

function absolute(address) {
  return new URL(address, registration.scope).href;
}

function after(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}
