package dev.briefpress.cli;

import dev.briefpress.authoring.ImportedBrief;
import dev.briefpress.authoring.Importer;
import dev.briefpress.authoring.source.Contents;
import dev.briefpress.authoring.source.Published;
import dev.briefpress.authoring.source.SourceFile;
import dev.briefpress.authoring.source.SourceKinds;
import dev.briefpress.authoring.source.UnreadableSource;
import dev.briefpress.cache.MemoryDocuments;
import dev.briefpress.files.PlainFile;
import dev.briefpress.publish.CheckedContent;
import dev.briefpress.publish.Workspace;
import dev.briefpress.publish.tree.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description =
        "Takes published briefs over: plain text, HTML, a WordPress export or a project of JBake"
            + " become front-matter Markdown, which is then checked.",
    footer = {
      "",
      "Examples:",
      "  briefpress import published.txt",
      "  briefpress import --site newsroom export.xml",
      "  briefpress import --site newsroom --jbake old-site"
    })
final class ImportCommand implements Callable<Integer> {
  /** Largest export that is read, in bytes. */
  private static final int LARGEST = 512 << 20;

  private final Console console;
  @Mixin private SiteOption site = new SiteOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Published text, HTML, or a WordPress export.")
  private List<Path> files = List.of();

  @Option(
      names = "--jbake",
      paramLabel = "DIR",
      description = "Take over the project of JBake in this folder, with its files.")
  private @Nullable Path jbake;

  @Option(names = "--force", description = "Replace briefs that exist already.")
  private boolean force;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (files.isEmpty() && jbake == null) {
      throw Stop.usage("Name a file to import, or a project of JBake with --jbake DIR.");
    }
    Workspace workspace = Sites.open(site.folder(), console);
    LocalDate today = site.today(console.clock(), workspace.settings());
    Importer importer = new Importer(workspace.newsroom());
    Set<String> written = new HashSet<>();
    List<String> refused = new ArrayList<>();
    if (jbake != null) {
      refused.addAll(
          new JBakeImport(console, workspace)
              .run(jbake, today, document -> written(document, written)));
    }
    for (Path file : files) {
      Contents contents = read(file, refused);
      for (Published document : contents.documents()) {
        ImportedBrief brief = importer.brief(document, today);
        if (!written(brief, written)) {
          refused.add(brief.path() + " exists already (from " + file + "); --force replaces it");
        }
      }
    }
    refused.forEach(r -> console.tell("not imported: " + r));
    // Opened anew: the listing of the first workspace was made before the files were there.
    CheckedContent checked =
        CheckedContent.of(
            Sites.open(site.folder(), console),
            written::contains,
            MemoryDocuments.empty(),
            Progress.none());
    new Findings(console, site.folder()).print(checked.diagnostics(), checked.files());
    return refused.isEmpty() && checked.rejected().isEmpty() ? ExitCode.WELL : ExitCode.CONTENT;
  }

  private static Contents read(Path file, List<String> refused) {
    try {
      byte[] bytes = PlainFile.read(file.toRealPath(), LARGEST);
      Contents contents = SourceKinds.read(new SourceFile(file.toString(), bytes));
      refused.addAll(contents.left());
      if (contents.documents().isEmpty() && contents.left().isEmpty()) {
        refused.add(file + " holds no brief");
      }
      return contents;
    } catch (UnreadableSource e) {
      refused.add(file + ": " + e.getMessage());
      return new Contents(List.of(), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private boolean written(ImportedBrief brief, Set<String> written) {
    boolean done = write(brief, written);
    if (done) {
      tell(brief);
    }
    return done;
  }

  private boolean write(ImportedBrief brief, Set<String> written) {
    Path file = site.folder().resolve(brief.path());
    if (written.contains(brief.path()) || (Files.exists(file) && !force)) {
      return false;
    }
    Sites.refuseLinks(site.folder(), brief.path());
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot replace " + brief.path(), e);
    }
    Sites.writeNew(site.folder(), brief.path(), brief.source().text());
    written.add(brief.path());
    return true;
  }

  private void tell(ImportedBrief brief) {
    console.out().println(brief.path());
    brief.gaps().forEach(gap -> console.tell("  gap: " + gap));
    brief.taken().forEach(line -> console.tell("  field: " + line));
    brief.left().forEach(line -> console.tell("  not taken over: " + line));
  }
}
