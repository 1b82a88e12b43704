package dev.briefpress.dist;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Completion of commands, options and their values for three shells. Bash's is picocli's own;
 * picocli has none for fish, and for zsh only bash's, which shows no descriptions.
 *
 * @param line the whole command line
 */
record Completions(CommandLine line) {
  String bash() {
    // It is read, not run, so the line that names an interpreter goes.
    return AutoComplete.bash(line.getCommandName(), line).replaceFirst("^#!.*\n", "");
  }

  String fish() {
    String name = line.getCommandName();
    StringJoiner lines = new StringJoiner("\n", "# Completion of " + name + " for fish.\n", "\n");
    for (Map.Entry<String, CommandLine> command : commands().entrySet()) {
      CommandSpec spec = command.getValue().getCommandSpec();
      lines.add(
          "complete -c %s -f -n __fish_use_subcommand -a %s -d %s"
              .formatted(name, command.getKey(), quoted(About.summary(spec))));
      String seen = "'__fish_seen_subcommand_from %s'".formatted(command.getKey());
      command
          .getValue()
          .getSubcommands()
          .forEach(
              (action, about) ->
                  lines.add(
                      "complete -c %s -f -n %s -a %s -d %s"
                          .formatted(
                              name, seen, action, quoted(About.summary(about.getCommandSpec())))));
      for (OptionSpec option : About.options(spec)) {
        lines.add(
            "complete -c %s -n %s%s%s -d %s"
                .formatted(
                    name, seen, fishNames(option), fishValue(option), quoted(about(option))));
      }
      if (spec.positionalParameters().stream().noneMatch(Completions::takesPath)) {
        lines.add("complete -c %s -f -n %s".formatted(name, seen));
      }
    }
    return lines.toString();
  }

  private static String fishNames(OptionSpec option) {
    return List.of(option.names()).stream()
        .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.charAt(1))
        .collect(Collectors.joining());
  }

  private static String fishValue(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    // Where the value may be left out, as in --strict, it is written behind an equals sign.
    String must = option.arity().min() == 0 ? "" : takesPath(option) ? " -r -F" : " -x";
    List<String> values = values(option);
    return values.isEmpty() ? must : must + " -a " + quoted(String.join(" ", values));
  }

  String zsh() {
    String name = line.getCommandName();
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    lines.add("#compdef " + name).add("# Completion of " + name + " for zsh.");
    lines.add("local curcontext=$curcontext state line").add("local -A opt_args");
    lines.add("_arguments -C '1:command:->command' '*::argument:->argument'");
    lines.add("case $state in").add("  command)").add("    local -a commands=(");
    commands()
        .forEach(
            (key, c) ->
                lines.add("      " + quoted(key + ":" + About.summary(c.getCommandSpec()))));
    lines.add("    )").add("    _describe command commands").add("    ;;");
    lines.add("  argument)").add("    case $line[1] in");
    commands().forEach((key, command) -> zshCommand(lines, key, command.getCommandSpec()));
    return lines.add("    esac").add("    ;;").add("esac").toString();
  }

  private static void zshCommand(StringJoiner lines, String name, CommandSpec spec) {
    StringJoiner words = new StringJoiner(" \\\n          ", "        _arguments ", "");
    for (OptionSpec option : About.options(spec)) {
      for (String spelling : option.names()) {
        words.add(
            quoted(
                "*%s[%s]%s".formatted(zshName(spelling, option), bare(option), zshValue(option))));
      }
    }
    boolean paths = spec.positionalParameters().stream().anyMatch(Completions::takesPath);
    if (!spec.subcommands().isEmpty()) {
      words.add(quoted("1:action:(" + String.join(" ", spec.subcommands().keySet()) + ")"));
    }
    words.add(paths ? "'*:file:_files'" : "'*: :'");
    lines.add("      " + name + ")").add(words.toString()).add("        ;;");
  }

  private static String zshName(String spelling, OptionSpec option) {
    boolean value = option.arity().max() > 0 && spelling.startsWith("--");
    return !value ? spelling : option.arity().min() == 0 ? spelling + "=-" : spelling + "=";
  }

  private static String zshValue(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    List<String> values = values(option);
    String what = takesPath(option) ? "_files" : "(" + String.join(" ", values) + ")";
    String label =
        option.paramLabel().replaceAll("^\\W+|(?<=\\w)\\W.*", "").toLowerCase(Locale.ROOT);
    return ":%s%s:%s".formatted(option.arity().min() == 0 ? ":" : "", label, what);
  }

  // In a description, zsh would take brackets and colons for its own.
  private static String bare(OptionSpec option) {
    return about(option).replace("[", "(").replace("]", ")").replace(":", "\\:");
  }

  private Map<String, CommandLine> commands() {
    return line.getSubcommands();
  }

  private static List<String> values(ArgSpec option) {
    Iterable<String> candidates = option.completionCandidates();
    return candidates == null
        ? List.of()
        : StreamSupport.stream(candidates.spliterator(), false).toList();
  }

  private static boolean takesPath(ArgSpec argument) {
    Class<?> type = argument.type();
    return type == Path.class
        || type == File.class
        || List.of(argument.auxiliaryTypes()).contains(Path.class);
  }

  private static String about(OptionSpec option) {
    return About.plain(String.join(" ", option.description())).replace("\n", " ");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
