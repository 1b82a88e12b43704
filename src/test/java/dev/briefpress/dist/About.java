package dev.briefpress.dist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a command says of itself. */
final class About {
  private About() {}

  /** Its first sentence or so, as it stands in lists of commands. */
  static String summary(CommandSpec command) {
    String[] header = command.usageMessage().header();
    String[] description = command.usageMessage().description();
    return header.length > 0 ? header[0] : description.length > 0 ? plain(description[0]) : "";
  }

  /** Its options and those of its actions, each once; hidden ones are left out. */
  static List<OptionSpec> options(CommandSpec command) {
    Map<String, OptionSpec> options = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(command),
            command.subcommands().values().stream().map(c -> c.getCommandSpec()))
        .flatMap(spec -> spec.options().stream())
        .filter(option -> !option.hidden())
        .forEach(option -> options.putIfAbsent(option.longestName(), option));
    return List.copyOf(options.values());
  }

  /** Picocli's marks of a line's end become such ends. */
  static String plain(String text) {
    return text.replace("%n", "\n").strip();
  }
}
