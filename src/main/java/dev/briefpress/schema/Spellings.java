package dev.briefpress.schema;

import dev.briefpress.content.Slug;
import dev.briefpress.settings.Term;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The spellings of a value that {@code check} takes, as a regular expression of JavaScript. */
final class Spellings {
  private Spellings() {}

  /** Ids, names and aliases of terms, whatever their case, blanks, hyphens and underscores. */
  static String ofTerms(List<Term> terms) {
    return pattern(
        terms.stream()
            .flatMap(t -> Stream.concat(Stream.of(t.id(), t.name()), t.aliases().stream()))
            .toList());
  }

  /** Words, whatever their case. */
  static String pattern(Collection<String> words) {
    return words.stream()
        .map(Slug::key)
        .filter(key -> !key.isEmpty())
        .distinct()
        .map(Spellings::anyCase)
        .collect(Collectors.joining("|", "^\\s*(?:", ")\\s*$"));
  }

  private static String anyCase(String key) {
    StringBuilder out = new StringBuilder();
    key.codePoints()
        .forEach(
            c -> {
              String one = Character.toString(c);
              String upper = one.toUpperCase(Locale.ROOT);
              if (c == ' ') {
                out.append("[\\s_-]+");
              } else if (c == '\'') {
                out.append("['’]");
              } else if ("^$\\.*+?()[]{}|/".indexOf(c) >= 0) {
                out.append('\\').append(one);
              } else if (!upper.equals(one) && upper.length() == one.length()) {
                out.append('[').append(one).append(upper).append(']');
              } else {
                out.append(one);
              }
            });
    return out.toString();
  }
}
