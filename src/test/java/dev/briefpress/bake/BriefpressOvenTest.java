package dev.briefpress.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.links.Asset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jbake.app.Oven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefpressOvenTest {
  private final Path site;
  private final Path work;
  private final List<Asset> assets = new ArrayList<>();
  private final List<Diagnostic> found = new ArrayList<>();

  BriefpressOvenTest(@TempDir Path site, @TempDir Path work) throws IOException {
    this.site = site;
    this.work = work;
    Files.createDirectories(site.resolve("content"));
    Files.createDirectories(site.resolve("themes"));
  }

  @Test
  void bakesWithWhatItIsGivenAndJBakesAssets() throws IOException {
    write("assets/favicon.ico");
    write("assets/img/logo.svg");

    bake("");

    assertThat(assets)
        .extracting(Asset::source, asset -> asset.address().value())
        .containsExactly(
            tuple("assets/favicon.ico", "favicon.ico"),
            tuple("assets/img/logo.svg", "img/logo.svg"));
    assertThat(site.resolve("output")).doesNotExist();
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void hasNeitherStoreNorCrawlerNorRenderer() throws IOException {
    Oven oven = oven("").value().orElseThrow();

    assertThat(oven.getUtensils().getContentStore()).isNull();
    assertThat(oven.getUtensils().getCrawler()).isNull();
    assertThat(oven.getUtensils().getRenderer()).isNull();
    assertThat(oven.getUtensils().getConfiguration().getContentFolderName()).isEqualTo("content");
  }

  @Test
  void passesOnWhatJBakeFindsWrongWithTheFolders() throws IOException {
    Files.writeString(site.resolve("site.properties"), "");
    SiteConfiguration configuration = SiteConfiguration.read(site).value().orElseThrow();
    Files.delete(site.resolve("content"));

    Outcome<BriefpressOven<String>> oven = BriefpressOven.of(configuration, work, baked -> "baked");

    assertThat(oven.value()).isEmpty();
    assertThat(oven.diagnostics().get(0).message()).contains("content.folder");
  }

  @Test
  void needsNoFolderOfThemes() throws IOException {
    Files.delete(site.resolve("themes"));

    assertThat(oven("").value().orElseThrow().baked()).isEqualTo("baked");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void takesForAssetsWhatJBakeItselfWouldCopyWithoutHiddenFiles(boolean ignoreHidden)
      throws IOException {
    Random random = new Random(7);
    String[] names = {"a", "b.css", ".hidden", "C", ".jbakeignore", "é.txt", "with blank.png"};
    for (int i = 0; i < 200; i++) {
      StringBuilder path = new StringBuilder("assets");
      int depth = random.nextInt(4);
      for (int level = 0; level < depth; level++) {
        path.append("/folder").append(random.nextInt(4)).append(random.nextInt(9) == 0 ? ".x" : "");
      }
      String name = names[random.nextInt(names.length)];
      write(path + "/" + (random.nextInt(6) == 0 ? ".dir/" : "") + name);
    }
    String properties = "asset.ignore=" + ignoreHidden + "\n";

    bake(properties);

    Path copied = work.resolve("copied");
    Files.writeString(site.resolve("site.properties"), "asset.ignore=true\n");
    var stock = SiteConfiguration.read(site).value().orElseThrow().copy();
    stock.setDestinationFolder(copied.toFile());
    new org.jbake.app.Asset(stock).copy();
    assertThat(assets).isNotEmpty();
    assertThat(assets.stream().map(asset -> asset.address().value()))
        .containsExactlyInAnyOrderElementsOf(filesIn(copied));
  }

  @Test
  void refusesALinkAmongTheAssets() throws IOException {
    write("assets/own.txt");
    Files.createSymbolicLink(site.resolve("assets/passwords"), Path.of("/etc/passwd"));
    Files.createSymbolicLink(site.resolve("assets/etc"), Path.of("/etc"));
    Files.createSymbolicLink(site.resolve("assets/dangling"), Path.of("/nowhere"));

    bake("");

    assertThat(found)
        .extracting(Diagnostic::code, Diagnostic::file)
        .containsExactly(
            tuple("file/asset", "assets/dangling"),
            tuple("file/asset", "assets/etc"),
            tuple("file/asset", "assets/passwords"));
    assertThat(assets).hasSize(1);
  }

  private void bake(String properties) throws IOException {
    oven(properties).value().orElseThrow().bake();
  }

  private Outcome<BriefpressOven<String>> oven(String properties) throws IOException {
    Files.writeString(site.resolve("site.properties"), properties);
    return SiteConfiguration.read(site)
        .then(
            configuration ->
                BriefpressOven.of(
                    configuration,
                    work,
                    baked -> {
                      assets.addAll(baked.assets());
                      found.addAll(baked.diagnostics());
                      return "baked";
                    }));
  }

  private void write(String path) throws IOException {
    Path file = site.resolve(path);
    if (!Files.isDirectory(file)) {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, path);
    }
  }

  private static Set<String> filesIn(Path folder) throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .forEach(file -> files.add(folder.relativize(file).toString()));
    }
    return files;
  }
}
