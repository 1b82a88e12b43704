package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.authoring.Scaffold;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code build --report FILE}, as docs/guarantees.md describes it. */
class BuildReportTest {
  private static final String BRIEF = "content/briefs/2026/02/24/viasat-ka-sat-four-years-on.md";
  private static final String PAGE = "briefs/2026/02/24/viasat-ka-sat-four-years-on.html";

  private final CommandLineRun line = new CommandLineRun();
  private Path site = Path.of("");
  private Path report = Path.of("");

  @BeforeEach
  void makesANewSite(@TempDir Path folder) throws IOException {
    site = folder.resolve("newsroom");
    report = folder.resolve("report.json");
    assertThat(line.run("init", site.toString())).isEqualTo(ExitCode.WELL);
    publish("status: draft\n");
  }

  @Test
  void listsEveryFileWrittenKeptAndRemoved() throws IOException {
    JsonNode first = build(ExitCode.WELL);
    assertThat(texts(first, "written")).isEqualTo(files()).contains("index.html");
    assertThat(texts(first, "kept")).isEmpty();

    publish("");
    JsonNode second = build(ExitCode.WELL);
    assertThat(texts(second, "written")).contains(PAGE, "index.html").doesNotContain("robots.txt");
    assertThat(texts(second, "kept")).contains("robots.txt").doesNotContain("index.html");
    assertThat(both(texts(second, "written"), texts(second, "kept"))).isEqualTo(files());

    publish("status: draft\n");
    Files.writeString(
        site.resolve("site.properties"), "build.min-briefs=0\n", StandardOpenOption.APPEND);
    Files.writeString(site.resolve("output/CNAME"), "briefs.example.org");
    JsonNode third = build(ExitCode.WELL);
    assertThat(texts(third, "removed")).contains(PAGE);
    assertThat(texts(third, "foreign")).containsExactly("CNAME");
    assertThat(texts(third, "written")).contains("index.html").doesNotContain(PAGE);
  }

  @Test
  void countsWhatIsPublishedAndGivesTheReasonForWhatIsNot() throws IOException {
    JsonNode json = build(ExitCode.WELL);

    assertThat(json.get("version").asInt()).isEqualTo(1);
    assertThat(json.get("published").asBoolean()).isTrue();
    assertThat(json.get("counts").get("briefs").asInt()).isZero();
    assertThat(json.get("counts").get("errors").asInt()).isZero();
    JsonNode left = json.get("notPublished").get(0);
    assertThat(left.get("file").asString()).isEqualTo(BRIEF);
    assertThat(left.get("kind").asString()).isEqualTo("draft");
    assertThat(left.get("reason").asString()).isEqualTo("a draft");
  }

  @Test
  void isWrittenTooWhenErrorsKeepTheSiteFromBeingPublished() throws IOException {
    publish("colour: red\n");

    JsonNode json = build(ExitCode.CONTENT);

    assertThat(json.get("published").asBoolean()).isFalse();
    assertThat(json.get("counts").get("errors").asInt()).isPositive();
    for (String list : List.of("written", "kept", "removed", "foreign")) {
      assertThat(texts(json, list)).as(list).isEmpty();
    }
  }

  @Test
  void doesNotLieOnTheSiteItself() {
    int status =
        line.run(
            "build",
            "--site",
            site.toString(),
            "--report",
            site.resolve("output/report.json").toString());

    assertThat(status).isEqualTo(ExitCode.USAGE);
    assertThat(line.err()).contains("lies in the published folder");
    assertThat(site.resolve("output")).doesNotExist();
  }

  @Test
  void nothingIsPublishedWhenItCannotBeWritten() {
    int status =
        line.run(
            "build",
            "--site",
            site.toString(),
            "--report",
            site.resolve("site.properties/report.json").toString());

    assertThat(status).isEqualTo(ExitCode.MACHINE);
    assertThat(line.err()).contains("cannot be written, so nothing was done");
    assertThat(site.resolve("output")).doesNotExist();
  }

  private void publish(String fields) throws IOException {
    Files.writeString(
        site.resolve(BRIEF),
        new String(Scaffold.files().get(BRIEF), StandardCharsets.UTF_8)
            .replaceFirst("# .*\nkicker: .*\n", fields));
  }

  private JsonNode build(int status) throws IOException {
    assertThat(line.run("build", "--site", site.toString(), "--report", report.toString()))
        .as(line.err())
        .isEqualTo(status);
    return new ObjectMapper().readTree(Files.readAllBytes(report));
  }

  private static List<String> texts(JsonNode json, String name) {
    List<String> texts = new ArrayList<>();
    json.get(name).forEach(node -> texts.add(node.asString()));
    return texts;
  }

  private static List<String> both(List<String> one, List<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.addAll(other);
    return List.copyOf(both);
  }

  private List<String> files() throws IOException {
    Path output = site.resolve("output");
    try (Stream<Path> walk = Files.walk(output)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> output.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.equals("briefpress-manifest.txt") && !file.equals("CNAME"))
          .sorted()
          .toList();
    }
  }
}
