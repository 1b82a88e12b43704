package dev.briefpress.search.split;

import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.JsonText;
import dev.briefpress.search.index.NumberText;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * What each document has of a filter with few values: {@code [values, numbers]}. {@code values}
 * lists what documents have, each a list of values; {@code numbers} holds a place in it for each
 * document, as {@link NumberText}.
 */
final class ClosedFilter {
  private final List<Card> cards;
  private final Function<Card, List<String>> values;

  ClosedFilter(List<Card> cards, Function<Card, List<String>> values) {
    this.cards = cards;
    this.values = values;
  }

  /** Writes the file; leaves {@code out} open. */
  void write(OutputStream out) {
    Map<List<String>, Integer> places = new LinkedHashMap<>();
    StringBuilder numbers = new StringBuilder();
    for (Card card : cards) {
      int next = places.size();
      NumberText.append(numbers, places.computeIfAbsent(values.apply(card), v -> next));
    }
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartArray();
      json.writeStartArray();
      for (List<String> held : places.keySet()) {
        json.writeStartArray();
        held.forEach(value -> JsonText.string(json, value));
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeString(numbers.toString());
      json.writeEndArray();
    }
  }
}
