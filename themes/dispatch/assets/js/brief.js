"use strict";
// Conveniences on a brief's page. Without this script the citation is text to select, a heading's link an ordinary link,
// and the contents show no place.
(() => {
  const clipboard = navigator.clipboard;
  const copies = (element, text, done, undone) =>
    element.addEventListener("click", () => {
      clipboard.writeText(text()).then(() => {
        done();
        setTimeout(undone, 2000);
      }, undone);
    });
  for (const button of clipboard ? document.querySelectorAll("button[data-copies]") : []) {
    const word = button.textContent;
    const citation = document.getElementById(button.dataset.copies);
    button.hidden = false;
    button.setAttribute("aria-live", "polite");
    const say = text => () => (button.textContent = text);
    copies(button, () => citation.textContent, say(button.dataset.copied), say(word));
  }
  for (const link of clipboard ? document.querySelectorAll("a.anchor") : []) {
    copies(link, () => link.href, () => link.classList.add("copied"), () => link.classList.remove("copied"));
  }

  const links = [...document.querySelectorAll(".contents-beside a")];
  const sections = links.map(link => document.getElementById(link.hash.slice(1)));
  const mark = () => {
    // The last section that has begun above the upper third of the window.
    const begun = sections.filter(section => section.getBoundingClientRect().top < innerHeight / 3).length;
    const current = scrollY + innerHeight >= document.documentElement.scrollHeight - 1 ? links.length : begun;
    links.forEach((link, at) => {
      if (at === Math.max(current, 1) - 1) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
  };
  let asked = false;
  const later = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      mark();
    });
  };
  if (links.length > 0) {
    mark();
    addEventListener("scroll", later, { passive: true });
    addEventListener("resize", later);
  }
})();
