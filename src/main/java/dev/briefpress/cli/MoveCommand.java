package dev.briefpress.cli;

import dev.briefpress.cli.printing.Console;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.content.Slug;
import dev.briefpress.desk.BriefMove;
import dev.briefpress.desk.Drafts;
import dev.briefpress.desk.Move;
import dev.briefpress.links.Selection;
import dev.briefpress.parse.CheckedDocument;
import dev.briefpress.parse.Parser;
import dev.briefpress.publish.Workspace;
import dev.briefpress.publish.tree.Manifest;
import dev.briefpress.read.Draft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "move",
    description = {
      "Moves a brief to another slug or day: renames its file and the files beside it that "
          + "it alone shows, adds its old address to its aliases, and rewrites every link to it."
    },
    footer = {
      "",
      "Examples:",
      "  briefpress move content/briefs/2026/02/24/viasat-ka-sat-four-years-on.md --slug viasat"
          + " --dry-run",
      "  briefpress move content/briefs/2026/02/24/viasat-ka-sat-four-years-on.md --date"
          + " 2026-02-25"
    })
final class MoveCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private SiteOption site = new SiteOption();

  @Parameters(index = "0", paramLabel = "FILE", description = "The brief's file.")
  private Path file = Path.of("");

  @Option(names = "--slug", paramLabel = "SLUG", description = "Its new slug.")
  private @Nullable String slug;

  @Option(names = "--date", paramLabel = "DAY", description = "Its new day, YYYY-MM-DD.")
  private @Nullable LocalDate date;

  @Option(
      names = "--dry-run",
      description = "Print what would change, as a unified diff, and change nothing.")
  private boolean dryRun;

  MoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (slug == null && date == null) {
      throw Stop.usage("Say where it goes: --slug, --date or both.");
    }
    if (slug != null && !Slug.isWellFormed(slug)) {
      throw Stop.usage(
          "'%s' is no slug: write lower-case ASCII letters, digits and single hyphens, as in '%s'."
              .formatted(slug, Slug.readable(slug)));
    }
    Workspace workspace = Sites.open(site.folder(), console);
    Drafts drafts = Sites.drafts(workspace);
    Draft draft = Sites.draft(file, site.folder(), drafts, console);
    Brief brief = brief(draft, workspace);
    Move move =
        new BriefMove(workspace.newsroom(), drafts, workspace.listing().assets())
            .of(
                draft,
                brief,
                new BriefMove.Wish(
                    Optional.ofNullable(slug).map(Slug::new),
                    Optional.ofNullable(date),
                    isPublished(brief, workspace)));
    refuseTaken(move, draft, drafts, workspace);
    SiteChanges changes = new SiteChanges(workspace.folder());
    if (dryRun) {
      changes.show(move.edits(), move.renames(), console);
    } else {
      changes.make(move.edits(), move.renames());
      move.renames().forEach(one -> console.out().println(one.from() + " -> " + one.to()));
      move.edits().stream()
          .filter(of -> !of.path().equals(draft.path()))
          .forEach(of -> console.out().println(of.path()));
    }
    told(move, workspace, changes, drafts);
    return ExitCode.WELL;
  }

  private static Brief brief(Draft draft, Workspace workspace) {
    Optional<CheckedDocument> checked = new Parser(workspace.newsroom()).parse(draft).document();
    Document document =
        checked
            .map(CheckedDocument::document)
            .orElseThrow(
                () ->
                    Stop.usage(
                        "The address of %s cannot be told from it; `briefpress check` says why."
                            .formatted(draft.path())));
    if (document instanceof Brief brief) {
      return brief;
    }
    throw Stop.usage(
        draft.path()
            + " is no brief. Rename its file, and add its old address to `aliases` where it has"
            + " one.");
  }

  private boolean isPublished(Brief brief, Workspace workspace) {
    Selection.Options options = new Selection.Options(site.now(console.clock()), false, false);
    Selection selection = Selection.of(List.of(brief), workspace.settings(), options);
    return !selection.briefs().isEmpty()
        || !selection.withdrawn().isEmpty()
        || wasPublished(brief, workspace);
  }

  private static boolean wasPublished(Brief brief, Workspace workspace) {
    Path output = workspace.folder().resolve(workspace.settings().folders().destination());
    try {
      return Manifest.read(output).filter(live -> live.has(brief.address().value())).isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list of files in " + output, e);
    }
  }

  private static void refuseTaken(Move move, Draft draft, Drafts drafts, Workspace workspace) {
    if (move.isEmpty()) {
      return;
    }
    drafts.parsed(workspace.newsroom()).documents().stream()
        .filter(other -> !other.id().path().equals(draft.path()))
        .filter(other -> other instanceof Brief brief && brief.address().equals(move.to()))
        .findFirst()
        .ifPresent(
            other -> {
              throw Stop.usage(
                  "%s has the address /%s already; nothing was changed."
                      .formatted(other.id().path(), move.to()));
            });
  }

  private void told(Move move, Workspace workspace, SiteChanges changes, Drafts drafts) {
    move.left().forEach(line -> console.tell("Not changed: " + line + "."));
    SiteChanges.tellUnreadable(drafts, console);
    String content = workspace.settings().folders().content();
    List<String> settings = changes.text("site.properties").lines().toList();
    for (Move.Rename rename : move.renames()) {
      String path = rename.from().substring(content.length());
      for (int line = 0; line < settings.size(); line++) {
        if (settings.get(line).contains(path)) {
          console.tell(
              "site.properties:%d: leads to %s; write %s there."
                  .formatted(line + 1, path, rename.to().substring(content.length())));
        }
      }
    }
    if (move.isEmpty()) {
      console.tell("It is there already; nothing was changed.");
    } else if (move.from().equals(move.to())) {
      console.tell("Its address stays /" + move.to() + ".");
    } else {
      console.tell(
          "Its address %s /%s instead of /%s."
              .formatted(dryRun ? "would be" : "is", move.to(), move.from()));
    }
  }
}
