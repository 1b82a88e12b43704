package dev.briefpress.publish;

import dev.briefpress.check.Rules;
import dev.briefpress.diagnostics.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * A draft. What is found in it is printed when its author asks: until then the whole document is
 * one line. Its errors stop no build, because nobody reads it yet.
 *
 * @param path of its file
 * @param found what was found in it
 */
public record DraftNote(String path, List<Diagnostic> found) {
  public DraftNote {
    found = List.copyOf(found);
  }

  /** How many errors it has, with which it could not be published. */
  public int errors() {
    return (int) found.stream().filter(Diagnostic::isError).count();
  }

  /** How much of it is still outline, {@code still outline: 7 of 8 sections}. */
  public Optional<String> outline() {
    return found.stream()
        .filter(d -> d.code().equals(Rules.PLACEHOLDER))
        .map(Diagnostic::message)
        .findFirst();
  }
}
