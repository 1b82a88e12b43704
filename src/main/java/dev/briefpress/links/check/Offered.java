package dev.briefpress.links.check;

import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.diagnostics.Steps;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places of one page that links can lead to, found by their names. */
final class Offered {
  private final List<String> fragments;
  private final Set<String> known;
  private final Steps steps;
  private @Nullable NearMisses near;

  Offered(List<String> fragments, Steps steps) {
    this.fragments = fragments;
    this.known = new HashSet<>(fragments);
    this.steps = steps;
  }

  List<String> fragments() {
    return fragments;
  }

  boolean contains(String fragment) {
    return known.contains(fragment);
  }

  /** The place that was probably meant. */
  Optional<String> nearest(String fragment) {
    if (near == null) {
      near = NearMisses.among(fragments, steps);
    }
    return near.nearest(fragment);
  }
}
