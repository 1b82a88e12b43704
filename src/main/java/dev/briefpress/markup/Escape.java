package dev.briefpress.markup;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.briefpress.markup.guard.MarkedText;
import dev.briefpress.text.Characters;
import dev.briefpress.text.Html;
import dev.briefpress.text.Percent;
import org.jspecify.annotations.Nullable;

/**
 * Writes text so that HTML and URLs keep it as it is. Characters that are {@linkplain
 * Characters#isUnfit(char) unfit} come out as U+FFFD.
 */
final class Escape {
  // Beside letters and digits: what stands in a URL as it is.
  private static final String URL_MARKS = "%:/?#@!$&'()*+,;=-._~";

  private Escape() {}

  /** Writes text of the source, which is not Markdown, for an element or attribute. */
  static void text(StringBuilder out, CharSequence source, int start, int end) {
    int from = start;
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      String escaped = c > '>' && c < 0x7F ? null : escaped(c);
      if (escaped != null) {
        out.append(source, from, i).append(escaped);
        from = i + 1;
      }
    }
    out.append(source, from, end);
  }

  private static @Nullable String escaped(char c) {
    return Characters.isUnfit(c) ? "\uFFFD" : Html.reference(c);
  }

  static void text(StringBuilder out, String text) {
    text(out, text, 0, text.length());
  }

  /** Writes a stretch of a Markdown text whose escapes and entities are still to be decoded. */
  static void markdown(StringBuilder out, BasedSequence chars) {
    if (chars instanceof MarkedText text && !hasEscape(text)) {
      text(out, text);
    } else {
      text(out, decoded(chars));
    }
  }

  private static boolean hasEscape(MarkedText text) {
    int end = text.length();
    return text.next('\\', 0) < end || text.next('&', 0) < end;
  }

  private static void text(StringBuilder out, MarkedText text) {
    int from = 0;
    for (int i = text.nextMark(0); i < text.length(); i = text.nextMark(i + 1)) {
      String escaped = escaped(text.charAt(i));
      if (escaped != null) {
        text.copyTo(out, from, i);
        out.append(escaped);
        from = i + 1;
      }
    }
    text.copyTo(out, from, text.length());
  }

  /** Markdown's escapes and entities decoded. */
  static String decoded(BasedSequence chars) {
    String text = chars.toString();
    if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    String decoded = Escaping.unescapeString(text);
    // Changes of direction that entities stand for cannot be seen in the source: they are not
    // allowed.
    return directions(decoded) == directions(text)
        ? decoded
        : Characters.withoutDirections(decoded);
  }

  private static long directions(String text) {
    return text.chars().filter(c -> Characters.isDirection((char) c)).count();
  }

  static String attribute(String value) {
    StringBuilder out = new StringBuilder(value.length() + 16);
    text(out, value);
    return out.toString();
  }

  /** A URL with what may not stand in one percent-encoded; what is encoded stays so. */
  static String url(String url) {
    return Percent.encoded(url, URL_MARKS);
  }

  /**
   * Percent-escapes decoded, those left out that would make a path mean something else ({@code %23}
   * a fragment, {@code %2F} a folder) or that are no UTF-8.
   */
  static String percentDecoded(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    StringBuilder out = new StringBuilder(path.length());
    int i = 0;
    while (i < path.length()) {
      if (!Percent.isEncoded(path, i)) {
        out.append(path.charAt(i++));
        continue;
      }
      int end = i;
      while (Percent.isEncoded(path, end)) {
        end += 3;
      }
      String written = path.substring(i, end);
      out.append(Percent.decoded(written).filter(Escape::isOrdinary).orElse(written));
      i = end;
    }
    return out.toString();
  }

  private static boolean isOrdinary(String text) {
    return text.chars().noneMatch(c -> c == '#' || c == '/' || c == '%')
        && Characters.firstUnfit(text) < 0;
  }

  /** A path in which nothing can end the attribute it stands in. */
  static String path(String path) {
    return path.replace("\"", "%22").replace("<", "%3C").replace(">", "%3E");
  }
}
