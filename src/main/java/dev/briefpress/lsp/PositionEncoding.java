package dev.briefpress.lsp;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.lsp4j.PositionEncodingKind;

/** What the columns of an editor count. Inside the program they are UTF-16 units. */
enum PositionEncoding {
  UTF_8(PositionEncodingKind.UTF8),
  UTF_16(PositionEncodingKind.UTF16),
  UTF_32(PositionEncodingKind.UTF32);

  private final String id;

  PositionEncoding(String id) {
    this.id = id;
  }

  /** As the protocol names it. */
  String id() {
    return id;
  }

  /** The first of an editor's offers, in its order of preference; UTF-16 when it offers none. */
  static PositionEncoding of(List<String> offers) {
    for (String offer : offers) {
      for (PositionEncoding encoding : values()) {
        if (encoding.id.equals(offer)) {
          return encoding;
        }
      }
    }
    return UTF_16;
  }

  /** The editor's column of a place in {@code line}; places behind its end count as its end. */
  int column(String line, int units) {
    int end = Math.min(units, line.length());
    return switch (this) {
      case UTF_8 -> line.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
      case UTF_16 -> end;
      case UTF_32 -> line.codePointCount(0, end);
    };
  }

  /** The place in {@code line} of an editor's column; columns behind its end count as its end. */
  int units(String line, int column) {
    if (this == UTF_16) {
      return Math.max(0, Math.min(column, line.length()));
    }
    int counted = 0;
    int i = 0;
    while (i < line.length() && counted < column) {
      int character = line.codePointAt(i);
      counted += this == UTF_32 ? 1 : bytes(character);
      i += Character.charCount(character);
    }
    return i;
  }

  private static int bytes(int character) {
    if (character < 0x80) {
      return 1;
    }
    return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  }
}
