package dev.briefpress.check;

import dev.briefpress.check.HypothesesReader.Named;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.schema.SectionSpec.HypothesisSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Holds the letters or numbers of hypotheses to their order, from A or 1 upwards. */
final class HypothesisNames {
  private static final int LETTERS = 26;

  private final Context context;
  private final HypothesisSpec spec;
  private final List<Named> named;
  private final boolean letters;

  HypothesisNames(Context context, HypothesisSpec spec, List<Named> named) {
    this.context = context;
    this.spec = spec;
    this.named = named;
    this.letters = 2 * named.stream().filter(HypothesisNames::hasLetter).count() >= named.size();
  }

  /** Tells too few hypotheses, and too many. */
  void count(Span place) {
    if (named.size() < spec.fewest()) {
      String label = spec.names().name() + " " + free();
      context
          .findings()
          .add(TooFewHypotheses.at(context.file(), place, named.size(), spec.fewest(), label));
    }
    if (named.size() > spec.most()) {
      Span first = context.place(named.get(spec.most()).label().span());
      context
          .findings()
          .add(TooManyHypotheses.at(context.file(), first, named.size(), spec.most()));
    }
  }

  /** Tells repeated names, and the fewest that would have to change for all to be in order. */
  void order() {
    Set<String> seen = new HashSet<>();
    List<Named> unique = new ArrayList<>();
    for (Named one : named) {
      if (seen.add(one.name())) {
        unique.add(one);
      } else if (!one.misspelt()) {
        context
            .findings()
            .add(
                LabelDuplicate.at(
                    context.file(), context.place(one.label().span()), one.label().text()));
      }
    }
    if (named.size() < spec.fewest()) {
      return; // adding the one that is not there settles the order
    }
    List<Integer> ordinals = new ArrayList<>();
    for (Named one : unique) {
      ordinals.add(ordinal(one));
    }
    if (isCounted(ordinals)) {
      return;
    }
    Map<Integer, Integer> wrong = counted(ordinals, named.size() - unique.size());
    Map<Integer, Integer> placed = placed(ordinals);
    Map<Integer, Integer> moved = moved(ordinals);
    wrong = placed.size() < wrong.size() ? placed : wrong;
    wrong = moved.size() < wrong.size() ? moved : wrong;
    wrong.forEach((index, wanted) -> tell(unique.get(index), wanted));
  }

  private static boolean isCounted(List<Integer> ordinals) {
    for (int i = 0; i < ordinals.size(); i++) {
      if (ordinals.get(i) != i) {
        return false;
      }
    }
    return true;
  }

  private void tell(Named one, int wanted) {
    if (!one.misspelt()) {
      context
          .findings()
          .add(
              HypothesisOrder.at(
                  context.file(),
                  context.place(one.label().span()),
                  one.label().text(),
                  spec.names().name() + " " + name(wanted)));
    }
  }

  // Each of the three ways to count gives the positions of wrong names, and what they should be.

  /** After a gap, counting goes on behind it; a repeated name may stand for one that is skipped. */
  private static Map<Integer, Integer> counted(List<Integer> ordinals, int repeated) {
    Map<Integer, Integer> wrong = new TreeMap<>();
    int next = 0;
    int spare = repeated;
    for (int i = 0; i < ordinals.size(); i++) {
      int ordinal = ordinals.get(i);
      if (ordinal < next || ordinal > next + spare) {
        wrong.put(i, next);
        next = ordinal < 0 ? next + 1 : ordinal + 1;
      } else {
        spare -= ordinal - next;
        next = ordinal + 1;
      }
    }
    return wrong;
  }

  /** Each name is held to its own position. */
  private static Map<Integer, Integer> placed(List<Integer> ordinals) {
    Map<Integer, Integer> wrong = new TreeMap<>();
    for (int i = 0; i < ordinals.size(); i++) {
      if (ordinals.get(i) != i) {
        wrong.put(i, i);
      }
    }
    return wrong;
  }

  /** Where all names are there, some of them stand in another place. */
  private static Map<Integer, Integer> moved(List<Integer> ordinals) {
    Map<Integer, Integer> wrong = new TreeMap<>();
    Set<Integer> all = new HashSet<>(ordinals);
    boolean complete = IntStream.range(0, ordinals.size()).allMatch(all::contains);
    Set<Integer> kept = complete ? Order.longestAscending(ordinals) : Set.of();
    for (int i = 0; i < ordinals.size(); i++) {
      if (!kept.contains(i)) {
        wrong.put(i, i);
      }
    }
    return wrong;
  }

  /** Tells a field {@code assessed} that names none of the hypotheses. */
  void assessed(Span place) {
    Optional<String> assessed = context.assessed();
    if (assessed.isEmpty() || named.stream().anyMatch(n -> isName(assessed.get(), n.name()))) {
      return;
    }
    if (named.size() < spec.fewest() && isName(assessed.get(), free())) {
      return; // the hypothesis that is told as missing
    }
    String names = String.join(", ", named.stream().map(Named::name).toList());
    Span field = context.draft().frontMatter().get("assessed").map(v -> v.span()).orElse(place);
    context
        .findings()
        .add(
            UnknownHypothesis.at(
                context.file(),
                field,
                "there is no hypothesis '" + assessed.get() + "'",
                named.isEmpty() ? "remove it" : "write one of: " + names));
  }

  /**
   * Whether {@code assessed} means the hypothesis {@code name}: {@code A}, {@code Hypothesis A}.
   */
  static boolean isName(String assessed, String name) {
    String bare = assessed.strip().toUpperCase(Locale.ROOT);
    return bare.equals(name) || bare.endsWith(" " + name);
  }

  /** The letter of the hypothesis at a position counted from 0; a number behind the alphabet. */
  static String letter(int index) {
    return index < LETTERS ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
  }

  // The first name that no hypothesis has.
  private String free() {
    Set<String> taken = new HashSet<>(names());
    int index = 0;
    while (taken.contains(name(index))) {
      index++;
    }
    return name(index);
  }

  private List<String> names() {
    return named.stream().map(Named::name).toList();
  }

  private String name(int index) {
    return letters ? letter(index) : String.valueOf(index + 1);
  }

  private static boolean hasLetter(Named one) {
    return Character.isLetter(one.name().charAt(0));
  }

  // A letter among numbers, or the other way round, is at no place the right one.
  private int ordinal(Named one) {
    boolean letter = hasLetter(one);
    if (letter != letters) {
      return -1;
    }
    return letter ? one.name().charAt(0) - 'A' : Integer.parseInt(one.name()) - 1;
  }
}
