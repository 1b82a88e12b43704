package dev.briefpress.links;

import dev.briefpress.content.Reference;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;

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

  static Diagnostic at(String file, Reference reference, LinkTargets targets) {
    String target = reference.target();
    String help =
        targets
            .sourceOf(target)
            .map(source -> "link to its source: '" + fromContent(source) + "'")
            .or(
                () ->
                    targets
                        .nearest(target)
                        .map(near -> "did you mean '" + fromContent(near) + "'?"))
            .orElse("link to a file of the content folder, from its top with a leading `/`");
    return RULE.at(file, reference.span(), "there is no file '" + target + "'", help);
  }

  /** A file whose name cannot be its address. */
  static Diagnostic unfit(String file, Reference reference) {
    return RULE.at(
        file,
        reference.span(),
        "'" + reference.target() + "' has a name that cannot be an address",
        "rename it without colons, backslashes and control characters");
  }

  // As an author writes it.
  private static String fromContent(String path) {
    return path.substring(path.indexOf('/'));
  }
}
