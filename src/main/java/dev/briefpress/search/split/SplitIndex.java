package dev.briefpress.search.split;

import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.InvertedIndex;
import dev.briefpress.search.index.JsonText;
import dev.briefpress.search.index.LunrIndexWriter;
import dev.briefpress.search.index.NumberText;
import dev.briefpress.search.index.Refs;
import dev.briefpress.search.index.SearchField;
import dev.briefpress.search.index.Weights;
import dev.briefpress.search.text.SearchLanguage;
import dev.briefpress.search.text.TextRules;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * The index as many small files, of which a browser fetches those that a query needs: {@code
 * shards.js} rebuilds from them the part of lunr's index that gives lunr's exact answers.
 *
 * <p>Every file but {@code manifest.json} is named after its content. Docs/search.md describes them
 * all.
 */
public final class SplitIndex {
  /** The version of this layout, in the manifest. */
  public static final int FORMAT = 4;

  /** Up to this many briefs, the list of shards is short, and so they can be smaller. */
  private static final int SMALL = 2_000;

  /** Above this many briefs, shards are larger. */
  private static final int LARGE = 20_000;

  private final InvertedIndex index;
  private final List<Card> cards;
  private final List<Filter> filters;
  private final boolean whole;
  private final Optional<Cluster> cluster;
  private final FileList files = new FileList();

  private SplitIndex(
      InvertedIndex index,
      List<Card> cards,
      List<Filter> filters,
      boolean whole,
      Optional<Cluster> cluster) {
    this.index = index;
    this.cards = cards;
    this.filters = filters;
    this.whole = whole;
    this.cluster = cluster;
  }

  /**
   * A search cluster that is asked before the files.
   *
   * @param search the address of its index or alias
   * @param sum of the checks of all documents that it must hold
   */
  public record Cluster(String search, long sum) {}

  /**
   * The files, the manifest last.
   *
   * @param cards of the documents of {@code index}, in its order, oldest first
   * @param filters by which results are filtered, beside the kind of document
   * @param whole whether {@code index.json} is published beside it
   * @param cluster which is asked before the files, if there is one
   * @throws IllegalArgumentException if there are more or fewer cards than documents, or a brief is
   *     older than the one before
   */
  public static List<SearchFile> files(
      InvertedIndex index,
      List<Card> cards,
      List<Filter> filters,
      boolean whole,
      Optional<Cluster> cluster) {
    if (cards.size() != index.documents()) {
      throw new IllegalArgumentException(
          cards.size() + " cards for " + index.documents() + " documents");
    }
    SplitIndex split =
        new SplitIndex(index, List.copyOf(cards), List.copyOf(filters), whole, cluster);
    byte[] manifest = split.manifest();
    split.files.addUnhashed("manifest.json", manifest);
    return split.files.files();
  }

  private byte[] manifest() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      writeConstants(json);
      cluster.ifPresent(one -> write(json, one));
      TermShards terms = new TermShards(index, shardBytes());
      json.writeStringProperty("lengths", files.addSingle("lengths", this::writeLengths));
      json.writeStringProperty("vocabulary", files.addSingle("terms", terms::writeVocabulary));
      json.writeStringProperty("days", files.addSingle("days", new Days(cards)::write));
      writeFilters(json);
      json.writeName("terms");
      new KeyedFiles(files, "t").add(json, terms);
      StoredCards stored = new StoredCards(cards);
      json.writeObjectPropertyStart("cards");
      json.writeNumberProperty("each", StoredCards.EACH);
      new NumberedFiles(files, "d").add(json, stored.count(), stored);
      json.writeEndObject();
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  private void writeFilters(JsonGenerator json) {
    json.writeArrayPropertyStart("filters");
    writeClosed(json, "kind", card -> List.of(card.kind().id()));
    for (Filter filter : filters) {
      String name = filter.name();
      if (filter.open()) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeName("keys");
        new KeyedFiles(files, "g/" + name).add(json, new OpenFilter(filter, cards));
        json.writeEndObject();
      } else {
        writeClosed(json, name, card -> card.filters().getOrDefault(name, List.of()));
      }
    }
    json.writeEndArray();
  }

  private void writeClosed(JsonGenerator json, String name, Function<Card, List<String>> values) {
    json.writeStartObject();
    json.writeStringProperty("name", name);
    json.writeStringProperty(
        "file", files.addSingle("f/" + name, new ClosedFilter(cards, values)::write));
    json.writeEndObject();
  }

  /** As many bytes as make a query's shards and the list of all of them together the least. */
  private int shardBytes() {
    if (index.documents() <= SMALL) {
      return 6_000;
    }
    return index.documents() <= LARGE ? 12_000 : 40_000;
  }

  private void writeConstants(JsonGenerator json) {
    json.writeNumberProperty("format", FORMAT);
    json.writeStringProperty("lunr", LunrIndexWriter.LUNR_VERSION);
    json.writeArrayPropertyStart("pipeline");
    index.language().pipeline().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("indexing");
    index.language().indexing().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("stopWords");
    index.language().stopWords().forEach(json::writeString);
    json.writeEndArray();
    if (index.language() != SearchLanguage.ENGLISH) {
      writeLanguage(json, index.language());
    }
    json.writeArrayPropertyStart("fields");
    for (SearchField field : SearchField.values()) {
      json.writeStartObject();
      json.writeStringProperty("name", field.fieldName());
      json.writeNumberProperty("boost", field.boost());
      json.writeNumberProperty("length", index.lengthSum(field.number()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberProperty("k1", Weights.K1);
    json.writeNumberProperty("b", Weights.B);
    json.writeNumberProperty("documents", index.documents());
    json.writeNumberProperty("base", Refs.BASE);
    json.writeNumberProperty("few", TermShards.FEW);
    json.writeBooleanProperty("whole", whole);
  }

  private static void write(JsonGenerator json, Cluster cluster) {
    json.writeObjectPropertyStart("cluster");
    json.writeStringProperty("search", cluster.search());
    json.writeNumberProperty("sum", cluster.sum());
    json.writeEndObject();
  }

  private static void writeLanguage(JsonGenerator json, SearchLanguage language) {
    TextRules rules = language.rules();
    json.writeObjectPropertyStart("language");
    json.writeStringProperty("code", language.code());
    json.writeBooleanProperty("elides", rules.elides());
    json.writeBooleanProperty("anyLetter", rules.anyLetter());
    json.writeObjectPropertyStart("endings");
    rules.endings().forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeStringProperty("leftOut", String.join(" ", rules.leftOut()));
    json.writeStringProperty("months", rules.months().names());
    json.writeEndObject();
  }

  /**
   * How long the bodies are: two strings, of the remainder and the quotient of each length by 64, a
   * character a document unless a quotient is 46 or more.
   */
  private void writeLengths(OutputStream out) {
    StringBuilder low = new StringBuilder();
    StringBuilder high = new StringBuilder();
    for (int document = 0; document < index.documents(); document++) {
      int length = index.length(SearchField.BODY.number(), document);
      low.append(NumberText.symbol(length % 64));
      NumberText.append(high, length / 64);
    }
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartArray();
      json.writeString(low.toString());
      json.writeString(high.toString());
      json.writeEndArray();
    }
  }
}
