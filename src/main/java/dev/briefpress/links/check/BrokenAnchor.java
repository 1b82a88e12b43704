package dev.briefpress.links.check;

import dev.briefpress.content.Reference;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.text.Percent;
import java.util.List;
import java.util.Optional;

/** A link to a place that is not there. */
public final class BrokenAnchor {
  /** Most places that a help names. */
  private static final int MOST = 12;

  public static final Rule RULE =
      new Rule(
          "link/broken-anchor",
          Severity.ERROR,
          "The part of a link behind # names no section or heading of its page.",
          "Readers would land at the top of the page instead of the passage.",
          "[assumptions](/briefs/2026/01/30/eu-japan.md#asumptions)\n",
          "[assumptions](/briefs/2026/01/30/eu-japan.md#assumptions)\n");

  private BrokenAnchor() {}

  /**
   * A finding unless the page offers the reference's fragment.
   *
   * @param offered the target's fragments
   */
  static Optional<Diagnostic> check(String file, Reference reference, Offered offered) {
    // References hold fragments as a URL has them.
    String fragment = Percent.decoded(reference.fragment()).orElse(reference.fragment());
    if (fragment.isEmpty() || offered.contains(fragment)) {
      return Optional.empty();
    }
    String help =
        offered
            .nearest(fragment)
            .map(near -> "did you mean '#" + near + "'?")
            .orElseGet(() -> places(offered.fragments()));
    return Optional.of(
        RULE.at(
            file,
            reference.span(),
            "'" + reference.target() + "' has no place '#" + fragment + "'",
            help));
  }

  private static String places(List<String> offered) {
    if (offered.isEmpty()) {
      return "link to the page itself";
    }
    String listed = "#" + String.join(", #", offered.subList(0, Math.min(MOST, offered.size())));
    return "the page has " + (offered.size() > MOST ? listed + " and others" : listed);
  }
}
