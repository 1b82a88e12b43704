package dev.briefpress.lsp;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as an editor holds it: with the line ends and the byte order mark that its file has. Lines
 * are counted from 0, and end in LF, CRLF or CR.
 */
final class DocumentText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final List<Integer> starts = new ArrayList<>();

  DocumentText(String text) {
    this.text = text;
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        starts.add(i + 1);
      }
    }
  }

  String text() {
    return text;
  }

  int lines() {
    return starts.size();
  }

  /** A line without its end; empty where there is none. */
  String line(int line) {
    if (line < 0 || line >= starts.size()) {
      return "";
    }
    int end = line + 1 < starts.size() ? starts.get(line + 1) : text.length();
    while (end > starts.get(line) && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(starts.get(line), end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Where a place in a line is in the text; lines behind the last one count as the end. */
  int offset(int line, int column) {
    return line >= starts.size() ? text.length() : starts.get(Math.max(0, line)) + column;
  }

  /** How many characters stand before a line that are not the author's: a byte order mark. */
  int hidden(int line) {
    return line == 0 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
  }

  /** What ends its lines: CRLF where any line ends in it. */
  String lineEnd() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** The same with the text between two offsets replaced. */
  DocumentText with(int start, int end, String replacement) {
    return new DocumentText(
        text.substring(0, start) + replacement + text.substring(Math.max(start, end)));
  }
}
