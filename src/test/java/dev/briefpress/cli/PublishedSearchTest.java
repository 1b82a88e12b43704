package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.bench.Corpus;
import dev.briefpress.cli.printing.Console;
import dev.briefpress.search.LunrInBrowser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index as published, beside what the real lunr.js makes of {@code export documents}. */
class PublishedSearchTest {
  private static LunrInBrowser lunr;

  @BeforeAll
  static void openBrowser() {
    lunr = LunrInBrowser.open();
  }

  @AfterAll
  static void closeBrowser() {
    lunr.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theIndexOfTwoHundredBriefsIsLunrsOwn(long seed, @TempDir Path site) throws IOException {
    new Corpus(seed, 200).write(site);
    run("build", "--site", site.toString());
    Path documents = site.resolve("documents.ndjson");
    run("export", "documents", "--site", site.toString(), "--output", documents.toString());
    assertThat(Files.readAllLines(documents)).hasSizeGreaterThan(200);
    lunr.put("documents.ndjson", Files.readAllBytes(documents));
    lunr.put("index.json", Files.readAllBytes(site.resolve("output/search/index.json")));
    lunr.put("manifest.json", Files.readAllBytes(site.resolve("output/search/manifest.json")));
    assertThat(lunr.compareIndex("/documents.ndjson", "/manifest.json", "/index.json"))
        .isEqualTo("identical");
  }

  private static void run(String... arguments) {
    StringWriter talk = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(talk, true),
            new PrintWriter(talk, true),
            false,
            Map.of(),
            Clock.fixed(Corpus.NOW, ZoneOffset.UTC));
    assertThat(Briefpress.run(console, arguments)).as(talk.toString()).isEqualTo(ExitCode.WELL);
  }
}
