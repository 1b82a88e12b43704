package dev.briefpress.search.text;

import java.text.Normalizer;

/**
 * Writes Latin letters without their accents, so that {@code cafe} finds {@code café}.
 *
 * <p>Works on single UTF-16 code units by a fixed table: letters of the Latin blocks that Unicode
 * takes apart (its compatibility decomposition) keep their ASCII letters; a few it does not take
 * apart ({@code ß æ ø đ ł}) are spelled out; typographic apostrophes and hyphens become the ASCII
 * ones; combining accents and invisible characters vanish. Only characters that no later version of
 * Unicode may change are touched, so {@code text.js} folds in the same way whatever the browser.
 */
public final class Folding {
  /** ASCII is folded already. */
  private static final char FIRST = 0x80;

  private static final String[] TABLE = table();

  private Folding() {}

  /** {@code text} folded. */
  public static String fold(String text) {
    return new String(folded(text));
  }

  /** The units of {@code text} folded, in an array of the caller's own. */
  static char[] folded(String text) {
    char[] units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      if (units[i] >= FIRST && TABLE[units[i]] != null) {
        return folded(units, i);
      }
    }
    return units;
  }

  private static char[] folded(char[] units, int from) {
    StringBuilder out = new StringBuilder(units.length + 16).append(units, 0, from);
    for (int i = from; i < units.length; i++) {
      char unit = units[i];
      String replacement = unit < FIRST ? null : TABLE[unit];
      if (replacement == null) {
        out.append(unit);
      } else {
        out.append(replacement);
      }
    }
    return out.toString().toCharArray();
  }

  private static String[] table() {
    String[] table = new String[Character.MAX_VALUE + 1];
    decompose(table, 0x00C0, 0x024F);
    decompose(table, 0x1E00, 0x1EFF);
    decompose(table, 0xFB00, 0xFB06);
    for (int wide = 0xFF01; wide <= 0xFF5E; wide++) {
      table[wide] = String.valueOf((char) (wide - 0xFEE0));
    }
    for (int accent = 0x0300; accent <= 0x036F; accent++) {
      table[accent] = "";
    }
    for (String pair :
        "ªa ºo ÆAE æae ŒOE œoe ØO øo ÐD ðd ĐD đd ÞTH þth ŁL łl ßss ẞSS ıi ĦH ħh ŦT ŧt ŊN ŋn ƏA əa"
            .split(" ")) {
      table[pair.charAt(0)] = pair.substring(1);
    }
    for (char apostrophe : "\u00b4\u02b9\u02bb\u02bc\u2018\u2019\u201b\u2032".toCharArray()) {
      table[apostrophe] = "'";
    }
    for (char hyphen : "\u2010\u2011\ufe63".toCharArray()) {
      table[hyphen] = "-";
    }
    for (char invisible :
        "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff".toCharArray()) {
      table[invisible] = "";
    }
    return table;
  }

  private static void decompose(String[] table, int first, int last) {
    for (int unit = first; unit <= last; unit++) {
      String letters =
          Normalizer.normalize(String.valueOf((char) unit), Normalizer.Form.NFKD)
              .replaceAll("[^A-Za-z]", "");
      if (!letters.isEmpty()) {
        table[unit] = letters;
      }
    }
  }
}
