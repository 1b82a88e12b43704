package dev.briefpress.cli;

import dev.briefpress.authoring.Scaffold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "init",
    description = "Makes a new site that builds at once: content, settings, CI.",
    footer = {"", "Example:", "  briefpress init newsroom", "  briefpress build --site newsroom"})
final class InitCommand implements Callable<Integer> {
  /** What a fresh repository may hold already. */
  private static final Set<String> HARMLESS = Set.of(".git", ".DS_Store");

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "A folder that is empty or not there yet.")
  private Path folder = Path.of("");

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path site = folder.toAbsolutePath().normalize();
    occupant(site)
        .ifPresent(
            name -> {
              throw Stop.usage(
                  folder + " is not empty: it holds " + name + ". Nothing was written.");
            });
    for (Map.Entry<String, byte[]> file : Scaffold.files().entrySet()) {
      write(site.resolve(file.getKey()), file.getValue());
      console.out().println(file.getKey());
    }
    console.tell(
        "A new site with one draft is in "
            + folder
            + ". Next: edit site.properties, then `briefpress build --site "
            + folder
            + "`.");
    return ExitCode.WELL;
  }

  private static Optional<String> occupant(Path site) {
    if (!Files.exists(site)) {
      return Optional.empty();
    }
    if (!Files.isDirectory(site)) {
      throw Stop.usage(site + " is a file. Nothing was written.");
    }
    try (Stream<Path> entries = Files.list(site)) {
      return entries
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> !HARMLESS.contains(name))
          .sorted()
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the folder " + site, e);
    }
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
