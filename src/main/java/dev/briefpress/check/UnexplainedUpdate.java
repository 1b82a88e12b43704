package dev.briefpress.check;

import dev.briefpress.content.Header;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Parsed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** An update of which nobody wrote what it changed. */
final class UnexplainedUpdate implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/update-unexplained",
          Severity.INFO,
          "The brief was updated, and nothing says what changed.",
          "Who has read it must read it all again; the page says that the change is not recorded.",
          "updated: 2026-04-28\n",
          "updated: 2026-04-28\nrevisions:\n  - {on: 2026-04-28, kind: update, text: We added the final report.}\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    Optional<Header> header = parsed.frontMatter().header();
    boolean written =
        parsed.frontMatter().fields().has("revisions")
            || parsed.frontMatter().fields().has("corrections");
    boolean unread = written && header.map(h -> h.revisions().isEmpty()).orElse(true);
    if (unread) {
      // Faults of the entries are reported already.
      return Stream.empty();
    }
    return header
        .flatMap(Header::updated)
        .filter(day -> header.get().revisions().stream().noneMatch(r -> r.on().equals(day)))
        .map(day -> finding(parsed, day))
        .stream();
  }

  private static Diagnostic finding(Parsed parsed, LocalDate day) {
    return RULE.at(
        parsed.file(),
        parsed.frontMatter().fields().place("updated"),
        "no entry of `revisions` says what changed on " + day,
        "add `revisions: [{on: "
            + day
            + ", kind: update, text: …}]`; readers see it on the page and in lists");
  }
}
