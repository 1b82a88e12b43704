package dev.briefpress.render.theme;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text of a theme in the form of {@link MessageFormat}. It is taken apart once, because pages ask
 * for it very often; one that has more than plain places such as <code>{0}</code> is left to Java.
 */
sealed interface Phrase {
  /** The text with {@code arguments} in their places; a place without one stays as it is. */
  String with(Object... arguments);

  /** Reads {@code pattern}. */
  static Phrase of(String pattern) {
    if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return new Plain(pattern);
    }
    List<String> texts = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\'' && pattern.startsWith("''", i)) {
        text.append(c);
        i++;
      } else if (c == '\'') {
        quoted = !quoted;
      } else if (c == '{' && !quoted) {
        int end = pattern.indexOf('}', i);
        if (end != i + 2 || !Character.isDigit(pattern.charAt(i + 1))) {
          return new Formatted(pattern);
        }
        texts.add(text.toString());
        places.add(Character.digit(pattern.charAt(i + 1), 10));
        text.setLength(0);
        i = end;
      } else {
        text.append(c);
      }
    }
    return places.isEmpty()
        ? new Plain(text.toString())
        : new Filled(List.copyOf(texts), List.copyOf(places), text.toString());
  }

  /** Without a place. */
  record Plain(String text) implements Phrase {
    @Override
    public String with(Object... arguments) {
      return text;
    }
  }

  /**
   * With places.
   *
   * @param texts before each place
   * @param places the number of an argument each
   * @param end behind the last place
   */
  record Filled(List<String> texts, List<Integer> places, String end) implements Phrase {
    @Override
    public String with(Object... arguments) {
      StringBuilder filled = new StringBuilder();
      for (int i = 0; i < places.size(); i++) {
        int place = places.get(i);
        filled.append(texts.get(i));
        if (place < arguments.length) {
          filled.append(arguments[place]);
        } else {
          filled.append('{').append(place).append('}');
        }
      }
      return filled.append(end).toString();
    }
  }

  /** With what only Java reads, such as <code>{0,choice,…}</code>. */
  record Formatted(String pattern) implements Phrase {
    @Override
    public String with(Object... arguments) {
      return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
  }
}
