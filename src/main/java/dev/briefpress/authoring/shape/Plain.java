package dev.briefpress.authoring.shape;

import java.util.regex.Pattern;

/** What a reader sees of inline Markdown. */
final class Plain {
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\[]*)\\]\\([^()\\s]*[^()]*\\)");
  private static final Pattern STRONG = Pattern.compile("(?:\\\\\\*){2}|\\*\\*|__");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\p{L}\\p{N}\\\\])[*_](?=\\S)|(?<=[^\\s\\\\])[*_](?![\\p{L}\\p{N}])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern BLANKS =
      Pattern.compile("(?:&nbsp;|[\\s\\u00A0\\u2007\\u202F\\u3000])+");
  private static final Pattern BOLD =
      Pattern.compile("(?:\\*\\*|__)[^*]+(?:\\*\\*|__):?|(?:\\\\\\*){2}[^*]+(?:\\\\\\*){2}:?");

  private Plain() {}

  /** The text of {@code markdown} without marks, escapes and addresses, each gap one blank. */
  static String of(String markdown) {
    String text = LINK.matcher(markdown).replaceAll("$1");
    text = STRONG.matcher(text).replaceAll("");
    text = EMPHASIS.matcher(text).replaceAll("");
    text = ESCAPE.matcher(text).replaceAll("$1");
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** Whether the whole line is bold, whether its asterisks are marks or were typed. */
  static boolean isBold(String markdown) {
    return BOLD.matcher(markdown.strip()).matches();
  }

  /** How many words it has. */
  static int words(String plain) {
    return plain.isBlank() ? 0 : plain.strip().split(" ").length;
  }

  /** Whether it ends as a sentence does. */
  static boolean isSentence(String plain) {
    return plain.matches(".*[.!?…][\"'’”»)\\]]*");
  }
}
