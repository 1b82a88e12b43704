package dev.briefpress.markup;

import dev.briefpress.content.PageIds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The ids of one document, none given twice. */
final class Anchors {
  private final Set<String> taken;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> given = new ArrayList<>();

  Anchors(Set<String> reserved) {
    this.taken = new HashSet<>(reserved);
  }

  /**
   * What GitHub makes of a heading's text: lower case, letters, digits, hyphens and underscores
   * kept, each blank a hyphen, anything else dropped. May be empty.
   */
  static String slug(String text) {
    StringBuilder out = new StringBuilder(text.length());
    String lower = text.strip().toLowerCase(Locale.ROOT);
    int i = 0;
    while (i < lower.length()) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ' || c == '\n' || c == '\t') {
        out.append('-');
      } else if (isKept(c)) {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  private static boolean isKept(int c) {
    if (c == '-' || c == '_' || Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /**
   * An id for a heading, made unique by a number as on GitHub; never one that the page gives
   * itself.
   */
  String claim(String text) {
    String slug = slug(text);
    String stem = slug.isEmpty() || PageIds.isTaken(slug) ? "section-" + slug : slug;
    String id = stem;
    if (!taken.add(id)) {
      // The search goes on behind the last number given, so that a thousand equal headings take a
      // thousand steps.
      int n = numbers.getOrDefault(stem, 0);
      do {
        n++;
        id = stem + "-" + n;
      } while (!taken.add(id));
      numbers.put(stem, n);
    }
    given.add(id);
    return id;
  }

  /** Keeps an id for the section with this heading, which the page gives itself. */
  void reserve(String text) {
    taken.add(slug(text));
  }

  void add(String id) {
    given.add(id);
  }

  List<String> given() {
    return given;
  }
}
