package dev.briefpress.lsp;

import dev.briefpress.judgement.Ladder;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.theme.Theme;
import java.util.Locale;
import java.util.Set;

/** What the words of judgements mean, in the words that pages have for them, in English. */
final class Grades {
  private final Messages words;

  Grades() {
    // The shipped theme alone: a site's own may be broken while its author works on it.
    this.words = Messages.of(new Theme("dispatch", Theme.shipped(), Set.of()), "en");
  }

  /** What a letter of a source's grade means. */
  String reliability(String letter) {
    return words.text("reliability." + letter.toUpperCase(Locale.ROOT));
  }

  /** What a figure of a source's grade means. */
  String credibility(String figure) {
    return words.text("credibility." + figure);
  }

  /** The range that a term stands for. */
  static String band(Ladder ladder, String term) {
    return ladder
        .step(term)
        .map(step -> step.from() + " to " + step.to() + " % (" + name(ladder) + ")")
        .orElse("");
  }

  private static String name(Ladder ladder) {
    return switch (ladder) {
      case ICD_203 -> "ICD 203";
      case PHIA -> "PHIA yardstick";
    };
  }
}
