package dev.briefpress.markup;

import org.jspecify.annotations.Nullable;

/**
 * A web address that stands in a text by itself, found as GitHub Flavored Markdown finds it (6.9):
 * {@code https://…}, {@code http://…} or {@code www.…}, without the marks that end a sentence.
 *
 * @param start offset in the text
 * @param end offset behind it
 */
record BareAddress(int start, int end) {
  private static final String BEFORE = "*_~(";
  private static final String TRAILING = "?!.,:;*_~'\"”’»…";

  /** Whether {@code text} may hold one. */
  static boolean mayBeIn(CharSequence text) {
    for (int i = 0; i + 4 < text.length(); i++) {
      char c = text.charAt(i);
      boolean scheme = c == ':' && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/';
      if (scheme || (c == 'w' && isAt(text, i, "www."))) {
        return true;
      }
    }
    return false;
  }

  /** The first one at or behind {@code from}; null if there is none. */
  static @Nullable BareAddress next(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == 'h' || c == 'w') && isFree(text, i)) {
        int host = host(text, i);
        int end = host < 0 ? -1 : end(text, host);
        if (end > 0) {
          return new BareAddress(i, end);
        }
      }
    }
    return null;
  }

  /** What is lacking before it. */
  String scheme(CharSequence text) {
    return text.charAt(start) == 'w' ? "https://" : "";
  }

  private static boolean isFree(CharSequence text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return Character.isWhitespace(before)
        || BEFORE.indexOf(before) >= 0
        || "[{„“‘«\"'—–".indexOf(before) >= 0
        || before > 0x2E80;
  }

  private static int host(CharSequence text, int at) {
    for (String scheme : new String[] {"https://", "http://"}) {
      if (isAt(text, at, scheme)) {
        return at + scheme.length();
      }
    }
    return isAt(text, at, "www.") ? at : -1;
  }

  private static boolean isAt(CharSequence text, int at, String word) {
    if (at + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  // Behind the address whose host begins at {@code host}; -1 if that is none.
  private static int end(CharSequence text, int host) {
    int domain = host;
    int dots = 0;
    while (domain < text.length() && isOfHost(text.charAt(domain))) {
      dots += text.charAt(domain) == '.' ? 1 : 0;
      domain++;
    }
    boolean named = domain > host && Character.isLetterOrDigit(text.charAt(host)) && dots > 0;
    if (!named) {
      return -1;
    }
    int end = domain;
    while (end < text.length() && isOfPath(text.charAt(end))) {
      end++;
    }
    int bare = trimmed(text, host, end);
    return bare > host + 3 && text.subSequence(host, bare).toString().indexOf('.') > 0 ? bare : -1;
  }

  private static boolean isOfHost(char c) {
    return (Character.isLetterOrDigit(c) && c < 0x2E80) || c == '-' || c == '.' || c == '_';
  }

  private static boolean isOfPath(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '<' && c < 0x2E80;
  }

  // A closing parenthesis belongs to the address only where it closes one of the address.
  private static int trimmed(CharSequence text, int from, int to) {
    int end = to;
    while (end > from) {
      char last = text.charAt(end - 1);
      boolean closes = last == ')' && count(text, from, end, ')') > count(text, from, end, '(');
      if (!closes && last != ']' && last != '}' && TRAILING.indexOf(last) < 0) {
        break;
      }
      end--;
    }
    return end;
  }

  private static int count(CharSequence text, int from, int to, char wanted) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.charAt(i) == wanted ? 1 : 0;
    }
    return count;
  }
}
