package dev.briefpress.dist;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.authoring.Scaffold;
import dev.briefpress.ci.Forge;
import dev.briefpress.ci.GitHubRun;
import dev.briefpress.ci.GitLabRun;
import dev.briefpress.dist.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What CI and git run, step by step in an empty folder, with the archives of this build. */
class AutomationIT {
  private static final Path CHECKOUT = Path.of("").toAbsolutePath();
  private static final Path ACTION = Path.of(".github/actions/briefpress/action.yml");
  private static final String VERSION = System.getProperty("dist.version", "");
  private static final String ARCHIVE =
      "briefpress-" + VERSION + "-" + JavaRuntime.platform() + ".tar.gz";
  private static final Path MADE = CHECKOUT.resolve("target/dist");

  @TempDir private Path folder = Path.of("");
  private final Map<String, String> environment = new HashMap<>();

  /** A machine whose downloads come from this build. */
  @BeforeEach
  void preparesAMachine() throws IOException {
    Path programs = Files.createDirectory(folder.resolve("programs"));
    Path curl =
        Files.writeString(
            programs.resolve("curl"),
            """
            #!/bin/bash
            while [ $# -gt 1 ]; do
              if [ "$1" = --output ]; then output=$2; fi
              shift
            done
            echo "$1" >>'%s/asked'
            cp '%s'/"${1##*/}" "$output"
            """
                .formatted(folder, MADE));
    assertThat(curl.toFile().setExecutable(true)).isTrue();
    environment.put("PATH", programs + ":" + System.getenv("PATH"));
    environment.put("HOME", Files.createDirectory(folder.resolve("home")).toString());
    environment.put("CI", "true");
  }

  @Test
  void theActionInstallsAReleaseAndRunsIt() throws Exception {
    Run run = action(VERSION, sum(), "Download the release");
    assertThat(run.well()).endsWith("briefpress " + VERSION + "\n");
    assertThat(folder.resolve("asked"))
        .hasContent(
            "https://server.example/owner/tool/releases/download/v" + VERSION + "/" + ARCHIVE);
    String path = Files.readString(folder.resolve("path")).strip();
    assertThat(Path.of(path, "briefpress")).isExecutable();
  }

  @Test
  void theActionRefusesAnArchiveWithAnotherSum() throws Exception {
    assertThat(action(VERSION, "", "Download the release").output())
        .contains("::error::Set sha256 to the sum of " + ARCHIVE);
    Run run = action(VERSION, "0".repeat(64), "Download the release");
    assertThat(run.status()).isNotZero();
    assertThat(run.output()).contains("did NOT match");
    assertThat(folder.resolve("path")).doesNotExist();
  }

  @Test
  void theActionTakesWhatIsBuiltFromItsSources() throws Exception {
    Run run = action("", "", "Build it from source");
    assertThat(run.well()).endsWith("briefpress " + VERSION + "\n");
    String outputs = Files.readString(folder.resolve("output"));
    action("", "", "Build it from source");
    assertThat(Files.readString(folder.resolve("output"))).isEqualTo(outputs + outputs);
    assertThat(outputs).containsPattern("key=briefpress-linux-\\w+-[0-9a-f]{40}\n");
  }

  @Test
  void theJobsOfGitlabCheckAndPublish() throws Exception {
    Path site = site();
    List<Object> documents = yaml(CHECKOUT.resolve(".gitlab/briefpress.yml"));
    Map<String, String> inputs = new HashMap<>();
    map(map(documents.get(0), "spec"), "inputs")
        .forEach(
            (name, input) ->
                inputs.put("$[[ inputs." + name + " ]]", ((Map<?, ?>) input).get("default") + ""));
    inputs.put("$[[ inputs.archive ]]", "https://archives.example/" + ARCHIVE);
    inputs.put("$[[ inputs.sha256 ]]", sum());
    Map<?, ?> base = map(documents.get(1), ".briefpress");
    map(base, "variables")
        .forEach(
            (name, value) ->
                environment.put(
                    (String) name, inputs.getOrDefault((String) value, (String) value)));
    for (String job : List.of("briefpress-check", "pages")) {
      List<String> lines = new ArrayList<>(List.of("set -e"));
      lines.addAll(strings(base, "before_script"));
      lines.addAll(strings(map(documents.get(1), job), "script"));
      bash(site, String.join("\n", lines)).well();
    }
    assertThat(site.resolve("gl-code-quality-report.json")).content().startsWith("[");
    assertThat(site.resolve("findings.xml")).content().contains("<testsuites");
    assertThat(site.resolve("public/index.html")).exists();
    assertThat(Files.readAllLines(folder.resolve("asked"))).as("kept from job to job").hasSize(1);

    Path withdrawn = site.resolve(Scaffold.BRIEF);
    Files.writeString(
        withdrawn, Files.readString(withdrawn).replaceFirst("\n", "\nstatus: draft\n"));
    Files.writeString(site.resolve("site.properties"), "build.min-briefs=0\n", APPEND);
    Files.writeString(site.resolve("content/pages/broken.md"), "no front matter\n");
    List<String> lines = new ArrayList<>(List.of("set -e"));
    lines.addAll(strings(base, "before_script"));
    lines.addAll(strings(map(documents.get(1), "pages"), "script"));
    bash(site, String.join("\n", lines)).well();
    assertThat(site.resolve("public/index.html")).exists();
    assertThat(site.resolve("public/briefs/2026/02/24/viasat-ka-sat-four-years-on.html"))
        .as("comes off the site though a page has errors")
        .doesNotExist();
  }

  /** What {@code init} writes for a newsroom, with the archive that brings its own Java. */
  @Test
  void theWorkflowsOfANewSitePublishItWithTheRelease() throws Exception {
    Path site = site();
    String address = "file://" + MADE.resolve(ARCHIVE);
    for (String file : List.of(".github/workflows/briefs.yml", ".gitlab-ci.yml")) {
      String text = Files.readString(site.resolve(file));
      Files.writeString(
          site.resolve(file), text.replace("_RELEASE: \"\"", "_RELEASE: \"" + address + "\""));
    }
    String home = Files.createDirectory(folder.resolve("forge")).toString();
    Map<String, String> bare = Map.of("CI", "true", "HOME", home, "BRIEFPRESS_JAVA_HOME", "");
    Forge forge = new Forge(Path.of(home), bare);

    Forge.Result onGitHub = GitHubRun.of(forge, site, "publish");
    assertThat(onGitHub.passed()).as(onGitHub.log()).isTrue();
    Path deployed = Files.move(forge.deployed(), folder.resolve("from GitHub"));
    Shell.run(folder, "rm", "-r", forge.folder().resolve("cache").toString()).well();
    Forge.Result onGitLab = GitLabRun.of(forge, site, "pages");
    assertThat(onGitLab.passed()).as(onGitLab.log()).isTrue();

    Shell.run(folder, "diff", "-r", deployed.toString(), forge.deployed().toString()).well();
  }

  @Test
  void preCommitChecksWhatIsCommitted() throws Exception {
    Shell.needs("pre-commit");
    Path tool = unpacked();
    Files.copy(CHECKOUT.resolve(".pre-commit-hooks.yaml"), tool.resolve(".pre-commit-hooks.yaml"));
    String commit =
        "git init -q . && git add -A && git -c user.name=x -c user.email=x commit -q -m x";
    bash(tool, commit).well();
    Path site = site();
    bash(site, commit).well();
    environment.put("PATH", tool.resolve("bin") + ":" + environment.get("PATH"));
    for (String hook : List.of("briefpress-check", "briefpress-check-installed")) {
      String line = "pre-commit try-repo '%s' %s --all-files".formatted(tool, hook);
      assertThat(bash(site, line).well()).containsPattern("briefpress check\\.+Passed");
    }
    Files.writeString(site.resolve("content/pages/broken.md"), "no front matter\n");
    Run run =
        bash(
            site,
            "git add -A && pre-commit try-repo '%s' briefpress-check --all-files".formatted(tool));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output()).contains("content/pages/broken.md:1:1");
  }

  /** The steps that run commands, with the one named {@code middle} between the first and last. */
  private Run action(String version, String sum, String middle) throws Exception {
    Map<String, String> values = new HashMap<>();
    values.put("inputs.version", version);
    values.put("inputs.sha256", sum);
    values.put("inputs.repository", "owner/tool");
    values.put("github.server_url", "https://server.example");
    values.put("github.action_path", CHECKOUT.resolve(ACTION).resolveSibling("").toString());
    environment.put("RUNNER_TEMP", folder.toString());
    environment.put("GITHUB_OUTPUT", folder.resolve("output").toString());
    environment.put("GITHUB_PATH", folder.resolve("path").toString());
    Map<?, ?> runs = map(yaml(CHECKOUT.resolve(ACTION)).get(0), "runs");
    Run last = new Run(0, "");
    for (Object each : (List<?>) Objects.requireNonNull(runs.get("steps"))) {
      Map<?, ?> step = (Map<?, ?>) each;
      boolean wanted = !step.containsKey("if") || middle.equals(step.get("name"));
      if (!wanted || !step.containsKey("run")) {
        continue;
      }
      map(step, "env")
          .forEach((name, value) -> environment.put((String) name, filled((String) value, values)));
      last = bash(folder, "set -eo pipefail\n" + step.get("run"));
      if (last.status() != 0) {
        return last;
      }
      if ("place".equals(step.get("id"))) {
        for (String output : Files.readAllLines(folder.resolve("output"))) {
          String[] pair = output.split("=", 2);
          values.put("steps.place.outputs." + pair[0], pair[1]);
        }
      }
    }
    return last;
  }

  private static String filled(String text, Map<String, String> values) {
    Matcher expression = Pattern.compile("\\$\\{\\{ (\\S+) }}").matcher(text);
    return expression.replaceAll(
        found -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(found.group(1)))));
  }

  private Path site() throws Exception {
    Path site = folder.resolve("site");
    bash(folder, "'" + unpacked().resolve("bin/briefpress") + "' init site").well();
    return site;
  }

  private Path unpacked() throws Exception {
    Path tool = folder.resolve("briefpress-" + VERSION);
    if (!Files.exists(tool)) {
      bash(folder, "tar -xzf '" + MADE.resolve("briefpress-" + VERSION + ".tar.gz") + "'").well();
    }
    return tool;
  }

  private static String sum() throws IOException {
    try (Stream<String> sums = Files.lines(MADE.resolve("SHA256SUMS"))) {
      return sums.filter(line -> line.endsWith("  " + ARCHIVE))
          .findFirst()
          .orElse("")
          .split(" ")[0];
    }
  }

  private Run bash(Path place, String script) throws IOException, InterruptedException {
    return Shell.run(place, environment, List.of("bash", "-c", script));
  }

  private static List<Object> yaml(Path file) throws IOException {
    List<Object> documents = new ArrayList<>();
    new Load(LoadSettings.builder().build())
        .loadAllFromString(Files.readString(file))
        .forEach(documents::add);
    return documents;
  }

  private static Map<?, ?> map(Object parent, String key) {
    return (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) parent).get(key), key);
  }

  private static List<String> strings(Map<?, ?> parent, String key) {
    return ((List<?>) Objects.requireNonNull(parent.get(key), key))
        .stream().map(Object::toString).toList();
  }
}
