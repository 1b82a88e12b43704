package dev.briefpress.search.index;

import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** JSON as {@code JSON.stringify} writes it: no blanks, and the same escapes. */
public final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator("\n")
          .build();

  private JsonText() {}

  /** A generator of UTF-8, a line feed between top-level values, that leaves {@code out} open. */
  public static JsonGenerator generator(OutputStream out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
  }

  /** Writes a string, halves of surrogate pairs as {@code \\udxxx} (ECMA-262, QuoteJSONString). */
  public static void string(JsonGenerator json, String value) {
    if (hasLoneSurrogate(value)) {
      json.writeRawValue(quoted(value));
    } else {
      json.writeString(value);
    }
  }

  /** Writes a number of thousandths as JavaScript writes the quotient: {@code 5}, {@code 0.034}. */
  static void thousandths(JsonGenerator json, long value) {
    long fraction = value % 1000;
    if (fraction == 0) {
      json.writeNumber(value / 1000);
      return;
    }
    String digits = Long.toString(1000 + fraction).substring(1);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    json.writeNumber(value / 1000 + "." + digits.substring(0, end));
  }

  private static boolean hasLoneSurrogate(String value) {
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      if (Character.isSurrogate(unit)) {
        if (Character.isLowSurrogate(unit)
            || i + 1 == value.length()
            || !Character.isLowSurrogate(value.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private static String quoted(String value) {
    StringBuilder out = new StringBuilder(value.length() + 16).append('"');
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      boolean pair =
          Character.isHighSurrogate(unit)
              && i + 1 < value.length()
              && Character.isLowSurrogate(value.charAt(i + 1));
      if (pair) {
        out.append(unit).append(value.charAt(++i));
      } else {
        quote(unit, out);
      }
    }
    return out.append('"').toString();
  }

  private static void quote(char unit, StringBuilder out) {
    switch (unit) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (unit < 0x20 || Character.isSurrogate(unit)) {
          out.append("\\u").append(Integer.toHexString(0x10000 + unit), 1, 5);
        } else {
          out.append(unit);
        }
      }
    }
  }
}
