package dev.briefpress.markup.guard;

import dev.briefpress.text.Ascii;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the ends of inline constructs. A regular expression serves only where none of its groups is
 * repeated: Java matches repeated groups by recursion, as deep as the construct is long. Each
 * method is given where the construct would begin, and returns where it ends or -1.
 */
final class Scan {
  private static final int LONGEST_LABEL = 999;
  private static final int DEEPEST_PARENTHESES = 32;
  private static final String ESCAPABLE = "!\"#$%&'()*+,./:;<=>?@[\\]^_`{|}~-";

  private static final Pattern AUTOLINK =
      Pattern.compile("<[A-Za-z][A-Za-z0-9.+-]{1,31}+:[^\\x00-\\x20<>]*+>");

  // An end tag, an instruction on one line, a declaration and character data.
  private static final Pattern OTHER_HTML =
      Pattern.compile(
          "</[A-Za-z][A-Za-z0-9-]*+\\s*+>"
              + "|<\\?.*?\\?>"
              + "|<![A-Za-z]++\\s[^>]*+>"
              + "|(?i:<!\\[CDATA\\[)(?s:.*?)\\]\\]>");

  private Scan() {}

  static boolean isEscapable(char c) {
    return ESCAPABLE.indexOf(c) >= 0;
  }

  private static boolean isEscape(String s, int i) {
    return s.charAt(i) == '\\' && i + 1 < s.length() && isEscapable(s.charAt(i + 1));
  }

  /** {@code <a b.md>}, on one line. */
  static int angleDestination(String s, int start) {
    int i = start + 1;
    while (i < s.length()) {
      char c = s.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || c == '\n') {
        return -1;
      }
      i += isEscape(s, i) ? 2 : 1;
    }
    return -1;
  }

  /** {@code b(1).md}: no blanks, parentheses in pairs; may be empty. */
  static int destination(String s, int start) {
    int open = 0;
    int i = start;
    while (i < s.length()) {
      char c = s.charAt(i);
      if (c <= ' ') {
        return i;
      }
      if (c == '(') {
        open++;
        if (open > DEEPEST_PARENTHESES) {
          return start;
        }
      } else if (c == ')') {
        if (open == 0) {
          return i;
        }
        open--;
      }
      i += isEscape(s, i) ? 2 : 1;
    }
    return i;
  }

  /** {@code "t"}, {@code 't'} or {@code (t)}. */
  static int title(String s, int start) {
    char open = s.charAt(start);
    if (open != '"' && open != '\'' && open != '(') {
      return -1;
    }
    char close = open == '(' ? ')' : open;
    int i = start + 1;
    while (i < s.length()) {
      if (s.charAt(i) == close) {
        return i + 1;
      }
      i += isEscape(s, i) ? 2 : 1;
    }
    return -1;
  }

  /** {@code [label]}, with no other brackets in it. */
  static int label(String s, int start) {
    int i = start + 1;
    for (int n = 0; n <= LONGEST_LABEL && i < s.length(); n++) {
      char c = s.charAt(i);
      if (c == ']') {
        return i + 1;
      }
      if (c == '[') {
        return -1;
      }
      i += isEscape(s, i) ? 2 : 1;
    }
    return -1;
  }

  /** {@code <https://x.org/>}. */
  static int autolink(String s, int start) {
    return end(AUTOLINK, s, start);
  }

  private static int end(Pattern form, String s, int start) {
    Matcher matcher = form.matcher(s).region(start, s.length());
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /** {@code <desk@x.org>}. */
  static int mailLink(String s, int start) {
    int i = start + 1;
    while (i < s.length() && isOfMailName(s.charAt(i))) {
      i++;
    }
    if (i == start + 1 || i >= s.length() || s.charAt(i) != '@') {
      return -1;
    }
    do {
      i = hostLabel(s, i + 1);
    } while (i > 0 && i < s.length() && s.charAt(i) == '.');
    return i > 0 && i < s.length() && s.charAt(i) == '>' ? i + 1 : -1;
  }

  private static boolean isOfMailName(char c) {
    return Ascii.isLetterOrDigit(c) || ".!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0;
  }

  private static int hostLabel(String s, int start) {
    int i = start;
    while (i < s.length() && (Ascii.isLetterOrDigit(s.charAt(i)) || s.charAt(i) == '-')) {
      i++;
    }
    boolean good = i > start && i - start <= 63 && s.charAt(start) != '-' && s.charAt(i - 1) != '-';
    return good ? i : -1;
  }

  private static int blanks(String s, int start) {
    int i = start;
    while (i < s.length() && Ascii.isSpace(s.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int tagName(String s, int start) {
    if (start >= s.length() || !Ascii.isLetter(s.charAt(start))) {
      return -1;
    }
    int i = start + 1;
    while (i < s.length() && (Ascii.isLetterOrDigit(s.charAt(i)) || s.charAt(i) == '-')) {
      i++;
    }
    return i;
  }

  /** {@code <b class="x">}. */
  static int openTag(String s, int start) {
    int i = tagName(s, start + 1);
    while (i > 0) {
      int next = blanks(s, i);
      if (next >= s.length()) {
        return -1;
      }
      char c = s.charAt(next);
      if (c == '>') {
        return next + 1;
      }
      if (c == '/') {
        return next + 1 < s.length() && s.charAt(next + 1) == '>' ? next + 2 : -1;
      }
      i = next > i ? attribute(s, next) : -1;
    }
    return -1;
  }

  private static int attribute(String s, int start) {
    char first = s.charAt(start);
    if (!Ascii.isLetter(first) && first != '_' && first != ':') {
      return -1;
    }
    int i = start + 1;
    while (i < s.length()
        && (Ascii.isLetterOrDigit(s.charAt(i)) || ":._-".indexOf(s.charAt(i)) >= 0)) {
      i++;
    }
    int equals = blanks(s, i);
    return equals < s.length() && s.charAt(equals) == '=' ? value(s, blanks(s, equals + 1)) : i;
  }

  private static int value(String s, int start) {
    if (start >= s.length()) {
      return -1;
    }
    char quote = s.charAt(start);
    if (quote == '"' || quote == '\'') {
      return s.indexOf(quote, start + 1) + 1;
    }
    int i = start;
    while (i < s.length() && s.charAt(i) > ' ' && "\"'=<>{}`".indexOf(s.charAt(i)) < 0) {
      i++;
    }
    return i > start ? i : -1;
  }

  /** {@code <!-- words -->}, with no two hyphens in it. */
  static int comment(String s, int start) {
    if (s.startsWith("<!---->", start)) {
      return start + "<!---->".length();
    }
    int body = start + "<!--".length();
    if (s.startsWith(">", body) || s.startsWith("->", body)) {
      return -1;
    }
    int close = s.indexOf("--", body);
    return close > body && s.startsWith("-->", close) ? close + "-->".length() : -1;
  }

  /** Any inline HTML. */
  static int html(String s, int start) {
    if (start + 1 < s.length() && Ascii.isLetter(s.charAt(start + 1))) {
      return openTag(s, start);
    }
    return s.startsWith("<!--", start) ? comment(s, start) : end(OTHER_HTML, s, start);
  }
}
