// Begins what every search needs while the page's other scripts are on their way, as on a slow network each
// would wait for the one before it.
"use strict";

const searchStart = (() => {
  const script = document.currentScript.src;

  function begin() {
    const worker = new Worker(new URL("search-worker.js", script));
    worker.addEventListener("error", () => (worker.isBroken = true));
    const manifest = fetch(new URL("manifest.json", script), { cache: "no-cache" })
      .then((answer) => (answer.ok ? answer.json() : undefined))
      .catch(() => undefined);
    return { worker, manifest };
  }

  // A page that nothing is asked of yet stays light.
  let begun = location.protocol === "file:" || location.search === "" ? undefined : begin();

  return {
    /** A worker, and the promise of the manifest, or of nothing if it cannot be had. */
    take() {
      const taken = begun ?? begin();
      begun = undefined;
      return taken;
    },
  };
})();
