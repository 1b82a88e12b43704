package dev.briefpress.search.split;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.Sum;
import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.JsonText;
import dev.briefpress.search.index.Kind;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * The stored fields, a fixed number of documents a file, so that a new brief changes the last only.
 */
public final class StoredCards implements NumberedFiles.Content {
  /**
   * How many documents a file holds. Ten results seldom share a file, so more would make queries
   * larger, and fewer the list of files in the manifest.
   */
  static final int EACH = 3;

  private final List<Card> cards;

  public StoredCards(List<Card> cards) {
    this.cards = cards;
  }

  /** How many files there are. */
  public int count() {
    return (cards.size() + EACH - 1) / EACH;
  }

  @Override
  public Fingerprint sum(int file) {
    Sum sum = new Sum().text("d/" + SplitIndex.FORMAT);
    for (Card card : cards(file)) {
      Card.Rating rating = card.rating();
      sum.text(card.kind().id()).text(card.sort()).text(card.title()).text(card.address());
      sum.number(card.day().toEpochDay()).text(rating.category()).text(rating.confidence());
      sum.text(rating.likelihood())
          .texts(rating.band())
          .text(rating.judgement())
          .text(card.excerpt());
      sum.texts(card.tags());
      card.shown().forEach(value -> sum.text(value.name()).text(value.address()));
      card.changes().forEach(c -> sum.text(c.what()).number(c.on().toEpochDay()));
      if (!card.lang().isEmpty()) {
        sum.text(card.lang());
      }
      if (!card.label().isEmpty()) {
        sum.text("label").text(card.label());
      }
    }
    return sum.fingerprint();
  }

  private List<Card> cards(int file) {
    int start = file * EACH;
    return cards.subList(start, Math.min(start + EACH, cards.size()));
  }

  /** Writes one file, an array of arrays. */
  @Override
  public void write(int file, OutputStream out) {
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartArray();
      for (Card card : cards(file)) {
        write(json, card);
      }
      json.writeEndArray();
    }
  }

  /** Writes one card, an array in the order that docs/search.md describes. */
  public static void write(JsonGenerator json, Card card) {
    Card.Rating rating = card.rating();
    List<Object> row = new ArrayList<>();
    row.add(card.title());
    row.add(card.address());
    row.add(card.kind().dated() ? card.day().toString() : "");
    row.add(rating.category());
    row.add(rating.confidence());
    row.add(rating.likelihood());
    row.add(rating.band());
    row.add(rating.judgement());
    row.add(card.excerpt());
    row.add(card.tags());
    row.add(card.shown().stream().map(v -> List.of(v.name(), v.address())).toList());
    row.add(card.changes().stream().map(c -> List.of(c.what(), c.on().toString())).toList());
    row.add(card.kind() == Kind.BRIEF ? "" : card.kind().id());
    row.add(card.sort());
    row.add(card.lang());
    row.add(card.label());
    // Most documents have nothing in the last ones.
    while (row.get(row.size() - 1).equals("") || row.get(row.size() - 1).equals(List.of())) {
      row.remove(row.size() - 1);
    }
    write(json, row);
  }

  private static void write(JsonGenerator json, Object value) {
    if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(item -> write(json, item));
      json.writeEndArray();
    } else {
      JsonText.string(json, (String) value);
    }
  }
}
