package dev.briefpress.cli;

import dev.briefpress.authoring.JBakeProject;
import dev.briefpress.authoring.hugo.HugoProject;
import dev.briefpress.cli.printing.Console;
import dev.briefpress.cli.printing.Findings;
import dev.briefpress.desk.Drafts;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.publish.Workspace;
import dev.briefpress.read.Draft;
import dev.briefpress.read.SiteFiles;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Opens sites for commands, writes new files into them, and refuses files that cannot be written.
 */
final class Sites {
  private Sites() {}

  /**
   * The site in {@code folder}; what is wrong with its configuration is printed and ends the
   * command.
   */
  static Workspace open(Path folder, Console console) {
    return open(folder, faults -> new Findings(console, folder).print(faults, 0));
  }

  /** Like {@link #open(Path, Console)}; {@code printer} prints what is wrong. */
  static Workspace open(Path folder, Consumer<List<Diagnostic>> printer) {
    if (!Files.isDirectory(folder)) {
      throw Stop.usage("There is no folder " + folder + ".");
    }
    if (!Files.exists(folder.resolve("site.properties"))) {
      if (JBakeProject.isOne(folder)) {
        throw Stop.usage(
            "This looks like a project of JBake: "
                + folder
                + " holds jbake.properties and no site.properties. Take it over into a new site with"
                + " `briefpress init newsroom` and `briefpress import --site newsroom --jbake "
                + folder
                + "`; docs/coming-from.md says what becomes of what.");
      }
      if (HugoProject.isOne(folder)) {
        throw Stop.usage(
            "This looks like a project of Hugo: "
                + folder
                + " has its settings and no site.properties. Take it over into a new site with"
                + " `briefpress init newsroom` and `briefpress import --site newsroom "
                + folder
                + "`; docs/coming-from.md says what becomes of what.");
      }
      throw Stop.usage(
          "There is no site.properties in "
              + folder
              + ". Name the site's folder with --site, or make a site with `briefpress init DIR`.");
    }
    Outcome<Workspace> workspace = Workspace.open(folder);
    if (workspace.value().isEmpty()) {
      printer.accept(workspace.diagnostics());
      throw Stop.usage("The site's configuration has errors.");
    }
    return workspace.value().get();
  }

  /** The schema of briefs in force on a day. */
  static Schema schema(Workspace workspace, LocalDate day) {
    return workspace
        .schemas()
        .inForce(DocumentType.BRIEF, day)
        .orElseThrow(() -> Stop.usage("No schema for briefs is in force on " + day + "."));
  }

  /** Writes a file that does not exist yet. */
  static void writeNew(Path site, String path, String text) {
    writeNew(site, path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file that does not exist yet. */
  static void writeNew(Path site, String path, byte[] bytes) {
    Path file = site.resolve(path);
    refuseLinks(site, path);
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw Stop.usage(path + " exists already; it was left as it is.");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  /** Ends the command if a symbolic link stands where a file is to be written, or on the way. */
  static void refuseLinks(Path site, String path) {
    SiteFiles.link(site, path)
        .ifPresent(
            link -> {
              throw Stop.usage(
                  link.file() + " is a symbolic link; nothing was written where it leads.");
            });
  }

  /** The drafts of all documents of a site. */
  static Drafts drafts(Workspace workspace) {
    return Drafts.of(workspace.folder(), workspace.newsroom(), workspace.listing());
  }

  /**
   * The draft at {@code file}. A path may be given from the current folder, as shells complete it,
   * or from the site's.
   */
  static Draft draft(Path file, Path site, Drafts drafts, Console console) {
    Path here = console.folder().toAbsolutePath();
    List<Path> meant = List.of(file, site.resolve(here.relativize(file.toAbsolutePath())));
    for (Path path : meant) {
      Path whole = path.toAbsolutePath().normalize();
      for (Draft draft : drafts.drafts()) {
        if (site.resolve(draft.path()).equals(whole)) {
          return draft;
        }
      }
    }
    throw Stop.usage(
        Files.exists(file)
            ? file + " is no document of this site that can be read; `briefpress check` says why."
            : "There is no file " + file + ".");
  }

  /**
   * Ends the command before it does anything if {@code file} cannot be written: who acts on a
   * report must have it once the work is done.
   *
   * @param option by which it was named, as in {@code "--report "}
   */
  static void refuseReport(String option, Path file) {
    Path whole = file.toAbsolutePath();
    boolean fit =
        Files.exists(whole)
            ? Files.isRegularFile(whole) && Files.isWritable(whole)
            : Files.isDirectory(whole.resolveSibling("."))
                && Files.isWritable(whole.resolveSibling("."));
    if (!fit) {
      throw new Stop(
          ExitCode.MACHINE,
          option
              + file
              + " cannot be written, so nothing was done. Name a plain file in a folder that is"
              + " there and may be written.");
    }
  }

  /** Ends the command if {@code file} lies in the published folder: it names what is not public. */
  static void refuseReportIn(Path folder, String option, Path file) {
    if (file.toAbsolutePath().normalize().startsWith(folder)) {
      throw Stop.usage(option + file + " lies in the published folder. Write it somewhere else.");
    }
  }
}
