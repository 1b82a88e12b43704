package dev.briefpress.yaml;

import dev.briefpress.diagnostics.Span;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads front matter of the plain form that nearly all has, in a small part of the library's time:
 *
 * <pre>{@code
 * title: "Rates"
 * date: 2026-01-30
 * tags:
 *   - interest rates
 * sources:
 *   - title: Minutes
 *     url: https://example.org/
 * review: {by: desk, on: 2026-01-29}
 * related: [minutes, markets]
 * }</pre>
 *
 * <p>Each line is a field or an item. Names are lower case letters, lists are indented by two
 * blanks and hold values or groups of fields; a value is plain, quoted without escapes, or a list
 * or group of such in brackets. Any other text is left to the library, whatever YAML it is; of this
 * one, both make the same.
 */
final class PlainFields {
  private static final String ITEM = "  - ";
  private static final String IN_ITEM = "    ";
  private static final int MOST_FIELDS = 50;
  private static final int LONGEST_NAME = 100;

  private final String text;
  // Ends in a line end, so that there is a character behind any other.
  private final char[] chars;
  private int line;
  private int lineStart;
  private int at;

  private PlainFields(String text, int firstLine) {
    this.text = text;
    this.chars = text.toCharArray();
    this.line = firstLine;
  }

  /** The fields of {@code text}; null if it has another form. */
  static @Nullable Mapping read(String text, int firstLine) {
    if (!text.endsWith("\n")) {
      return null;
    }
    PlainFields fields = new PlainFields(text, firstLine);
    Mapping root = fields.group("");
    return fields.at == text.length() ? root : null;
  }

  // The fields with this indentation, of which the first stands here.
  private @Nullable Mapping group(String indent) {
    Span first = Span.of(line, at - lineStart + 1, 1);
    List<Entry> entries = new ArrayList<>();
    do {
      at = lineStart + indent.length();
      if (!add(entries, field(indent.isEmpty()))) {
        return null;
      }
    } while (text.startsWith(indent, lineStart) && isLetter(lineStart + indent.length()));
    return new Mapping(entries, first);
  }

  // False for a field that the library is to look at.
  private static boolean add(List<Entry> entries, @Nullable Entry entry) {
    if (entry == null || entries.size() == MOST_FIELDS) {
      return false;
    }
    for (Entry earlier : entries) {
      if (earlier.name().equals(entry.name())) {
        return false;
      }
    }
    return entries.add(entry);
  }

  private @Nullable Entry field(boolean mayHoldList) {
    int start = at;
    if (!name()) {
      return null;
    }
    Span span = from(start);
    String name = text.substring(start, at);
    at++;
    Yaml value = null;
    if (chars[at] == ' ') {
      at++;
      value = value();
    } else if (chars[at] == '\n' && mayHoldList) {
      nextLine();
      value = list();
    }
    return value == null ? null : new Entry(name, span, value);
  }

  // Goes to the colon behind the name that stands here, if one does.
  private boolean name() {
    int start = at;
    while (isLetter(at)) {
      at++;
    }
    return at > start && at - start <= LONGEST_NAME && chars[at] == ':';
  }

  private boolean isLetter(int place) {
    return place < chars.length && chars[place] >= 'a' && chars[place] <= 'z';
  }

  private @Nullable Sequence list() {
    Span first = Span.of(line, ITEM.indexOf('-') + 1, 1);
    List<Yaml> items = new ArrayList<>();
    while (text.startsWith(ITEM, lineStart)) {
      at = lineStart + ITEM.length();
      boolean group = name() && chars[at + 1] == ' ';
      at = lineStart + ITEM.length();
      Yaml item = group ? group(IN_ITEM) : value();
      if (item == null) {
        return null;
      }
      items.add(item);
    }
    return items.isEmpty() ? null : new Sequence(items, first);
  }

  // The value from here to the end of the line.
  private @Nullable Yaml value() {
    Yaml value =
        switch (chars[at]) {
          case '[' -> listInBrackets();
          case '{' -> groupInBrackets();
          default -> scalar(false);
        };
    if (value == null || chars[at] != '\n') {
      return null;
    }
    nextLine();
    return value;
  }

  private @Nullable Sequence listInBrackets() {
    int start = at;
    List<Yaml> items = new ArrayList<>();
    do {
      at++;
      Scalar item = scalar(true);
      if (item == null) {
        return null;
      }
      items.add(item);
    } while (skipComma());
    return skip(']') ? new Sequence(items, from(start)) : null;
  }

  private @Nullable Mapping groupInBrackets() {
    int start = at;
    List<Entry> entries = new ArrayList<>();
    do {
      at++;
      int nameStart = at;
      if (!name() || chars[at + 1] != ' ') {
        return null;
      }
      Span span = from(nameStart);
      String name = text.substring(nameStart, at);
      at += 2;
      Scalar value = scalar(true);
      if (value == null || !add(entries, new Entry(name, span, value))) {
        return null;
      }
    } while (skipComma());
    return skip('}') ? new Mapping(entries, from(start)) : null;
  }

  // A comma that a blank follows.
  private boolean skipComma() {
    return chars[at] == ',' && chars[at + 1] == ' ' && skip(',');
  }

  private boolean skip(char c) {
    boolean here = chars[at] == c;
    at += here ? 1 : 0;
    return here;
  }

  private @Nullable Scalar scalar(boolean inBrackets) {
    int start = at;
    char quote = chars[at];
    boolean quoted = quote == '"' || quote == '\'';
    if (quoted ? !skipQuoted(quote) : !skipPlain(inBrackets)) {
      return null;
    }
    int edge = quoted ? 1 : 0;
    return new Scalar(text.substring(start + edge, at - edge), quoted, from(start));
  }

  private boolean skipQuoted(char quote) {
    do {
      at++;
    } while (isPlain(chars[at]) && chars[at] != quote && chars[at] != '\\');
    return skip(quote);
  }

  private boolean skipPlain(boolean inBrackets) {
    char first = chars[at];
    if (!isLetter(at) && !(first >= 'A' && first <= 'Z') && !(first >= '0' && first <= '9')) {
      return false;
    }
    while (isPlain(chars[at]) && !(inBrackets && isBracketOrComma(chars[at]))) {
      char next = chars[at + 1];
      if (chars[at] == '#' || (chars[at] == ':' && (next <= ' ' || isBracketOrComma(next)))) {
        return false;
      }
      at++;
    }
    return chars[at - 1] != ' ';
  }

  // No control character, end of a line of any kind, override of the writing direction or half of
  // a pair.
  private static boolean isPlain(char c) {
    return c < 0x7F ? c >= ' ' : c >= 0xA0 && c < 0xD800 && (c < 0x2028 || c > 0x202F);
  }

  private static boolean isBracketOrComma(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
  }

  private void nextLine() {
    at++;
    line++;
    lineStart = at;
  }

  private Span from(int start) {
    return Span.of(line, start - lineStart + 1, at - start);
  }
}
