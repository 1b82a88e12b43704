package dev.briefpress.cli;

import dev.briefpress.authoring.NewBrief;
import dev.briefpress.cli.printing.Console;
import dev.briefpress.content.Confidence;
import dev.briefpress.content.Slug;
import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.publish.Workspace;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.Schema;
import dev.briefpress.settings.Term;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
    name = "new",
    description = "Writes a brief with every section of the schema in force, ready to fill.",
    footer = {
      "",
      "Example:",
      "  briefpress new \"EU and Japan deepen cyber cooperation\" --category cyber --tag \"cyber"
          + " resilience\""
    })
final class NewCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private SiteOption site = new SiteOption();

  @Parameters(index = "0", paramLabel = "TITLE", description = "The brief's title.")
  private String title = "";

  @Option(
      names = "--category",
      paramLabel = "ID",
      description = "A category of taxonomy.yaml (default: its first).")
  private @Nullable String category;

  @Option(
      names = "--confidence",
      paramLabel = "LEVEL",
      description = "low, moderate or high (default: ${DEFAULT-VALUE}).",
      defaultValue = "low")
  private String confidence = "low";

  @Option(
      names = "--judgement",
      paramLabel = "SENTENCE",
      description = "What it judges, with a term of the ladder: It is likely that ships return.")
  private @Nullable String judgement;

  @Option(names = "--tag", paramLabel = "TAG", description = "A tag; may be repeated.")
  private List<String> tags = List.of();

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "Its day, YYYY-MM-DD (default: today).")
  private @Nullable LocalDate date;

  @Option(
      names = "--slug",
      paramLabel = "SLUG",
      description = "The last part of its address (default: the title in Latin letters).")
  private @Nullable String slug;

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Workspace workspace = Sites.open(site.folder(), console);
    if (title.isBlank()) {
      throw Stop.usage("The title is empty.");
    }
    if (Confidence.of(confidence).isEmpty()) {
      throw Stop.usage("'" + confidence + "' is no confidence: write low, moderate or high.");
    }
    LocalDate day = date == null ? site.today(console.clock(), workspace.settings()) : date;
    Schema schema = Sites.schema(workspace, day);
    String path = path(day, workspace);
    String text =
        NewBrief.of(
                title,
                day,
                category(workspace),
                confidence,
                Optional.ofNullable(judgement),
                tags,
                schema,
                workspace.taxonomy())
            .text();
    Sites.writeNew(site.folder(), path, text);
    console.out().println(path);
    console.tell(
        "A draft of "
            + schema.id()
            + " is in "
            + path
            + ". Fill each "
            + Outlines.BLANK
            + ", take `status: draft` away, and run `briefpress check "
            + path
            + "`.");
    return ExitCode.WELL;
  }

  private String path(LocalDate day, Workspace workspace) {
    if (slug != null && !Slug.isWellFormed(slug)) {
      throw Stop.usage(
          "'%s' is no slug: write lower-case ASCII letters, digits and single hyphens, as in '%s'."
              .formatted(slug, Slug.readable(slug)));
    }
    String path =
        slug == null
            ? NewBrief.path(title, day, workspace.settings())
            : NewBrief.path(new Slug(slug), day, workspace.settings());
    if (Files.exists(site.folder().resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      throw Stop.usage(
          path + " exists already; it was left as it is. Give the new brief another --slug.");
    }
    return path;
  }

  private String category(Workspace workspace) {
    List<String> ids = workspace.taxonomy().categories().stream().map(Term::id).toList();
    if (category == null) {
      return ids.stream()
          .findFirst()
          .orElseThrow(() -> Stop.usage("taxonomy.yaml has no category yet: add one first."));
    }
    if (ids.contains(category)) {
      return category;
    }
    throw Stop.usage(
        "There is no category '"
            + category
            + "'."
            + NearMisses.nearest(category, ids)
                .map(near -> " Did you mean '" + near + "'?")
                .orElse(" There are: " + String.join(", ", ids) + "."));
  }
}
