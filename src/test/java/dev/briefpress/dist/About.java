package dev.briefpress.dist;

import picocli.CommandLine.Model.CommandSpec;

/** What a command says of itself. */
final class About {
  private About() {}

  /** Its first sentence or so, as it stands in lists of commands. */
  static String summary(CommandSpec command) {
    String[] header = command.usageMessage().header();
    String[] description = command.usageMessage().description();
    return header.length > 0 ? header[0] : description.length > 0 ? plain(description[0]) : "";
  }

  /** Picocli's marks of a line's end become such ends. */
  static String plain(String text) {
    return text.replace("%n", "\n").strip();
  }
}
