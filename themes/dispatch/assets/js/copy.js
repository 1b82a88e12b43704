"use strict";
// Copies what a reader would otherwise have to select: a citation, and the address of a section. Without this script the
// citation is text and the heading's link an ordinary link.
(() => {
  const clipboard = navigator.clipboard;
  if (!clipboard) return;
  for (const button of document.querySelectorAll("button[data-copies]")) {
    const word = button.textContent;
    button.hidden = false;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      await clipboard.writeText(document.getElementById(button.dataset.copies).textContent);
      button.textContent = button.dataset.copied;
      setTimeout(() => (button.textContent = word), 2000);
    });
  }
  for (const link of document.querySelectorAll("a.anchor")) {
    link.addEventListener("click", () => {
      clipboard.writeText(link.href).then(() => {
        link.classList.add("copied");
        setTimeout(() => link.classList.remove("copied"), 2000);
      }, () => {});
    });
  }
})();
