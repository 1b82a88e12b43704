package dev.briefpress.check;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.content.StandingPage;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.parse.Parsed;
import dev.briefpress.settings.Facet;
import java.util.List;
import java.util.stream.Stream;

/** One document that would make thousands of pages. */
final class TooManyPages implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "file/too-many-pages",
          Severity.ERROR,
          "A document names more than 1,000 tags, entities, techniques, hosts of sources and aliases together.",
          "Each of them has a page, so one file could fill a disk and hold up every build.",
          "tags: [a0, a1, a2, and so on to a2000]\n",
          "tags: [subsea cables, hybrid threats]\n");

  /** Most pages of which one document can be the reason. */
  private static final int MOST = 1000;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    return parsed.document().stream()
        .map(checked -> pages(checked.document()))
        .filter(pages -> pages > MOST)
        .map(
            pages ->
                RULE.at(
                    parsed.file(),
                    Span.start(),
                    "this document names "
                        + pages
                        + " tags, entities, techniques, hosts of sources and aliases, each of which has a"
                        + " page",
                    "keep those that matter, at most " + MOST));
  }

  private static int pages(Document document) {
    if (document instanceof Brief brief) {
      return brief.header().tags().size()
          + brief.entities().size()
          + brief.techniques().size()
          + brief.filedUnder(Facet.HOSTS).size()
          + brief.header().aliases().size()
          + brief.header().facets().values().stream().mapToInt(List::size).sum();
    }
    return document instanceof StandingPage page ? page.aliases().size() : 0;
  }
}
