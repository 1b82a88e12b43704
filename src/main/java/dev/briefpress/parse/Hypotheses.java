package dev.briefpress.parse;

import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Label;
import dev.briefpress.schema.SectionSpec.HypothesisSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The hypotheses of a section and their names, which are letters or numbers, from A or 1 upwards.
 *
 * @param section place of its heading
 * @param named in the order of the file
 * @param lettered whether at least half of the names are letters, so that the others should be, too
 */
public record Hypotheses(HypothesisSpec spec, Span section, List<Named> named, boolean lettered) {
  private static final int LETTERS = 26;

  /** Hypotheses whose names say whether they are letters. */
  public Hypotheses(HypothesisSpec spec, Span section, List<Named> named) {
    this(spec, section, named, areLetters(named));
  }

  /**
   * A point that is a hypothesis.
   *
   * @param name its letter or number
   * @param misspelt whether only its likeness, or its place, shows what it is
   */
  public record Named(Label label, String name, boolean misspelt) {
    private boolean hasLetter() {
      return Character.isLetter(name.charAt(0));
    }
  }

  /** Whether there are fewer than the schema asks for. */
  public boolean areTooFew() {
    return named.size() < spec.fewest();
  }

  /** The label of a hypothesis with this name. */
  public String label(String name) {
    return spec.names().name() + " " + name;
  }

  /** The first name that no hypothesis has. */
  public String free() {
    Set<String> taken =
        named.stream().map(Named::name).collect(Collectors.toCollection(HashSet::new));
    int index = 0;
    while (taken.contains(name(index))) {
      index++;
    }
    return name(index);
  }

  /** The name that belongs to a position counted from 0. */
  public String name(int index) {
    return lettered ? letter(index) : String.valueOf(index + 1);
  }

  /** The position that the name belongs to; a letter among numbers, or a number, has none: -1. */
  public int ordinal(Named one) {
    if (one.hasLetter() != lettered) {
      return -1;
    }
    return one.hasLetter() ? one.name().charAt(0) - 'A' : Integer.parseInt(one.name()) - 1;
  }

  private static boolean areLetters(List<Named> named) {
    return 2 * named.stream().filter(Named::hasLetter).count() >= named.size();
  }

  /**
   * Whether {@code assessed} means the hypothesis {@code name}: {@code A}, {@code Hypothesis A}.
   */
  public static boolean isName(String assessed, String name) {
    String bare = assessed.strip().toUpperCase(Locale.ROOT);
    return bare.equals(name) || bare.endsWith(" " + name);
  }

  /** The letter of the hypothesis at a position counted from 0; a number behind the alphabet. */
  static String letter(int index) {
    return index < LETTERS ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
  }
}
