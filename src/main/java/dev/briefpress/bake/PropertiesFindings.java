package dev.briefpress.bake;

import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import java.util.List;

/** What is found while the lines of site.properties are read. */
public final class PropertiesFindings {
  static final Rule DUPLICATE_KEY =
      new Rule(
          "settings/duplicate-key",
          Severity.ERROR,
          "A key stands twice in site.properties.",
          "Only one of the two values can hold, and nobody can see which.",
          "site.lang=en\nsite.lang=fr\n",
          "site.lang=fr\n");

  static final Rule SYNTAX =
      new Rule(
          "settings/properties",
          Severity.ERROR,
          "site.properties is not there, is not UTF-8, or has a line that is no property.",
          "Without its settings a site cannot be built.",
          "site.title=Caf\\u00e\n",
          "site.title=Café\n");

  static final Rule UNSUPPORTED_KEY =
      new Rule(
          "settings/unsupported-key",
          Severity.WARNING,
          "A key of JBake's, or a value of one, that has no effect in Briefpress.",
          "A site that came from JBake should know which of its settings no longer hold.",
          "render.feed=false\n",
          "# the feeds are always written\n");

  /** All rules of this class. */
  public static final List<Rule> ALL =
      List.of(DUPLICATE_KEY, SYNTAX, UNSUPPORTED_KEY, UnfitAsset.RULE);

  private PropertiesFindings() {}
}
