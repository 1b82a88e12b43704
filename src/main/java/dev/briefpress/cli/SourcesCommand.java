package dev.briefpress.cli;

import dev.briefpress.cli.ListCommand.ListForm;
import dev.briefpress.cli.printing.Console;
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
      "Lists the addresses of the sources of all briefs, drafts and scheduled ones among "
          + "them, with the briefs that have each, and whether a copy is archived, for a program "
          + "that archives.",
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
  @Mixin private ListForm format = new ListForm();

  @Option(
      names = "--not-archived",
      description = "Only addresses of which no brief names an archived copy.")
  private boolean notArchived;

  SourcesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Workspace workspace = Sites.open(site.folder(), console);
    Drafts.Parsed parsed = Sites.drafts(workspace).parsed(workspace.newsroom());
    SourceList all = SourceList.of(parsed.documents());
    SourceList list = notArchived ? all.only(entry -> entry.archived().isEmpty()) : all;
    format.print(list.lines(), list::json, console);
    SiteChanges.tellIncomplete(parsed, console);
    int addresses = list.entries().size();
    console.tell(addresses == 1 ? "1 address." : addresses + " addresses.");
    return ExitCode.WELL;
  }
}
