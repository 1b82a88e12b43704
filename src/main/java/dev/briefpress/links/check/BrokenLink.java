package dev.briefpress.links.check;

import dev.briefpress.content.Reference;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import java.util.List;
import java.util.Optional;

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
    Optional<String> web = web(target);
    if (web.isPresent()) {
      Span place = reference.span();
      Span start = new Span(place.line(), place.column(), place.line(), place.column());
      return RULE.at(
              file,
              place,
              "'" + web.get() + "' has no `https://`, and is taken for a file",
              "write `https://" + web.get() + "`")
          .withFix(new Fix("write the address in full", List.of(new Edit(start, "https://"))));
    }
    String help =
        targets
            .sourceOf(target)
            .map(source -> "link to its source: '" + fromContent(source) + "'")
            .or(
                () ->
                    targets
                        .nearest(target)
                        .map(near -> "did you mean '" + fromContent(near) + "'?"))
            .orElse(
                target.endsWith(".md")
                    ? "link to a file of the content folder, from its top with a leading `/`"
                    : "put the file there, or correct its name; a bare name is that of a file beside"
                        + " this document");
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

  private static Optional<String> web(String target) {
    int at = target.indexOf("/www.");
    return at < 0 ? Optional.empty() : Optional.of(target.substring(at + 1));
  }

  // As an author writes it.
  private static String fromContent(String path) {
    return path.substring(path.indexOf('/'));
  }
}
