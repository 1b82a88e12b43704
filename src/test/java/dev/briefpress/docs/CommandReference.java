package dev.briefpress.docs;

import dev.briefpress.content.PageIds;
import dev.briefpress.dist.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The page with all commands and their options, made of what {@code --help} is made of. */
record CommandReference(CommandLine line) {
  private static final Pattern EXAMPLE = Pattern.compile("  (briefpress .*?)(?: {3,}(\\S.*))?");

  /**
   * What the tests have to know of examples. The preview runs until it is stopped; a remote is not
   * at hand; what is imported has gaps, which are errors until somebody fills them.
   */
  private static final Map<String, String> TESTED_AS =
      Map.of(
          "serve", "untested=served",
          "lsp", "untested=served",
          "deploy", "untested=remote",
          "import", "fresh status=0,0,1");

  private static final String EXIT_STATUS = "Exit status: ";

  /** The page, as it stands in docs/commands.md. */
  String markdown() {
    StringJoiner page = new StringJoiner("\n\n", "", "\n");
    page.add("# Commands");
    page.add(
        "Every command, as `briefpress COMMAND --help` tells it. Commands work on the site in the current"
            + " folder, or in the one that `--site` names.");
    List<CommandSpec> commands = commands();
    page.add(
        "| command | does |\n| --- | --- |\n"
            + commands.stream()
                .map(c -> "| [`%s`](#%s) | %s |".formatted(name(c), anchor(c), About.summary(c)))
                .collect(Collectors.joining("\n")));
    page.add(
        "`--help` and `--version` are options of every command. Results go to standard output, all else to standard"
            + " error.");
    page.add("## Exit status");
    page.add(
        "| status | meaning |\n| --- | --- |\n"
            + "| 0 | all is well |\n"
            + "| 1 | the content has errors |\n"
            + "| 2 | the command line or the configuration is wrong |\n"
            + "| 3 | the machine failed: disk, permission, memory |");
    page.add("## Environment");
    page.add(
        "| variable | meaning |\n| --- | --- |\n"
            + About.ENVIRONMENT.entrySet().stream()
                .map(e -> "| `%s` | %s |".formatted(e.getKey(), e.getValue()))
                .collect(Collectors.joining("\n")));
    commands.forEach(command -> add(command, page));
    return page.toString();
  }

  // Those that only hold others have nothing of their own to tell.
  private List<CommandSpec> commands() {
    return line.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> !command.name().equals("help"))
        .flatMap(
            command ->
                Stream.concat(
                    isGroup(command) ? Stream.of() : Stream.of(command),
                    command.subcommands().values().stream().map(CommandLine::getCommandSpec)))
        .toList();
  }

  private static boolean isGroup(CommandSpec command) {
    return !command.subcommands().isEmpty() && command.userObject() instanceof Runnable;
  }

  private static String name(CommandSpec command) {
    return command.qualifiedName().replaceFirst("^briefpress ", "");
  }

  private static String anchor(CommandSpec command) {
    return heading(command).replace(' ', '-');
  }

  // The pages of briefs have a place of their own called `sources`.
  private static String heading(CommandSpec command) {
    String name = name(command);
    return PageIds.isTaken(name) ? "briefpress " + name : name;
  }

  private static void add(CommandSpec command, StringJoiner page) {
    page.add("## " + heading(command));
    page.add(About.plain(String.join("\n", command.usageMessage().description())));
    page.add("```text\nUsage: " + synopsis(command) + "\n```");
    Stream<ArgSpec> arguments =
        Stream.concat(command.positionalParameters().stream(), options(command).stream());
    page.add(
        "| argument or option | meaning |\n| --- | --- |\n"
            + arguments
                .map(a -> "| `%s` | %s |".formatted(cell(label(a)), cell(meaning(a))))
                .collect(Collectors.joining("\n")));
    addFooter(List.of(command.usageMessage().footer()), page);
  }

  // In the order of the alphabet, which is that of the help.
  private static List<OptionSpec> options(CommandSpec command) {
    return About.options(command).stream()
        .filter(option -> !option.usageHelp() && !option.versionHelp())
        .sorted((a, b) -> a.longestName().compareTo(b.longestName()))
        .toList();
  }

  private static String label(ArgSpec argument) {
    String value = argument.paramLabel();
    if (!(argument instanceof OptionSpec option)) {
      return value;
    }
    return option.arity().max() == 0
        ? option.longestName()
        : option.arity().min() == 0
            ? option.longestName() + "[=" + value + "]"
            : option.longestName() + " " + value;
  }

  private static String meaning(ArgSpec argument) {
    String text = About.plain(String.join(" ", argument.description()));
    return text.replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValue()))
        .replace(
            "${COMPLETION-CANDIDATES}",
            argument.completionCandidates() == null
                ? ""
                : String.join(", ", argument.completionCandidates()));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;");
  }

  private static String synopsis(CommandSpec command) {
    String all = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0);
    return all.strip().replaceAll("\\s+", " ").replace("[-hV] ", "").replace(" [=", "[=");
  }

  private static void addFooter(List<String> footer, StringJoiner page) {
    List<String> examples = new ArrayList<>();
    List<String> more = new ArrayList<>();
    for (String text : footer) {
      Matcher example = EXAMPLE.matcher(text);
      if (example.matches()) {
        String comment = example.group(2) == null ? "" : "  # " + example.group(2);
        examples.add(example.group(1) + comment);
      } else if (!text.isBlank() && !text.matches("(?i)examples?:")) {
        more.add(text);
      }
    }
    String info = TESTED_AS.getOrDefault(examples.get(0).split(" ", 3)[1], "fresh");
    page.add("```sh " + info + "\n" + String.join("\n", examples) + "\n```");
    if (!more.isEmpty()) {
      page.add(String.join(" ", more).replace(EXIT_STATUS, "Its exit status: "));
    }
  }
}
