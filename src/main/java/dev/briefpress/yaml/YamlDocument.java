package dev.briefpress.yaml;

import dev.briefpress.diagnostics.Span;
import dev.briefpress.yaml.Yaml.Mapping;
import java.util.List;

/**
 * What a text says as YAML.
 *
 * @param root its fields; not to be used when it could not be read
 * @param problems the faults in order; with any other than DUPLICATE_FIELD the text could not be
 *     read
 */
public record YamlDocument(Mapping root, List<YamlProblem> problems) {
  public YamlDocument {
    problems = List.copyOf(problems);
  }

  static YamlDocument failed(YamlProblem problem) {
    return new YamlDocument(new Mapping(List.of(), Span.start()), List.of(problem));
  }

  /** Whether {@code root} holds the fields, though perhaps not each character of their values. */
  public boolean hasFields() {
    return problems.stream()
        .allMatch(
            p ->
                switch (p.kind()) {
                  case DUPLICATE_FIELD, CONTROL_CHARACTER, UNCLOSED_DIRECTION -> true;
                  case SYNTAX, NOT_A_MAPPING, TOO_COMPLEX -> false;
                });
  }

  /** Whether {@code root} holds all of the text. */
  public boolean isReadable() {
    return problems.stream().allMatch(p -> p.kind() == YamlProblem.Kind.DUPLICATE_FIELD);
  }
}
