package dev.briefpress.tradecraft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words and phrases, found in lower case as whole words, the longest first. */
final class Phrases {
  private final Pattern pattern;

  Phrases(Collection<String> phrases) {
    String any =
        phrases.stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    // Nothing matches where there are no phrases.
    this.pattern =
        Pattern.compile(
            any.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}’'-])(?:" + any + ")(?![\\p{L}\\p{N}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * A phrase in a text.
   *
   * @param text as it stands there
   */
  record Found(String text, int start, int end) {}

  /**
   * Those in {@code text}, in order. A capital within a sentence makes a name of a word (May the
   * month), so that only its beginning may have one.
   */
  List<Found> in(String text) {
    List<Found> all = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      boolean name = matcher.start() > 0 && Character.isUpperCase(text.charAt(matcher.start()));
      if (!name) {
        all.add(new Found(matcher.group(), matcher.start(), matcher.end()));
      }
    }
    return all;
  }

  /** {@code text} with other characters in the place of these. */
  String masked(String text) {
    StringBuilder out = new StringBuilder(text);
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        out.setCharAt(i, Sentence.NOT_OURS);
      }
    }
    return out.toString();
  }
}
