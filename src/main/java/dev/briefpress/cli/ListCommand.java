package dev.briefpress.cli;

import dev.briefpress.cli.printing.Console;
import dev.briefpress.desk.BriefList;
import dev.briefpress.desk.BriefList.State;
import dev.briefpress.desk.Drafts;
import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.publish.Workspace;
import dev.briefpress.settings.Facet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "list",
    description = {
      "Lists briefs with their day and state, newest first.",
      "Several options must all hold; of one that is given several times, any may."
    },
    footer = {
      "",
      "Examples:",
      "  briefpress list",
      "  briefpress list --state draft --state review",
      "  briefpress list --state scheduled --format json",
      "  briefpress list --category cyber --tag 'cyber resilience' --facet confidence=high"
    })
final class ListCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private SiteOption site = new SiteOption();
  @Mixin private ListForm format = new ListForm();

  @Option(
      names = "--state",
      paramLabel = "STATE",
      completionCandidates = States.class,
      description = "One of ${COMPLETION-CANDIDATES}; may be repeated.")
  private List<String> states = List.of();

  @Option(
      names = "--category",
      paramLabel = "ID",
      description = "Briefs of this category; may be repeated.")
  private List<String> categories = List.of();

  @Option(
      names = "--tag",
      paramLabel = "TAG",
      description = "Briefs with this tag; may be repeated.")
  private List<String> tags = List.of();

  @Option(
      names = "--facet",
      paramLabel = "NAME=VALUE",
      description = "Briefs filed under this value of a facet: region=baltic; may be repeated.")
  private Map<String, String> facets = Map.of();

  @Option(
      names = "--day",
      paramLabel = "DAY",
      description = "Briefs of this day, YYYY-MM-DD; may be repeated.")
  private List<LocalDate> days = List.of();

  /** In which form a command prints a list: for people, or for programs. */
  static final class ListForm {
    @Option(
        names = "--format",
        paramLabel = "FORM",
        description = "text or json (default: ${DEFAULT-VALUE}).",
        defaultValue = "text")
    private TextOrJson format = TextOrJson.text;

    /** Named as on the command line. */
    private enum TextOrJson {
      text,
      json
    }

    /** Prints the list in the form that was asked for. */
    void print(List<String> lines, Supplier<String> json, Console console) {
      if (format == TextOrJson.json) {
        console.data().print(json.get());
        console.data().flush();
      } else {
        lines.forEach(console.out()::println);
      }
    }
  }

  /** What shells complete. */
  private static final class States extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    States() {
      super(Arrays.stream(State.values()).map(State::id).toList());
    }
  }

  ListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Workspace workspace = Sites.open(site.folder(), console);
    states.forEach(ListCommand::refuseUnknown);
    facets.keySet().forEach(name -> facet(name, workspace));
    Drafts.Parsed parsed = Sites.drafts(workspace).parsed(workspace.newsroom());
    BriefList list =
        BriefList.of(parsed.documents(), workspace.settings(), site.now(console.clock()))
            .only(entry -> isWanted(entry, workspace));
    format.print(list.lines(), list::json, console);
    SiteChanges.tellIncomplete(parsed, console);
    int briefs = list.entries().size();
    console.tell(briefs == 1 ? "1 brief." : briefs + " briefs.");
    return ExitCode.WELL;
  }

  private boolean isWanted(BriefList.Entry entry, Workspace workspace) {
    return any(states, entry.state().id()::equals)
        && any(days, entry.brief().header().date().day()::equals)
        && any(categories, id -> isFiled(entry, Facet.CATEGORY, id, workspace))
        && any(tags, tag -> isFiled(entry, Facet.TAGS, tag, workspace))
        && facets.entrySet().stream()
            .allMatch(facet -> isFiled(entry, facet.getKey(), facet.getValue(), workspace));
  }

  private static <T> boolean any(List<T> wanted, Predicate<T> holds) {
    return wanted.isEmpty() || wanted.stream().anyMatch(holds);
  }

  private static boolean isFiled(
      BriefList.Entry entry, String name, String value, Workspace workspace) {
    return BriefList.isFiled(entry.brief(), facet(name, workspace), value);
  }

  private static Facet facet(String name, Workspace workspace) {
    List<String> names = workspace.taxonomy().facets().stream().map(Facet::id).toList();
    if (names.contains(name)) {
      return workspace.taxonomy().facet(name);
    }
    throw Stop.usage("There is no facet '%s'.%s".formatted(name, meant(name, names)));
  }

  private static void refuseUnknown(String state) {
    List<String> names = new States();
    if (!names.contains(state)) {
      throw Stop.usage("There is no state '%s'.%s".formatted(state, meant(state, names)));
    }
  }

  private static String meant(String name, List<String> names) {
    return NearMisses.nearest(name, names)
        .map(near -> " Did you mean '" + near + "'?")
        .orElse(" There are: " + String.join(", ", names) + ".");
  }
}
