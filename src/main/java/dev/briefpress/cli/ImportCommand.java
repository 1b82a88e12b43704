package dev.briefpress.cli;

import dev.briefpress.authoring.ArchiveImport;
import dev.briefpress.authoring.ArchiveImport.Input;
import dev.briefpress.authoring.ArchiveImport.Refused;
import dev.briefpress.authoring.ArchiveImport.Taken;
import dev.briefpress.authoring.ImportOptions;
import dev.briefpress.authoring.ImportReport;
import dev.briefpress.authoring.ImportedBrief;
import dev.briefpress.authoring.JBakeProject;
import dev.briefpress.authoring.hugo.HugoFiles;
import dev.briefpress.authoring.hugo.HugoProject;
import dev.briefpress.authoring.source.SourceFile;
import dev.briefpress.authoring.source.SourceKinds;
import dev.briefpress.authoring.source.UnreadableSource;
import dev.briefpress.cli.printing.Console;
import dev.briefpress.cli.printing.Findings;
import dev.briefpress.content.FilePath;
import dev.briefpress.files.PlainFile;
import dev.briefpress.publish.CheckedContent;
import dev.briefpress.publish.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description =
        "Takes published briefs over: text, e-mail, HTML, Word, Markdown of other generators, a"
            + " WordPress export or a whole project of Hugo or JBake become front-matter Markdown,"
            + " which is then checked. What is not ready to be published becomes a draft.",
    footer = {
      "",
      "Examples:",
      "  briefpress import published.txt",
      "  briefpress import --site newsroom --media uploads --report import.json export.xml",
      "  briefpress import --site newsroom old-site"
    })
final class ImportCommand implements Callable<Integer> {
  /** Largest export that is read, in bytes. */
  private static final int LARGEST = 512 << 20;

  private final Console console;
  @Mixin private SiteOption site = new SiteOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "Published text, e-mail, HTML, Word (.docx), Markdown with front matter, or a WordPress"
              + " export; or the folder of a project of Hugo or JBake.")
  private List<Path> files = List.of();

  @Option(
      names = "--jbake",
      paramLabel = "DIR",
      description = "Take over the project of JBake in this folder, with its files.")
  private @Nullable Path jbake;

  @Option(names = "--as-draft", description = "Make drafts of all documents.")
  private boolean asDraft;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Write below this folder of the site instead of content/briefs.")
  private @Nullable String to;

  @Option(
      names = "--media",
      paramLabel = "DIR",
      description = "Where images and files are that the documents show; beside them by default.")
  private @Nullable Path media;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what came of each document to this file, as JSON.")
  private @Nullable Path report;

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
    if (report != null) {
      Sites.refuseReport("--report ", report);
    }
    Workspace workspace = Sites.open(site.folder(), console);
    LocalDate today = site.today(console.clock(), workspace.settings());
    ImportedFiles written = new ImportedFiles(console, site.folder(), force);
    List<Refused> refused = new ArrayList<>();
    List<Path> ofJBake = new ArrayList<>(Optional.ofNullable(jbake).stream().toList());
    List<HugoProject> ofHugo = new ArrayList<>();
    List<Input> inputs = new ArrayList<>();
    SourceKinds kinds = new SourceKinds(today);
    for (Path file : files) {
      if (!Files.isDirectory(file)) {
        inputs.add(read(file, kinds));
      } else if (JBakeProject.isOne(file)) {
        ofJBake.add(file);
      } else {
        ofHugo.add(projectOfHugo(file, today));
      }
    }
    List<Path> places = new ArrayList<>(Optional.ofNullable(media).stream().toList());
    for (HugoProject hugo : ofHugo) {
      hugo.pages().forEach(page -> inputs.add(new Input(page.path(), page.file(), page.kind())));
      places.addAll(hugo.media());
    }
    for (Path project : ofJBake) {
      new JBakeImport(console, workspace)
          .run(project, today, document -> written.write(new Taken(project.toString(), document)))
          .forEach(reason -> refused.add(new Refused("", reason)));
    }
    ArchiveImport.Result result =
        ArchiveImport.of(
            workspace.newsroom(), inputs, new ImportOptions(today, asDraft, folder(), places));
    for (Taken taken : result.documents()) {
      if (!written.write(taken)) {
        String reason = taken.brief().path() + " exists already; --force replaces it";
        refused.add(new Refused(taken.source(), reason));
      }
    }
    result.files().forEach(written::write);
    refused.addAll(result.refused());
    String assets = workspace.settings().folders().assets();
    for (HugoProject hugo : ofHugo) {
      HugoFiles.copy(
              hugo, result.used(), (path, bytes) -> written.write(assets + "/" + path, bytes))
          .forEach(reason -> refused.add(new Refused("", reason)));
    }
    CheckedContent checked = written.checked();
    written.written().values().forEach(this::tell);
    refused.addAll(written.refused());
    refused.forEach(r -> console.tell("not imported: " + told(r)));
    new Findings(console, site.folder()).print(checked.diagnostics(), checked.files());
    if (report != null) {
      List<String> placed = List.copyOf(result.files().keySet());
      ImportReport.write(report, written.written().values(), placed, refused);
    }
    return refused.isEmpty() && checked.rejected().isEmpty() ? ExitCode.WELL : ExitCode.CONTENT;
  }

  private Optional<String> folder() {
    if (to == null) {
      return Optional.empty();
    }
    String path = to.replaceFirst("/+$", "");
    if (!FilePath.isSafe(path)) {
      throw Stop.usage(
          "--to " + to + " is no folder inside the site; name one such as content/briefs/old.");
    }
    return Optional.of(path);
  }

  private static HugoProject projectOfHugo(Path folder, LocalDate today) {
    if (!HugoProject.isOne(folder)) {
      throw Stop.usage(
          folder
              + " is a folder, and holds neither settings of Hugo (hugo.toml) nor of JBake"
              + " (jbake.properties); name the files in it.");
    }
    try {
      return HugoProject.open(folder, today);
    } catch (UnreadableSource e) {
      throw new Stop(
          ExitCode.CONTENT, "The settings of Hugo in " + folder + " cannot be read: " + e.reason());
    }
  }

  private static Input read(Path file, SourceKinds kinds) {
    try {
      Path real = file.toRealPath();
      return new Input(real, new SourceFile(file.toString(), PlainFile.read(real, LARGEST)), kinds);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void tell(Taken taken) {
    ImportedBrief brief = taken.brief();
    console.out().println(brief.path());
    Object status = brief.source().fields().get("status");
    if (status != null) {
      console.tell("  " + brief.path() + " is not published: status " + status);
    }
    brief.gaps().forEach(gap -> console.tell("  gap: " + gap));
    brief.taken().forEach(line -> console.tell("  field: " + line));
    brief.left().forEach(line -> console.tell("  not taken over: " + line));
  }

  private static String told(Refused what) {
    return what.source().isEmpty() ? what.reason() : what.source() + ": " + what.reason();
  }
}
