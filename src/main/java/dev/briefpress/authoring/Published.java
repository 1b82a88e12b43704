package dev.briefpress.authoring;

import java.util.List;
import java.util.Optional;

/**
 * A published brief as a reader sees it, before it is taken over.
 *
 * @param title absent when the lines tell it
 * @param date ISO day, absent when the lines tell it
 * @param slug the address it had
 * @param category as its publisher names it
 * @param tags from the publisher's data, possibly empty
 * @param status a status of Briefpress
 * @param lines text of the body as Markdown inline text; a point begins with {@code - }, two blanks
 *     before it a level; a heading may begin with {@code ## }
 */
record Published(
    Optional<String> title,
    Optional<String> date,
    Optional<String> slug,
    Optional<String> category,
    List<String> tags,
    Optional<String> status,
    List<String> lines) {
  Published {
    tags = List.copyOf(tags);
    lines = List.copyOf(lines);
  }

  /** Plain text. */
  static Published text(String text) {
    List<String> lines = text.lines().map(Published::line).toList();
    return new Published(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        lines);
  }

  private static String line(String line) {
    String bare = line.stripTrailing();
    String text = bare.stripLeading();
    String indent = bare.substring(0, bare.length() - text.length());
    if (text.matches("[-*•‣–] .*")) {
      return indent.replace("\t", "  ") + "- " + MarkdownText.escaped(text.substring(2).strip());
    }
    return MarkdownText.escaped(text);
  }
}
