package dev.briefpress.search.split;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.search.index.JsonText;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/**
 * Many files looked up by number: {@code d/17-hash.json}.
 *
 * <p>The list of them is {@code {"names": "…"}}, five characters each. A long list is itself cut
 * into files of sixty-four, and {@code "pages": "…"} lists these: {@code pd/0-hash.json}.
 */
final class NumberedFiles {
  /** A longer list is cut into pages, which cost a round trip: not worth it before this. */
  private static final int MOST_LISTED = 1_500;

  /** How many files a page lists. */
  static final int ON_A_PAGE = 64;

  private final FileList files;
  private final String folder;

  NumberedFiles(FileList files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  /** What goes into the files. */
  interface Content {
    /** The sum of all that file {@code number} is made from. */
    Fingerprint sum(int number);

    /** Writes file {@code number} and leaves {@code out} open. */
    void write(int number, OutputStream out);
  }

  /** Adds {@code count} files; writes the list of them as a property of the current object. */
  void add(JsonGenerator json, int count, Content content) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int number = i;
      names.append(files.add(folder + "/" + i, content.sum(i), out -> content.write(number, out)));
    }
    if (count <= MOST_LISTED) {
      json.writeStringProperty("names", names.toString());
    } else {
      json.writeStringProperty("pages", pages(names.toString()));
    }
  }

  private String pages(String names) {
    int characters = ON_A_PAGE * FileList.SHORT;
    StringBuilder pages = new StringBuilder();
    for (int start = 0; start < names.length(); start += characters) {
      String listed = names.substring(start, Math.min(start + characters, names.length()));
      int page = start / characters;
      pages.append(files.add("p" + folder + "/" + page, out -> writePage(out, listed)));
    }
    return pages.toString();
  }

  private static void writePage(OutputStream out, String names) {
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("names", names);
      json.writeEndObject();
    }
  }
}
