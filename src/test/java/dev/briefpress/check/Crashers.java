package dev.briefpress.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Inputs that have broken programs like this one: those of a folder, and those too large for it.
 */
final class Crashers {
  private static final Path FOLDER = Path.of("src/test/resources/crashers");
  private static final int MEGABYTE = 1 << 20;
  private static final String FIELDS =
      "title: T\ndate: 2026-01-30\ncategory: cyber\nconfidence: low\ntags: [a]\n";
  private static final String HEAD = "---\n" + FIELDS + "---\n\n";

  private Crashers() {}

  /** By name. */
  static Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        all.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      }
    }
    large().forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return all;
  }

  private static Map<String, String> large() {
    Map<String, String> large = new LinkedHashMap<>();
    large.put("a line of a megabyte", HEAD + "a".repeat(MEGABYTE));
    large.put("a megabyte of words", HEAD + "## 1. BLUF\n\n" + "word ".repeat(MEGABYTE / 5));
    large.put("a title of a megabyte", "---\ntitle: " + "a".repeat(MEGABYTE - 99) + "\n---\n");
    large.put("a field's name of a megabyte", "---\n" + "a".repeat(MEGABYTE - 99) + ": b\n---\n");
    large.put("a heading of a megabyte", HEAD + "## " + "a b ".repeat(MEGABYTE / 4));
    large.put("a heading of parentheses", HEAD + "## " + "(".repeat(MEGABYTE));
    large.put("a label of a megabyte", points("- **" + "a ".repeat(MEGABYTE / 2) + ":** b"));
    large.put("an entity of commas", entities("- " + ", ".repeat(MEGABYTE / 2)));
    large.put("an entity of parentheses", entities("- a " + "(b) ".repeat(MEGABYTE / 4) + "("));
    large.put("very many entities", entities("- A, b, c\n".repeat(12_000)));
    large.put("very many nested entities", entities("- - A\n".repeat(10_000)));
    large.put("very many labels", points(numbered("- **Label %d:** text\n", 12_000)));
    large.put("one label again and again", points("- **Bias:** t\n".repeat(12_000)));
    large.put("very many near labels", points("- **Informtion Gap:** t\n".repeat(12_000)));
    large.put("very many hypotheses", hypotheses(numbered("- **Hypothesis %d:** t\n", 12_000)));
    large.put(
        "one hypothesis again and again", hypotheses("- **Hypothesis A:** t\n".repeat(12_000)));
    large.put("misspelt hypotheses", hypotheses("- **Hypotesis A:** t\n".repeat(12_000)));
    large.put("points without labels", hypotheses("- text\n".repeat(12_000)));
    large.put("very many headings", HEAD + numbered("## %d. Section\n", 12_000));
    large.put("near headings", HEAD + "## Structured Analytic Techniqes Aplied\n".repeat(12_000));
    large.put("one section again and again", HEAD + "## 1. BLUF\n".repeat(12_000));
    large.put("tags in the body", HEAD + "## 7. Thematic Tags\n\n" + numbered("t%d, ", 150_000));
    large.put("tags in the front matter", "---\ntags: [" + numbered("t%d, ", 90_000) + "]\n---\n");
    large.put("aliases", "---\naliases: [" + "/../, ".repeat(9_000) + "]\n---\n");
    large.put("unknown fields", "---\n" + numbered("tite%d: x\n", 9_000) + "---\n");
    large.put("one field again and again", "---\n" + "title: x\n".repeat(60_000) + "---\n");
    large.put("sources", "---\nsources:\n" + "  - {title: x}\n".repeat(3_000) + "---\n");
    large.put("opening brackets in one line", "---\na: " + "[".repeat(900_000) + "\n---\n");
    large.put("opening brackets in lines", "---\na:\n" + "  [\n".repeat(200_000) + "---\n");
    large.put("opening braces", "---\na: " + "{b: ".repeat(200_000) + "\n---\n");
    large.put("dashes in one line", "---\n" + "- ".repeat(400_000) + "a\n---\n");
    large.put("question marks", "---\n" + "? ".repeat(400_000) + "a\n---\n");
    large.put("deeper and deeper", "---\n" + stairs(1_000, "a:\n") + "---\n");
    large.put("lists deeper and deeper", "---\na:\n" + stairs(1_000, "- \n") + "---\n");
    large.put("colons", "---\n" + "a: ".repeat(300_000) + "\n---\n");
    large.put("anchors", "---\na: " + "&b ".repeat(300_000) + "\n---\n");
    large.put("exclamation marks", "---\na: " + "!".repeat(900_000) + "\n---\n");
    large.put("percent signs", "---\n" + "%a\n".repeat(200_000) + "---\n");
    large.put("an open quotation", "---\na: \"" + "b\\".repeat(400_000) + "\n---\n");
    large.put("a folded text", "---\na: >\n" + "  b\n\n".repeat(100_000) + "---\n");
    large.put("JBake's header", numbered("key%d=value\n", 30_000) + "~~~~~~\n");
    large.put("JBake's header without an end", "key=value\n".repeat(100_000));
    large.put("marks of merges", "<<<<<<< a\n>>>>>>> b\n".repeat(40_000));
    large.put("links", HEAD + "[a](../../../../../../../x.md) ".repeat(30_000));
    large.put("images", HEAD + "![a](https://example.org/b.png)\n".repeat(12_000));
    large.put("raw HTML", HEAD + "<b>a</b> ".repeat(100_000));
    large.put("comments", HEAD + "<!-- ".repeat(200_000));
    large.put("quotations in quotations", HEAD + "> ".repeat(100_000) + "a");
    large.put("lists in lists", HEAD + "- ".repeat(100_000) + "a");
    large.put("a deep list below a label", points("- **Bias:** t\n" + stairs(300, "- a\n")));
    large.put("blank lines", "---\n" + FIELDS + "---" + "\n".repeat(2_000_000));
    large.put("blanks", HEAD + " ".repeat(2_000_000));
    large.put("more than is read", "a".repeat(2 * MEGABYTE + 1));
    return large;
  }

  private static String points(String points) {
    return HEAD + "## 3. Key Assumptions and Red Flags\n\n" + points;
  }

  private static String hypotheses(String points) {
    return HEAD + "## 2. Competing Hypotheses\n\n" + points;
  }

  private static String entities(String points) {
    return HEAD + "## 6. Key Individuals and Entities\n\n" + points;
  }

  private static String numbered(String line, int count) {
    StringBuilder text = new StringBuilder();
    String[] around = line.split("%d", 2);
    for (int i = 0; i < count; i++) {
      text.append(around[0]).append(i).append(around[1]);
    }
    return text.toString();
  }

  private static String stairs(int steps, String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < steps; i++) {
      text.append(" ".repeat(2 * i)).append(line);
    }
    return text.toString();
  }
}
