package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.bench.Corpus;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
  private static Path site = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void writeASite(@TempDir Path folder) {
    site = folder;
    new Corpus(1, 20).write(site);
  }

  private int export(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "export";
    all[1] = "--site";
    all[2] = site.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    Console console =
        new Console(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            false,
            Map.of(),
            Clock.fixed(Corpus.NOW, ZoneOffset.UTC));
    return Briefpress.run(console, all);
  }

  @ParameterizedTest
  @CsvSource({"documents, 76", "ndjson, 20", "opensearch-bulk, 40", "opensearch-mapping, 1"})
  void standardOutputGetsWhatAFileGets(String form, int lines) throws IOException {
    Path file = site.resolve(form);
    assertThat(export(form)).isEqualTo(ExitCode.WELL);
    assertThat(export(form, "--output", file.toString())).isEqualTo(ExitCode.WELL);
    assertThat(out.toString()).endsWith("\n").hasLineCount(lines).isEqualTo(Files.readString(file));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theBulkFileNamesTheIndexAskedFor() {
    assertThat(export("opensearch-bulk", "--index", "archive-2026")).isEqualTo(ExitCode.WELL);
    assertThat(out.toString())
        .startsWith("{\"index\":{\"_index\":\"archive-2026\",\"_id\":\"briefs/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "", "Documents"})
  void anotherFormIsRefusedWithTheOnesThereAre(String form) {
    assertThat(export(form)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("documents, ndjson, opensearch-bulk, opensearch-mapping");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aNameThatNoEngineTakesIsRefused() {
    assertThat(export("opensearch-bulk", "--index", "Briefs")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("'Briefs' is no name of an index");
  }
}
