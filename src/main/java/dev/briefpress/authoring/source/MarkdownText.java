package dev.briefpress.authoring.source;

import java.util.List;

/** Plain text as Markdown that shows just that text. */
public final class MarkdownText {
  private MarkdownText() {}

  /**
   * Markdown without what another program put into it.
   *
   * @param left what was taken out
   * @param notes what an editor must look at
   */
  record Cleaned(List<String> lines, List<String> left, List<String> notes) {
    Cleaned {
      lines = List.copyOf(lines);
      left = List.copyOf(left);
      notes = List.copyOf(notes);
    }
  }

  /** {@code text} with every character escaped that Markdown would take for markup. */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wordInside = c == '_' && isWord(text, i - 1) && isWord(text, i + 1);
      if ("\\`*_[]<".indexOf(c) >= 0 && !wordInside) {
        out.append('\\');
      } else if (c == '&' && looksLikeEntity(text, i)) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  private static boolean isWord(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  private static boolean looksLikeEntity(String text, int i) {
    int end = text.indexOf(';', i);
    return end > i + 1 && end - i < 12 && text.substring(i + 1, end).matches("#?[A-Za-z0-9]+");
  }
}
