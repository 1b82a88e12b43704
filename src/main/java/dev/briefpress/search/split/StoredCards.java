package dev.briefpress.search.split;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.Sum;
import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.JsonText;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * The stored fields, a fixed number of briefs a file, so that a new brief changes the last only.
 */
public final class StoredCards implements NumberedFiles.Content {
  /** How many briefs a file holds. */
  static final int EACH = 2;

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
      sum.text(card.title()).text(card.address()).number(card.date().toEpochDay());
      sum.text(card.category()).text(card.confidence()).texts(card.tags()).text(card.excerpt());
      card.shown().forEach(value -> sum.text(value.name()).text(value.address()));
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

  private static void write(JsonGenerator json, Card card) {
    json.writeStartArray();
    JsonText.string(json, card.title());
    JsonText.string(json, card.address());
    json.writeString(card.date().toString());
    JsonText.string(json, card.category());
    JsonText.string(json, card.confidence());
    json.writeStartArray();
    for (String tag : card.tags()) {
      JsonText.string(json, tag);
    }
    json.writeEndArray();
    JsonText.string(json, card.excerpt());
    if (!card.shown().isEmpty()) {
      json.writeStartArray();
      for (Card.Value value : card.shown()) {
        json.writeStartArray();
        JsonText.string(json, value.name());
        JsonText.string(json, value.address());
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
