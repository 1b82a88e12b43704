package dev.briefpress.cli;

import dev.briefpress.cli.ListCommand.TextOrJson;
import dev.briefpress.desk.Drafts;
import dev.briefpress.desk.SourceList;
import dev.briefpress.publish.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "sources",
    description = {
      "Lists the addresses of the sources of all briefs, drafts and scheduled ones among them, with",
      "the briefs that have each, and whether a copy is archived, for a program that archives.",
      "Briefpress itself opens no connection."
    },
    footer = {
      "",
      "Examples:",
      "  briefpress sources",
      "  briefpress sources --not-archived",
      "  briefpress sources --not-archived --format json"
    })
final class SourcesCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private SiteOption site = new SiteOption();

  @Option(
      names = "--not-archived",
      description = "Only addresses of which no brief names an archived copy.")
  private boolean notArchived;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "text or json (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private TextOrJson format = TextOrJson.text;

  SourcesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Workspace workspace = Sites.open(site.folder(), console);
    Drafts.Parsed parsed =
        Drafts.of(workspace.folder(), workspace.newsroom(), workspace.listing())
            .parsed(workspace.newsroom());
    SourceList all = SourceList.of(parsed.documents());
    SourceList list = notArchived ? all.only(entry -> entry.archived().isEmpty()) : all;
    if (format == TextOrJson.json) {
      console.data().print(list.json());
      console.data().flush();
    } else {
      list.lines().forEach(console.out()::println);
    }
    SiteChanges.tellIncomplete(parsed, console);
    int addresses = list.entries().size();
    console.tell(addresses == 1 ? "1 address." : addresses + " addresses.");
    return ExitCode.WELL;
  }
}
