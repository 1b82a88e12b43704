package dev.briefpress.authoring.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to read a line as a label and the text behind it.
 *
 * @param label plain text without its colon and its number
 * @param rest Markdown, possibly empty
 * @param sure whether the form alone says that it is a label: bold, or few words and a colon
 */
record Labelled(String label, String rest, boolean sure) {
  /** Most characters of a label. */
  private static final int LONGEST = 80;

  /** Most words of a label that only a colon marks. */
  private static final int MOST_WORDS = 6;

  private static final Pattern BOLD =
      Pattern.compile(
          "(?:\\*\\*|__|(?:\\\\\\*){2})\\s*([^*]{1,80}?)\\s*:?\\s*(?:\\*\\*|__|(?:\\\\\\*){2})\\s*[:–—-]?\\s*(.*)");

  private static final Pattern ITALIC = Pattern.compile("\\*([^*]{1,80}?):?\\*\\s*:?\\s*(.*)");
  private static final Pattern COLON = Pattern.compile("([^:]{1,80}):(?!//)(?:\\s+(.*)|)");
  private static final Pattern DASH = Pattern.compile("(.{1,80}?)\\s+[–—-]\\s+(.*)");
  private static final Pattern STOP = Pattern.compile("(.{1,40}?)\\.\\s+(.*)");

  /** Whether it has no more words than a label has. */
  boolean isShort() {
    return Plain.words(label) <= MOST_WORDS;
  }

  /** The ways to read {@code markdown}, the most telling first. */
  static List<Labelled> of(String markdown) {
    List<Labelled> ways = new ArrayList<>();
    for (Pattern pattern : List.of(BOLD, ITALIC)) {
      Matcher matcher = pattern.matcher(markdown);
      if (matcher.matches()) {
        add(ways, matcher.group(1), matcher.group(2), hasColon(markdown, matcher));
      }
    }
    Matcher colon = COLON.matcher(markdown);
    if (colon.matches()) {
      String rest = colon.group(2) == null ? "" : colon.group(2);
      boolean few = Plain.words(Plain.of(colon.group(1))) <= MOST_WORDS;
      add(ways, colon.group(1), rest, few && !Plain.isSentence(Plain.of(colon.group(1))));
    }
    Matcher dash = DASH.matcher(markdown);
    if (dash.matches()) {
      add(ways, dash.group(1), dash.group(2), false);
    }
    Matcher stop = STOP.matcher(markdown);
    if (stop.matches()) {
      add(ways, stop.group(1), stop.group(2), false);
    }
    add(ways, markdown, "", false);
    return ways;
  }

  private static boolean hasColon(String markdown, Matcher matcher) {
    return markdown.substring(0, matcher.start(2)).contains(":");
  }

  private static void add(List<Labelled> ways, String label, String rest, boolean sure) {
    String plain = Plain.of(label).replaceAll("\\s*[:–—-]+$", "");
    if (!plain.isEmpty() && plain.length() <= LONGEST) {
      ways.add(new Labelled(plain, rest.strip(), sure));
    }
  }
}
