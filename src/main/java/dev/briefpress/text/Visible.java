package dev.briefpress.text;

import java.util.Locale;
import java.util.stream.Collectors;

/** What of a text a reader can see. */
public final class Visible {
  /** Characters that a message names. */
  private static final int MOST_NAMED = 3;

  private Visible() {}

  /** Whether anything in {@code text} can be seen. */
  public static boolean in(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (is(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a letter or digit in {@code text} can be seen. */
  public static boolean letterIn(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetterOrDigit(text.codePointAt(i)) && is(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The first characters of a text, as Unicode numbers them: {@code U+00A0, U+200B}. */
  public static String numbers(String text) {
    return text.codePoints()
        .distinct()
        .limit(MOST_NAMED)
        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
        .collect(Collectors.joining(", "));
  }

  /** Whether a character shows something, alone or beside others. */
  public static boolean is(int character) {
    if (character > ' ' && character < 0x7F) {
      return true;
    }
    return !isBlank(character) && !isIgnorable(character) && !isFiller(character);
  }

  // Unicode's property White_Space, and control characters.
  private static boolean isBlank(int character) {
    return Character.isSpaceChar(character)
        || Character.isWhitespace(character)
        || Character.isISOControl(character);
  }

  /** Letters and symbols that show nothing at all. */
  public static boolean isFiller(int character) {
    return switch (character) {
      case 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0x16FE4, 0x1D159 -> true;
      default -> false;
    };
  }

  // Unicode's property Default_Ignorable_Code_Point, but for fillers; and the marks of annotations.
  private static boolean isIgnorable(int c) {
    if (c < 0x2000) {
      return c == 0xAD
          || c == 0x034F
          || c == 0x061C
          || c == 0x17B4
          || c == 0x17B5
          || isIn(c, 0x180B, 0x180F);
    }
    return isIn(c, 0x200B, 0x200F)
        || isIn(c, 0x202A, 0x202E)
        || isIn(c, 0x2060, 0x206F)
        || isIn(c, 0xFE00, 0xFE0F)
        || c == 0xFEFF
        || isIn(c, 0xFFF0, 0xFFFB)
        || isIn(c, 0x1BCA0, 0x1BCA3)
        || isIn(c, 0x1D173, 0x1D17A)
        || isIn(c, 0xE0000, 0xE0FFF);
  }

  private static boolean isIn(int character, int first, int last) {
    return character >= first && character <= last;
  }
}
