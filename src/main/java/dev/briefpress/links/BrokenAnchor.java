package dev.briefpress.links;

import dev.briefpress.content.Reference;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Suggestions;
import java.util.List;

/** A link to a place that is not there. */
public final class BrokenAnchor {
  public static final Rule RULE =
      new Rule(
          "link/broken-anchor",
          Severity.ERROR,
          "The part of a link behind # names no section or heading of its page.",
          "Readers would land at the top of the page instead of the passage.",
          "[assumptions](/briefs/2026/01/30/eu-japan.md#asumptions)\n",
          "[assumptions](/briefs/2026/01/30/eu-japan.md#assumptions)\n");

  private BrokenAnchor() {}

  static Diagnostic at(String file, Reference reference, List<String> offered) {
    String help =
        Suggestions.nearest(reference.fragment(), offered)
            .map(near -> "did you mean '#" + near + "'?")
            .orElse("the page offers: " + String.join(", ", offered));
    return RULE.at(
        file,
        reference.span(),
        "'" + reference.target() + "' has no place '#" + reference.fragment() + "'",
        help);
  }
}
