package dev.briefpress.ci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.ci.Forge.Result;
import dev.briefpress.dist.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One job of a workflow of GitHub Actions, step by step. An action is replaced by what it does to
 * the files; one that is not known here, or a condition, ends the test.
 */
public final class GitHubRun {
  private static final String WHOLE = "steps.site.outputs.whole == 'yes'";

  private final Forge forge;
  private final Path repository;
  private final StringBuilder log = new StringBuilder();
  private final Map<String, String> environment = new HashMap<>();
  private Path workspace = Path.of("");
  private List<String> cached = List.of();

  private GitHubRun(Forge forge, Path repository) {
    this.forge = forge;
    this.repository = repository;
  }

  /** Runs {@code job} of the workflow that is in {@code repository}. */
  public static Result of(Forge forge, Path repository, String job)
      throws IOException, InterruptedException {
    return new GitHubRun(forge, repository).run(job);
  }

  private Result run(String name) throws IOException, InterruptedException {
    Map<?, ?> workflow = Yaml.read(repository.resolve(".github/workflows/briefs.yml"));
    workspace = Files.createDirectories(forge.folder().resolve("empty"));
    Yaml.map(workflow, "env").forEach((key, value) -> environment.put("" + key, "" + value));
    environment.put("GITHUB_ACTIONS", "true");
    Path outputs = Files.createTempFile(forge.folder(), "outputs", "");
    environment.put("GITHUB_OUTPUT", outputs.toString());
    environment.put("GITHUB_STEP_SUMMARY", forge.folder().resolve("summary.md").toString());
    boolean passed = true;
    for (Map<?, ?> step : Yaml.steps(Yaml.map(Yaml.map(workflow, "jobs"), name))) {
      if (wanted(step.get("if"), passed, Files.readString(outputs))) {
        log.append("# ").append(step.get("name")).append(step.get("uses")).append('\n');
        passed &= step.containsKey("run") ? command(Yaml.text(step, "run")) : action(step);
      }
    }
    if (passed && !cached.isEmpty()) {
      forge.copy(workspace, cached, forge.cache());
    }
    return new Result(passed, log.toString());
  }

  private static boolean wanted(@Nullable Object condition, boolean passed, String outputs) {
    if (condition == null) {
      return passed;
    }
    String text = condition.toString();
    assertThat(text).isIn("${{ !cancelled() }}", "${{ !cancelled() && " + WHOLE + " }}");
    return !text.contains(WHOLE) || outputs.contains("whole=yes\n");
  }

  private boolean command(String script) throws IOException, InterruptedException {
    Shell.Run run = forge.bash(workspace, environment, script);
    log.append(run.output());
    return run.status() == 0;
  }

  private boolean action(Map<?, ?> step) throws IOException, InterruptedException {
    String action = Yaml.text(step, "uses").replaceFirst("@v\\d+$", "");
    switch (action) {
      case "actions/checkout" -> workspace = forge.checkout(repository);
      case "actions/cache" -> {
        cached = paths(step);
        if (Files.exists(forge.cache())) {
          forge.bash(workspace, Map.of(), "cp -a '" + forge.cache() + "'/. .").well();
        }
      }
      case "actions/upload-artifact" -> upload(step);
      case "actions/upload-pages-artifact" -> pages(step);
      case "actions/deploy-pages" ->
          forge
              .bash(forge.folder(), Map.of(), "rm -rf deployed && mv pages/output deployed")
              .well();
      default -> throw new AssertionError("an action that nothing here stands for: " + action);
    }
    return true;
  }

  private void upload(Map<?, ?> step) throws IOException, InterruptedException {
    List<String> paths = paths(step);
    forge.copy(workspace, paths, forge.artifact(Yaml.text(Yaml.map(step, "with"), "name")));
  }

  /** Leaves out what begins with a dot, unless it is told not to. */
  private void pages(Map<?, ?> step) throws IOException, InterruptedException {
    Path pages = forge.folder().resolve("pages");
    forge.copy(workspace, paths(step), pages);
    if (!Yaml.map(step, "with").containsKey("include-hidden-files")) {
      forge.bash(pages, Map.of(), "find . -mindepth 1 -name '.*' -prune -exec rm -r {} +").well();
    }
  }

  private static List<String> paths(Map<?, ?> step) {
    return Arrays.asList(Yaml.text(Yaml.map(step, "with"), "path").strip().split("\n", -1));
  }
}
