package dev.briefpress.search.split;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.Sum;
import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.JsonText;
import dev.briefpress.search.index.NumberText;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/**
 * Which briefs carry which tag, for filtering by tag: files of entries {@code [tag, gaps]}, sorted
 * by tag, the gaps between the numbers of its briefs being {@link NumberText}.
 */
final class TagLists implements KeyedFiles.Content {
  private static final int BYTES = 12_000;

  private final List<String> tags;
  private final List<String> gaps;
  private final List<StableSplit.Run> runs;

  TagLists(List<Card> cards) {
    Map<String, GapText> byTag = new TreeMap<>();
    for (int number = 0; number < cards.size(); number++) {
      for (String tag : cards.get(number).tags()) {
        byTag.computeIfAbsent(tag, t -> new GapText()).add(number);
      }
    }
    tags = List.copyOf(byTag.keySet());
    gaps = byTag.values().stream().map(GapText::toString).toList();
    int[] sizes = new int[tags.size()];
    int[] ranks = new int[tags.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = tags.get(i).length() + gaps.get(i).length() + 8;
      ranks[i] = StableSplit.rank(tags.get(i).hashCode());
    }
    runs = StableSplit.of(sizes, ranks, BYTES);
  }

  @Override
  public int count() {
    return runs.size();
  }

  @Override
  public String from(int file) {
    return file == 0 ? "" : tags.get(runs.get(file).start());
  }

  @Override
  public Fingerprint sum(int file) {
    StableSplit.Run run = runs.get(file);
    return new Sum()
        .text("g/" + SplitIndex.FORMAT)
        .texts(tags.subList(run.start(), run.end()))
        .texts(gaps.subList(run.start(), run.end()))
        .fingerprint();
  }

  @Override
  public void write(int file, OutputStream out) {
    StableSplit.Run run = runs.get(file);
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartArray();
      for (int i = run.start(); i < run.end(); i++) {
        json.writeStartArray();
        JsonText.string(json, tags.get(i));
        json.writeString(gaps.get(i));
        json.writeEndArray();
      }
      json.writeEndArray();
    }
  }

  /** Numbers in ascending order, each once. */
  private static final class GapText {
    private final StringBuilder text = new StringBuilder();
    private int last = -1;

    void add(int number) {
      if (number != last) {
        NumberText.append(text, number - Math.max(last, 0));
        last = number;
      }
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
