package dev.briefpress.tradecraft;

import dev.briefpress.parse.Hypotheses;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which hypotheses a sentence names. */
final class About {
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b[Hh]ypothes[ie]s ([A-Z]|\\d{1,2})(?:(?:,| and| or|, and|, or) ([A-Z]|\\d{1,2}))?(?![\\p{L}\\p{N}'’-])");

  private About() {}

  /**
   * A hypothesis that a sentence names.
   *
   * @param name letter or number
   */
  record Mention(String name, int start, int end) {}

  static List<Mention> hypotheses(String sentence) {
    List<Mention> all = new ArrayList<>();
    if (!sentence.contains("ypothes")) {
      return all;
    }
    Matcher matcher = NAMED.matcher(sentence);
    while (matcher.find()) {
      for (int group = 1; group <= 2; group++) {
        if (matcher.group(group) != null) {
          all.add(new Mention(matcher.group(group), matcher.start(), matcher.end(group)));
        }
      }
    }
    return all;
  }

  /** Whether {@code sentence} is about another hypothesis than the one that the brief prefers. */
  static boolean otherHypothesis(Prose prose, Sentence sentence) {
    List<Mention> named = hypotheses(sentence.text());
    return !named.isEmpty()
        && prose
            .header()
            .assessed()
            .map(a -> named.stream().noneMatch(m -> Hypotheses.isName(a, m.name())))
            .orElse(true);
  }
}
