package dev.briefpress.search.split;

import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.JsonText;
import dev.briefpress.search.index.NumberText;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * What all results are filtered by, in a few bytes a brief: days, categories, confidence, and the
 * newsroom's own facets.
 *
 * <p>{@code days} counts from {@code first}: for each day with briefs the days since the one before
 * and how many briefs it has. {@code category} and {@code confidence} hold one number a brief, its
 * place in the list of values; each facet of the newsroom's own likewise, in a list of combinations
 * of values. All are {@link NumberText}.
 */
final class Filters {
  private final List<Card> cards;

  /**
   * @throws IllegalArgumentException if a brief is older than the one before it
   */
  Filters(List<Card> cards) {
    for (int i = 1; i < cards.size(); i++) {
      if (cards.get(i).date().isBefore(cards.get(i - 1).date())) {
        throw new IllegalArgumentException(
            cards.get(i).address() + " is older than " + cards.get(i - 1).address());
      }
    }
    this.cards = cards;
  }

  /** Writes the file; leaves {@code out} open. */
  void write(OutputStream out) {
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      if (!cards.isEmpty()) {
        json.writeStringProperty("first", cards.get(0).date().toString());
      }
      json.writeStringProperty("days", days());
      writeValues(json, "category", Card::category);
      writeValues(json, "confidence", Card::confidence);
      if (!cards.isEmpty()) {
        for (String facet : cards.get(0).filters().keySet()) {
          writeLists(json, facet);
        }
      }
      json.writeEndObject();
    }
  }

  private String days() {
    StringBuilder days = new StringBuilder();
    int start = 0;
    while (start < cards.size()) {
      LocalDate day = cards.get(start).date();
      int end = start;
      while (end < cards.size() && cards.get(end).date().equals(day)) {
        end++;
      }
      LocalDate before = cards.get(Math.max(0, start - 1)).date();
      NumberText.append(days, Math.toIntExact(ChronoUnit.DAYS.between(before, day)));
      NumberText.append(days, end - start);
      start = end;
    }
    return days.toString();
  }

  // A brief may have several values, so its number is the place in the list of combinations.
  private void writeLists(JsonGenerator json, String facet) {
    Map<List<String>, Integer> places = new LinkedHashMap<>();
    StringBuilder numbers = new StringBuilder();
    for (Card card : cards) {
      int next = places.size();
      List<String> values = card.filters().getOrDefault(facet, List.of());
      NumberText.append(numbers, places.computeIfAbsent(values, v -> next));
    }
    json.writeArrayPropertyStart(facet);
    json.writeStartArray();
    for (List<String> values : places.keySet()) {
      json.writeStartArray();
      values.forEach(value -> JsonText.string(json, value));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeString(numbers.toString());
    json.writeEndArray();
  }

  private void writeValues(JsonGenerator json, String property, Function<Card, String> value) {
    Map<String, Integer> places = new LinkedHashMap<>();
    StringBuilder numbers = new StringBuilder();
    for (Card card : cards) {
      int next = places.size();
      NumberText.append(numbers, places.computeIfAbsent(value.apply(card), v -> next));
    }
    json.writeArrayPropertyStart(property);
    json.writeStartArray();
    places.keySet().forEach(name -> JsonText.string(json, name));
    json.writeEndArray();
    json.writeString(numbers.toString());
    json.writeEndArray();
  }
}
