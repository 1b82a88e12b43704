package dev.briefpress.search.split;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.Sum;
import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.JsonText;
import dev.briefpress.search.index.NumberText;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/**
 * Which documents have which value of a filter with many values: files of entries {@code [key,
 * [value, count, gaps], …]}, sorted by key.
 *
 * <p>A key is a value or an alias, folded and in small letters, or what follows a blank in it, so
 * that each word of a name completes it. The gaps between the numbers of the documents, as {@link
 * NumberText}, stand below the value's own key only.
 */
final class OpenFilter implements KeyedFiles.Content {
  private static final int BYTES = 12_000;

  private final String name;
  private final List<Entry> entries = new ArrayList<>();
  private final List<StableSplit.Run> runs;

  OpenFilter(Filter filter, List<Card> cards) {
    this.name = filter.name();
    Map<String, Holders> byValue = new TreeMap<>();
    for (int number = 0; number < cards.size(); number++) {
      for (String value : cards.get(number).filters().getOrDefault(name, List.of())) {
        byValue.computeIfAbsent(value, v -> new Holders()).add(number);
      }
    }
    Map<String, Set<String>> valuesByKey = new TreeMap<>();
    for (String value : byValue.keySet()) {
      for (String key : filter.keys(value)) {
        valuesByKey.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
      }
    }
    valuesByKey.forEach(
        (key, values) -> {
          List<Row> rows = new ArrayList<>();
          for (String value : values) {
            Holders holders = Objects.requireNonNull(byValue.get(value));
            String gaps = key.equals(Filter.key(value)) ? holders.gaps.toString() : "";
            rows.add(new Row(value, holders.count, gaps));
          }
          entries.add(new Entry(key, rows));
        });
    int[] sizes = entries.stream().mapToInt(Entry::size).toArray();
    int[] ranks = entries.stream().mapToInt(e -> StableSplit.rank(e.key().hashCode())).toArray();
    runs = StableSplit.of(sizes, ranks, BYTES);
  }

  /**
   * A row of the filter.
   *
   * @param gaps empty unless the key is the value's own
   */
  private record Row(String value, int count, String gaps) {}

  /** The values of which a spelling ends so. */
  private record Entry(String key, List<Row> rows) {
    /** About how many bytes it takes. */
    int size() {
      int size = key.length() + 4;
      for (Row row : rows) {
        size += row.value().length() + row.gaps().length() + 10;
      }
      return size;
    }
  }

  @Override
  public int count() {
    return runs.size();
  }

  @Override
  public String from(int file) {
    return file == 0 ? "" : entries.get(runs.get(file).start()).key();
  }

  @Override
  public Fingerprint sum(int file) {
    Sum sum = new Sum().text("g/" + SplitIndex.FORMAT).text(name);
    for (Entry entry : entries(file)) {
      sum.text(entry.key());
      entry.rows().forEach(row -> sum.text(row.value()).number(row.count()).text(row.gaps()));
    }
    return sum.fingerprint();
  }

  private List<Entry> entries(int file) {
    return entries.subList(runs.get(file).start(), runs.get(file).end());
  }

  @Override
  public void write(int file, OutputStream out) {
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartArray();
      for (Entry entry : entries(file)) {
        json.writeStartArray();
        JsonText.string(json, entry.key());
        entry.rows().forEach(row -> write(json, row));
        json.writeEndArray();
      }
      json.writeEndArray();
    }
  }

  private static void write(JsonGenerator json, Row row) {
    json.writeStartArray();
    JsonText.string(json, row.value());
    json.writeNumber(row.count());
    if (!row.gaps().isEmpty()) {
      json.writeString(row.gaps());
    }
    json.writeEndArray();
  }

  /** Numbers of documents in ascending order, each once. */
  private static final class Holders {
    private final StringBuilder gaps = new StringBuilder();
    private int count;
    private int last;

    void add(int number) {
      if (count > 0 && number == last) {
        return;
      }
      NumberText.append(gaps, number - last);
      last = number;
      count++;
    }
  }
}
