package dev.briefpress.check;

import dev.briefpress.markup.RawSpan;
import dev.briefpress.read.Draft;

/** Tells raw HTML that will not reach the page as it stands. */
final class RawHtmlCheck {
  private RawHtmlCheck() {}

  static void check(Draft draft, Findings findings) {
    for (RawSpan raw : draft.outline().rawHtml()) {
      String text =
          draft
              .source()
              .text()
              .substring(draft.bodyStart() + raw.start(), draft.bodyStart() + raw.end());
      String line = text.lines().findFirst().orElse("").strip();
      findings.add(
          RawHtml.at(
              draft.path(),
              draft.span(raw),
              "raw HTML `" + (line.length() > 40 ? line.substring(0, 40) + "…" : line) + "`",
              "write it as Markdown; tags that are not harmless are taken out of the page"));
    }
  }
}
