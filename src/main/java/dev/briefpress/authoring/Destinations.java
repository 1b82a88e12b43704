package dev.briefpress.authoring;

import dev.briefpress.markup.Destination;
import dev.briefpress.markup.Outline;
import dev.briefpress.text.RawSpan;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The places in Markdown where links and images say where they lead. */
final class Destinations {
  private Destinations() {}

  /**
   * Writes other destinations.
   *
   * @param outline of {@code markdown}
   * @param other what to write instead, encoded as Markdown wants it; absent to leave it
   */
  static String rewritten(
      String markdown, Outline outline, Function<Destination, Optional<String>> other) {
    // From the end, so that places before it stay where they are.
    Map<Integer, Destination> places = new TreeMap<>(Comparator.reverseOrder());
    outline.destinations().forEach(d -> places.put(d.span().start(), d));
    StringBuilder out = new StringBuilder(markdown);
    for (Destination destination : places.values()) {
      RawSpan span = destination.span();
      other.apply(destination).ifPresent(address -> out.replace(span.start(), span.end(), address));
    }
    return out.toString();
  }
}
