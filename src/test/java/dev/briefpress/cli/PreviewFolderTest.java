package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import dev.briefpress.publish.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that may show drafts is never left where a site is published from. */
class PreviewFolderTest {
  private static final String SECRET = "Secretdraft";
  private final CommandLineRun line = new CommandLineRun();
  private final SampleNewsroom newsroom = SampleNewsroom.empty();
  private final Path site;
  private final Path preview;
  private final Path output;

  PreviewFolderTest(@TempDir Path folder) {
    site = folder.resolve("newsroom");
    preview = site.resolve(".briefpress/preview");
    output = site.resolve("output");
  }

  @BeforeEach
  void makeASiteWithADraft() {
    newsroom.put("content/briefs/ports.md", new SampleText("Ports").text());
    newsroom.put(
        "content/briefs/secret.md",
        new SampleText(SECRET).field("status", "draft").field("aliases", "[/old.html]").text());
    newsroom.put("content/briefs/later.md", new SampleText("Later").field("date", DAY).text());
    newsroom.write(site);
  }

  private static final String DAY = "2031-01-01";

  @ParameterizedTest
  @ValueSource(strings = {"--drafts", "--future"})
  void whatIsNotPublishedIsBuiltIntoAFolderOfItsOwn(String option) {
    assertThat(build()).isEqualTo(ExitCode.WELL);
    SortedMap<String, String> published = SampleNewsroom.tree(output);

    assertThat(build(option)).isEqualTo(ExitCode.WELL);

    assertThat(line.out()).contains("Made a preview of 2 briefs", preview + "", "do not publish");
    assertThat(SampleNewsroom.tree(output)).isEqualTo(published);
    assertThat(published.toString()).doesNotContain(SECRET, DAY, "preview-mark\"");
    assertThat(SampleNewsroom.tree(preview).toString())
        .contains(option.equals("--drafts") ? SECRET : DAY);
  }

  @Test
  void everyPageOfAPreviewSaysSoToReadersAndToSearchEngines() {
    assertThat(build("--drafts", "--future")).isEqualTo(ExitCode.WELL);

    SortedMap<String, String> files = SampleNewsroom.tree(preview);
    files.keySet().removeIf(file -> !file.endsWith(".html"));
    assertThat(files)
        .containsKeys("index.html", "404.html", "old.html", "briefs/2026/03/01/secret.html");
    for (Map.Entry<String, String> page : files.entrySet()) {
      assertThat(page.getValue())
          .as(page.getKey())
          .contains(
              "<meta name=\"robots\" content=\"noindex,nofollow\">",
              "<aside class=\"preview-mark\" aria-label=\"Preview\"><p><strong>Preview</strong>")
          .doesNotContain("rel=\"canonical\"", "content=\"noindex\"");
    }
  }

  @Test
  void aPreviewHasNoSitemapAndItsRobotsFileForbidsAll() {
    assertThat(build("--drafts")).isEqualTo(ExitCode.WELL);

    assertThat(preview.resolve("sitemap.xml")).doesNotExist();
    assertThat(preview.resolve("robots.txt")).content().isEqualTo("User-agent: *\nDisallow: /\n");
  }

  @Test
  void theListOfFilesSaysThatItIsAPreview() {
    assertThat(build("--drafts")).isEqualTo(ExitCode.WELL);
    line.clear();

    assertThat(line.run("verify", preview.toString())).isEqualTo(ExitCode.CONTENT);

    assertThat(line.err()).contains("preview: ", "not for publishing", "0 changed");
    assertThat(preview.resolve("briefpress-manifest.txt"))
        .content()
        .startsWith("# Briefpress manifest 1 preview\n");
  }

  @Test
  void aPublishedSiteIsNeverReplacedByAPreview() {
    assertThat(build()).isEqualTo(ExitCode.WELL);
    SortedMap<String, String> published = SampleNewsroom.tree(output);

    assertThat(build("--drafts", "--output", output.toString())).isEqualTo(ExitCode.USAGE);

    assertThat(line.err()).contains(output + " is a published site");
    assertThat(SampleNewsroom.tree(output)).isEqualTo(published);
  }

  @Test
  void noSiteIsPublishedIntoAPreview() {
    Path elsewhere = site.resolveSibling("elsewhere");
    assertThat(build("--drafts", "--output", elsewhere.toString())).isEqualTo(ExitCode.WELL);

    assertThat(build("--output", elsewhere.toString())).isEqualTo(ExitCode.USAGE);

    assertThat(line.err()).contains(elsewhere + " is a preview");
  }

  @Test
  void gitIgnoresPreviewsAlsoInASiteThatDoesNotSaySo() {
    assertThat(build("--drafts")).isEqualTo(ExitCode.WELL);

    assertThat(site.resolve(".briefpress/.gitignore")).content().isEqualTo("*\n");
    assertThat(site.resolve(".briefpress/.briefpress")).doesNotExist();
  }

  @Test
  void aThemeWhoseLayoutDoesNotShowThatItIsAPreviewMakesNone() throws IOException {
    Path layout = site.resolve("themes/dispatch/layouts/base.html");
    Files.createDirectories(layout.resolveSibling("."));
    Files.writeString(
        layout,
        "<html th:fragment=\"page(main)\"><body><main th:replace=\"${main}\"></main></body></html>");

    assertThat(build()).isEqualTo(ExitCode.WELL);
    assertThat(build("--drafts")).isNotEqualTo(ExitCode.WELL);

    assertThat(line.err()).contains("does not show that it belongs to a preview", "preview-mark");
  }

  @Test
  @Timeout(120)
  void whatIsServedIsAPreviewAsWellAndLeavesNoFile() throws Exception {
    SortedMap<String, String> before = SampleNewsroom.tree(site);
    Thread serving =
        new Thread(() -> line.run("serve", "--site", site.toString(), "--port", "18820"));
    serving.start();
    Waiting.until(
        "the site is shown", () -> line.err().contains("\nBuilt.\n") || !serving.isAlive());
    URI address = URI.create(line.out().strip());
    String home = get(address);
    String secret = get(address.resolve("briefs/2026/03/01/secret.html"));
    serving.interrupt();
    serving.join();

    assertThat(home).contains("class=\"preview-mark\"", "Ports").doesNotContain(SECRET);
    assertThat(secret).doesNotContain(SECRET);
    assertThat(line.err())
        .contains("Hidden: 1 draft (--drafts shows it), 1 scheduled document (--future shows it).");
    assertThat(SampleNewsroom.tree(site)).isEqualTo(before);
  }

  private static String get(URI address) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
        .body();
  }

  private int build(String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "build";
    arguments[1] = "--site";
    arguments[2] = site.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return line.run(arguments);
  }
}
