package dev.briefpress.tradecraft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How often each rule is right about labelled sentences. */
public final class Scores {
  private final Map<String, Score> byCode = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  /** What a rule found rightly, found wrongly, and did not find. */
  record Score(int right, int wrong, int missed) {
    static final Score NONE = new Score(0, 0, 0);

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** How many sentences should be found, precision and recall, as cells of a table. */
    String cells() {
      return String.format(Locale.ROOT, "%d | %.2f | %.2f", right + missed, precision(), recall());
    }
  }

  static Scores of(List<LabelledSentence> sentences) {
    Scores scores = new Scores();
    sentences.forEach(scores::add);
    return scores;
  }

  private void add(LabelledSentence sentence) {
    Set<String> found = sentence.found();
    for (String code : found) {
      boolean right = sentence.expected().contains(code);
      count(code, right ? new Score(1, 0, 0) : new Score(0, 1, 0));
      if (!right) {
        misses.add(
            "found wrongly: "
                + code
                + ": "
                + sentence.place()
                + " "
                + sentence.settings()
                + ": "
                + sentence.sentence());
      }
    }
    for (String code : sentence.expected()) {
      if (!found.contains(code)) {
        count(code, new Score(0, 0, 1));
        misses.add(
            "not found: "
                + code
                + ": "
                + sentence.place()
                + " "
                + sentence.settings()
                + ": "
                + sentence.sentence());
      }
    }
  }

  private void count(String code, Score more) {
    byCode.merge(
        code,
        more,
        (a, b) -> new Score(a.right() + b.right(), a.wrong() + b.wrong(), a.missed() + b.missed()));
  }

  Score score(String code) {
    return byCode.getOrDefault(code, Score.NONE);
  }

  /** Prints each rule's figures, and the sentences about which it is wrong. */
  public static void main(String[] none) {
    print("own sentences", LabelledSentence.in("tuning.tsv"));
    print("held out", LabelledSentence.heldOut());
  }

  private static void print(String name, List<LabelledSentence> sentences) {
    Scores scores = of(sentences);
    System.out.println(name + ": rule | should be found | precision | recall");
    scores.byCode.forEach((code, score) -> System.out.println(code + " | " + score.cells()));
    scores.misses.forEach(System.out::println);
  }

  /** Each sentence about which a rule is wrong. */
  List<String> misses() {
    return List.copyOf(misses);
  }
}
