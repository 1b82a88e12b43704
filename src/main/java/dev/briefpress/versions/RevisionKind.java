package dev.briefpress.versions;

import dev.briefpress.content.Brief;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.ledger.Change.Aspect;
import dev.briefpress.ledger.ExplainedChange;
import dev.briefpress.ledger.Revision;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An entry that says less than what happened. */
public final class RevisionKind {
  public static final Rule RULE =
      new Rule(
          "revision/kind",
          Severity.WARNING,
          "An entry of `revisions` calls a change a typo, and what the brief judges changed with it."
              + " Only where the ledger is on.",
          "Readers pass over typos: feeds and the date of the last change do not mention them.",
          "revisions: [{on: 2026-01-30, kind: typo, text: A word is mended.}]   (likelihood: likely"
              + " became very unlikely)\n",
          "revisions: [{on: 2026-01-30, kind: update, text: The likelihood is lowered.}]\n");

  private RevisionKind() {}

  /** The finding that an entry calls a change of the judgement a typo. */
  static Optional<Diagnostic> of(Brief brief, ExplainedChange told) {
    return told.isUnderstated() ? Optional.of(at(brief, told)) : Optional.empty();
  }

  private static Diagnostic at(Brief brief, ExplainedChange told) {
    Revision entry = told.entry().orElseThrow();
    String changed =
        told.change().aspects().stream()
            .filter(Aspect::isJudged)
            .map(aspect -> aspect.name().toLowerCase(Locale.ROOT))
            .map(name -> name.equals("assessed") ? "preferred hypothesis" : name)
            .collect(Collectors.joining(", "));
    return RULE.at(
        brief.id().path(),
        brief.fields().getOrDefault("revisions", Span.start()),
        "the entry of " + entry.on() + " is a typo, but this changed with it: " + changed,
        "write `kind: update` or `kind: correction`, and say what was judged before and what is"
            + " judged now");
  }
}
