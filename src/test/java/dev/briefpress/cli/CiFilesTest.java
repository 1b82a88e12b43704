package dev.briefpress.cli;

import static dev.briefpress.ci.Yaml.list;
import static dev.briefpress.ci.Yaml.map;
import static dev.briefpress.ci.Yaml.steps;
import static dev.briefpress.ci.Yaml.strings;
import static dev.briefpress.ci.Yaml.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.authoring.Scaffold;
import dev.briefpress.ci.Yaml;
import dev.briefpress.cli.printing.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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

/**
 * The CI files that {@code init} writes: what stands in them is what the forges expect. What their
 * commands do on a new site is shown by {@code CiRunIT}.
 */
class CiFilesTest {
  private static final String GITHUB = ".github/workflows/briefs.yml";
  private static final String GITLAB = ".gitlab-ci.yml";

  @TempDir private Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void makesANewSite() {
    assertThat(run(List.of("init", folder.toString()), Map.of())).isEqualTo(ExitCode.WELL);
  }

  @ParameterizedTest
  @CsvSource({GITHUB + ", docs/ci/github.yml", GITLAB + ", docs/ci/gitlab.yml"})
  void whatInitWritesIsWhatTheDocsShow(String written, String shown) throws IOException {
    assertThat(folder.resolve(written)).hasSameBinaryContentAs(Path.of(shown));
    assertThat(Scaffold.files()).containsKey(written);
  }

  @ParameterizedTest
  @CsvSource({GITHUB + ", env", GITLAB + ", variables"})
  void oneVariableNamesTheReleaseAndIsEmpty(String file, String place) throws IOException {
    assertThat(map(Yaml.read(folder.resolve(file)), place))
        .isEqualTo(Map.of("BRIEFPRESS_RELEASE", ""));
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
    assertThat(map(jobs, "check").get("if")).isEqualTo("github.event_name == 'pull_request'");
    assertThat(map(jobs, "publish").get("if"))
        .isEqualTo("github.event_name != 'pull_request' && github.ref == 'refs/heads/main'");
  }

  /** A pull request may come from anybody: what runs it gets nothing that may write. */
  @Test
  void onlyTheJobThatPublishesMayWrite() throws IOException {
    Map<?, ?> workflow = yaml(GITHUB);
    assertThat(map(workflow, "permissions")).isEqualTo(Map.of("contents", "read"));
    assertThat(map(map(workflow, "jobs"), "check").containsKey("permissions")).isFalse();
    assertThat(map(map(map(workflow, "jobs"), "publish"), "permissions"))
        .isEqualTo(Map.of("contents", "read", "pages", "write", "id-token", "write"));
    assertThat(Files.readString(folder.resolve(GITHUB)))
        .doesNotContain("secrets.", "pull_request_target");
  }

  @Test
  void everyJobLooksAtTheVariableFirstAndInstallsTheReleaseInTheSameWay() throws IOException {
    List<String> looks = new ArrayList<>();
    List<String> installs = new ArrayList<>();
    for (Object job : map(yaml(GITHUB), "jobs").values()) {
      List<Map<?, ?>> steps = steps((Map<?, ?>) job);
      assertThat(steps.get(1).get("uses")).isEqualTo("actions/checkout@v6");
      looks.add(plain(text(steps.get(0), "run")));
      installs.add(plain(text(steps.get(2), "run")));
    }
    List<String> before = strings(map(yaml(GITLAB), ".briefpress"), "before_script");
    looks.add(plain(before.get(0)));
    installs.add(plain(before.get(1)));
    assertThat(looks).hasSize(3).containsOnly(looks.get(0)).first().asString().startsWith("if ! ");
    assertThat(installs).hasSize(3).containsOnly(installs.get(0));
    for (String job : List.of("check", "preview", "pages")) {
      assertThat(map(yaml(GITLAB), job).get("extends")).isEqualTo(".briefpress");
    }
  }

  /** A script of one service as another has it. */
  private static String plain(String script) {
    return script.replaceAll("::error.*?::", "").replace(GITHUB, GITLAB);
  }

  @Test
  void thePipelineChecksMergeRequestsAndPublishesTheDefaultBranch() throws IOException {
    Map<?, ?> pipeline = yaml(GITLAB);
    String mergeRequest = "$CI_PIPELINE_SOURCE == \"merge_request_event\"";
    String branch = "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH";
    assertThat(rules(pipeline, "check")).containsExactly(mergeRequest, branch);
    assertThat(rules(pipeline, "preview")).containsExactly(mergeRequest);
    assertThat(rules(pipeline, "pages")).containsExactly(branch);
    Map<?, ?> artifacts = map(map(pipeline, "check"), "artifacts");
    assertThat(artifacts.get("when")).isEqualTo("always");
    Map<?, ?> reports = map(artifacts, "reports");
    assertThat(strings(map(pipeline, "check"), "script").get(0))
        .endsWith(
            " --format gitlab=%s --format junit=%s"
                .formatted(reports.get("codequality"), reports.get("junit")));
    assertThat(map(map(pipeline, "preview"), "artifacts").get("access")).isEqualTo("developer");
    assertThat(strings(map(map(pipeline, "pages"), "artifacts"), "paths")).contains("public");
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
    return Yaml.read(folder.resolve(file));
  }

  private static List<String> rules(Map<?, ?> pipeline, String job) {
    return list(map(pipeline, job), "rules").stream()
        .map(rule -> String.valueOf(((Map<?, ?>) rule).get("if")))
        .toList();
  }
}
