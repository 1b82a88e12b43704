package dev.briefpress.check.review;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Header;
import dev.briefpress.content.Status;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.parse.CheckedDocument;
import dev.briefpress.parse.Parsed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules about who answers for a brief. */
public final class ReviewRules {
  private static final List<ReviewRule> ALL =
      List.of(
          new LabelOrReview(),
          new NoResponsible(),
          new ReviewByAuthor(),
          new ReviewDate(),
          new StaleReview(),
          new ThinReview());

  /** All rules, in the order of the documentation. */
  public static final List<Rule> RULES = ALL.stream().map(ReviewRule::rule).toList();

  private ReviewRules() {}

  /** The command that records a review of the brief in {@code file}, as help names it. */
  public static String command(String file) {
    return "`briefpress review " + file + " --by … --checked facts,sources,judgement`";
  }

  /**
   * What the rules find in a document; nothing in a document that names neither a review nor AI.
   */
  public static Stream<Diagnostic> check(Parsed parsed) {
    return parsed.document().map(CheckedDocument::document).stream()
        .filter(Brief.class::isInstance)
        .map(Brief.class::cast)
        .filter(brief -> concerns(brief) && isRead(parsed))
        .map(brief -> new AnsweredBrief(brief, parsed))
        .flatMap(answered -> ALL.stream().map(rule -> rule.check(answered)))
        .flatMap(Optional::stream);
  }

  // Faults of the fields themselves are reported by their reader.
  private static boolean isRead(Parsed parsed) {
    return parsed.draft().isAsWritten()
        && parsed.findings().stream()
            .filter(Diagnostic::isError)
            .noneMatch(found -> isIn("review", found, parsed) || isIn("ai", found, parsed));
  }

  private static boolean isIn(String field, Diagnostic found, Parsed parsed) {
    Span place = parsed.frontMatter().fields().place(field);
    int line = found.span().line();
    return parsed.frontMatter().fields().mapping().get(field).isPresent()
        && line >= place.line()
        && line <= place.endLine();
  }

  // The text of a withdrawn brief is not published, so that nobody needs to answer for it.
  private static boolean concerns(Brief brief) {
    Header header = brief.header();
    return brief.status() != Status.WITHDRAWN
        && (header.review().isPresent() || header.ai().isPresent());
  }
}
