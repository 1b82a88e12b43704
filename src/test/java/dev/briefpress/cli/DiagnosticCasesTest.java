package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.git.TestRepository;
import dev.briefpress.publish.Rulebook;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code check} prints about each site below {@code src/test/resources/diagnostics}, where
 * every diagnostic has one. After a change: {@code mvn test -Dtest=DiagnosticCasesTest
 * -Dgolden=update}, then read the difference.
 */
class DiagnosticCasesTest {
  /** What is made here, as no repository should hold it. */
  private static final Map<String, DiagnosticCase.Maker> MADE =
      Map.of(
          "file/too-large", DiagnosticCasesTest::largeDocument,
          "file/too-many-pages", DiagnosticCasesTest::manyAliases,
          "file/asset", DiagnosticCasesTest::largeAsset,
          "file/git-unknown", site -> Files.createDirectories(site.resolve(".git")),
          "file/unsafe-path", DiagnosticCasesTest::unseenCharacters,
          "revision/kind", DiagnosticCasesTest::lessConfidentBefore,
          "revision/shallow", DiagnosticCasesTest::shallowClone,
          "revision/silent-judgement", DiagnosticCasesTest::lessConfidentBefore,
          "revision/unread", site -> new TestRepository(site).init(),
          "safety/symbolic-link", DiagnosticCasesTest::symbolicLinks);

  @TempDir private Path temporary = Path.of("");

  @TestFactory
  Stream<DynamicTest> printsWhatIsExpected() throws IOException {
    return each(
        one -> {
          String actual = printed(one, UnaryOperator.identity());
          Path expected = one.folder().resolve(DiagnosticCase.EXPECTED);
          if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(expected, actual);
          }
          assertThat(expected)
              .as("run `mvn test -Dtest=DiagnosticCasesTest -Dgolden=update`, then read it")
              .exists();
          assertThat(actual).isEqualTo(Files.readString(expected));
          assertThat(actual).as("it shows what its folder is named for").contains(one.code());
        });
  }

  @Test
  void hasACaseForEveryDiagnostic() throws IOException {
    Set<String> without = new TreeSet<>(Rulebook.codes());
    DiagnosticCase.all().forEach(one -> without.remove(one.code()));
    assertThat(without).as("codes without a folder below src/test/resources/diagnostics").isEmpty();
  }

  @Test
  void namesNoCaseForACodeThatDoesNotExist() throws IOException {
    assertThat(DiagnosticCase.all())
        .extracting(DiagnosticCase::code)
        .allSatisfy(code -> assertThat(Rulebook.codes()).contains(code));
  }

  @TestFactory
  Stream<DynamicTest> findsTheSameInLinesThatEndAsOnWindows() throws IOException {
    return changed(text -> text.replace("\n", "\r\n"));
  }

  @TestFactory
  Stream<DynamicTest> findsTheSameInLinesThatEndAsOnOldMacintoshes() throws IOException {
    return changed(text -> text.replace('\n', '\r'));
  }

  @TestFactory
  Stream<DynamicTest> findsTheSameBehindAByteOrderMark() throws IOException {
    return changed(text -> text.isEmpty() ? text : "\u00EF\u00BB\u00BF" + text);
  }

  @TestFactory
  Stream<DynamicTest> findsTheSameWithBlankLinesAtTheEnd() throws IOException {
    return changed(text -> text.isEmpty() ? text : text + "\n\n\n \t\n\n");
  }

  @TestFactory
  Stream<DynamicTest> findsTheSameWithoutTheLastLineEnd() throws IOException {
    return changed(String::stripTrailing);
  }

  @TestFactory
  Stream<DynamicTest> findsTheSameInAnotherLocaleAndTimeZone() throws IOException {
    return each(
        one -> {
          TimeZone zone = TimeZone.getDefault();
          Locale locale = Locale.getDefault();
          try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(printed(one, UnaryOperator.identity())).isEqualTo(expected(one));
          } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> findsTheSameWhenFilesWereWrittenInReverse() throws IOException {
    return each(
        one -> {
          Path site = Files.createTempDirectory(temporary, "site");
          one.write(site, maker(one), UnaryOperator.identity(), Comparator.reverseOrder());
          assertThat(one.run(site)).isEqualTo(expected(one));
        });
  }

  @TestFactory
  Stream<DynamicTest> mendsWhatIsSafeToMendAndThenNothingMore() throws IOException {
    return each(
        one -> {
          Path expected = one.folder().resolve(DiagnosticCase.FIXED);
          Path site = Files.createTempDirectory(temporary, "site");
          one.write(site, maker(one), UnaryOperator.identity());
          one.run(site, List.of("check", "--fix", "--drafts"));
          String once = Files.readString(one.document(site));
          if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(expected, once);
          }
          assertThat(once).isEqualTo(Files.readString(expected));
          one.run(site, List.of("check", "--fix", "--drafts"));
          assertThat(Files.readString(one.document(site))).isEqualTo(once);
        },
        DiagnosticCase::isMended);
  }

  static DiagnosticCase.Maker maker(DiagnosticCase one) {
    return MADE.getOrDefault(one.code(), site -> {});
  }

  private Stream<DynamicTest> changed(UnaryOperator<String> change) throws IOException {
    return each(one -> assertThat(printed(one, change)).isEqualTo(expected(one)));
  }

  private interface Proof {
    void of(DiagnosticCase one) throws IOException;
  }

  private static Stream<DynamicTest> each(Proof proof) throws IOException {
    return each(proof, one -> true);
  }

  private static Stream<DynamicTest> each(Proof proof, Predicate<DiagnosticCase> which)
      throws IOException {
    return DiagnosticCase.all().stream()
        .filter(which)
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> proof.of(one)));
  }

  private String printed(DiagnosticCase one, UnaryOperator<String> change) throws IOException {
    Path site = Files.createTempDirectory(temporary, "site");
    one.write(site, maker(one), change);
    return one.run(site);
  }

  private static String expected(DiagnosticCase one) throws IOException {
    return Files.readString(one.folder().resolve(DiagnosticCase.EXPECTED));
  }

  private static void largeDocument(Path site) throws IOException {
    Path file = site.resolve("content/briefs/2026/01/30/data.md");
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, "x".repeat(2 * 1024 * 1024 + 1), StandardCharsets.UTF_8);
  }

  private static void manyAliases(Path site) throws IOException {
    StringBuilder text = new StringBuilder("---\ntitle: About us\naliases:\n");
    for (int i = 0; i <= 1000; i++) {
      text.append("  - /old/about-").append(i).append(".html\n");
    }
    Path file = site.resolve("content/pages/about.md");
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text.append("---\n\nText.\n"));
  }

  // Takes no room on the disk: nothing was ever written to it.
  private static void largeAsset(Path site) throws IOException {
    Path file = site.resolve("content/briefs/2026/01/30/footage.mov");
    try (RandomAccessFile footage = new RandomAccessFile(file.toFile(), "rw")) {
      footage.setLength(101L * 1024 * 1024);
    }
  }

  private static void unseenCharacters(Path site) throws IOException {
    Path pages = Files.createDirectories(site.resolve("content/pages"));
    Files.writeString(pages.resolve("method\u200B.md"), "Not read.\n");
    Files.createDirectories(pages.resolve("turned\u202Egnp"));
    Files.writeString(pages.resolve("turned\u202Egnp/chart.png"), "Not listed.\n");
  }

  // A repository in which the brief said another confidence two days ago.
  private static void lessConfidentBefore(Path site) throws IOException {
    Path file = site.resolve("content/briefs/2026/01/30/brief.md");
    String now = Files.readString(file, StandardCharsets.ISO_8859_1);
    String before = now.replace("confidence: high", "confidence: moderate");
    before = before.replace("Confidence is high", "Confidence is moderate");
    before = before.replaceFirst("revisions:.*?[\\r\\n]+", "");
    Files.writeString(file, before, StandardCharsets.ISO_8859_1);
    TestRepository repository = new TestRepository(site).init().commit("published");
    Files.writeString(file, now, StandardCharsets.ISO_8859_1);
    repository.at("2026-02-01T09:00:00+01:00").commit("changed");
  }

  private static void shallowClone(Path site) throws IOException {
    TestRepository repository = new TestRepository(site).init().commit("the only one that is here");
    Files.writeString(site.resolve(".git/shallow"), repository.git("rev-parse", "HEAD"));
  }

  private static void symbolicLinks(Path site) throws IOException {
    Path folder = Files.createDirectories(site.resolve("content/briefs/2026/01/31"));
    Files.createSymbolicLink(folder.resolve("notes.md"), Path.of("/etc/hostname"));
    Files.createSymbolicLink(folder.resolve("round"), Path.of(".."));
    Files.createSymbolicLink(folder.resolve("nowhere.png"), Path.of("nothing-here.png"));
  }
}
