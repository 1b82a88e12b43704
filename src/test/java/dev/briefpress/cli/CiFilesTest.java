package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.authoring.Scaffold;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The CI files that {@code init} writes: what stands in them is what the forges expect, and their
 * commands do on a new site what they are there for.
 */
class CiFilesTest {
  private static final String GITHUB = ".github/workflows/briefs.yml";
  private static final String GITLAB = ".gitlab-ci.yml";
  private static final String TOOL = ".tool/bin/briefpress ";

  @TempDir private Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void makesANewSite() {
    assertThat(run(List.of("init", folder.toString()))).isEqualTo(ExitCode.WELL);
  }

  @ParameterizedTest
  @CsvSource({GITHUB + ", docs/ci/github.yml", GITLAB + ", docs/ci/gitlab.yml"})
  void whatInitWritesIsWhatTheDocsShow(String written, String shown) throws IOException {
    assertThat(folder.resolve(written)).hasSameBinaryContentAs(Path.of(shown));
    assertThat(Scaffold.files()).containsKey(written);
  }

  @Test
  void theWorkflowChecksPullRequestsAndPublishesTheMainBranchAndEveryNight() throws IOException {
    Map<?, ?> workflow = yaml(GITHUB);
    Map<?, ?> on = map(workflow, "on");
    assertThat(on.containsKey("pull_request")).isTrue();
    assertThat(map(on, "push").get("branches")).isEqualTo(List.of("main"));
    Map<?, ?> schedule = (Map<?, ?>) list(on, "schedule").get(0);
    assertThat((String) schedule.get("cron")).matches("\\d+ \\d+ \\* \\* \\*");

    Map<?, ?> jobs = map(workflow, "jobs");
    Map<?, ?> check = map(jobs, "check");
    assertThat(check.get("if")).isEqualTo("github.event_name == 'pull_request'");
    assertThat(commands(list(check, "steps")))
        .containsExactly(TOOL + "check --site . --format github");

    Map<?, ?> publish = map(jobs, "publish");
    assertThat(publish.get("if")).isEqualTo("github.event_name != 'pull_request'");
    assertThat(map(publish, "permissions").get("pages")).isEqualTo("write");
    assertThat(map(publish, "permissions").get("id-token")).isEqualTo("write");
    List<String> actions = actions(list(publish, "steps"));
    assertThat(actions.indexOf("actions/upload-pages-artifact"))
        .isLessThan(actions.indexOf("actions/deploy-pages"))
        .isGreaterThan(actions.indexOf("actions/cache"));
    assertThat(map(workflow, "permissions")).isEqualTo(Map.of("contents", "read"));
  }

  @Test
  void everyJobOfTheWorkflowBringsTheGeneratorBeforeItRunsIt() throws IOException {
    for (Object job : map(yaml(GITHUB), "jobs").values()) {
      List<?> steps = list((Map<?, ?>) job, "steps");
      Map<?, ?> checkout = map((Map<?, ?>) steps.get(1), "with");
      assertThat(actions(steps).subList(0, 3))
          .containsExactly("actions/checkout", "actions/checkout", "actions/setup-java");
      assertThat(checkout.get("path")).isEqualTo(".tool");
      assertThat((String) checkout.get("repository")).contains("BRIEFPRESS_REPOSITORY");
      assertThat(((Map<?, ?>) steps.get(0)).containsKey("with")).isFalse();
    }
  }

  @Test
  void thePipelineChecksMergeRequestsAndPublishesTheDefaultBranch() throws IOException {
    Map<?, ?> pipeline = yaml(GITLAB);
    Map<?, ?> check = map(pipeline, "check");
    assertThat(rule(check)).isEqualTo("$CI_PIPELINE_SOURCE == \"merge_request_event\"");
    Map<?, ?> artifacts = map(check, "artifacts");
    assertThat(artifacts.get("when")).isEqualTo("always");
    Map<?, ?> reports = map(artifacts, "reports");
    assertThat(list(check, "script"))
        .isEqualTo(
            List.of(
                "%scheck --site . --format gitlab=%s --format junit=%s"
                    .formatted(TOOL, reports.get("codequality"), reports.get("junit"))));

    Map<?, ?> pages = map(pipeline, "pages");
    assertThat(rule(pages)).isEqualTo("$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH");
    assertThat(list(pages, "script").get(0).toString()).contains("--output public");
    assertThat(list(map(pages, "artifacts"), "paths").get(0)).isEqualTo("public");
    assertThat(list(map(pipeline, "default"), "before_script").get(0).toString())
        .startsWith("git clone ")
        .endsWith(" .tool");
  }

  @Test
  void theCommandsOfTheWorkflowCheckAndPublishANewSite() throws IOException {
    Map<?, ?> jobs = map(yaml(GITHUB), "jobs");
    for (Object job : jobs.values()) {
      for (String command : commands(list((Map<?, ?>) job, "steps"))) {
        assertThat(run(here(command))).as(command + "\n" + err).isEqualTo(ExitCode.WELL);
      }
    }
    assertThat(folder.resolve("output/index.html")).exists();
    assertThat(folder.resolve("report.json")).exists();
  }

  @Test
  void theCommandsOfThePipelineCheckAndPublishANewSite() throws IOException {
    Map<?, ?> pipeline = yaml(GITLAB);
    for (String job : List.of("check", "pages")) {
      for (Object line : list(map(pipeline, job), "script")) {
        assertThat(run(here(line.toString()))).as(line + "\n" + err).isEqualTo(ExitCode.WELL);
      }
    }
    assertThat(folder.resolve("public/index.html")).exists();
    assertThat(folder.resolve("findings.xml")).content().contains("<testsuites ");
    assertThat(folder.resolve("gl-code-quality-report.json")).content().startsWith("[");
  }

  @Test
  void filesInTheOutputThatBriefpressDidNotWriteAreNotPublished() throws IOException {
    List<String> commands = new ArrayList<>();
    commands.addAll(commands(list(map(map(yaml(GITHUB), "jobs"), "publish"), "steps")));
    commands.add(list(map(yaml(GITLAB), "pages"), "script").get(0).toString());
    for (String command : commands) {
      assertThat(run(here(command))).isEqualTo(ExitCode.WELL);
      Path output = folder.resolve(command.contains("--output public") ? "public" : "output");
      Files.writeString(output.resolve("evil.html"), "<script>alert(1)</script>");

      assertThat(run(here(command))).isEqualTo(ExitCode.USAGE);
      assertThat(err.toString()).contains("did not write: evil.html");
    }
  }

  @Test
  void aFaultOfAPullRequestBecomesAnAnnotationAndFailsTheCheck() throws IOException {
    Path brief = folder.resolve("content/briefs/2026/01/30/broken.md");
    Files.createDirectories(Objects.requireNonNull(brief.getParent()));
    Files.writeString(brief, "---\ntitle: Broken\ndate: 30 January 2026\n---\n");
    String command = commands(list(map(map(yaml(GITHUB), "jobs"), "check"), "steps")).get(0);
    assertThat(run(here(command))).isEqualTo(ExitCode.CONTENT);
    assertThat(out.toString())
        .contains("::error file=content/briefs/2026/01/30/broken.md,line=3,col=7,");
  }

  @Test
  void annotationsNameFilesByTheirPathInTheRepository() throws IOException {
    Files.writeString(folder.resolve("content/pages/broken.md"), "no front matter\n");
    Map<String, String> environment =
        Map.of("GITHUB_WORKSPACE", Objects.requireNonNull(folder.getParent()).toString());
    List<String> check = List.of("check", "--site", folder.toString(), "--format", "github");
    assertThat(run(check, environment)).isEqualTo(ExitCode.CONTENT);
    assertThat(out.toString())
        .contains("::error file=" + folder.getFileName() + "/content/pages/broken.md,line=1,");
  }

  /** The arguments of a command line, with the new site's folder for the one that CI runs in. */
  private List<String> here(String line) {
    assertThat(line).startsWith(TOOL);
    String command = line.substring(TOOL.length());
    List<String> arguments = new ArrayList<>();
    for (String word : command.split(" ", -1)) {
      boolean path =
          !arguments.isEmpty()
              && List.of("--site", "--output", "--report")
                  .contains(arguments.get(arguments.size() - 1));
      arguments.add(
          path
              ? folder.resolve(word).normalize().toString()
              : word.replaceFirst("^(gitlab|junit)=", "$1=" + folder + "/"));
    }
    return arguments;
  }

  private int run(List<String> arguments) {
    return run(arguments, Map.of());
  }

  private int run(List<String> arguments, Map<String, String> environment) {
    Console console =
        new Console(
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            environment,
            Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));
    return Briefpress.run(console, arguments.toArray(String[]::new));
  }

  private Map<?, ?> yaml(String file) throws IOException {
    String text = Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    Object document = new Load(LoadSettings.builder().build()).loadFromString(text);
    return (Map<?, ?>) Objects.requireNonNull(document);
  }

  private static Map<?, ?> map(Map<?, ?> parent, String key) {
    assertThat(parent.get(key)).as(key).isInstanceOf(Map.class);
    return (Map<?, ?>) Objects.requireNonNull(parent.get(key));
  }

  private static List<?> list(Map<?, ?> parent, String key) {
    assertThat(parent.get(key)).as(key).isInstanceOf(List.class);
    return (List<?>) Objects.requireNonNull(parent.get(key));
  }

  private static String rule(Map<?, ?> job) {
    return ((Map<?, ?>) list(job, "rules").get(0)).get("if") + "";
  }

  private static List<String> commands(List<?> steps) {
    return steps.stream()
        .map(step -> ((Map<?, ?>) step).get("run"))
        .filter(Objects::nonNull)
        .map(Object::toString)
        .toList();
  }

  /** Names of the actions that the steps use, without versions, {@code ""} for a command. */
  private static List<String> actions(List<?> steps) {
    return steps.stream()
        .map(step -> ((Map<?, ?>) step).get("uses"))
        .map(action -> action == null ? "" : action.toString().replaceFirst("@.*", ""))
        .toList();
  }
}
