package dev.briefpress.schema;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The heading or label of one thing and the other spellings that are accepted. Case, punctuation,
 * dashes, {@code &} for {@code and}, and a part in parentheses do not matter.
 */
public final class Names {
  private final String name;
  private final List<String> aliases;
  private final Set<String> keys = new LinkedHashSet<>();

  /**
   * One thing's names.
   *
   * @param name as the schema wants it written
   */
  public Names(String name, List<String> aliases) {
    this.name = name;
    this.aliases = List.copyOf(aliases);
    keys.add(key(name));
    aliases.forEach(alias -> keys.add(key(alias)));
  }

  /** As the schema wants it written. */
  public String name() {
    return name;
  }

  public List<String> aliases() {
    return aliases;
  }

  /** The {@link #key}s of all accepted spellings, that of the name first. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(keys);
  }

  /** Whether this is spelled in a way that has {@code key}. */
  public boolean hasKey(String key) {
    return keys.contains(key);
  }

  /** Whether {@code written} means this. */
  public boolean match(String written) {
    return written.equals(name) || keys.contains(key(written));
  }

  /** What all accepted spellings of a name have in common. */
  public static String key(String written) {
    return isPlain(written) ? plainKey(written) : anyKey(written);
  }

  // Letters, digits and marks of ASCII, without parentheses: most labels and headings.
  private static boolean isPlain(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c > '~' || c == '(') {
        return false;
      }
    }
    return true;
  }

  private static String plainKey(String written) {
    StringBuilder key = new StringBuilder(written.length() + 4);
    boolean gap = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      char lower = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
      if (c == '&') {
        word(key, "and");
        gap = true;
      } else if ((lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9')) {
        if (gap && !key.isEmpty()) {
          key.append(' ');
        }
        gap = false;
        key.append(lower);
      } else {
        gap = true;
      }
    }
    return key.toString();
  }

  private static String anyKey(String written) {
    String whole = written.toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(whole.length());
    int close = whole.indexOf(')');
    int i = 0;
    while (i < whole.length()) {
      close = close >= 0 && close < i ? whole.indexOf(')', i) : close;
      int c = whole.codePointAt(i);
      if (c == '&') {
        word(key, "and");
        i++;
      } else if (Character.isLetter(c) || isNumber(c)) {
        int end = endOfWord(whole, i);
        word(key, whole.substring(i, end));
        i = end;
      } else {
        i = c == '(' ? behindParentheses(whole, i, close) : i + Character.charCount(c);
      }
    }
    return key.toString();
  }

  private static void word(StringBuilder key, String word) {
    key.append(key.isEmpty() ? "" : " ").append(word);
  }

  private static int endOfWord(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!Character.isLetter(c) && !isNumber(c)) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  // Only the innermost pair counts as one, as nobody nests them in a heading.
  private static int behindParentheses(String text, int open, int close) {
    int next = text.indexOf('(', open + 1);
    return close > 0 && (next < 0 || next > close) ? close + 1 : open + 1;
  }

  private static boolean isNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Names names && name.equals(names.name) && aliases.equals(names.aliases);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name + " " + aliases;
  }
}
