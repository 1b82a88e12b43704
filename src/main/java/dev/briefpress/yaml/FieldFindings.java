package dev.briefpress.yaml;

import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Mapping;
import java.util.Optional;
import java.util.Set;

/** Receives the faults that {@link Fields} finds. */
public interface FieldFindings {
  void missing(Mapping in, String field);

  /**
   * @param field the name, with its parents: {@code sources.url}
   * @param expected "a text", "a list of texts"
   */
  void wrongType(String field, String expected, Yaml found);

  /**
   * Called for a text that is cut, as what is written must not outgrow what was read.
   *
   * @param what {@code 'summary'}, or what else holds the text
   */
  void tooLong(String what, Yaml found, int length, int most);

  /**
   * Called for a text of which a reader would see nothing; it then counts as absent.
   *
   * @param characters what it holds, by number
   */
  void invisible(String what, Yaml found, String characters);

  /**
   * @param near the field that was probably meant
   * @param known every field that may stand here
   */
  void unknown(Entry entry, Optional<String> near, Set<String> known);

  /**
   * The field of this program for what other programs call {@code name}; it is reported as {@link
   * #unknown} with the field as {@code near}.
   */
  default Optional<String> elsewhere(String name) {
    return Optional.empty();
  }
}
