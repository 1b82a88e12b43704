package dev.briefpress.cli;

import dev.briefpress.cli.printing.Console;
import dev.briefpress.content.SchemaId;
import dev.briefpress.desk.Drafts;
import dev.briefpress.desk.FileEdits;
import dev.briefpress.desk.SchemaLift;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.parse.Parser;
import dev.briefpress.parse.Sections;
import dev.briefpress.publish.Workspace;
import dev.briefpress.read.Draft;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.Schemas;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "migrate",
    description = {
      "Writes briefs anew for a later version of their schema.",
      "No word of the text is lost; what the later version asks for stands there as an "
          + "outline, and makes the brief a draft."
    },
    footer = {"", "Examples:", "  briefpress migrate --to intelligence-report/3 --all --dry-run"})
final class MigrateCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private SiteOption site = new SiteOption();

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Briefs to lift.")
  private List<Path> files = List.of();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "SCHEMA",
      description = "The version to lift them to, such as intelligence-report/3.")
  private String target = "";

  @Option(names = "--all", description = "Lift every brief of an earlier version.")
  private boolean all;

  @Option(
      names = "--dry-run",
      description = "Print what would change, as a unified diff, and change nothing.")
  private boolean dryRun;

  MigrateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (all == !files.isEmpty()) {
      throw Stop.usage("Name the briefs to lift, or say --all.");
    }
    Workspace workspace = Sites.open(site.folder(), console);
    Schema to = schema(workspace.newsroom().schemas());
    Drafts drafts = Sites.drafts(workspace);
    Parser parser = new Parser(workspace.newsroom());
    SiteChanges changes = new SiteChanges(workspace.folder());
    List<FileEdits> edits = new ArrayList<>();
    for (Draft draft : chosen(drafts)) {
      Optional<Schema> from =
          parser.parse(draft).sections().map(Sections::schema).filter(s -> isEarlier(s, to));
      if (from.isPresent()) {
        edits.add(lifted(draft, new SchemaLift(from.get(), to)));
      } else if (!all) {
        console.tell(draft.path() + " is of no earlier version of " + to.id() + "; left as it is");
      }
    }
    drafts.unreadable().forEach(path -> console.tell(path + " cannot be read; left as it is"));
    if (dryRun) {
      changes.show(edits, List.of(), console);
    } else {
      changes.make(edits, List.of());
    }
    return ExitCode.WELL;
  }

  private Schema schema(Schemas schemas) {
    return SchemaId.of(target)
        .flatMap(schemas::find)
        .filter(schema -> schema.type() == DocumentType.BRIEF)
        .orElseThrow(
            () ->
                Stop.usage(
                    "There is no schema of briefs called '%s'. There are %s."
                        .formatted(
                            target,
                            schemas.all().stream()
                                .filter(s -> s.type() == DocumentType.BRIEF)
                                .map(s -> s.id().toString())
                                .collect(Collectors.joining(", ")))));
  }

  private static boolean isEarlier(Schema schema, Schema to) {
    return schema.id().name().equals(to.id().name()) && schema.id().version() < to.id().version();
  }

  private List<Draft> chosen(Drafts drafts) {
    List<Draft> briefs =
        drafts.drafts().stream().filter(d -> d.type() == DocumentType.BRIEF).toList();
    if (all) {
      return briefs;
    }
    List<Draft> chosen = new ArrayList<>();
    for (Path file : files) {
      chosen.add(
          briefs.stream()
              .filter(draft -> isNamed(draft, file))
              .findFirst()
              .orElseThrow(() -> Stop.usage(file + " is no brief of this site that can be read.")));
    }
    return chosen;
  }

  // A path may be given from the current folder, as shells complete it, or from the site's.
  private boolean isNamed(Draft draft, Path file) {
    Path whole = site.folder().resolve(draft.path()).toAbsolutePath().normalize();
    return whole.equals(file.toAbsolutePath().normalize())
        || whole.equals(site.folder().resolve(file).toAbsolutePath().normalize());
  }

  private FileEdits lifted(Draft draft, SchemaLift lift) {
    SchemaLift.Lifted lifted = lift.of(draft);
    if (!dryRun) {
      console.out().println(draft.path());
    }
    lifted.missing().forEach(what -> console.tell("  gap: " + what + " is not in the text"));
    lifted.renamed().forEach(names -> console.tell("  renamed: " + names));
    int length = draft.source().text().length();
    return new FileEdits(
        draft.path(), List.of(new Edit(draft.source().span(0, length), lifted.text())));
  }
}
