package dev.briefpress.cli;

import dev.briefpress.cli.printing.Console;
import dev.briefpress.desk.Kit;
import dev.briefpress.publish.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "kit",
    description = {
      "Writes files for editors and other tools, made of the site's schemas and taxonomy.",
      "They are a JSON Schema of the front matter, settings and snippets of Visual Studio Code, a"
          + " configuration of Decap CMS, a hook of git, .editorconfig and .gitattributes. Files"
          + " that differ stay as they are."
    },
    footer = {"", "Examples:", "  briefpress kit", "  briefpress kit --force"})
final class KitCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private SiteOption site = new SiteOption();

  @Option(names = "--force", description = "Replace files that differ, too.")
  private boolean force;

  KitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Workspace workspace = Sites.open(site.folder(), console);
    write(workspace, site.today(console.clock(), workspace.settings()), force, console);
    return ExitCode.WELL;
  }

  /** Writes the kit of a site, and prints which files were there already and differ. */
  static void write(Workspace workspace, LocalDate day, boolean force, Console console) {
    for (Map.Entry<String, String> file : Kit.files(workspace.newsroom(), day).entrySet()) {
      write(workspace.folder(), file.getKey(), file.getValue(), force, console);
    }
  }

  private static void write(Path folder, String path, String text, boolean force, Console console) {
    Sites.refuseLinks(folder, path);
    Path file = folder.resolve(path);
    try {
      boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      if (there && Files.readString(file).equals(text)) {
        return;
      }
      if (there && !force) {
        console.tell(path + " was there and is left as it is; --force of `kit` replaces it.");
        return;
      }
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
      // Where the system has no such bit, the call does nothing.
      boolean executable = !path.equals(Kit.HOOK) || file.toFile().setExecutable(true, false);
      console.out().println(path);
      if (!executable) {
        console.tell(path + " is not executable: make it so, or git does not run it.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }
}
