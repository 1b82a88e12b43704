package dev.briefpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.markup.Markdown;
import dev.briefpress.markup.Outline;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code check --fix} promises of every document, whatever is wrong with it. */
class MenderTest {
  private static final String PATH = "content/briefs/2026/01/30/brief.md";
  private static final CheckFixture SITE = CheckFixture.with();
  private static final Markdown MARKDOWN = Markdown.of(Set.of());

  @Test
  void neverLeavesMoreFindingsThanThereWere() {
    documents()
        .forEach(
            text -> {
              List<Diagnostic> before = SITE.check(PATH, bytes(text), DocumentType.BRIEF);
              Mender.Result mended = mended(text);
              List<Diagnostic> after = SITE.check(PATH, bytes(mended.text()), DocumentType.BRIEF);
              assertThat(after).as(text).hasSizeLessThanOrEqualTo(before.size());
            });
  }

  @Test
  void findsNothingToDoASecondTime() {
    documents()
        .forEach(
            text -> {
              String once = mended(text).text();
              assertThat(mended(once).text()).as(text).isEqualTo(once);
            });
  }

  @Test
  void changesNoWordThatReadersSeeBesideItsEdits() {
    documents()
        .forEach(
            text -> {
              Mender.Result mended = mended(text);
              Map<String, Integer> words = words(text);
              words(mended.text()).forEach((word, n) -> words.merge(word, -n, Integer::sum));
              words.values().removeIf(n -> n == 0);
              assertThat(touched(mended.applied(), text)).as(text).containsAll(words.keySet());
            });
  }

  @Test
  void leavesOneChangeOutThatWouldDoHarm() {
    // The outline would stand in the code, where no section is.
    String text = "---\ntitle: A\ndate: 2026-01-30\n---\n\n## 1. BLUF\n\nText.\n\n```\ncode\n";
    assertThat(mended(text).text()).isEqualTo(text);
  }

  private static Mender.Result mended(String text) {
    List<Diagnostic> found = SITE.check(PATH, bytes(text), DocumentType.BRIEF);
    return SITE.mender().mend(PATH, DocumentType.BRIEF, text, found);
  }

  // Words of the edits, and of what the file had: those that an edit takes away stand there.
  private static List<String> touched(List<Fix> fixes, String text) {
    List<String> words = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (Fix fix : fixes) {
      for (Edit edit : fix.edits()) {
        words.addAll(split(edit.text()));
        IntStream.rangeClosed(edit.span().line(), edit.span().endLine())
            .filter(line -> line <= lines.size())
            .forEach(line -> words.addAll(split(lines.get(line - 1))));
      }
    }
    return words;
  }

  private static Map<String, Integer> words(String text) {
    String body = CheckFixture.body(PATH, bytes(text), DocumentType.BRIEF);
    Outline outline = MARKDOWN.parse(body, PATH);
    Map<String, Integer> words = new TreeMap<>();
    outline.lead().forEach(b -> count(b.html().text(), words));
    outline
        .sections()
        .forEach(
            section -> {
              count(section.heading().text(), words);
              section.blocks().forEach(b -> count(b.html().text(), words));
            });
    count(outline.footnotes().text(), words);
    return words;
  }

  private static void count(String text, Map<String, Integer> words) {
    split(text).forEach(word -> words.merge(word, 1, Integer::sum));
  }

  private static List<String> split(String text) {
    return Stream.of(text.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
  }

  /** Every case of a diagnostic, and clean briefs with slips of the kinds that people make. */
  private static List<String> documents() {
    List<String> documents = new ArrayList<>(cases());
    Random random = new Random(20260301);
    for (Schema schema : CheckFixture.SCHEMAS.all()) {
      if (schema.type() == DocumentType.BRIEF) {
        byte[] clean = bytes(CleanText.of(schema).text());
        for (int i = 0; i < 60; i++) {
          byte[] changed = clean;
          for (int slips = 0; slips <= i % 4; slips++) {
            changed = RandomChange.of(changed, random);
          }
          documents.add(text(changed));
        }
      }
    }
    return documents;
  }

  private static List<String> cases() {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/diagnostics"))) {
      return files
          .filter(f -> f.endsWith("brief.md"))
          .sorted()
          .map(MenderTest::read)
          .map(MenderTest::text)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
