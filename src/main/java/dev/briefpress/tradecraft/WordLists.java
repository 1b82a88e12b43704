package dev.briefpress.tradecraft;

import dev.briefpress.schema.Names;
import dev.briefpress.settings.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lexicon of a site, ready to be searched for; made once for all its documents. */
final class WordLists {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What singular and plural differ in: chronology, chronologies; hypothesis, hypotheses. */
  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})[aeiouy]*s?$");

  /** Words that say of any technique that it is one. */
  private static final Set<String> GENERAL =
      Set.of(
          ("analys techniqu method exercis approach review development generation modeling"
                  + " modelling and of the a an")
              .split(" ", -1));

  private final Phrases fixed;
  private final Phrases vagueOrFixed;
  private final Set<String> vague;
  private final Phrases unattributed;
  private final Phrases absolute;
  private final List<String> techniques;
  private final Set<Set<String>> techniqueWords;

  WordLists(Lexicon lexicon) {
    this.fixed = new Phrases(lexicon.phrases());
    this.vague = new HashSet<>(lexicon.vague());
    List<String> both = new ArrayList<>(lexicon.vague());
    both.addAll(lexicon.phrases());
    this.vagueOrFixed = new Phrases(both);
    this.unattributed = new Phrases(lexicon.unattributed());
    this.absolute = new Phrases(lexicon.absolute());
    this.techniques = lexicon.techniques();
    this.techniqueWords = techniques.stream().map(WordLists::words).collect(Collectors.toSet());
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

  /** Whether {@code name} is one of these, in the plural or with its words in another order. */
  boolean isTechnique(String name) {
    return techniqueWords.contains(words(name));
  }

  // "Chronologies and Timelines" is "Timeline Analysis and Chronology".
  private static Set<String> words(String name) {
    return Stream.of(BETWEEN.split(Names.key(name)))
        .map(word -> ENDING.matcher(word).replaceFirst(""))
        .filter(word -> !GENERAL.contains(word))
        .collect(Collectors.toSet());
  }

  /** {@code text} without the fixed phrases that estimate nothing. */
  String withoutFixed(String text) {
    return fixed.masked(text);
  }
}
