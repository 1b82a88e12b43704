"use strict";
// Lets pages open without network, and says so where one is shown as it was kept.
(() => {
  const { src, dataset } = document.currentScript;
  const workers = navigator.serviceWorker;
  if (!workers) return;
  workers.addEventListener("message", ({ data }) => {
    if (!data.kept || document.querySelector(".kept-mark")) return;
    const day = new Date(data.kept).toLocaleString(document.documentElement.lang, { dateStyle: "long", timeStyle: "short" });
    const mark = document.createElement("p");
    mark.className = "notice kept-mark";
    mark.setAttribute("role", "status");
    mark.textContent = dataset.kept.replace("{0}", day);
    document.getElementById("main").prepend(mark);
  });
  workers.startMessages();
  workers.controller?.postMessage("kept?");
  addEventListener("load", () => {
    workers.register(new URL("../../sw.js", src), { updateViaCache: "none" }).catch(() => {
      // A browser that keeps nothing shows every page all the same.
    });
  });
})();
