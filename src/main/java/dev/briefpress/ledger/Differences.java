package dev.briefpress.ledger;

import dev.briefpress.ledger.Change.Aspect;
import dev.briefpress.ledger.Substance.Hypothesis;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the parts in which two versions of a brief differ. */
final class Differences {
  private final Substance before;
  private final Substance after;
  private final Set<Aspect> found = EnumSet.noneOf(Aspect.class);

  private Differences(Substance before, Substance after) {
    this.before = before;
    this.after = after;
  }

  static Set<Aspect> of(Substance before, Substance after) {
    Differences differences = new Differences(before, after);
    differences.judged();
    differences.others();
    return differences.found;
  }

  /** The aspects of the judgement that changed. */
  static Set<Aspect> ofJudgement(Substance before, Substance after) {
    Differences differences = new Differences(before, after);
    differences.judged();
    return differences.found;
  }

  private void others() {
    if (before.isWhole() && after.isWhole() && !before.sources().equals(after.sources())) {
      note(Aspect.SOURCES, !asSet(before.sources()).equals(asSet(after.sources())));
    }
    note(
        Aspect.TITLE,
        !before.title().isEmpty()
            && !after.title().isEmpty()
            && !before.title().equals(after.title())
            && !Wording.seen(before.title()).equals(Wording.seen(after.title())));
    note(Aspect.WORDS, !areSameWords(before.paragraphs(), after.paragraphs()));
  }

  // Most paragraphs are the same, and only the others are looked at more closely.
  private static boolean areSameWords(List<String> was, List<String> is) {
    int shorter = Math.min(was.size(), is.size());
    int start = 0;
    while (start < shorter && was.get(start).equals(is.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && was.get(was.size() - 1 - end).equals(is.get(is.size() - 1 - end))) {
      end++;
    }
    return Wording.seen(was.subList(start, was.size() - end))
        .equals(Wording.seen(is.subList(start, is.size() - end)));
  }

  private void judged() {
    // The judgement of a text that cannot be read as a whole is not known.
    if (!before.isWhole() || !after.isWhole()) {
      return;
    }
    note(Aspect.JUDGEMENT, !isSame(before.judgement(), after.judgement()));
    note(Aspect.LIKELIHOOD, !before.likelihood().equals(after.likelihood()));
    note(Aspect.CONFIDENCE, !before.confidence().equals(after.confidence()));
    note(Aspect.ASSESSED, !isSameAssessed());
    note(Aspect.HYPOTHESES, !areSameHypotheses());
  }

  private void note(Aspect aspect, boolean differs) {
    if (differs) {
      found.add(aspect);
    }
  }

  private static boolean isSame(Optional<String> one, Optional<String> other) {
    if (one.equals(other)) {
      return true;
    }
    return one.isPresent() == other.isPresent()
        && one.map(text -> Wording.saysTheSame(text, other.orElse(""))).orElse(true);
  }

  // The letters may change when hypotheses are put in another order.
  private boolean isSameAssessed() {
    boolean same = before.hypotheses().equals(after.hypotheses());
    if (same || before.assessed().isEmpty() || after.assessed().isEmpty()) {
      return before.assessed().equals(after.assessed());
    }
    OptionalInt was = place(before.hypotheses(), before.assessed().get());
    OptionalInt is = place(after.hypotheses(), after.assessed().get());
    if (was.isEmpty() || is.isEmpty()) {
      return before.assessed().equals(after.assessed());
    }
    return isSame(before.hypotheses().get(was.getAsInt()), after.hypotheses().get(is.getAsInt()));
  }

  private static OptionalInt place(List<Hypothesis> all, String name) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).name().equals(name)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean areSameHypotheses() {
    List<Hypothesis> was = before.hypotheses();
    List<Hypothesis> is = after.hypotheses();
    if (was.equals(is)) {
      return true;
    }
    return was.size() == is.size()
        && was.stream().allMatch(one -> is.stream().anyMatch(other -> isSame(one, other)))
        && is.stream().allMatch(one -> was.stream().anyMatch(other -> isSame(one, other)));
  }

  private static boolean isSame(Hypothesis one, Hypothesis other) {
    if (one.text().isEmpty() || other.text().isEmpty()) {
      return one.name().equals(other.name());
    }
    return Wording.saysAlike(one.text(), other.text());
  }

  private static Set<String> asSet(List<String> texts) {
    Set<String> set = new HashSet<>();
    texts.forEach(text -> set.add(Wording.seen(text)));
    return set;
  }
}
