package dev.briefpress.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.settings.Property;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jbake.app.configuration.JBakeConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteConfigurationTest {
  private final Path site;

  SiteConfigurationTest(@TempDir Path site) throws IOException {
    this.site = site;
    Files.createDirectories(site.resolve("content"));
  }

  @Test
  void givesJBakesKeysTheirMeaning() throws IOException {
    Files.createDirectories(site.resolve("reports"));
    JBakeConfiguration jbake =
        read("""
                site.host=https://briefs.example.org
                content.folder=reports
                destination.folder=public
                asset.folder=static
                asset.ignore=true
                server.port=9000
                render.encoding=utf-8
                custom.key=one, two
                """)
            .value()
            .orElseThrow()
            .jbake();

    assertThat(jbake.getSiteHost()).isEqualTo("https://briefs.example.org");
    assertThat(jbake.getSourceFolder()).isEqualTo(site.toFile());
    assertThat(jbake.getContentFolder()).isEqualTo(site.resolve("reports").toFile());
    assertThat(jbake.getDestinationFolder()).isEqualTo(site.resolve("public").toFile());
    assertThat(jbake.getAssetFolder()).isEqualTo(site.resolve("static").toFile());
    assertThat(jbake.getAssetIgnoreHidden()).isTrue();
    assertThat(jbake.getServerPort()).isEqualTo(9000);
    assertThat(jbake.getRenderEncoding()).isEqualTo("utf-8");
    assertThat(jbake.get("custom.key")).isEqualTo(List.of("one", "two"));
  }

  @Test
  void fallsBackToJBakesDefaults() {
    JBakeConfiguration jbake = read("").value().orElseThrow().jbake();

    assertThat(jbake.getContentFolderName()).isEqualTo("content");
    assertThat(jbake.getDestinationFolder()).isEqualTo(site.resolve("output").toFile());
    assertThat(jbake.getServerPort()).isEqualTo(8820);
    assertThat(jbake.getRenderEncoding()).isEqualTo("UTF-8");
    assertThat(jbake.getTemplateFolder()).isEqualTo(site.resolve("themes").toFile());
    assertThat(jbake.getMarkdownExtensions()).hasSize(4);
  }

  @Test
  void letsNeitherSystemPropertiesNorTheEnvironmentIn() {
    JBakeConfiguration jbake =
        read("site.title=${sys:java.version} ${env:PATH} ${site.host}")
            .value()
            .orElseThrow()
            .jbake();

    assertThat(jbake.get("java.version")).isNull();
    assertThat(jbake.get("site.title")).isEqualTo("${sys:java.version} ${env:PATH} ${site.host}");
    assertThat(jbake.asHashMap()).doesNotContainKeys("java_version", "user_home");
  }

  @Test
  void handsOutTheLinesInTheirOrderWithTheirNumbers() {
    assertThat(
            read("# a comment \\\nsite.title = Caf\\u00e9 \u00e9t\u00e9\n\nz=1\na=one \\\n  two\nb:3\n")
                .value()
                .orElseThrow()
                .properties())
        .containsExactly(
            new Property("site.title", "Caf\u00e9 \u00e9t\u00e9", 2),
            new Property("z", "1", 4),
            new Property("a", "one two", 5),
            new Property("b", "3", 7));
  }

  @Test
  void readsAFileWithAByteOrderMarkAndCarriageReturns() {
    assertThat(read("\uFEFFa=1\r\nb=2\r\n").value().orElseThrow().properties())
        .containsExactly(new Property("a", "1", 1), new Property("b", "2", 2));
  }

  @ParameterizedTest
  @CsvSource({
    "render.encoding=ISO-8859-1, settings/bad-value",
    "template.encoding=UTF-16, settings/bad-value",
    "server.port=70000, settings/bad-value",
    "server.port=http, settings/bad-value",
    "asset.ignore=maybe, settings/bad-value",
    "asset.folder=../elsewhere, settings/bad-value",
    "a=\\u00zz, settings/properties",
  })
  void refusesAValueThatCannotHold(String line, String code) {
    Outcome<SiteConfiguration> outcome = read("# first\n" + line + "\n");

    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
    assertThat(outcome.diagnostics().get(0).span().line()).isEqualTo(2);
  }

  @Test
  void refusesAKeyThatStandsTwice() {
    Diagnostic found = read("a=1\nb=2\na=3\n").diagnostics().get(0);

    assertThat(found.code()).isEqualTo("settings/duplicate-key");
    assertThat(found.span().line()).isEqualTo(3);
    assertThat(found.message()).contains("'a'").contains("line 1");
  }

  @ParameterizedTest
  @CsvSource({
    "render.feed=false",
    "tag.path=topics",
    "uri.noExtension=true",
    "uri.noExtension.prefix=/blog",
    "template.post.file=post.ftl",
    "template.folder=templates",
    "db.store=plocal",
    "asciidoctor.attributes=a",
    "index.paginate=true",
    "server.hostname=0.0.0.0",
    "version=3",
  })
  void saysWhichOfJBakesKeysHaveNoEffect(String line) {
    Outcome<SiteConfiguration> outcome = read(line + "\n");
    String key = line.substring(0, line.indexOf('='));

    assertThat(outcome.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("settings/unsupported-key");
    assertThat(outcome.diagnostics().get(0).message()).contains(key);
    assertThat(outcome.value().orElseThrow().jbakeKeys()).contains(key);
  }

  @ParameterizedTest
  @CsvSource({
    "render.feed=true",
    "tag.path=tags",
    "output.extension=.html",
    "index.file=index.html"
  })
  void acceptsAValueThatSaysWhatHappensAnyway(String line) {
    assertThat(read(line + "\n").diagnostics()).isEmpty();
  }

  @Test
  void knowsEveryKeyOfJBakesDefaults() {
    JBakeConfiguration jbake = read("").value().orElseThrow().jbake();
    List<String> folders =
        List.of(
            "sourceFolder",
            "destinationFolder",
            "assetFolder",
            "templateFolder",
            "contentFolder",
            "dataFolder");

    jbake
        .getKeys()
        .forEachRemaining(
            key -> assertThat(folders.contains(key) || JBakeKeys.isJBakes(key)).as(key).isTrue());
  }

  @Test
  void leavesKeysThatAreNotJBakesToTheSettings() {
    SiteConfiguration configuration = read("site.titel=x\n").value().orElseThrow();

    assertThat(configuration.jbakeKeys()).doesNotContain("site.titel").contains("server.port");
  }

  @Test
  void refusesBytesThatAreNotUtf8() throws IOException {
    Files.write(site.resolve("site.properties"), "a=\u00e9".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(SiteConfiguration.read(site).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("settings/properties");
  }

  @Test
  void refusesASiteWhoseContentIsNotThere() {
    Diagnostic found = read("# first\ncontent.folder=reports\n").diagnostics().get(0);

    assertThat(found.code()).isEqualTo("settings/bad-value");
    assertThat(found.span().line()).isEqualTo(2);
    assertThat(found.message()).contains("'reports'");
  }

  @Test
  void saysWhenThereIsNoSite() {
    assertThat(SiteConfiguration.read(site).diagnostics().get(0).help())
        .contains("briefpress init");
  }

  private Outcome<SiteConfiguration> read(String text) {
    try {
      Files.writeString(site.resolve("site.properties"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SiteConfiguration.read(site);
  }
}
