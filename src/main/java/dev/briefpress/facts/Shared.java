package dev.briefpress.facts;

import dev.briefpress.content.Fingerprint;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record that many files show, such as the card of a brief. Its sum is computed once and then
 * used in the sums of all these files. Safe for several threads.
 */
public final class Shared<T extends Record> {
  private final T value;
  private volatile @Nullable Fingerprint sum;

  public Shared(T value) {
    this.value = value;
  }

  public T value() {
    return value;
  }

  // Two threads may both compute it; the results are equal.
  Fingerprint sum(Function<Object, Fingerprint> maker) {
    Fingerprint known = sum;
    if (known == null) {
      known = maker.apply(value);
      sum = known;
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shared<?> shared && value.equals(shared.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
