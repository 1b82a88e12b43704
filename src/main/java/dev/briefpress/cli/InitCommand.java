package dev.briefpress.cli;

import dev.briefpress.authoring.Scaffold;
import dev.briefpress.cli.printing.Console;
import dev.briefpress.publish.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
  /** What a fresh repository may hold already, by the beginning of the name in lower case. */
  private static final List<String> HARMLESS =
      List.of(
          ".git",
          ".ds_store",
          ".editorconfig",
          "authors",
          "changelog",
          "code_of_conduct",
          "contributing",
          "copying",
          "license",
          "notice",
          "readme",
          "security");

  /**
   * Files that stay as they are when they exist already, because they do not change how the site is
   * built.
   */
  private static final Set<String> LEFT = Set.of("README.md", ".gitignore");

  private final Console console;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = "",
      description = "A folder that is empty, a fresh clone, or not there yet (default: this one).")
  private Path folder = Path.of("");

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path site = folder.toAbsolutePath().normalize();
    boolean here = site.equals(Path.of("").toAbsolutePath().normalize());
    String place = here ? "This folder" : folder.toString();
    occupant(site)
        .ifPresent(
            name -> {
              throw Stop.usage(
                  place + " is not empty: it holds " + name + ". Nothing was written.");
            });
    Map<String, byte[]> files = Scaffold.files();
    files.keySet().stream()
        .filter(path -> !LEFT.contains(path) && Files.exists(site.resolve(path)))
        .findFirst()
        .ifPresent(
            path -> {
              throw Stop.usage(place + " holds " + path + " already. Nothing was written.");
            });
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = site.resolve(file.getKey());
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        left(file.getKey(), path);
      } else {
        write(path, file.getValue());
        console.out().println(file.getKey());
      }
    }
    Workspace made = Sites.open(site, console);
    LocalDate day = LocalDate.now(console.clock().withZone(made.settings().timezone()));
    KitCommand.write(made, day, false, console);
    console.tell(
        "A new site with one sample brief is in "
            + (here ? "this folder" : folder)
            + ". Next: edit site.properties, then `briefpress build"
            + (here ? "" : " --site " + word(folder.toString()))
            + "`. To remove the sample, delete "
            + Scaffold.BRIEF
            + ".");
    return ExitCode.WELL;
  }

  /** {@code path} as one word of a shell. */
  private static String word(String path) {
    return path.matches("[\\w./+-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
  }

  private void left(String name, Path file) {
    String more = "";
    if (name.equals(".gitignore") && !ignores(file)) {
      more = "; add the lines /output/ and /.briefpress/ to it";
    }
    console.tell(name + " was there and is left as it is" + more + ".");
  }

  private static boolean ignores(Path file) {
    try {
      String text = Files.readString(file);
      return text.contains("output") && text.contains(".briefpress");
    } catch (IOException e) {
      return false;
    }
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
          .filter(name -> HARMLESS.stream().noneMatch(name.toLowerCase(Locale.ROOT)::startsWith))
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
