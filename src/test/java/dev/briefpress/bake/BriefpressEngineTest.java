package dev.briefpress.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Brief;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jbake.app.Parser;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/** Our engine inside JBake's own {@link Parser}, with JBake's own configuration. */
class BriefpressEngineTest {
  private static final String BRIEF =
      """
      ---
      title: EU and Japan deepen cyber cooperation
      date: 2025-03-30
      category: cyber
      confidence: moderate
      tags: [cybersecurity, "EU/Japan"]
      ---

      ## 1. BLUF (Bottom Line Up Front)

      The dialogue *matters*; see [the method](/pages/method.md#how) and
      [another](../../01/other.md). <script>alert(1)</script>

      ## 2. Detailed Analysis

      - **Key Assumptions Check:** It holds.

      ## 3. Implications and Strategic Risks

      Few.

      ## 4. Recommendations and Outlook

      Wait.

      ## 5. Key Individuals and Entities

      - Jane Doe, envoy, European Union

      ## 6. Thematic Tags

      cybersecurity, EU/Japan
      """;

  private final Path site;
  private final List<String> logged = new ArrayList<>();

  BriefpressEngineTest(@TempDir Path site) throws IOException {
    this.site = site;
    write("jbake.properties", "site.timezone=Europe/Brussels\nsite.title=A, B\n");
    write("content/taxonomy.yaml", "categories:\n  - {id: cyber, name: Cybersecurity}\n");
    Engines.register("md", new BriefpressEngine(recorder()));
  }

  @Test
  void givesAJBakeParserTheModelOfABrief() throws IOException {
    DocumentModel model = parsed("content/briefs/2025/03/eu-japan.md", BRIEF);

    assertThat(model.getTitle()).isEqualTo("EU and Japan deepen cyber cooperation");
    assertThat(model.getDate()).isEqualTo(Date.from(Instant.parse("2025-03-29T23:00:00Z")));
    assertThat(model.getStatus()).isEqualTo("published-date");
    assertThat(model.getType()).isEqualTo("brief");
    assertThat(model.getTags()).containsExactly("cybersecurity", "EU/Japan");
    assertThat(model).containsEntry("confidence", "moderate");
    assertThat(model.get(BriefpressEngine.KEY)).isInstanceOf(Brief.class);
  }

  @Test
  void givesAJBakeParserSafeHtmlWhoseLinksHold() throws IOException {
    String body = parsed("content/briefs/2025/03/eu-japan.md", BRIEF).getBody();

    assertThat(body)
        .contains("<h2 id=\"bluf\">1. BLUF (Bottom Line Up Front)</h2>")
        .contains("<em>matters</em>")
        .contains("href=\"../../../pages/method.html#how\"")
        .contains("href=\"../../01/other.html\"")
        .doesNotContain("<script")
        .doesNotContain("\u0001");
  }

  @Test
  void leavesOutABriefWithErrorsAndLogsEachOfThem() throws IOException {
    String broken =
        BRIEF.replace("category: cyber", "category: cybr").replace("2025-03-30", "soon");

    assertThat(parse("content/briefs/broken.md", broken)).isNull();
    assertThat(logged)
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("error content/briefs/broken.md:3:7: error[front-matter/"))
        .anySatisfy(line -> assertThat(line).contains("cybr").contains("cyber"));
  }

  @Test
  void readsAnyOtherMarkdownWithFrontMatterOfEitherForm() throws IOException {
    DocumentModel yaml =
        parsed(
            "content/blog/first.md",
            "---\ntitle: First\ntype: post\nstatus: published\ndate: 2026-01-30\n"
                + "tags: a, b\nauthor: {name: Jo}\n---\nText\n");
    DocumentModel jbake =
        parsed(
            "content/blog/second.md",
            "title=Second\ntype=post\nstatus=draft\ndate=2026-01-30\ntags=a, b\n~~~~~~\nText\n");

    assertThat(yaml.getTitle()).isEqualTo("First");
    assertThat(yaml.getType()).isEqualTo("post");
    assertThat(yaml.get("author")).isEqualTo(Map.of("name", "Jo"));
    assertThat(jbake.getTitle()).isEqualTo("Second");
    assertThat(jbake.getStatus()).isEqualTo("draft");
    for (DocumentModel model : List.of(yaml, jbake)) {
      assertThat(model.getTags()).containsExactly("a", "b");
      assertThat(model.getBody()).isEqualTo("<p>Text</p>\n");
      assertThat(model.getDate()).isEqualTo(Date.from(Instant.parse("2026-01-29T23:00:00Z")));
      assertThat(model).doesNotContainKey(BriefpressEngine.KEY);
    }
  }

  @Test
  void neverTakesADateFromTheFileSystem() throws IOException {
    DocumentModel model =
        parsed("content/blog/x.md", "---\ntitle: X\ndate: 30 January 2026\n---\nText\n");

    assertThat(model.getDate()).isNull();
  }

  @Test
  void isFoundByJBakeThroughTheJarBehindItsOwn() throws Exception {
    write("content/briefs/2025/03/eu-japan.md", BRIEF);
    ClassLoader own = Thread.currentThread().getContextClassLoader();
    try (var loader = ClassPath.ofJBakeThenBriefpress()) {
      Thread.currentThread().setContextClassLoader(loader);
      Class<?> factory = loader.loadClass("org.jbake.app.configuration.JBakeConfigurationFactory");
      Object configuration =
          factory
              .getMethod("createDefaultJbakeConfiguration", File.class, File.class, boolean.class)
              .invoke(
                  factory.getConstructor().newInstance(),
                  site.toFile(),
                  site.resolve("output").toFile(),
                  false);
      Class<?> type = loader.loadClass("org.jbake.app.configuration.JBakeConfiguration");
      Class<?> parser = loader.loadClass("org.jbake.app.Parser");
      Object model =
          parser
              .getMethod("processFile", File.class)
              .invoke(
                  parser.getConstructor(type).newInstance(configuration),
                  site.resolve("content/briefs/2025/03/eu-japan.md").toFile());

      assertThat((Map<?, ?>) model)
          .extracting("title", "type")
          .containsExactly("EU and Japan deepen cyber cooperation", "brief");
    } finally {
      Thread.currentThread().setContextClassLoader(own);
    }
  }

  private DocumentModel parsed(String path, String text) throws IOException {
    return Objects.requireNonNull(parse(path, text), () -> String.join("\n", logged));
  }

  private @Nullable DocumentModel parse(String path, String text) throws IOException {
    write(path, text);
    JBakeConfiguration configuration = new ConfigUtil().loadConfig(site.toFile(), null);
    return new Parser(configuration).processFile(site.resolve(path).toFile());
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private Logger recorder() {
    return (Logger)
        Proxy.newProxyInstance(
            Logger.class.getClassLoader(),
            new Class<?>[] {Logger.class},
            (proxy, method, arguments) -> {
              logged.add(method.getName() + " " + arguments[0]);
              return null;
            });
  }
}
