"use strict";
// This site keeps nothing in its readers' browsers. What it kept in former days is deleted.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  for (const name of await caches.keys()) {
    if (name.startsWith(`briefpress ${registration.scope} `)) await caches.delete(name);
  }
  await registration.unregister();
}
