package dev.briefpress.links.check;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.ledger.Revision;
import dev.briefpress.ledger.Revision.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A day on which something was done to a brief, and which has not come yet. */
public final class FutureDate {
  public static final Rule RULE =
      new Rule(
          "front-matter/future-date",
          Severity.WARNING,
          "A brief says that it was updated, reviewed, revised or withdrawn on a day that has not"
              + " come yet.",
          "Readers would see a change that cannot have been made. A scheduled brief may name any"
              + " day up to its own date.",
          "revisions: [{on: 2062-03-02, kind: correction, text: \"The cable was no. 4.\"}]\n",
          "revisions: [{on: 2026-03-02, kind: correction, text: \"The cable was no. 4.\"}]\n");

  private final List<Diagnostic> found = new ArrayList<>();
  private final Brief brief;
  private final LocalDate latest;

  private FutureDate(Brief brief, LocalDate today) {
    this.brief = brief;
    LocalDate day = brief.header().date().day();
    this.latest = day.isAfter(today) ? day : today;
  }

  /**
   * The days of {@code documents} that have not come yet.
   *
   * @param today by the clock of the build
   */
  static List<Diagnostic> check(List<Document> documents, LocalDate today) {
    List<Diagnostic> all = new ArrayList<>();
    for (Document document : documents) {
      if (document instanceof Brief brief) {
        FutureDate check = new FutureDate(brief, today);
        check.fields();
        all.addAll(check.found);
      }
    }
    return all;
  }

  private void fields() {
    brief.header().updated().ifPresent(day -> look("updated", day));
    brief.header().review().ifPresent(review -> look("review", review.on()));
    brief.header().withdrawn().ifPresent(withdrawal -> look("withdrawn", withdrawal.on()));
    for (Revision revision : brief.header().revisions()) {
      look(field(revision), revision.on());
    }
  }

  // A correction may stand in either field.
  private String field(Revision revision) {
    boolean old = brief.fields().containsKey("corrections");
    return old && revision.kind() == Kind.CORRECTION ? "corrections" : "revisions";
  }

  private void look(String field, LocalDate day) {
    if (day.isAfter(latest)) {
      found.add(
          RULE.at(
              brief.id().path(),
              Place.of(brief.fields(), field),
              "'" + field + "' names the day " + day + ", which has not come yet",
              "write the day on which it was done"));
    }
  }
}
