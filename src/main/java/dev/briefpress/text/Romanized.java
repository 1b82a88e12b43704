package dev.briefpress.text;

import com.anyascii.AnyAscii;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Set;

/**
 * Text of any script in Latin letters, as a name of a file or an address can hold it: {@code Київ}
 * becomes {@code Kyiv}. What is in Latin letters already stays as it is.
 */
public final class Romanized {
  /** Signs of no script of their own, such as blanks, digits and marks on Latin letters. */
  private static final Set<UnicodeScript> KEPT =
      Set.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

  private Romanized() {}

  /** The text with each letter of another script than Latin transliterated. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(character -> append(character, out));
    return out.toString();
  }

  private static void append(int character, StringBuilder out) {
    UnicodeScript script = UnicodeScript.of(character);
    if (KEPT.contains(script)) {
      out.appendCodePoint(character);
      return;
    }
    // Signs such as the apostrophe of a soft sign would end the word.
    String latin = AnyAscii.transliterate(character).replaceAll("[^A-Za-z0-9]", "");
    // A Chinese character is a word or a syllable, and has no blank beside it.
    out.append(latin).append(script == UnicodeScript.HAN ? " " : "");
  }
}
