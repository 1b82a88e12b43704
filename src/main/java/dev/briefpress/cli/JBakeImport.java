package dev.briefpress.cli;

import dev.briefpress.authoring.ImportedBrief;
import dev.briefpress.authoring.JBakeImporter;
import dev.briefpress.authoring.JBakeProject;
import dev.briefpress.cli.printing.Console;
import dev.briefpress.files.PlainFile;
import dev.briefpress.publish.Workspace;
import dev.briefpress.read.SiteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Takes a whole JBake project over: its documents, and the files that come with them. */
final class JBakeImport {
  /** Largest file that is copied, in bytes. */
  private static final int LARGEST = 512 << 20;

  private final Console console;
  private final Workspace workspace;
  private final List<String> refused = new ArrayList<>();

  JBakeImport(Console console, Workspace workspace) {
    this.console = console;
    this.workspace = workspace;
  }

  /**
   * Takes a project over.
   *
   * @param write writes a document and prints what it lacks; false when it is there already
   * @return what was not taken over, and why
   */
  List<String> run(Path folder, LocalDate today, Predicate<ImportedBrief> write) {
    if (!JBakeProject.isOne(folder)) {
      throw Stop.usage("There is no jbake.properties in " + folder + ".");
    }
    JBakeProject project =
        JBakeProject.open(folder)
            .orElseThrow(
                () ->
                    new Stop(
                        ExitCode.CONTENT,
                        folder + "/jbake.properties is no properties file in UTF-8."));
    JBakeImporter.Result result = JBakeImporter.read(workspace.newsroom(), project, today);
    refused.addAll(project.left());
    refused.addAll(result.refused());
    result
        .documents()
        .forEach(
            (source, document) -> {
              if (!write.test(document)) {
                refused.add(source + ": " + document.path() + " exists already");
              }
            });
    result.files().forEach(this::copy);
    console.tell(
        "Templates and settings of JBake are not taken over; docs/coming-from.md says which is which.");
    return refused;
  }

  private void copy(String path, Path source) {
    Path file = workspace.folder().resolve(path);
    if (SiteFiles.link(workspace.folder(), path).isPresent()) {
      refused.add(source + ": a symbolic link stands at " + path);
      return;
    }
    try {
      byte[] bytes = PlainFile.read(source, LARGEST);
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        Sites.writeNew(workspace.folder(), path, bytes);
        console.out().println(path);
      } else if (!PlainFile.is(file) || !Arrays.equals(bytes, PlainFile.read(file, LARGEST))) {
        refused.add(source + ": " + path + " exists already, with another content");
      }
    } catch (IOException e) {
      refused.add(source + ": it cannot be read");
    }
  }
}
