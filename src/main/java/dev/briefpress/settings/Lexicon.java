package dev.briefpress.settings;

import java.util.ArrayList;
import java.util.List;

/**
 * The English words that the rules about estimates look for: the shipped ones, then those that a
 * newsroom adds in taxonomy.yaml.
 *
 * @param vague words that leave open how likely something is
 * @param phrases fixed phrases with a word of estimates that estimate nothing
 * @param unattributed words that say something and not who said it
 * @param absolute words that leave an assumption no room to be wrong
 * @param techniques names of structured analytic techniques
 */
public record Lexicon(
    List<String> vague,
    List<String> phrases,
    List<String> unattributed,
    List<String> absolute,
    List<String> techniques) {
  public Lexicon {
    vague = List.copyOf(vague);
    phrases = List.copyOf(phrases);
    unattributed = List.copyOf(unattributed);
    absolute = List.copyOf(absolute);
    techniques = List.copyOf(techniques);
  }

  /** This lexicon, followed by the entries of {@code more}. */
  Lexicon and(Lexicon more) {
    return new Lexicon(
        joined(vague, more.vague),
        joined(phrases, more.phrases),
        joined(unattributed, more.unattributed),
        joined(absolute, more.absolute),
        joined(techniques, more.techniques));
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
