package dev.briefpress.yaml;

import dev.briefpress.diagnostics.Span;
import dev.briefpress.yaml.Yaml.Mapping;
import java.util.List;

/**
 * What a text says as YAML.
 *
 * @param root its fields; not to be used when it could not be read
 * @param problems what is wrong, the first first; with any but DUPLICATE_FIELD it could not be read
 */
public record YamlDocument(Mapping root, List<YamlProblem> problems) {
  public YamlDocument {
    problems = List.copyOf(problems);
  }

  static YamlDocument failed(YamlProblem problem) {
    return new YamlDocument(new Mapping(List.of(), Span.start()), List.of(problem));
  }

  /** Whether {@code root} is what the text says. */
  public boolean isReadable() {
    return problems.stream().allMatch(p -> p.kind() == YamlProblem.Kind.DUPLICATE_FIELD);
  }
}
