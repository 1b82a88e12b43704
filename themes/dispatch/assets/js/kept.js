"use strict";
// Lists the pages that this browser has kept, those that were opened last first.
(async () => {
  const root = new URL("../../", document.currentScript.src).href;
  const kept = document.getElementById("page-kept");
  const found = [];
  for (const name of self.caches ? await caches.keys() : []) {
    if (!name.startsWith(`briefpress ${root} pages`)) continue;
    const pages = await caches.open(name);
    for (const request of await pages.keys()) {
      const { headers, page } = await read(await pages.match(request));
      if (!page || page.querySelector("meta[http-equiv=refresh]")) continue;
      const title = page.querySelector("main h1")?.textContent ?? page.title;
      found.push({ title, lang: page.documentElement.lang, at: Number(headers.get("x-visited")), href: headers.get("x-address") });
    }
  }
  found.sort((one, other) => other.at - one.at);
  kept.hidden = found.length === 0;
  kept.querySelector("ul").append(
    ...found.map(({ title, lang, href }) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      Object.assign(link, { href, lang, dir: "auto", textContent: title });
      item.append(link);
      return item;
    }),
  );

  async function read(answer) {
    const isPage = answer.headers.get("content-type")?.startsWith("text/html");
    return { headers: answer.headers, page: isPage && new DOMParser().parseFromString(await answer.text(), "text/html") };
  }
})();
