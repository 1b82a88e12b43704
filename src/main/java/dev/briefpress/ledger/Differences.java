package dev.briefpress.ledger;

import dev.briefpress.ledger.Change.Aspect;
import dev.briefpress.ledger.Substance.Hypothesis;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds in what two versions of a brief differ. */
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
    if (!before.equals(after)) {
      differences.find();
    }
    return differences.found;
  }

  private void find() {
    // Of a text that cannot be read whole, it is not known what it judged.
    if (before.isWhole() && after.isWhole()) {
      judged();
      note(Aspect.SOURCES, !asSet(before.sources()).equals(asSet(after.sources())));
    }
    note(
        Aspect.TITLE,
        !before.title().isEmpty()
            && !after.title().isEmpty()
            && !Wording.seen(before.title()).equals(Wording.seen(after.title())));
    note(Aspect.WORDS, !Wording.seen(before.paragraphs()).equals(Wording.seen(after.paragraphs())));
  }

  private void judged() {
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
    return one.isPresent() == other.isPresent()
        && one.map(text -> Wording.saysTheSame(text, other.orElse(""))).orElse(true);
  }

  // The letters may change when hypotheses are put in another order.
  private boolean isSameAssessed() {
    if (before.assessed().isEmpty() || after.assessed().isEmpty()) {
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
