package dev.briefpress.text;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Characters that look like a blank, a Latin letter or nothing at all and are none of these, as
 * they come in with text that is pasted from other programs.
 */
public final class LookAlikes {
  /** Characters that a message names. */
  private static final int MOST_NAMED = 3;

  private static final String LETTERS = "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
  private static final String LATIN = "ABESIJKMHOPCTYXaesijopcyxdhABEZHIKMNOPTYXo";

  private static final Map<Integer, String> NAMES =
      Map.of(
          0x00A0, "a no-break space",
          0x00AD, "a soft hyphen",
          0x200B, "a zero-width space",
          0x200C, "a zero-width non-joiner",
          0x200D, "a zero-width joiner",
          0x202F, "a narrow no-break space",
          0x2060, "a word joiner",
          0xFEFF, "a byte order mark");

  private LookAlikes() {}

  /**
   * The text with a blank in the place of each other space, without characters that show nothing,
   * and with Latin letters in the place of Cyrillic, Greek and full-width ones that look like them.
   */
  public static String folded(String text) {
    if (text.chars().allMatch(c -> c < 0x7F)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSpaceChar(c)) {
        out.append(' ');
      } else if (c < 0x7F || Character.isSurrogate(c) || Visible.is(c)) {
        out.append(letter(c));
      }
    }
    return out.toString();
  }

  private static char letter(char c) {
    int at = c < 0x7F ? -1 : LETTERS.indexOf(c);
    if (at >= 0) {
      return LATIN.charAt(at);
    }
    return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
  }

  /**
   * Names what {@link #folded} changes in a text, {@code a no-break space (U+00A0)}; empty when it
   * changes nothing.
   */
  public static String named(String text) {
    return text.codePoints()
        .filter(LookAlikes::isOne)
        .distinct()
        .limit(MOST_NAMED)
        .mapToObj(LookAlikes::named)
        .collect(Collectors.joining(", "));
  }

  private static boolean isOne(int c) {
    String one = Character.toString(c);
    return !folded(one).equals(one);
  }

  private static String named(int c) {
    String known = NAMES.get(c);
    String name = Character.getName(c);
    String words = known != null ? known : name == null ? "a character" : "the " + lower(name);
    return words + String.format(Locale.ROOT, " (U+%04X)", c);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
