package dev.briefpress.check;

import dev.briefpress.diagnostics.Suggestions;
import dev.briefpress.schema.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells what a misspelt heading or label was meant to be. */
final class Meant {
  private Meant() {}

  /**
   * The one of {@code among} that has a name, or another accepted spelling, near {@code written}.
   */
  static <T> Optional<T> nearest(String written, List<T> among, Function<T, Names> names) {
    List<String> keys = new ArrayList<>();
    List<T> owners = new ArrayList<>();
    for (T one : among) {
      for (String key : names.apply(one).keys()) {
        keys.add(key);
        owners.add(one);
      }
    }
    return Suggestions.nearest(Names.key(written), keys).map(k -> owners.get(keys.indexOf(k)));
  }
}
