package dev.briefpress.authoring;

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
  private static final Pattern BETTER =
      Pattern.compile(
          "(?i)\\bhypothesis\\s+([a-z]|\\d{1,2})\\s+(?:is|remains|appears|seems)"
              + "(?:\\s+(?:currently|still|clearly|somewhat|slightly|judged|assessed|considered|to be|the))*"
              + "\\s+(?:(?:better|best|more strongly|most strongly)[\\s-]supported|favou?red|preferred"
              + "|(?:more|most)\\s+(?:likely|plausible|probable|consistent))");
  private static final Pattern FAVOURS =
      Pattern.compile("(?i)\\b(?:favou?rs?|prefers?)\\s+hypothesis\\s+([a-z]|\\d{1,2})\\b");
  private static final Pattern NEGATION =
      Pattern.compile("(?i)\\b(?:no|not|cannot|neither|nor|if|than|hardly)\\b|n't\\b");

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
      named(BETTER.matcher(sentence), sentence, named);
      named(FAVOURS.matcher(sentence), sentence, named);
    }
    return named.stream()
        .findFirst()
        .filter(name -> named.size() == 1 && names(markdown).contains(name));
  }

  // What stands before the words decides: "it is not so that hypothesis A is better supported".
  private static void named(Matcher matcher, String sentence, Set<String> named) {
    while (matcher.find()) {
      if (!NEGATION.matcher(sentence.substring(0, matcher.start())).find()) {
        named.add(matcher.group(1).toUpperCase(Locale.ROOT));
      }
    }
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
