package dev.briefpress.publish;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import java.util.Collection;

/** An SVG drawing of which parts are left out. */
public final class CleanedDrawing {
  public static final Rule RULE =
      new Rule(
          "file/cleaned-drawing",
          Severity.WARNING,
          "An SVG drawing holds parts that are left out of what is published.",
          "Scripts, animations, foreign elements and addresses of other files in a drawing could"
              + " run on the site, or tell others who looks at it.",
          "<svg onload=\"…\"><script>…</script><circle r=\"4\"/></svg>\n",
          "<svg><circle r=\"4\"/></svg>\n");

  private static final int MOST = 8;

  private CleanedDrawing() {}

  static Diagnostic at(String file, Collection<String> removed) {
    String named = String.join(", ", removed.stream().limit(MOST).toList());
    String more = removed.size() > MOST ? " and " + (removed.size() - MOST) + " more" : "";
    return RULE.at(
        file,
        Span.start(),
        "the drawing is published without " + named + more,
        "look at the published drawing; export it as plain SVG to be told nothing");
  }
}
