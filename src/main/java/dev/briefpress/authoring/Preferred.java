package dev.briefpress.authoring;

import dev.briefpress.judgement.Preference;
import dev.briefpress.text.Words;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which hypothesis the assessment of a published brief prefers. */
final class Preferred {
  private static final Pattern HYPOTHESIS =
      Pattern.compile("(?im)^\\h*- \\*\\*hypothesis\\s+([a-z]|\\d{1,2})\\s*:");
  private static final Pattern ASSESSMENT =
      Pattern.compile("(?im)^\\h*- \\*\\*(?:assessment|judge?ment):\\*\\*\\s*(.*)$");

  private Preferred() {}

  /**
   * The letter or number of the hypothesis that the assessment calls better supported; absent when
   * it names none, more than one, or one that the text does not have.
   */
  static Optional<String> in(String markdown) {
    Matcher assessment = ASSESSMENT.matcher(markdown);
    if (!assessment.find()) {
      return Optional.empty();
    }
    Set<String> named = new LinkedHashSet<>();
    for (String sentence : assessment.group(1).split("(?<=[.!?;])\\s+")) {
      Preference.in(Words.of(sentence)).forEach(found -> named.add(found.name()));
    }
    return named.stream()
        .findFirst()
        .filter(name -> named.size() == 1 && names(markdown).contains(name));
  }

  private static Set<String> names(String markdown) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = HYPOTHESIS.matcher(markdown);
    while (matcher.find()) {
      names.add(matcher.group(1).toUpperCase(Locale.ROOT));
    }
    return names;
  }
}
