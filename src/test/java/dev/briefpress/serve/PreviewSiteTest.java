package dev.briefpress.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefpress.content.SitePath;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.Build;
import dev.briefpress.publish.Changes;
import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import dev.briefpress.publish.UnwrittenSite;
import dev.briefpress.publish.Workspace;
import dev.briefpress.publish.tree.Progress;
import dev.briefpress.render.theme.TemplateFault;
import dev.briefpress.serve.Rebuild.Change;
import dev.briefpress.serve.Rebuild.Rebuilt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site in memory is, after every change, the one that would be built from nothing. */
class PreviewSiteTest {
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
  private static final Selection.Options EVERYTHING = new Selection.Options(NOW, true, true);
  private static final String PORTS = "content/briefs/ports.md";
  private static final String PORTS_PAGE = "briefs/2026/03/01/ports.html";

  private final Path site;
  private final SampleNewsroom newsroom = SampleNewsroom.empty();
  private final PreviewSite preview;

  PreviewSiteTest(@TempDir Path folder) {
    site = folder.resolve("newsroom");
    preview = new PreviewSite(site, () -> EVERYTHING);
    newsroom.put(PORTS, new SampleText("Ports").text());
    newsroom.put(
        "content/briefs/rail.md",
        new SampleText("Rail").field("tags", "[rail, ports]").field("status", "draft").text());
    newsroom.write(site);
  }

  @Test
  void showsTheBytesThatABuildWrites(@TempDir Path output) throws IOException {
    Path demonstration = Path.of("").toAbsolutePath();
    PreviewSite shown = new PreviewSite(demonstration, () -> EVERYTHING);
    Build.run(
        Workspace.open(demonstration).value().orElseThrow(),
        new Build.Options(output.resolve("site"), EVERYTHING, false, true, 2),
        Progress.none());

    assertThat(shown.run(Changes.ANY).published()).isTrue();

    SortedMap<String, String> built = SampleNewsroom.tree(output.resolve("site"));
    built.remove("briefpress-manifest.txt");
    assertThat(built.keySet()).hasSizeGreaterThan(100).contains("search/index.json", "404.html");
    for (Map.Entry<String, String> file : built.entrySet()) {
      assertThat(shown.file(file.getKey()).map(PreviewSiteTest::latin))
          .as(file.getKey())
          .contains(file.getValue());
    }
  }

  @Test
  void writesNothing() throws IOException {
    SortedMap<String, String> before = SampleNewsroom.tree(site);

    everything();
    assertThat(preview.file("search/index.json")).isPresent();
    edit(PORTS, new SampleText("Ports and harbours").text());
    assertShown(changed(PORTS));

    before.put(PORTS, SampleNewsroom.tree(site).get(PORTS));
    assertThat(SampleNewsroom.tree(site)).isEqualTo(before);
    try (Stream<Path> files = Files.walk(site)) {
      assertThat(files.filter(Files::isDirectory).map(f -> site.relativize(f).toString()))
          .containsExactlyInAnyOrder("", "content", "content/briefs");
    }
  }

  @Test
  void takesUpAChangedDocumentAndNamesItsPage() {
    everything();

    edit(PORTS, new SampleText("Ports and harbours").text());
    Rebuilt rebuilt = changed(PORTS);

    assertShown(rebuilt);
    assertThat(rebuilt.changes())
        .containsExactly(new Change(PORTS, Optional.of(new SitePath(PORTS_PAGE))));
    assertThat(text(PORTS_PAGE)).contains("Ports and harbours");
    assertThat(text("tags/ports.html")).contains("Ports and harbours");
  }

  @Test
  void looksOnlyAtWhatChanged() {
    everything();
    newsroom.put("content/briefs/rail.md", new SampleText("Unseen").text());

    edit(PORTS, new SampleText("Ports and harbours").text());
    changed(PORTS);
    assertThat(text("tags/ports.html")).contains("Ports and harbours").doesNotContain("Unseen");

    assertShown(changed("content/briefs/rail.md"));
    assertThat(text("tags/ports.html")).contains("Unseen");
  }

  @Test
  void saysThatNothingChanged() {
    everything();

    assertThat(changed(PORTS).changed()).isFalse();
    edit(PORTS, new SampleText("Ports and harbours").text());
    assertThat(changed(PORTS).changed()).isTrue();
    assertThat(changed(PORTS).changed()).isFalse();
  }

  @Test
  void showsTheLastGoodPagesWhileADocumentIsBroken() {
    everything();
    String before = text(PORTS_PAGE);

    edit(PORTS, new SampleText("Broken").field("category", "cibersecurity").text());
    Rebuilt broken = changed(PORTS);

    assertThat(broken.published()).isFalse();
    assertThat(broken.changed()).isFalse();
    assertThat(broken.report().diagnostics()).extracting(Diagnostic::file).containsExactly(PORTS);
    assertThat(text(PORTS_PAGE)).isEqualTo(before);

    // The fault stays while something else is worked on.
    edit("content/briefs/rail.md", new SampleText("Rails").text());
    assertThat(changed("content/briefs/rail.md").published()).isFalse();
    assertThat(text("tags/index.html")).contains("rail");

    edit(PORTS, new SampleText("Mended").text());
    assertShown(changed(PORTS));
    assertThat(text(PORTS_PAGE)).contains("Mended");
    assertThat(text("tags/ports.html")).contains("Rails");
  }

  @Test
  void beginsWithWhatHasNoError() {
    edit(PORTS, new SampleText("Broken").field("category", "cibersecurity").text());

    Rebuilt first = preview.run(Changes.ANY);

    assertThat(first.published()).isFalse();
    assertThat(preview.file(PORTS_PAGE)).isEmpty();
    assertThat(text("briefs/2026/03/01/rail.html")).contains("Rail");
  }

  @Test
  void takesUpNewAndDeletedAndMovedFiles() throws IOException {
    everything();

    edit("content/briefs/air.md", new SampleText("Air").field("tags", "[air]").text());
    assertShown(changed("content/briefs/air.md"));
    assertThat(text("tags/air.html")).contains("Air");

    newsroom.remove("content/briefs/air.md");
    newsroom.write(site);
    assertShown(changed("content/briefs/air.md"));
    assertThat(preview.file("tags/air.html")).isEmpty();

    Files.move(site.resolve("content/briefs"), site.resolve("content/aside"));
    Files.createDirectories(site.resolve("content/briefs"));
    Files.move(site.resolve("content/aside/rail.md"), site.resolve("content/briefs/road.md"));
    Rebuilt moved = changed("content/briefs", "content/aside");
    assertThat(preview.file(PORTS_PAGE)).isEqualTo(preview.file("nowhere"));
    assertThat(text("briefs/2026/03/01/road.html")).contains("Rail");
    assertThat(moved.report().files()).isEqualTo(1);
  }

  @Test
  void doesNotMindFilesThatEditorsMakeAndDelete() {
    everything();

    edit(PORTS, new SampleText("Ports and harbours").text());
    assertShown(changed(PORTS, "content/briefs/4913", "content/briefs/sedA1b2"));
  }

  @Test
  void takesUpSettingsTaxonomyAndSchemas() {
    everything();

    edit("site.properties", newsroom.text("site.properties").replace("Newsroom", "The Harbour"));
    assertShown(changed("site.properties"));
    assertThat(text("index.html")).contains("The Harbour");

    String taxonomy = newsroom.text("content/taxonomy.yaml");
    edit("content/taxonomy.yaml", taxonomy.replace("Cybersecurity", "Networks"));
    assertShown(changed("content/taxonomy.yaml"));
    assertThat(text("categories/index.html")).contains("Networks");

    edit("content/taxonomy.yaml", taxonomy.replace("cyber,", "kyber,"));
    assertThat(changed("content/taxonomy.yaml").published()).isFalse();
    assertThat(text("categories/index.html")).contains("Networks");

    edit("content/taxonomy.yaml", "categories: 7\n");
    Rebuilt unreadable = changed("content/taxonomy.yaml");
    assertThat(unreadable.published()).isFalse();
    assertThat(unreadable.failure()).contains("The site's configuration has errors.");
    assertThat(text("categories/index.html")).contains("Networks");

    // A document that is saved meanwhile does not hide that.
    assertThat(changed(PORTS).published()).isFalse();

    edit("content/taxonomy.yaml", taxonomy);
    assertShown(changed("content/taxonomy.yaml"));
    assertThat(text("categories/index.html")).contains("Cybersecurity");

    edit("content/schemas/short.yaml", "no schema\n");
    assertThat(changed("content/schemas/short.yaml").published()).isFalse();
    newsroom.remove("content/schemas/short.yaml");
    newsroom.write(site);
    assertShown(changed("content/schemas/short.yaml"));
  }

  @Test
  void takesUpFilesOfTheThemeAndKeepsThePagesWhileATemplateIsBroken() {
    everything();
    assertThat(text(PORTS_PAGE)).doesNotContain("Our newsroom");

    String page = "themes/dispatch/pages/brief.html";
    edit(page, theme("pages/brief.html").replace("<main", "<main title=\"Our newsroom\""));
    assertThat(changed(page).published()).isTrue();
    assertThat(text(PORTS_PAGE)).contains("Our newsroom");

    edit(page, theme("pages/brief.html").replace("<main", "<main th:text=\"${view.nothing}\""));
    assertThatThrownBy(() -> changed(page)).isInstanceOf(TemplateFault.class);
    assertThat(text(PORTS_PAGE)).contains("Our newsroom");
    assertThatThrownBy(() -> changed(PORTS)).isInstanceOf(TemplateFault.class);

    newsroom.remove(page);
    newsroom.write(site);
    assertShown(changed(page));
    assertThat(text(PORTS_PAGE)).doesNotContain("Our newsroom");
  }

  @Test
  void takesUpImagesOfDocuments() {
    edit(PORTS, new SampleText("Ports").section("implications", "![A crane](crane.png)").text());
    newsroom.image("content/briefs/crane.png", 1).write(site);
    everything();
    byte[] first = preview.file("briefs/crane.png").orElseThrow();

    newsroom.image("content/briefs/crane.png", 2).write(site);
    assertShown(changed("content/briefs/crane.png"));

    assertThat(preview.file("briefs/crane.png").orElseThrow()).isNotEqualTo(first);
  }

  @Test
  void makesTheIndexOfSearchFromTheLastOne() {
    everything();
    assertThat(text("search/index.json")).contains("port");

    edit(PORTS, new SampleText("Zeppelins").text());
    assertShown(changed(PORTS));
    assertThat(text("search/index.json")).contains("zeppelin");

    edit(PORTS, new SampleText("Ports").text());
    assertShown(changed(PORTS));
    assertThat(text("search/index.json")).doesNotContain("zeppelin");
  }

  @Test
  void aThousandDocumentsOfAnotherBranchAreOneChange() {
    everything();
    Set<String> paths =
        IntStream.range(0, 50)
            .mapToObj(i -> "content/briefs/b" + i + ".md")
            .collect(Collectors.toSet());
    paths.forEach(path -> newsroom.put(path, new SampleText(path).text()));
    newsroom.write(site);

    assertShown(preview.run(new Changes(paths, true)));

    paths.forEach(newsroom::remove);
    newsroom.write(site);
    assertShown(preview.run(new Changes(paths, true)));
  }

  private void everything() {
    assertShown(preview.run(Changes.ANY));
  }

  private void edit(String path, String text) {
    newsroom.put(path, text);
    newsroom.write(site);
  }

  private Rebuilt changed(String... paths) {
    return preview.run(new Changes(Set.of(paths), true));
  }

  private String text(String path) {
    return new String(preview.file(path).orElseThrow(), StandardCharsets.UTF_8);
  }

  private static String theme(String path) {
    return new String(
        dev.briefpress.render.theme.Theme.shipped().get(path), StandardCharsets.UTF_8);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private void assertShown(Rebuilt rebuilt) {
    assertThat(rebuilt.report().diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
    assertThat(rebuilt.published()).isTrue();
    SortedMap<String, byte[]> fresh = UnwrittenSite.of(site).orElseThrow();
    assertThat(fresh.keySet()).isNotEmpty();
    fresh.forEach(
        (path, bytes) ->
            assertThat(preview.file(path).map(PreviewSiteTest::latin))
                .as(path)
                .contains(latin(bytes)));
  }
}
