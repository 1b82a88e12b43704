package dev.briefpress.cli;

import dev.briefpress.cli.ListCommand.ListForm;
import dev.briefpress.cli.printing.Console;
import dev.briefpress.content.Slug;
import dev.briefpress.desk.Drafts;
import dev.briefpress.desk.FileEdits;
import dev.briefpress.desk.TagList;
import dev.briefpress.desk.TagMerge;
import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.links.Topic;
import dev.briefpress.publish.Workspace;
import dev.briefpress.read.SourceFile;
import dev.briefpress.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "tags",
    description = {
      "Lists the tags of all briefs, drafts and scheduled ones among them, with the number "
          + "of briefs that carry each, and the pairs that are probably one tag."
    },
    footer = {
      "",
      "Examples:",
      "  briefpress tags",
      "  briefpress tags --format json",
      "  briefpress tags merge 'hybrid threats' 'hybrid warfare' --dry-run"
    })
final class TagsCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private SiteOption site = new SiteOption();
  @Mixin private ListForm format = new ListForm();

  TagsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Workspace workspace = Sites.open(site.folder(), console);
    TagList tags = tags(workspace, Sites.drafts(workspace), site);
    format.print(tags.lines(), tags::json, console);
    return ExitCode.WELL;
  }

  private TagList tags(Workspace workspace, Drafts drafts, SiteOption option) {
    Drafts.Parsed parsed = drafts.parsed(workspace.newsroom());
    SiteChanges.tellIncomplete(parsed, console);
    return TagList.of(workspace.newsroom(), parsed.documents(), option.now(console.clock()));
  }

  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = {
        "Makes one tag of two: in the front matter and the tags section of every document, in",
        "links to its page, and in content/taxonomy.yaml, where the old name becomes an alias, so",
        "that its page and its feeds lead to the new ones."
      },
      footer = {
        "",
        "Examples:",
        "  briefpress tags merge 'hybrid threats' 'hybrid warfare' --dry-run",
        "  briefpress tags merge 'hybrid threats' 'hybrid warfare'"
      })
  int merge(
      @Parameters(index = "0", paramLabel = "OLD", description = "The tag that goes.") String old,
      @Parameters(
              index = "1",
              paramLabel = "NEW",
              description = "The tag that stays, or a new name.")
          String name,
      @Option(
              names = "--dry-run",
              description = "Print what would change, as a unified diff, and change nothing.")
          boolean dryRun,
      @Mixin SiteOption option) {
    Workspace workspace = Sites.open(option.folder(), console);
    Drafts drafts = Sites.drafts(workspace);
    List<Topic> tags = tags(workspace, drafts, option).tags();
    TagMerge merge =
        TagMerge.of(
            workspace.newsroom(),
            topic(old, tags).map(Topic::name).orElse(old),
            topic(name, tags).map(Topic::name).filter(n -> !old.equals(n)).orElse(name));
    SiteChanges changes = new SiteChanges(workspace.folder());
    List<FileEdits> edits = new ArrayList<>();
    drafts.drafts().parallelStream().map(merge::in).forEachOrdered(edits::add);
    edits.removeIf(FileEdits::isEmpty);
    if (edits.isEmpty()) {
      refuseUnknown(old, tags, workspace);
    }
    edits.add(0, taxonomy(merge, workspace, changes));
    edits.removeIf(FileEdits::isEmpty);
    if (dryRun) {
      changes.show(edits, List.of(), console);
    } else {
      changes.make(edits, List.of());
      edits.forEach(of -> console.out().println(of.path()));
    }
    told(edits, merge, dryRun);
    return ExitCode.WELL;
  }

  private FileEdits taxonomy(TagMerge merge, Workspace workspace, SiteChanges changes) {
    String path = workspace.settings().folders().content() + "/taxonomy.yaml";
    SourceFile file = new SourceFile(path, Utf8.normalised(changes.text(path)));
    return merge
        .inTaxonomy(file)
        .orElseThrow(
            () ->
                Stop.usage(
                    "The tags in %s are written in a form that cannot be edited without doubt."
                            .formatted(path)
                        + " Make the old name an alias of '%s' there, and run this again."
                            .formatted(merge.name())));
  }

  private static Optional<Topic> topic(String name, List<Topic> tags) {
    String key = Slug.key(name);
    return tags.stream().filter(tag -> tag.key().equals(key)).findFirst();
  }

  private static void refuseUnknown(String name, List<Topic> tags, Workspace workspace) {
    if (topic(name, tags).isPresent() || workspace.taxonomy().tags().find(name).isPresent()) {
      return;
    }
    List<String> names =
        Stream.concat(
                tags.stream().map(Topic::name),
                workspace.taxonomy().tags().terms().stream().map(term -> term.name()))
            .distinct()
            .toList();
    throw Stop.usage(
        "No brief has the tag '%s', and the taxonomy does not name it.".formatted(name)
            + NearMisses.nearest(name, names)
                .map(near -> " Did you mean '" + near + "'?")
                .orElse(" `briefpress tags` lists all."));
  }

  private void told(List<FileEdits> edits, TagMerge merge, boolean dryRun) {
    merge
        .droppedDescription()
        .ifPresent(
            text ->
                console.tell(
                    "The description of the old tag goes; put into that of '%s' what should stay: %s"
                        .formatted(merge.name(), text)));
    String files = edits.size() == 1 ? "1 file" : edits.size() + " files";
    console.tell(
        edits.isEmpty()
            ? "Nothing to change: no document writes another name than '%s'."
                .formatted(merge.name())
            : dryRun
                ? "%s would change. Nothing was written.".formatted(files)
                : "%s changed; the tag is '%s' now.".formatted(files, merge.name()));
  }
}
