package dev.briefpress.dist;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A manual page for the program and one for each command, in the macros of {@code man(7)}. Picocli
 * has a generator as well, but of AsciiDoc, which needs Asciidoctor to become a page.
 *
 * @param line the whole command line
 * @param version as it stands at the foot of each page
 * @param day the day that stands there
 */
record ManPages(CommandLine line, String version, Instant day) {
  private static final String EXAMPLE = "(?i)examples?:";

  /** The pages by their file names, such as {@code briefpress-build.1}. */
  SortedMap<String, String> pages() {
    SortedMap<String, String> pages = new TreeMap<>();
    pages.put(line.getCommandName() + ".1", page(line));
    line.getSubcommands()
        .forEach((name, command) -> pages.put(title(command) + ".1", page(command)));
    return pages;
  }

  private static String title(CommandLine command) {
    return command.getCommandSpec().qualifiedName("-");
  }

  private String page(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    String description = About.plain(String.join("\n", spec.usageMessage().description()));
    StringJoiner page = new StringJoiner("\n", "", "\n");
    page.add(
        ".TH %s 1 %s \"briefpress %s\" \"Briefpress\""
            .formatted(
                title(command).toUpperCase(Locale.ROOT),
                day.atZone(ZoneOffset.UTC).toLocalDate(),
                version));
    page.add(".SH NAME").add(title(command) + " \\- " + escaped(title(spec)));
    page.add(".SH SYNOPSIS").add(".B " + escaped(spec.qualifiedName()));
    page.add(escaped(synopsis(spec)));
    page.add(".SH DESCRIPTION").add(escaped(description));
    arguments(page, spec.positionalParameters());
    options(page, About.options(spec));
    if (!command.getSubcommands().isEmpty()) {
      commands(page, command.getSubcommands());
    }
    footer(page, List.of(spec.usageMessage().footer()));
    if (spec.parent() == null) {
      page.add(".SH ENVIRONMENT");
      About.ENVIRONMENT.forEach(
          (name, meaning) -> page.add(".TP").add(".B " + name).add(escaped(meaning)));
    }
    return page.add(".SH SEE ALSO").add(seeAlso(command)).toString();
  }

  // A page's title has neither a stop nor a second clause.
  private static String title(CommandSpec spec) {
    return About.summary(spec).replaceFirst("[.;:].*$", "");
  }

  // Everything behind the name of the command in picocli's own synopsis.
  private static String synopsis(CommandSpec spec) {
    String all = new Help(spec, Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0);
    return all.strip().replaceAll("\\s+", " ").substring(spec.qualifiedName().length()).strip();
  }

  private static void arguments(StringJoiner page, List<PositionalParamSpec> arguments) {
    if (!arguments.isEmpty()) {
      page.add(".SH ARGUMENTS");
    }
    for (PositionalParamSpec argument : arguments) {
      page.add(".TP").add(".I " + escaped(argument.paramLabel()));
      page.add(escaped(About.plain(String.join("\n", argument.description()))));
    }
  }

  private static void options(StringJoiner page, List<OptionSpec> options) {
    page.add(".SH OPTIONS");
    for (OptionSpec option : options) {
      List<String> names = new ArrayList<>(List.of(option.names()));
      String label = escaped(option.paramLabel());
      String value =
          option.arity().max() == 0
              ? ""
              : option.arity().min() == 0 ? "[=\\fI" + label + "\\fR]" : " \\fI" + label + "\\fR";
      page.add(".TP");
      page.add(
          names.stream()
                  .map(name -> "\\fB" + escaped(name) + "\\fR")
                  .collect(Collectors.joining(", "))
              + value);
      page.add(escaped(About.plain(String.join("\n", option.description()))));
    }
  }

  private static void commands(StringJoiner page, Map<String, CommandLine> commands) {
    page.add(".SH COMMANDS");
    commands.forEach(
        (name, command) -> {
          page.add(".TP").add(".B " + escaped(name));
          page.add(escaped(About.summary(command.getCommandSpec())));
        });
  }

  // The footers hold examples, and that of the program what its exit status means.
  private static void footer(StringJoiner page, List<String> footer) {
    boolean literal = false;
    for (String text : footer) {
      if (text.matches(EXAMPLE)) {
        page.add(".SH EXAMPLES").add(".nf");
        literal = true;
      } else if (text.startsWith("Exit status: ")) {
        if (literal) {
          page.add(".fi");
        }
        literal = false;
        page.add(".SH EXIT STATUS").add(escaped(text.substring("Exit status: ".length())));
      } else if (!text.isBlank()) {
        page.add(escaped(text.strip()));
      }
    }
    if (literal) {
      page.add(".fi");
    }
  }

  private String seeAlso(CommandLine command) {
    return command == line
        ? line.getSubcommands().values().stream()
            .map(other -> ".BR " + escaped(title(other)) + " (1)")
            .collect(Collectors.joining(",\n"))
        : ".BR " + escaped(line.getCommandName()) + " (1)";
  }

  // A backslash and a hyphen have meanings of their own, and so have dots and quotes that begin a
  // line.
  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^([.'])", "\\\\&$1");
  }
}
