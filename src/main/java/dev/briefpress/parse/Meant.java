package dev.briefpress.parse;

import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.diagnostics.Steps;
import dev.briefpress.schema.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells what a misspelt heading or label was meant to be. */
final class Meant<T> {
  private final List<T> owners = new ArrayList<>();
  private final NearMisses near;

  /**
   * Searches among the accepted spellings of {@code all}.
   *
   * @param steps what all searches may cost
   */
  Meant(List<T> all, Function<T, Names> names, Steps steps) {
    List<String> keys = new ArrayList<>();
    for (T one : all) {
      for (String key : names.apply(one).keys()) {
        keys.add(key);
        owners.add(one);
      }
    }
    this.near = NearMisses.among(keys, steps);
  }

  /** The one of {@code free} that has an accepted spelling near {@code written}. */
  Optional<T> nearest(String written, Collection<T> free) {
    return near.nearest(Names.key(written), i -> free.contains(owners.get(i))).map(owners::get);
  }
}
