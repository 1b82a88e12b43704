package dev.briefpress.versions;

import dev.briefpress.content.Brief;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.ledger.Change;
import dev.briefpress.ledger.Change.Aspect;
import dev.briefpress.ledger.ExplainedChange;
import dev.briefpress.ledger.Substance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A judgement that is another than the one that was published, and no entry says so. */
public final class SilentJudgement {
  public static final Rule RULE =
      new Rule(
          "revision/silent-judgement",
          Severity.ERROR,
          "What a brief judges differs from what the published branch said before (the judgement, its"
              + " likelihood or confidence, the preferred hypothesis, or the hypotheses), and no entry"
              + " of `revisions` or `corrections` says so. Only where the ledger is on.",
          "Who acted on the earlier judgement must be able to see that it was changed, when and why.",
          "likelihood: very unlikely   (until yesterday: likely)\n",
          "likelihood: very unlikely\nrevisions:\n  - on: 2026-01-30\n    kind: update\n    text: The"
              + " likelihood is lowered from likely to very unlikely after the ministry's denial.\n");

  private static final String HYPOTHESES = "the hypotheses";

  /** Most characters of a sentence that a message quotes. */
  private static final int LONGEST = 90;

  private SilentJudgement() {}

  /** A change of the judgement that no entry explains. */
  static Optional<Diagnostic> of(Brief brief, ExplainedChange told) {
    return told.entry().isPresent() ? Optional.empty() : Optional.of(at(brief, told.change()));
  }

  private static Diagnostic at(Brief brief, Change change) {
    List<Aspect> aspects = change.aspects().stream().filter(Aspect::isJudged).toList();
    LocalDate day = change.after().day();
    String message =
        aspects.stream().map(aspect -> said(aspect, change)).collect(Collectors.joining("; "));
    return RULE.at(
        brief.id().path(),
        place(brief, aspects),
        message + ", and no entry of `revisions` says so",
        "say in the front matter what changed and why: `revisions: [{on: "
            + day
            + ", kind: update, text: \"…\"}]`, with `kind: correction` if the brief was wrong");
  }

  private static String said(Aspect aspect, Change change) {
    Substance before = change.before().substance();
    Substance after = change.after().substance();
    return switch (aspect) {
      case JUDGEMENT -> said("the judgement", before.judgement(), after.judgement(), change);
      case LIKELIHOOD -> said("the likelihood", before.likelihood(), after.likelihood(), change);
      case CONFIDENCE -> said("the confidence", before.confidence(), after.confidence(), change);
      case ASSESSED ->
          said("the preferred hypothesis", before.assessed(), after.assessed(), change);
      default -> said(HYPOTHESES, Optional.of(names(before)), Optional.of(names(after)), change);
    };
  }

  private static String names(Substance substance) {
    return substance.hypotheses().stream()
        .map(h -> h.text().isEmpty() ? h.name() : h.name() + ": " + cut(h.text(), LONGEST / 3))
        .collect(Collectors.joining(" / "));
  }

  private static String said(
      String what, Optional<String> before, Optional<String> after, Change change) {
    boolean last = change.after().commit().isEmpty();
    boolean several = what.equals(HYPOTHESES);
    return what
        + (several ? " were " : " was ")
        + quoted(before)
        + " on "
        + change.before().day()
        + ", and "
        + (!last ? "became " : several ? "are " : "is ")
        + quoted(after)
        + (last ? " now" : " on " + change.after().day());
  }

  private static String quoted(Optional<String> value) {
    return value.map(v -> "'" + cut(v, LONGEST) + "'").orElse("not given");
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = text.lastIndexOf(' ', longest);
    return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, longest / 2)) + " …";
  }

  private static Span place(Brief brief, List<Aspect> aspects) {
    for (Aspect aspect : aspects) {
      String field =
          switch (aspect) {
            case JUDGEMENT -> "judgement";
            case LIKELIHOOD -> "likelihood";
            case CONFIDENCE -> "confidence";
            default -> "assessed";
          };
      Span span = brief.fields().get(field);
      if (span != null) {
        return span;
      }
    }
    return brief.fields().getOrDefault("confidence", Span.start());
  }
}
