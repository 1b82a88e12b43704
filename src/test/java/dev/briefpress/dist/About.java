package dev.briefpress.dist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a command says of itself. */
public final class About {
  /** The variables of the environment that the program and its launcher look at. */
  public static final SortedMap<String, String> ENVIRONMENT =
      new TreeMap<>(
          Map.of(
              "BRIEFPRESS_JAVA_HOME", "The Java to run with, version 17 or newer.",
              "BRIEFPRESS_JAVA_OPTIONS", "Further options for Java, such as -Xmx4g.",
              "BRIEFPRESS_DEBUG", "With 1, a fault of the program shows its details.",
              "NO_COLOR", "Where it is set, nothing is printed in colour."));

  private About() {}

  /** Its first sentence or so, as it stands in lists of commands. */
  public static String summary(CommandSpec command) {
    String[] header = command.usageMessage().header();
    String[] description = command.usageMessage().description();
    return header.length > 0 ? header[0] : description.length > 0 ? plain(description[0]) : "";
  }

  /** Its options and those of its actions, each once; hidden ones are left out. */
  public static List<OptionSpec> options(CommandSpec command) {
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
  public static String plain(String text) {
    return text.replace("%n", "\n").strip();
  }
}
