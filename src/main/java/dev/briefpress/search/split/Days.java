package dev.briefpress.search.split;

import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.JsonText;
import dev.briefpress.search.index.NumberText;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * The days of all documents: {@code days} counts from {@code first}, for each day with documents
 * the days since the one before and how many documents it has, as {@link NumberText}.
 */
final class Days {
  private final List<Card> cards;

  /**
   * @throws IllegalArgumentException if a document is older than the one before it
   */
  Days(List<Card> cards) {
    for (int i = 1; i < cards.size(); i++) {
      if (cards.get(i).day().isBefore(cards.get(i - 1).day())) {
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
        json.writeStringProperty("first", cards.get(0).day().toString());
      }
      json.writeStringProperty("days", days());
      json.writeEndObject();
    }
  }

  private String days() {
    StringBuilder days = new StringBuilder();
    int start = 0;
    while (start < cards.size()) {
      LocalDate day = cards.get(start).day();
      int end = start;
      while (end < cards.size() && cards.get(end).day().equals(day)) {
        end++;
      }
      LocalDate before = cards.get(Math.max(0, start - 1)).day();
      NumberText.append(days, Math.toIntExact(ChronoUnit.DAYS.between(before, day)));
      NumberText.append(days, end - start);
      start = end;
    }
    return days.toString();
  }
}
