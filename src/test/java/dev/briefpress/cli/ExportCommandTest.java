package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.bench.Corpus;
import dev.briefpress.cli.printing.Console;
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
  @CsvSource({"documents, 76", "ndjson, 20", "opensearch-bulk, 152", "opensearch-mapping, 1"})
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
    assertThat(out.toString()).startsWith("{\"index\":{\"_index\":\"archive-2026\",\"_id\":\"");
  }

  @Test
  void onlyWhatChangedSinceTheLastBulkIsWritten(@TempDir Path folder) throws IOException {
    String state = folder.resolve("state").toString();
    String next = folder.resolve("next").toString();
    assertThat(export("opensearch-bulk", "--state", state)).isEqualTo(ExitCode.WELL);
    out.getBuffer().setLength(0);
    assertThat(export("opensearch-bulk", "--since", state, "--state", next))
        .isEqualTo(ExitCode.WELL);
    assertThat(out.toString()).isEmpty();
    assertThat(Path.of(next)).hasSameTextualContentAs(Path.of(state));
  }

  @Test
  void aStateThatIsMissingCutOffOrOfAnotherMappingIsRefused(@TempDir Path folder)
      throws IOException {
    Path state = folder.resolve("state");
    assertThat(export("opensearch-bulk", "--since", state.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("There is no file " + state, "leave out --since");
    export("opensearch-bulk", "--state", state.toString());
    String whole = Files.readString(state);
    Files.writeString(state, whole.substring(0, whole.length() / 2));
    assertThat(export("opensearch-bulk", "--since", state.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains(state + " is no whole file of --state");
    String mapping = whole.lines().findFirst().orElseThrow();
    Files.writeString(state, whole.replace(mapping, mapping.replaceAll(".{32}$", "0".repeat(32))));
    out.getBuffer().setLength(0);
    assertThat(export("opensearch-bulk", "--since", state.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("The mapping has changed since " + state);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aStateGoesWithABulkOnly(@TempDir Path folder) {
    assertThat(export("ndjson", "--state", folder.resolve("state").toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--since and --state go with opensearch-bulk only.");
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
