package dev.briefpress.docs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fenced block of a page.
 *
 * @param line 1-based line of the first line inside
 * @param language the first word of the info string, possibly empty
 * @param attributes the other words of it, {@code name=value} or {@code name}
 */
record CodeBlock(int line, String language, Map<String, String> attributes, List<String> lines) {
  private static final String PROMPT = "$ ";

  CodeBlock {
    attributes = Map.copyOf(attributes);
    lines = List.copyOf(lines);
  }

  /** The blocks of a page, in order. */
  static List<CodeBlock> in(List<String> page) {
    List<CodeBlock> blocks = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i).strip().startsWith("```")) {
        if (open >= 0) {
          blocks.add(of(page.get(open).strip().substring(3), page.subList(open + 1, i), open + 2));
          open = -1;
        } else {
          open = i;
        }
      }
    }
    return blocks;
  }

  private static CodeBlock of(String info, List<String> lines, int line) {
    List<String> words = List.of(info.strip().split(" +", -1));
    Map<String, String> attributes = new HashMap<>();
    for (String word : words.subList(1, words.size())) {
      int sign = word.indexOf('=');
      attributes.put(sign < 0 ? word : word.substring(0, sign), word.substring(sign + 1));
    }
    return new CodeBlock(line, words.get(0), attributes, lines);
  }

  /** Whether it holds commands: alone ({@code sh}) or with what they print ({@code console}). */
  boolean isShell() {
    return language.equals("sh") || language.equals("console");
  }

  /** Why its commands are not run by the test. */
  Optional<String> untested() {
    return Optional.ofNullable(attributes.get("untested"));
  }

  /** Whether its commands do not go on from those before, but begin in a new site. */
  boolean fresh() {
    return attributes.containsKey("fresh");
  }

  /** The file that it shows, which the test writes. */
  Optional<String> file() {
    return Optional.ofNullable(attributes.get("file"));
  }

  /** Whether its commands are run. */
  boolean runs() {
    return isShell() && untested().isEmpty();
  }

  /** Whether one of its commands makes the site in which the next ones work. */
  boolean makesSite() {
    return commands().stream().anyMatch(c -> c.text().startsWith("briefpress init "));
  }

  /** Its commands; each line is one, unless the line before it ends in a backslash. */
  List<ShellCommand> commands() {
    List<ShellCommand> commands = new ArrayList<>();
    boolean printed = language.equals("console");
    int i = 0;
    while (i < lines.size()) {
      int first = i;
      String text = lines.get(i++);
      if (printed && !text.startsWith(PROMPT)) {
        throw new IllegalArgumentException("line " + (line + first) + " must begin with `$ `");
      }
      while (text.endsWith("\\") && i < lines.size()) {
        text += "\n" + lines.get(i++);
      }
      int end = i;
      while (printed && end < lines.size() && !lines.get(end).startsWith(PROMPT)) {
        end++;
      }
      Optional<List<String>> output =
          printed ? Optional.of(lines.subList(i, end)) : Optional.empty();
      String bare = printed ? text.substring(PROMPT.length()) : text;
      if (!bare.isBlank() && !bare.startsWith("#")) {
        commands.add(new ShellCommand(line + first, bare, output, status(commands.size())));
      }
      i = end;
    }
    return commands;
  }

  // `status=0,1` are those of the commands in their order; those of the others are 0.
  private int status(int command) {
    String[] all = attributes.getOrDefault("status", "0").split(",", -1);
    return command < all.length ? Integer.parseInt(all[command]) : 0;
  }
}
