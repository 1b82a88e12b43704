package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.lsp.LspEditor;
import dev.briefpress.settings.SettingsReader;
import dev.briefpress.text.Utf8;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What an editor shows of unsaved documents is what {@code check} prints when they are saved: of
 * every case of a diagnostic, and of everything that made the check throw or hang once.
 */
class LspFindingsTest {
  private static final Path CRASHERS = Path.of("src/test/resources/crashers");

  /** Where a crasher stands as each type of document. */
  private static final List<String> PLACES =
      List.of("content/briefs/2026/01/30/%s.md", "content/summaries/%s.md", "content/pages/%s.md");

  @TempDir private Path temporary = Path.of("");

  @TestFactory
  Stream<DynamicTest> showsWhatCheckPrints() throws IOException {
    return DiagnosticCase.all().stream()
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> sameIn(written(one))));
  }

  @TestFactory
  Stream<DynamicTest> showsTheSameOfCrashers() throws IOException {
    Map<String, byte[]> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(CRASHERS)) {
      for (Path file : files.toList()) {
        all.put(String.valueOf(file.getFileName()).replace('.', '-'), Files.readAllBytes(file));
      }
    }
    return PLACES.stream()
        .map(place -> DynamicTest.dynamicTest(place, () -> sameIn(crashers(place, all))));
  }

  private Path written(DiagnosticCase one) throws IOException {
    Path site = Files.createTempDirectory(temporary, "site");
    one.write(site, DiagnosticCasesTest.maker(one), UnaryOperator.identity());
    return site;
  }

  private Path crashers(String place, Map<String, byte[]> all) throws IOException {
    Path site = Files.createTempDirectory(temporary, "site");
    new CommandLineRun().run("init", site.toString());
    for (Map.Entry<String, byte[]> one : all.entrySet()) {
      Path file = site.resolve(place.formatted(one.getKey()));
      Files.createDirectories(file.resolveSibling("."));
      Files.write(file, one.getValue());
    }
    return site;
  }

  private static void sameIn(Path site) throws IOException {
    Map<String, String> documents = documents(site);
    List<String> printed = printed(site, documents);
    if (documents.isEmpty()) {
      // Then its settings are what somebody has open.
      documents.put(SettingsReader.FILE, Files.readString(site.resolve(SettingsReader.FILE)));
    }
    for (String path : documents.keySet()) {
      if (path.endsWith(".md")) {
        Files.writeString(site.resolve(path), "Not what the editor holds.\n");
      }
    }
    try (LspEditor editor = new LspEditor(site)) {
      documents.forEach(editor::open);
      documents.keySet().forEach(editor::findings);
      assertThat(shown(site, documents, editor.shown())).isEqualTo(printed);
    }
  }

  // What an editor can hold: text.
  private static Map<String, String> documents(Path site) throws IOException {
    Map<String, String> documents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site.resolve("content"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        String path = site.relativize(file).toString().replace('\\', '/');
        Optional<String> text =
            plain && path.matches("[\\x20-\\x7e]+")
                ? Utf8.decoded(Files.readAllBytes(file))
                : Optional.empty();
        text.ifPresent(t -> documents.put(path, t));
      }
    }
    return documents;
  }

  private static List<String> printed(Path site, Map<String, String> open) {
    CommandLineRun line = new CommandLineRun();
    line.run("check", "--drafts", "--format", "json", "--site", site.toString());
    TreeSet<String> printed = new TreeSet<>();
    for (JsonNode one : new ObjectMapper().readTree(line.out()).get("diagnostics")) {
      String file = one.get("file").asString();
      if (open.containsKey(file) || !file.endsWith(".md")) {
        printed.add(
            "%s:%d:%d-%d:%d %s[%s] %s\n%s"
                .formatted(
                    file,
                    one.get("line").asInt(),
                    one.get("column").asInt(),
                    one.get("endLine").asInt(),
                    one.get("endColumn").asInt(),
                    one.get("severity").asString(),
                    one.get("code").asString(),
                    one.get("message").asString(),
                    one.get("help").asString()));
      }
    }
    return List.copyOf(printed);
  }

  private static List<String> shown(
      Path site, Map<String, String> documents, Map<String, List<Diagnostic>> all) {
    TreeSet<String> shown = new TreeSet<>();
    all.forEach(
        (uri, findings) -> {
          String file = decoded(uri.substring(site.toUri().toString().length()));
          boolean mark = documents.getOrDefault(file, "").startsWith("\uFEFF");
          findings.forEach(one -> shown.add(line(file, one, mark ? 1 : 0)));
        });
    return List.copyOf(shown);
  }

  private static String decoded(String uri) {
    return java.net.URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  // In the columns of an editor the mark of byte order counts, which no author sees.
  private static String line(String file, Diagnostic one, int mark) {
    Range range = one.getRange();
    String severity =
        switch (one.getSeverity()) {
          case Error -> "error";
          case Warning -> "warning";
          case Information -> "info";
          case Hint -> "hint";
        };
    return "%s:%d:%d-%d:%d %s[%s] %s"
        .formatted(
            file,
            range.getStart().getLine() + 1,
            range.getStart().getCharacter() + 1 - (range.getStart().getLine() == 0 ? mark : 0),
            range.getEnd().getLine() + 1,
            range.getEnd().getCharacter() + 1 - (range.getEnd().getLine() == 0 ? mark : 0),
            severity,
            one.getCode().getLeft(),
            one.getMessage().getLeft());
  }
}
