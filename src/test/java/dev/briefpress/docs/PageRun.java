package dev.briefpress.docs;

import dev.briefpress.dist.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Runs all commands of a page one after the other in bash, in a folder made for them. */
final class PageRun {
  private final Path folder;
  private final Path place;
  private final Function<CodeBlock, Path> start;

  /**
   * @param folder an empty folder
   * @param start what lies in the place of the commands when it begins with a block
   */
  PageRun(Path folder, Function<CodeBlock, Path> start) {
    this.folder = folder;
    this.place = folder.resolve("place");
    this.start = start;
  }

  /**
   * What came of a command.
   *
   * @param status absent where the shell never came to its end
   */
  record Ran(ShellCommand command, Optional<Integer> status, String printed) {
    boolean well() {
      return status.equals(Optional.of(command.status())) && command.shows(printed);
    }
  }

  /**
   * Runs the commands of {@code page}; before each, the files that it shows until then are made.
   */
  List<Ran> run(DocsPage page) throws IOException, InterruptedException {
    Files.createDirectories(place);
    Path results = Files.createDirectories(folder.resolve("results"));
    Path home = Files.createDirectories(folder.resolve("home"));
    Files.writeString(
        home.resolve(".gitconfig"),
        "[user]\nname = Docs\nemail = docs@example.org\n[init]\ndefaultBranch = main\n");
    Path programs = Files.createDirectories(folder.resolve("programs"));
    Path launcher = Files.writeString(programs.resolve("briefpress"), CommandServer.LAUNCHER);
    if (!launcher.toFile().setExecutable(true)) {
      throw new IOException(launcher + " cannot be made a program");
    }
    List<ShellCommand> commands = new ArrayList<>();
    Path script = Files.writeString(folder.resolve("script"), script(page, commands, results));
    try (CommandServer server = new CommandServer(place)) {
      Map<String, String> environment =
          Map.of(
              "HOME",
              home.toString(),
              "LC_ALL",
              "C.UTF-8",
              "PATH",
              programs + ":" + System.getenv("PATH"),
              "BRIEFPRESS_TEST_MERGED",
              "",
              "BRIEFPRESS_TEST_PORT",
              String.valueOf(server.port()));
      Shell.Run run =
          Shell.run(place, environment, List.of("timeout", "300", "bash", script.toString()));
      List<Ran> all = new ArrayList<>();
      for (int i = 0; i < commands.size(); i++) {
        all.add(ran(commands.get(i), results.resolve(String.valueOf(i)), run));
      }
      return all;
    }
  }

  private static Ran ran(ShellCommand command, Path result, Shell.Run run) throws IOException {
    Path status = Path.of(result + ".status");
    return Files.exists(status)
        ? new Ran(
            command,
            Optional.of(Integer.valueOf(Files.readString(status).strip())),
            Files.readString(Path.of(result + ".out")))
        : new Ran(command, Optional.empty(), run.output());
  }

  // In braces a command that changes the folder changes it for the next ones, too.
  private String script(DocsPage page, List<ShellCommand> commands, Path results) {
    StringBuilder script = new StringBuilder();
    boolean begun = false;
    for (CodeBlock block : page.blocks()) {
      if (block.runs() && (block.fresh() || !begun)) {
        script.append("cd '%s' && find . -mindepth 1 -delete\n".formatted(place));
        script.append("cp -rL '%s/.' .\n".formatted(start.apply(block).toAbsolutePath()));
        begun = true;
      }
      block.file().ifPresent(file -> script.append(written(file, block.lines())));
      if (!block.runs()) {
        continue;
      }
      for (ShellCommand command : block.commands()) {
        String result = results + "/" + commands.size();
        String merged = command.output().isPresent() ? "1" : "";
        script.append("export BRIEFPRESS_TEST_MERGED=").append(merged).append('\n');
        script.append("{ ").append(command.text());
        script.append("\n} >").append(result).append(".out 2>&1 </dev/null\n");
        script.append("echo $? >").append(result).append(".status\n");
        commands.add(command);
      }
    }
    return script.toString();
  }

  private static String written(String file, List<String> lines) {
    String text = String.join("\n", lines);
    return "mkdir -p \"$(dirname '%1$s')\"\ncat >'%1$s' <<'END OF THE BLOCK'\n%2$s\nEND OF THE BLOCK\n"
        .formatted(file, text);
  }
}
