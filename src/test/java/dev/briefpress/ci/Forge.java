package dev.briefpress.ci;

import dev.briefpress.dist.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is kept from one run of CI to the next, and the folder that the next one runs in.
 *
 * @param folder where {@code cache}, {@code artifacts} and {@code deployed} are
 * @param environment of every command
 */
public record Forge(Path folder, Map<String, String> environment) {
  /** What a job printed, and whether it went well. */
  public record Result(boolean passed, String log) {}

  public Forge {
    environment = Map.copyOf(environment);
  }

  Path cache() {
    return folder.resolve("cache");
  }

  /** The files of one artifact. */
  public Path artifact(String name) {
    return folder.resolve("artifacts").resolve(name);
  }

  /** What readers get. */
  public Path deployed() {
    return folder.resolve("deployed");
  }

  /** A new folder with the files of {@code repository}. */
  Path checkout(Path repository) throws IOException, InterruptedException {
    Path workspace = folder.resolve("workspace");
    bash(folder, Map.of(), "rm -rf workspace").well();
    Files.createDirectories(workspace);
    bash(workspace, Map.of(), "cp -a '" + repository + "'/. .").well();
    return workspace;
  }

  /** Copies {@code paths}, which may be patterns, as far as they are there, into a new folder. */
  void copy(Path from, List<String> paths, Path to) throws IOException, InterruptedException {
    String script =
        """
        rm -rf "$TO"
        mkdir -p "$TO"
        for path in %s; do
          if [ -e "$path" ]; then cp -a --parents "$path" "$TO"; fi
        done
        """;
    bash(from, Map.of("TO", to.toString()), script.formatted(String.join(" ", paths))).well();
  }

  Shell.Run bash(Path place, Map<String, String> more, String script)
      throws IOException, InterruptedException {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(more);
    return Shell.run(place, all, List.of("bash", "-e", "-c", script));
  }
}
