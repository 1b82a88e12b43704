package dev.briefpress.links;

import dev.briefpress.content.Reference;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Suggestions;
import java.util.Collection;
import java.util.TreeSet;

/** A link to a file that is not there. */
public final class BrokenLink {
  public static final Rule RULE =
      new Rule(
          "link/broken",
          Severity.ERROR,
          "A link or image points at a file that the content folder does not hold.",
          "Readers would land on the not-found page.",
          "[method](/pages/metodology.md)\n",
          "[method](/pages/methodology.md)\n");

  private BrokenLink() {}

  static Diagnostic at(String file, Reference reference, Collection<String> known) {
    String help =
        Suggestions.nearest(reference.target(), new TreeSet<>(known))
            .map(near -> "did you mean '" + near + "'?")
            .orElse(
                "link to a file below the content folder, relative to this one or from its top with `/`");
    return RULE.at(file, reference.span(), "there is no file '" + reference.target() + "'", help);
  }
}
