package dev.briefpress.diagnostics;

import java.util.regex.Pattern;

/**
 * An author's text as a terminal may safely show it, and how many columns that takes.
 *
 * <p>Control characters become pictures of themselves and characters that turn the direction of
 * writing become U+FFFD: a file must neither command the terminal nor show other text than it
 * holds. A tab becomes four blanks. Words that a CI service would take for a command to it are
 * broken: {@code ::} at the beginning and {@code ##[} or {@code ##vso[} anywhere.
 */
public final class TerminalText {
  private static final String TAB = "    ";
  private static final Pattern COMMAND = Pattern.compile("##(\\[|vso\\[)");
  private static final char REPLACEMENT = '\uFFFD';
  private static final int PICTURES = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;

  /** Emoji of the Basic Multilingual Plane that take two columns (Unicode, East Asian Width W). */
  private static final String WIDE_SYMBOLS =
      "⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕";

  private TerminalText() {}

  /** {@code text}, one line, without anything that a terminal or a CI service would obey. */
  public static String shown(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    // Where a command begins in a line, a blank keeps it from being one.
    int colon = out.indexOf("::");
    if (colon >= 0 && out.substring(0, colon).isBlank()) {
      out.insert(colon + 1, ' ');
    }
    return COMMAND.matcher(out).replaceAll("## $1");
  }

  private static void append(StringBuilder out, int c) {
    if (c == '\t') {
      out.append(TAB);
    } else if (c < 0x20) {
      out.append((char) (PICTURES + c));
    } else if (c == 0x7F) {
      out.append((char) PICTURE_OF_DELETE);
    } else if (isUnsafe(c)) {
      out.append(REPLACEMENT);
    } else {
      out.appendCodePoint(c);
    }
  }

  static boolean isUnsafe(int c) {
    return (c >= 0x7F && c < 0xA0)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C
        || c == 0x2028
        || c == 0x2029
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xE0000 && c <= 0xE0FFF)
        || Character.getType(c) == Character.SURROGATE;
  }

  /** Columns that {@code text} takes once {@linkplain #shown shown}. */
  static int width(String text) {
    return text.codePoints().map(TerminalText::width).sum();
  }

  /** Columns of one character: two for wide East Asian ones and emoji, none for marks. */
  static int width(int c) {
    if (c < 0x7F) {
      return c == '\t' ? TAB.length() : 1;
    }
    if (isUnsafe(c)) {
      return 1;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD)
        || WIDE_SYMBOLS.indexOf(c) >= 0;
  }
}
