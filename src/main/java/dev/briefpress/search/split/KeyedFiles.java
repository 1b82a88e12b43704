package dev.briefpress.search.split;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.search.index.JsonText;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;

/**
 * Many files looked up by a key: a file holds the keys from its own {@code from} to before the next
 * one's.
 *
 * <p>The list of them is {@code {"from": […], "names": "…"}}, five characters of {@code names}
 * each. A file's path is the folder, the hash of its {@code from}, a hyphen, its five characters
 * and {@code .json}. A long list is itself cut into files, and {@code "pages": {…}} lists these.
 */
final class KeyedFiles {
  /** A longer list is cut into pages. */
  private static final int MOST_LISTED = 800;

  private static final int MOST_ON_A_PAGE = 80;

  private final FileList files;
  private final String folder;

  KeyedFiles(FileList files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  /** What goes into the files. */
  interface Content {
    /** How many files there are. */
    int count();

    /** Where file {@code number} begins: empty for the first, ascending. */
    String from(int number);

    /** The sum of all that file {@code number} is made from. */
    Fingerprint sum(int number);

    /** Writes file {@code number} and leaves {@code out} open. */
    void write(int number, OutputStream out);
  }

  /** Adds all files; writes the list of them as the value of a property. */
  void add(JsonGenerator json, Content content) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < content.count(); i++) {
      int number = i;
      String from = content.from(i);
      entries.add(
          new Entry(
              from,
              files.add(path(folder, from), content.sum(i), out -> content.write(number, out))));
    }
    json.writeStartObject();
    if (entries.size() <= MOST_LISTED) {
      write(json, entries);
    } else {
      json.writeObjectPropertyStart("pages");
      write(json, pages(entries));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private List<Entry> pages(List<Entry> entries) {
    int[] sizes = entries.stream().mapToInt(entry -> 1).toArray();
    int[] ranks = entries.stream().mapToInt(e -> StableSplit.rank(hash(e.from()))).toArray();
    List<Entry> pages = new ArrayList<>();
    for (StableSplit.Run run : StableSplit.of(sizes, ranks, MOST_ON_A_PAGE)) {
      List<Entry> listed = entries.subList(run.start(), run.end());
      String from = listed.get(0).from();
      pages.add(new Entry(from, files.add(path("p" + folder, from), out -> write(out, listed))));
    }
    return pages;
  }

  private static void write(OutputStream out, List<Entry> entries) {
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      write(json, entries);
      json.writeEndObject();
    }
  }

  private static void write(JsonGenerator json, List<Entry> entries) {
    json.writeArrayPropertyStart("from");
    entries.forEach(entry -> JsonText.string(json, entry.from()));
    json.writeEndArray();
    StringBuilder names = new StringBuilder();
    entries.forEach(entry -> names.append(entry.name()));
    json.writeStringProperty("names", names.toString());
  }

  private static String path(String folder, String from) {
    return folder + "/" + Integer.toUnsignedString(hash(from), 36);
  }

  /** FNV-1a of the UTF-16 code units. */
  private static int hash(String key) {
    return IntStream.range(0, key.length())
        .map(key::charAt)
        .reduce(0x811C9DC5, (hash, unit) -> (hash ^ unit) * 0x01000193);
  }

  private record Entry(String from, String name) {}
}
