package dev.briefpress.check;

import dev.briefpress.content.Brief;
import dev.briefpress.content.StandingPage;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import java.util.List;

/** One document that would make thousands of pages. */
public final class TooManyPages {
  public static final Rule RULE =
      new Rule(
          "file/too-many-pages",
          Severity.ERROR,
          "A document names more than 1,000 tags, entities, techniques and aliases together.",
          "Each of them has a page, so one file could fill a disk and hold up every build.",
          "tags: [a0, a1, a2, and so on to a2000]\n",
          "tags: [subsea cables, hybrid threats]\n");

  /** Most pages of which one document can be the reason. */
  private static final int MOST = 1000;

  private TooManyPages() {}

  static void check(Brief brief, Findings findings) {
    check(
        brief.id().path(),
        brief.header().tags().size()
            + brief.entities().size()
            + brief.techniques().size()
            + brief.header().aliases().size()
            + brief.header().facets().values().stream().mapToInt(List::size).sum(),
        findings);
  }

  static void check(StandingPage page, Findings findings) {
    check(page.id().path(), page.aliases().size(), findings);
  }

  private static void check(String file, int pages, Findings findings) {
    if (pages > MOST) {
      findings.add(
          RULE.at(
              file,
              Span.start(),
              "this document names "
                  + pages
                  + " tags, entities, techniques and aliases, each of which has a page",
              "keep those that matter, at most " + MOST));
    }
  }
}
