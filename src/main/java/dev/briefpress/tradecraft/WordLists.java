package dev.briefpress.tradecraft;

import dev.briefpress.settings.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The lexicon of a site, ready to be searched for; made once for all its documents. */
final class WordLists {
  private final Phrases fixed;
  private final Phrases vagueOrFixed;
  private final Set<String> vague;
  private final Phrases unattributed;
  private final Phrases absolute;
  private final List<String> techniques;

  WordLists(Lexicon lexicon) {
    this.fixed = new Phrases(lexicon.phrases());
    this.vague = new HashSet<>(lexicon.vague());
    List<String> both = new ArrayList<>(lexicon.vague());
    both.addAll(lexicon.phrases());
    this.vagueOrFixed = new Phrases(both);
    this.unattributed = new Phrases(lexicon.unattributed());
    this.absolute = new Phrases(lexicon.absolute());
    this.techniques = lexicon.techniques();
  }

  /** The words of {@code text} that leave open how likely something is. */
  List<Phrases.Found> vague(String text) {
    return vagueOrFixed.in(text).stream()
        .filter(found -> vague.contains(found.text().toLowerCase(Locale.ROOT)))
        .toList();
  }

  List<Phrases.Found> unattributed(String text) {
    return unattributed.in(text);
  }

  List<Phrases.Found> absolute(String text) {
    return absolute.in(text);
  }

  List<String> techniques() {
    return techniques;
  }

  /** {@code text} without the fixed phrases that estimate nothing. */
  String withoutFixed(String text) {
    return fixed.masked(text);
  }
}
