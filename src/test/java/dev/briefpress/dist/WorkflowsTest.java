package dev.briefpress.dist;

import static dev.briefpress.ci.Yaml.map;
import static dev.briefpress.ci.Yaml.steps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.ci.Yaml;
import dev.briefpress.dist.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workflows and the action, without the distributions. */
class WorkflowsTest {
  private static final Path RELEASE = Path.of(".github/workflows/release.yml");
  private static final Path NEWSROOM = Path.of("docs/ci/github.yml");
  private static final Path DOCS = Path.of(".github/workflows/docs.yml");
  private static final Path ACTION = Path.of(".github/actions/briefpress/action.yml");

  @TempDir private Path folder = Path.of("");

  /**
   * GitHub's runners have Node 24 and nothing older: the first major version of each action that
   * runs there.
   */
  private static final Map<String, Integer> FIRST_ON_NODE_24 =
      Map.of(
          "checkout", 5,
          "cache", 5,
          "setup-java", 5,
          "upload-artifact", 6,
          "download-artifact", 7,
          "upload-pages-artifact", 5,
          "deploy-pages", 5,
          "attest-build-provenance", 4);

  private static final Pattern USES = Pattern.compile("(?m)^ *(?:- )?uses: (.*)$");

  @ParameterizedTest
  @MethodSource("files")
  void everyActionRunsOnTheNodeThatRunnersHave(Path file) throws IOException {
    assertThat(USES.matcher(Files.readString(file)).results())
        .isNotEmpty()
        .allSatisfy(
            found -> {
              Matcher action =
                  Pattern.compile("actions/([a-z-]+)@(?:[0-9a-f]{40} # )?v(\\d+)\\b.*")
                      .matcher(found.group(1));
              assertThat(action.matches()).as(found.group()).isTrue();
              assertThat(FIRST_ON_NODE_24).containsKey(action.group(1));
              assertThat(Integer.parseInt(action.group(2)))
                  .as(found.group())
                  .isGreaterThanOrEqualTo(
                      Objects.requireNonNull(FIRST_ON_NODE_24.get(action.group(1))));
            });
  }

  /** What makes a release, or stands in the workflows of others, is named by its commit. */
  @ParameterizedTest
  @ValueSource(strings = {"release", "docs", "action"})
  void ourOwnWorkflowsNameActionsByTheirCommits(String which) throws IOException {
    Path file = which.equals("action") ? ACTION : RELEASE.resolveSibling(which + ".yml");
    assertThat(USES.matcher(Files.readString(file)).results())
        .extracting(found -> found.group(1))
        .isNotEmpty()
        .allMatch(action -> action.matches("actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
  }

  @Test
  void noCheckoutLeavesAToken() throws IOException {
    assertThat(allSteps())
        .filteredOn(step -> String.valueOf(step.get("uses")).startsWith("actions/checkout@"))
        .hasSize(4)
        .allSatisfy(
            step -> assertThat(map(step, "with").get("persist-credentials")).isEqualTo(false));
  }

  @Test
  void aReleaseTakesNothingFromACache() throws IOException {
    assertThat(Files.readString(RELEASE)).doesNotContain("actions/cache", "cache: ");
  }

  /** Node and dpkg are on every runner. */
  @Test
  void theProgramsThatTheTestsOfTheDistributionsNeedAreInstalled() throws IOException {
    String install = Files.readString(RELEASE);
    Pattern needs = Pattern.compile("Shell\\.needs\\(\"([a-z-]+)\"\\)");
    List<String> needed = new ArrayList<>();
    try (Stream<Path> tests = Files.list(Path.of("src/test/java/dev/briefpress/dist"))) {
      for (Path test : (Iterable<Path>) tests::iterator) {
        needs.matcher(Files.readString(test)).results().map(r -> r.group(1)).forEach(needed::add);
      }
    }
    needed.removeAll(List.of("npm", "dpkg-deb"));
    assertThat(needed)
        .contains("fish", "zsh", "pre-commit")
        .allMatch(program -> install.matches("(?s).*apt-get install [^\n]* " + program + "\\b.*"));
  }

  /** The ledger needs the whole history, and the program git. */
  @Test
  void theComponentOfGitlabSeesWhatThePipelineOfANewSiteSees() throws IOException {
    String pipeline = Files.readString(Path.of("docs/ci/gitlab.yml"));
    String component = Files.readString(Path.of(".gitlab/briefpress.yml"));
    for (String both : List.of("GIT_DEPTH: \"0\"", "buildpack-deps:bookworm-scm", "needs: []")) {
      assertThat(pipeline).contains(both);
      assertThat(component).contains(both);
    }
  }

  @Test
  void whatIsReleasedIsAttested() throws IOException {
    assertThat(Files.readString(RELEASE)).contains("actions/attest-build-provenance@");
  }

  private static Stream<Path> files() {
    return Stream.of(RELEASE, NEWSROOM, DOCS, ACTION);
  }

  @Test
  void onlyTheJobThatPublishesMayWrite() throws IOException {
    Map<?, ?> release = Yaml.read(RELEASE);
    assertThat(release.get("permissions")).isEqualTo(Map.of("contents", "read"));
    assertThat(map(map(release, "jobs"), "build").containsKey("permissions")).isFalse();
    assertThat(map(map(map(release, "jobs"), "publish"), "permissions").get("id-token"))
        .isEqualTo("write");
  }

  /** What someone else has a say in comes to a script by its environment, never as its text. */
  @Test
  void noScriptHasAnExpressionInIt() throws IOException {
    assertThat(allSteps())
        .filteredOn(step -> step.containsKey("run"))
        .hasSizeGreaterThan(8)
        .allSatisfy(step -> assertThat(String.valueOf(step.get("run"))).doesNotContain("${{"));
  }

  @ParameterizedTest
  @CsvSource({
    "v1.2.0, 1.2.0, 1.2.0 - 2026-12-01, ''",
    "v1.3.0, 1.2.0, 1.2.0 - 2026-12-01, pom.xml says 1.2.0",
    "v1.2.0, 1.2.0, 1.2.0 - unreleased, gives version 1.2.0 no date",
  })
  void aReleaseIsOfTheVersionThatTheTagNames(
      String tag, String version, String heading, String said) throws Exception {
    Files.writeString(
        folder.resolve("pom.xml"), "<project>\n  <version>" + version + "</version>\n</project>\n");
    Files.writeString(folder.resolve("CHANGELOG.md"), "# Changes\n\n## " + heading + "\n");
    Run run = step("build", "Compare the tag", Map.of("GITHUB_REF_NAME", tag));
    assertThat(run.status()).isEqualTo(said.isEmpty() ? 0 : 1);
    assertThat(run.output()).contains(said);
  }

  @Test
  void filesThatAreForEveryPlatformMustBeTheSameFromEach() throws Exception {
    Path one = Files.createDirectories(folder.resolve("all/dist-ubuntu-24.04"));
    Path other = Files.createDirectories(folder.resolve("all/dist-ubuntu-24.04-arm"));
    for (Path made : List.of(one, other)) {
      Files.writeString(made.resolve("SHA256SUMS"), made.toString());
      Files.writeString(made.resolve("briefpress.tar.gz"), "the same");
    }
    Files.writeString(one.resolve("briefpress-linux-x64.tar.gz"), "x64");
    Files.writeString(other.resolve("briefpress-linux-arm64.tar.gz"), "arm64");
    Map<String, String> environment = Map.of("RUNNER_TEMP", folder.toString());

    step("publish", "Put all files", environment).well();
    Path dist = folder.resolve("dist");
    assertThat(Shell.run(dist, "sha256sum", "--check", "SHA256SUMS").well()).hasLineCount(3);

    Files.writeString(other.resolve("briefpress.tar.gz"), "another");
    Shell.run(folder, "rm", "-r", "dist").well();
    assertThat(step("publish", "Put all files", environment).output()).contains("differ");
  }

  private Run step(String job, String name, Map<String, String> environment) throws Exception {
    String script =
        steps(map(map(Yaml.read(RELEASE), "jobs"), job)).stream()
            .filter(step -> String.valueOf(step.get("name")).startsWith(name))
            .map(step -> String.valueOf(step.get("run")))
            .findFirst()
            .orElseThrow();
    return Shell.run(folder, environment, List.of("bash", "-c", "set -eo pipefail\n" + script));
  }

  /** Those of the action, and of the workflows: of releases, and of a newsroom. */
  private static List<Map<?, ?>> allSteps() throws IOException {
    List<Map<?, ?>> steps = new ArrayList<>(steps(map(Yaml.read(ACTION), "runs")));
    for (Path workflow : List.of(RELEASE, NEWSROOM, DOCS)) {
      for (Object job : map(Yaml.read(workflow), "jobs").values()) {
        steps.addAll(steps((Map<?, ?>) job));
      }
    }
    return steps;
  }
}
