package dev.briefpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.DiagnosticReport;
import dev.briefpress.diagnostics.Fixer;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.diagnostics.TextPrinter;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SchemaReader;
import dev.briefpress.settings.TaxonomyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Nothing that a file can hold makes the check throw or hang, and each finding lies in its file. A
 * file that is put into {@code src/test/resources/crashers} is tried by itself.
 */
class CrasherTest {
  /** Far longer than any takes on a machine with nothing else to do. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private static final CheckFixture SITE = CheckFixture.with("review.required=true");

  /** Random changes in one test. */
  private static final int CHANGES = 150;

  @TestFactory
  Stream<DynamicTest> onlyFindsFaultsIn() throws IOException {
    return Crashers.all().entrySet().stream().map(CrasherTest::crasher);
  }

  private static DynamicTest crasher(Map.Entry<String, byte[]> crasher) {
    byte[] bytes = crasher.getValue();
    return DynamicTest.dynamicTest(
        crasher.getKey(),
        () ->
            Assertions.assertTimeoutPreemptively(
                LONGEST,
                () -> {
                  for (DocumentType type : DocumentType.values()) {
                    assertThat(check(bytes, type)).as("none of these is sound").isNotEmpty();
                  }
                  String text = lines(bytes);
                  inside(SchemaReader.read("schema.yaml", text).diagnostics(), text);
                  inside(TaxonomyReader.read("taxonomy.yaml", text).diagnostics(), text);
                }));
  }

  @TestFactory
  Stream<DynamicTest> onlyFindsFaultsInTextsThatChangedAtRandom() throws IOException {
    List<String> texts = texts();
    return IntStream.range(0, 16)
        .mapToObj(
            seed ->
                DynamicTest.dynamicTest(
                    CHANGES + " changes from seed " + seed,
                    () ->
                        Assertions.assertTimeoutPreemptively(LONGEST, () -> random(texts, seed))));
  }

  private static void random(List<String> texts, int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < CHANGES; i++) {
      String text = texts.get(random.nextInt(texts.size()));
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      for (int n = random.nextInt(6); n >= 0; n--) {
        bytes = RandomChange.of(bytes, random);
      }
      DocumentType type = DocumentType.values()[random.nextInt(DocumentType.values().length)];
      try {
        check(bytes, type);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(
            "change " + i + " of seed " + seed + ":\n" + new String(bytes, StandardCharsets.UTF_8),
            e);
      }
    }
  }

  // Those made from the schemas, and those of the demonstration site.
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Schema schema : CheckFixture.SCHEMAS.all()) {
      texts.add(CleanText.of(schema).text());
    }
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static List<Diagnostic> check(byte[] bytes, DocumentType type) {
    String path = "content/" + type.folder() + "/crasher.md";
    List<Diagnostic> found = SITE.check(path, bytes, type);
    String text = lines(bytes);
    inside(found, text);
    printed(found, text);
    if (found.stream().anyMatch(d -> d.fix().isPresent())) {
      String fixed = Fixer.fix(text, found).text();
      inside(SITE.check(path, fixed.getBytes(StandardCharsets.UTF_8), type), lines(fixed));
    }
    return found;
  }

  private static void printed(List<Diagnostic> found, String text) {
    StringBuilder out = new StringBuilder();
    List<String> lines = text.lines().toList();
    try {
      new TextPrinter(path -> lines, false)
          .print(new DiagnosticReport(1, found.subList(0, Math.min(100, found.size()))), out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertThat(out.chars().anyMatch(c -> c < 0x20 && c != '\n')).isFalse();
  }

  private static String lines(byte[] bytes) {
    return lines(new String(bytes, StandardCharsets.UTF_8));
  }

  private static String lines(String text) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return bare.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static void inside(List<Diagnostic> found, String text) {
    int[] lengths = Arrays.stream(text.split("\n", -1)).mapToInt(String::length).toArray();
    for (Diagnostic one : found) {
      Span span = one.span();
      boolean inside =
          span.endLine() <= lengths.length
              && span.column() <= lengths[span.line() - 1] + 1
              && span.endColumn() <= lengths[span.endLine() - 1] + 1;
      if (!inside) {
        throw new AssertionError(one + " lies outside its file");
      }
    }
  }
}
