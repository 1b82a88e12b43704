package dev.briefpress.cli;

import dev.briefpress.check.Checker;
import dev.briefpress.cli.printing.Console;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.desk.Drafts;
import dev.briefpress.desk.FileEdits;
import dev.briefpress.desk.ReviewEdits;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.markup.Markdown;
import dev.briefpress.parse.CheckedDocument;
import dev.briefpress.parse.Parser;
import dev.briefpress.publish.Rulebook;
import dev.briefpress.publish.Workspace;
import dev.briefpress.read.Draft;
import dev.briefpress.read.DraftReader;
import dev.briefpress.review.Aspect;
import dev.briefpress.review.Review;
import dev.briefpress.review.ReviewState;
import dev.briefpress.schema.Newsroom;
import java.nio.charset.StandardCharsets;
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
    name = "review",
    description = {
      "Records in a brief's front matter that a person reviewed it.",
      "The record says who, when, and what was checked, and has the sum of the words that "
          + "the reviewer read: when words change later, the review no longer counts. Only a "
          + "person can review: the command does nothing where the variable CI is set."
    },
    footer = {
      "",
      "Examples:",
      "  briefpress review content/briefs/2026/02/24/viasat-ka-sat-four-years-on.md"
          + " --by 'Ada Lindqvist' --checked facts,sources,judgement",
      "  briefpress review content/briefs/2026/02/24/viasat-ka-sat-four-years-on.md"
          + " --by 'Ada Lindqvist' --role 'desk editor' --checked facts,sources --dry-run"
    })
final class ReviewCommand implements Callable<Integer> {
  /** The variable that systems set in which programs run without people. */
  private static final String AUTOMATIC = "CI";

  private final Console console;
  @Mixin private SiteOption site = new SiteOption();

  @Parameters(index = "0", paramLabel = "FILE", description = "The brief's file.")
  private Path file = Path.of("");

  @Option(
      names = "--by",
      required = true,
      paramLabel = "NAME",
      description = "Who reviewed it: a person's name.")
  private String by = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "What the reviewer is, such as desk editor.")
  private @Nullable String role;

  @Option(
      names = "--checked",
      required = true,
      split = ",",
      paramLabel = "WHAT",
      description = {
        "What was checked: facts, sources, judgement, with commas between them. A review counts in",
        "full when facts and sources are among them."
      })
  private List<String> checked = List.of();

  @Option(names = "--on", paramLabel = "DAY", description = "When, YYYY-MM-DD (default: today).")
  private @Nullable LocalDate on;

  @Option(
      names = "--dry-run",
      description = "Print what would change, as a unified diff, and change nothing.")
  private boolean dryRun;

  ReviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!console.environment().getOrDefault(AUTOMATIC, "").isBlank()) {
      throw Stop.usage(
          "CI is set, so that no person may be here; a review is recorded by a person only."
              + " Nothing was changed.");
    }
    if (by.isBlank()) {
      throw Stop.usage("Name the reviewer: --by 'Ada Lindqvist'.");
    }
    Workspace workspace = Sites.open(site.folder(), console);
    Newsroom newsroom = workspace.newsroom();
    Drafts drafts = Sites.drafts(workspace);
    Draft draft = Sites.draft(file, site.folder(), drafts, console);
    ReviewEdits edits = new ReviewEdits(newsroom, draft);
    Review review = edits.bound(review(workspace), brief(draft, newsroom).header());
    FileEdits change = edits.of(review);
    ReviewState state = checkedAfter(change, draft, workspace).reviewed();
    SiteChanges changes = new SiteChanges(workspace.folder());
    if (dryRun) {
      changes.show(List.of(change), List.of(), console);
    } else {
      changes.make(List.of(change), List.of());
      console.out().println(draft.path());
    }
    told(review, state);
    return ExitCode.WELL;
  }

  private Review review(Workspace workspace) {
    List<Aspect> aspects = new ArrayList<>();
    for (String word : checked) {
      aspects.add(
          Aspect.of(word.strip())
              .orElseThrow(
                  () ->
                      Stop.usage(
                          "'%s' is nothing that a review checks: write facts, sources or judgement."
                              .formatted(word.strip()))));
    }
    LocalDate today = site.today(console.clock(), workspace.settings());
    LocalDate day = on == null ? today : on;
    if (day.isAfter(today)) {
      throw Stop.usage("The day " + day + " has not come yet.");
    }
    return new Review(
        by.strip(),
        Optional.ofNullable(role).map(String::strip).filter(text -> !text.isEmpty()),
        day,
        aspects,
        Optional.empty());
  }

  private static Brief brief(Draft draft, Newsroom newsroom) {
    Optional<Document> document =
        new Parser(newsroom).parse(draft).document().map(CheckedDocument::document);
    return document
        .filter(Brief.class::isInstance)
        .map(Brief.class::cast)
        .orElseThrow(
            () ->
                Stop.usage(
                    draft.path()
                        + (document.isPresent()
                            ? " is no brief; only briefs are reviewed."
                            : " has errors; `briefpress check` says which. Nothing was changed.")));
  }

  // Errors that the review mends, such as that there is none, do not count.
  private Brief checkedAfter(FileEdits change, Draft draft, Workspace workspace) {
    Newsroom newsroom = workspace.newsroom();
    DraftReader reader =
        new DraftReader(
            workspace.folder(),
            Markdown.of(newsroom.schemas().sectionIds(), newsroom.settings().lang()));
    byte[] text = change.in(draft.source().text()).getBytes(StandardCharsets.UTF_8);
    Checker checker = new Checker(newsroom, Rulebook.codes(), Rulebook.protecting());
    Outcome<CheckedDocument> after = checker.check(reader.parse(draft.path(), text, draft.type()));
    List<Diagnostic> errors = after.diagnostics().stream().filter(Diagnostic::isError).toList();
    if (!errors.isEmpty() || after.value().isEmpty()) {
      errors.forEach(error -> console.tell(error.code() + ": " + error.message()));
      throw new Stop(
          ExitCode.CONTENT,
          draft.path()
              + " has errors, and a text with errors is not ready for a review. Nothing was"
              + " changed.");
    }
    return (Brief) after.value().get().document();
  }

  private void told(Review review, ReviewState state) {
    console.tell(
        (dryRun ? "Not written: a review by " : "Recorded: a review by ")
            + review.by()
            + " on "
            + review.on()
            + ".");
    if (state != ReviewState.FULL) {
      console.tell(
          "It does not count in full, because facts and sources are not both among what was"
              + " checked.");
    }
  }
}
