package dev.briefpress.read;

import dev.briefpress.sourcing.Source;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.Yaml.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of a brief's sources, by which its text cites them. */
public final class SourceIds {
  private SourceIds() {}

  /**
   * The number of each source with a usable id in its list, from 1 on. Of sources with one id it is
   * the first.
   *
   * @param fields the front matter
   */
  public static Map<String, Integer> numbers(Mapping fields) {
    if (!(fields.get("sources").orElse(null) instanceof Sequence list)) {
      return Map.of();
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < list.items().size(); i++) {
      int number = i + 1;
      List.of(list.items().get(i)).stream()
          .filter(Mapping.class::isInstance)
          .flatMap(item -> ((Mapping) item).get("id").stream())
          .filter(Scalar.class::isInstance)
          .map(id -> ((Scalar) id).text().strip())
          .filter(Source::isId)
          .forEach(id -> numbers.putIfAbsent(id, number));
    }
    return numbers.isEmpty() ? Map.of() : Map.copyOf(numbers);
  }
}
