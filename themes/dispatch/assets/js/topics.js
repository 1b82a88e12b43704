"use strict";
// Narrows a list of topics to those whose names or aliases hold each of the words that are typed. Without this script
// the field is not there, and the letters above the list are the way through it.
(() => {
  const form = document.getElementById("page-filter");
  const field = form.querySelector("input");
  const status = form.querySelector("[role=status]");
  const groups = [...document.querySelectorAll("[data-topics]")];
  const letters = new Map([...document.querySelectorAll(".contents-line a")].map(link => [link.hash, link.parentElement]));

  // Marks fall away, and so do case and compatibility forms: "Sécurité" is found by "securite".
  const folded = text =>
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[øłđı]/g, letter => ({ ø: "o", ł: "l", đ: "d", ı: "i" })[letter]);
  const topics = groups.flatMap(group =>
    [...group.querySelectorAll("li")].map(item => ({
      item,
      group,
      text: folded(`${item.querySelector("a").textContent} ${item.dataset.also ?? ""}`),
    })),
  );

  const grouped = number => String(number).replace(/\B(?=(\d{3})+$)/g, form.dataset.group);
  let later;
  const say = number => {
    // A reader that speaks is told once the typing pauses.
    clearTimeout(later);
    later = setTimeout(() => {
      status.textContent = number === undefined ? "" : form.dataset.shown.replace("{0}", grouped(number));
    }, 300);
  };

  const narrow = () => {
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    const kept = new Set();
    let number = 0;
    for (const { item, group, text } of topics) {
      const shown = words.every(word => text.includes(word));
      item.hidden = !shown;
      if (shown) {
        kept.add(group);
        number++;
      }
    }
    for (const group of groups) {
      group.hidden = !kept.has(group);
      const letter = letters.get(`#${group.querySelector("h2")?.id}`);
      if (letter) letter.hidden = group.hidden;
    }
    say(words.length > 0 ? number : undefined);
  };

  field.addEventListener("input", narrow);
  field.addEventListener("keydown", event => {
    if (event.key !== "Escape" || field.value === "") return;
    event.preventDefault();
    field.value = "";
    narrow();
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    const only = topics.filter(({ item }) => !item.hidden);
    if (only.length === 1) location.assign(only[0].item.querySelector("a").href);
  });
})();
