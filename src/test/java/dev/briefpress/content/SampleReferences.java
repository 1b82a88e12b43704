package dev.briefpress.content;

import dev.briefpress.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;

/** Links of a body, for tests. */
public final class SampleReferences {
  private static final int FIRST_LINE = 20;

  private SampleReferences() {}

  /** One link a line, the first on line 20; a target may have a fragment. */
  public static List<Reference> of(String... targets) {
    List<Reference> references = new ArrayList<>();
    for (String target : targets) {
      int hash = target.indexOf('#');
      references.add(
          new Reference(
              hash < 0 ? target : target.substring(0, hash),
              hash < 0 ? "" : target.substring(hash + 1),
              Span.of(FIRST_LINE + references.size(), 1, target.length())));
    }
    return references;
  }
}
