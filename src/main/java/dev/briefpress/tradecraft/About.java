package dev.briefpress.tradecraft;

import dev.briefpress.parse.Hypotheses;
import dev.briefpress.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which hypotheses a sentence names. */
final class About {
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b[Hh]ypothes[ie]s ([A-Z]|\\d{1,2})(?:(?:,| and| or|, and|, or) ([A-Z]|\\d{1,2}))?(?![\\p{L}\\p{N}'’-])");

  private static final Phrases HYPOTHESIS = Phrases.of(List.of("hypothesis", "hypotheses"));

  private About() {}

  /**
   * A hypothesis that a sentence names.
   *
   * @param name letter or number
   */
  record Mention(String name, int start, int end) {}

  static List<Mention> hypotheses(Sentence sentence) {
    List<Mention> all = new ArrayList<>();
    // Few sentences name one.
    if (!HYPOTHESIS.isIn(sentence.words())) {
      return all;
    }
    Matcher matcher = NAMED.matcher(sentence.text());
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
    List<Mention> named = hypotheses(sentence);
    return !named.isEmpty()
        && prose
            .parsed()
            .frontMatter()
            .assessed()
            .map(a -> named.stream().noneMatch(m -> Hypotheses.isName(a, m.name())))
            .orElse(true);
  }
}
