package dev.briefpress.ci;

import dev.briefpress.ci.Forge.Result;
import dev.briefpress.dist.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One job of a pipeline of GitLab: its commands, its cache, its artifacts. */
public final class GitLabRun {
  private GitLabRun() {}

  /** Runs {@code job} of the pipeline that is in {@code repository}. */
  public static Result of(Forge forge, Path repository, String job)
      throws IOException, InterruptedException {
    Map<?, ?> pipeline = Yaml.read(repository.resolve(".gitlab-ci.yml"));
    Map<?, ?> own = Yaml.map(pipeline, job);
    Map<?, ?> base = Yaml.map(pipeline, Yaml.text(own, "extends"));
    Map<String, String> environment = new HashMap<>();
    Yaml.map(pipeline, "variables").forEach((key, value) -> environment.put("" + key, "" + value));
    environment.put("GITLAB_CI", "true");
    Path workspace = forge.checkout(repository);
    if (own.containsKey("cache") && Files.exists(forge.cache())) {
      forge.bash(workspace, Map.of(), "cp -a '" + forge.cache() + "'/. .").well();
    }
    List<String> lines = new ArrayList<>(List.of("set -o pipefail"));
    lines.addAll(Yaml.strings(base, "before_script"));
    lines.addAll(Yaml.strings(own, "script"));
    Shell.Run run = forge.bash(workspace, environment, String.join("\n", lines));
    boolean passed = run.status() == 0;
    Map<?, ?> artifacts = Yaml.map(own, "artifacts");
    if (passed || "always".equals(artifacts.get("when"))) {
      List<String> paths = new ArrayList<>(Yaml.strings(artifacts, "paths"));
      if (artifacts.containsKey("reports")) {
        Yaml.map(artifacts, "reports").values().forEach(path -> paths.add("" + path));
      }
      forge.copy(workspace, paths, forge.artifact(job));
    }
    if (passed && own.containsKey("cache")) {
      forge.copy(workspace, Yaml.strings(Yaml.map(own, "cache"), "paths"), forge.cache());
    }
    if (passed && "pages".equals(job)) {
      String move = "rm -rf deployed && cp -a artifacts/pages/public deployed";
      forge.bash(forge.folder(), Map.of(), move).well();
    }
    return new Result(passed, run.output());
  }
}
