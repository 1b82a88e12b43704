package dev.briefpress.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.yaml.Yaml.Mapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the library is what the library reads, places included. */
class PlainFieldsTest {
  private static final String HEADER =
      """
      title: "Rates: “higher” for longer"
      date: 2026-01-30
      category: economy
      tags:
        - interest rates
        - 'central banks'
        - EU – Japan
      sources:
        - title: Minutes of the meeting, revised
          url: https://example.org/minutes?x=1
          reliability: B
          credibility: 2
        - title: "A second one"
      review: {by: economics editor, on: 2026-03-23, note: "a, b"}
      related: [a-slug, 'another, one', https://example.org/x]
      summary: It's a text (with marks) – 50 % & more.
      """;

  private static final List<String> HOSTILE =
      List.of(
          "",
          " ",
          "  ",
          "    ",
          "\t",
          "\n",
          "\n\n",
          "\r",
          ":",
          ": ",
          " :",
          "#",
          " #",
          "- ",
          "-",
          "  - ",
          "    - ",
          "\"",
          "'",
          "''",
          "\\",
          "\\n",
          "[",
          "]",
          "{a: b}",
          ",",
          "&a ",
          "*a",
          "!!str ",
          "|\n  x",
          ">\n  x",
          "? ",
          "%",
          "@",
          "`",
          "---\n",
          "...\n",
          "~",
          "null",
          "true",
          "0x1F",
          "<<",
          "<<: ",
          "=",
          "\u00A0",
          "\u0085",
          "\u2028",
          "\u2029",
          "\u202E",
          "\uFEFF",
          "\uFFFE",
          "\uD83D\uDE00",
          "\uD83D",
          "\u007F",
          "\u0000",
          "ä",
          "a: b\n",
          "title: again\n",
          "  - c\n",
          "    d: e\n",
          "a:\n",
          "x\ny",
          "a b: c",
          "b:c");

  private static boolean isRead(String text) {
    Mapping plain = PlainFields.read(text, 2);
    if (plain != null) {
      assertThat(YamlReader.byLibrary(text, 2, 10_000))
          .as(text)
          .isEqualTo(new YamlDocument(plain, List.of()));
    }
    return plain != null;
  }

  @Test
  void readsWhatHeadersHold() {
    assertThat(isRead(HEADER)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "a",
        "a: b",
        "a:\n",
        "a: \n",
        "a: b \n",
        "a:  b\n",
        "a : b\n",
        "a: b: c\n",
        "a: b #c\n",
        "a: b\n  c\n",
        "a: 'b''c'\n",
        "a: \"b\\n\"\n",
        "a: b\na: c\n",
        "a: b\n\nc: d\n",
        "- a\n",
        "a:\n- b\n",
        "a:\n  - b\n   - c\n",
        "a:\n  - b: c\n     d: e\n",
        "a:\n  - b: c\n   d: e\n",
        "a:\n  - b:\n      - c\n",
        "a: []\n",
        "a: [b,c]\n",
        "a: [b, c\n",
        "a: [b, [c]]\n",
        "a: [b ]\n",
        "a: [b: c]\n",
        "a: {b}\n",
        "a: {b: c: d}\n",
        "a: {b: c, b: d}\n",
        "a: {b: c}d\n",
        "a: -b\n",
        "a: *b\n",
        "A: b\n",
        "a:\n    - b\n"
      })
  void leavesAnyOtherFormToTheLibrary(String text) {
    assertThat(isRead(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsWhatTheLibraryDoesOnDamagedHeaders(long seed) {
    Random random = new Random(seed);
    int read = 0;
    for (int i = 0; i < 4_000; i++) {
      StringBuilder header = new StringBuilder(HEADER);
      for (int left = 1 + random.nextInt(3); left > 0; left--) {
        damage(header, random);
      }
      read += isRead(header.toString()) ? 1 : 0;
    }
    assertThat(read).isPositive();
  }

  private static void damage(StringBuilder header, Random random) {
    int at = random.nextInt(header.length());
    switch (random.nextInt(3)) {
      case 0 -> header.insert(at, HOSTILE.get(random.nextInt(HOSTILE.size())));
      case 1 -> header.delete(at, Math.min(header.length(), at + 1 + random.nextInt(4)));
      default -> {
        int from = random.nextInt(HEADER.length());
        header.insert(at, HEADER, from, from + random.nextInt(HEADER.length() - from));
      }
    }
    if (header.isEmpty()) {
      header.append(HEADER);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void readsWhatTheLibraryDoesOnLinesOfAnyKind(long seed) {
    Random random = new Random(seed);
    List<String> lines = HEADER.lines().toList();
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(6); left >= 0; left--) {
        boolean hostile = random.nextInt(4) == 0;
        text.append(lines.get(random.nextInt(lines.size())))
            .append(hostile ? HOSTILE.get(random.nextInt(HOSTILE.size())) : "")
            .append('\n');
      }
      isRead(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void readsWhatTheLibraryDoesOnAnyShortText(long seed) {
    String alphabet = "ab1:: ,,[]{}'\"-#\n?&*!|>%@`\\";
    Random random = new Random(seed);
    int read = 0;
    for (int i = 0; i < 40_000; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "a: [" : "a: {b: ");
      for (int left = random.nextInt(12); left > 0; left--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      text.append(text.charAt(3) == '[' ? "]\n" : "}\n");
      read += isRead(text.toString()) ? 1 : 0;
      read += isRead(text.substring(4)) || isRead("a: " + text.substring(4)) ? 1 : 0;
    }
    assertThat(read).isGreaterThan(100);
  }

  @Test
  void readsAnyCharacterAsTheLibraryDoes() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      isRead("a: " + c + "b\nc: d" + c + "e\nf: \"" + c + "\"\n");
      isRead("a:\n  - " + c + "b\n  - d" + c + "\n  - '" + c + "e'\n");
    }
  }

  @Test
  void readsLongNamesAndValuesAsTheLibraryDoes() {
    for (int length : new int[] {99, 100, 101, 1_023, 1_024, 1_025, 5_000}) {
      String word = "x".repeat(length);
      isRead(word + ": a\n");
      isRead("a: " + word + "\nb:\n  - " + word + "\n  - c: " + word + "\n    d: '" + word + "'\n");
    }
  }

  @Test
  void readsEveryHeaderOfTheTestsAsTheLibraryDoes() throws IOException {
    int read = 0;
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        read += isRead(header(file)) ? 1 : 0;
      }
    }
    assertThat(read).isGreaterThan(100);
  }

  private static String header(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      int end = text.indexOf("\n---", 3);
      return text.startsWith("---\n") && end > 3 ? text.substring(4, end + 1) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
