// The filters of the search page: their values, the names of these, and how many results each would leave.
"use strict";

const searchFilters = (() => {
  const { grouped, inWords } = searchResults;
  const form = document.getElementById("search-form");
  const panel = document.getElementById("search-filters");
  const order = document.getElementById("filter-order");
  const narrowing = [...form.querySelectorAll("[data-filter]")];
  const all = [...narrowing, order];

  /** The values that narrow, by the names of their filters. */
  function wanted() {
    const values = narrowing.map(({ name, value }) => [name, value.trim()]);
    return Object.fromEntries(values.filter(([, value]) => value !== ""));
  }

  /** Sets all filters, to nothing where `values`, a map of parameters, has none. */
  function set(values) {
    for (const control of all) control.value = values.get(control.name) ?? "";
    // Where there is room for both; else the results would be far below, and the values are named.
    panel.open ||= active().length > 0 && matchMedia("(min-width: 48rem)").matches;
    nameActive();
  }

  const active = () => all.filter(({ value }) => value !== "");

  /** The value of a filter in a reader's words. */
  function label(name) {
    const { type, value, labels, selectedOptions } = form.elements[name];
    if (type === "date") return `${labels[0].textContent} ${inWords(value)}`;
    return selectedOptions?.[0]?.dataset.label.trim() ?? value;
  }

  function nameActive() {
    const named = active().map(({ name }) => label(name));
    document.getElementById("search-active").textContent = named.length > 0 ? `: ${named.join(", ")}` : "";
  }

  /** Writes behind each value how many results it would leave: {filter: {value: count}}. */
  function count(counts) {
    for (const { name, options } of narrowing) {
      if (!counts[name] || !options) continue;
      for (const option of options) {
        if (option.value !== "") option.textContent = `${option.dataset.label} (${grouped(counts[name][option.value] ?? 0)})`;
      }
    }
  }

  /** Offers values to complete what is typed into a filter: [{value, count}]. */
  function offer(name, values) {
    const options = values.map(({ value, count: left }) => new Option(`${value} (${grouped(left)})`, value));
    form.elements[name].list.replaceChildren(...options);
  }

  /** Calls `change` when a filter has got another value, `typed` while one is being typed. */
  function listen(change, typed) {
    for (const control of all) control.addEventListener("change", change);
    for (const control of narrowing.filter(({ list }) => list)) {
      control.addEventListener("input", () => typed(control.name, control.value.trim()));
    }
  }

  return { all, count, label, listen, nameActive, offer, panel, set, wanted };
})();
