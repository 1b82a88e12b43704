// Reloads the page after each build of the preview, and shows what kept a build from being published.
"use strict";

const events = new EventSource("/__briefpress/events");
events.addEventListener("reload", () => location.reload());
events.addEventListener("findings", (event) => show(event.data));

function show(text) {
  document.getElementById("briefpress-findings")?.remove();
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/__briefpress/reload.css";
  document.head.append(style);
  const box = document.createElement("section");
  box.id = "briefpress-findings";
  box.setAttribute("role", "alert");
  box.setAttribute("aria-label", "Findings of the last build");
  const heading = document.createElement("h2");
  heading.textContent = "The last change was not published";
  const findings = document.createElement("pre");
  findings.textContent = text;
  findings.tabIndex = 0;
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Close";
  close.addEventListener("click", () => box.remove());
  box.append(heading, findings, close);
  document.body.append(box);
}
