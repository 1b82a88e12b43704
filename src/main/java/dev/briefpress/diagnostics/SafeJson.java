package dev.briefpress.diagnostics;

import dev.briefpress.json.Json;
import dev.briefpress.text.Characters;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/**
 * JSON for programs, which may well be shown on a terminal or in the log of a CI service: whatever
 * these would obey is written as an escape, which programs read as the character it stands for.
 */
final class SafeJson {
  private static final Pattern COMMAND = Pattern.compile("##(?=\\[|vso\\[)");

  private SafeJson() {}

  /** The document that {@code content} writes, on one line that ends in a line feed. */
  static String text(Consumer<JsonGenerator> content) {
    String json = Json.text(content);
    StringBuilder out = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean pair = Character.isSurrogate(c) && !Characters.isHalf(json, i);
      int whole = pair ? json.codePointAt(Character.isLowSurrogate(c) ? i - 1 : i) : c;
      if (c >= 0x7F && TerminalText.isUnsafe(whole)) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return COMMAND.matcher(out).replaceAll("#\\\\u0023");
  }
}
