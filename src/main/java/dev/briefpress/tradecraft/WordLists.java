package dev.briefpress.tradecraft;

import dev.briefpress.schema.Names;
import dev.briefpress.settings.Lexicon;
import dev.briefpress.text.Phrases;
import dev.briefpress.text.Phrases.Found;
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
    this.fixed = Phrases.of(lexicon.phrases());
    this.vague = new HashSet<>(lexicon.vague());
    List<String> both = new ArrayList<>(lexicon.vague());
    both.addAll(lexicon.phrases());
    this.vagueOrFixed = Phrases.of(both);
    this.unattributed = Phrases.of(lexicon.unattributed());
    this.absolute = Phrases.of(lexicon.absolute());
    this.techniques = lexicon.techniques();
    this.techniqueWords = techniques.stream().map(WordLists::words).collect(Collectors.toSet());
  }

  /** The words of a sentence that leave open how likely something is. */
  List<Found> vague(Sentence sentence) {
    return found(vagueOrFixed, sentence).stream()
        .filter(found -> vague.contains(found.text().toLowerCase(Locale.ROOT)))
        .toList();
  }

  List<Found> unattributed(Sentence sentence) {
    return found(unattributed, sentence);
  }

  List<Found> absolute(Sentence sentence) {
    return found(absolute, sentence);
  }

  // A capital within a sentence makes a name of a word (May the month), so that only the beginning
  // of the sentence may have one.
  private static List<Found> found(Phrases phrases, Sentence sentence) {
    return phrases.in(sentence.words()).stream()
        .filter(found -> found.start() == 0 || !Character.isUpperCase(found.text().charAt(0)))
        .toList();
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

  /** A sentence without the fixed phrases that estimate nothing; most have none. */
  Sentence withoutFixed(Sentence sentence) {
    List<Found> all = fixed.in(sentence.words());
    return all.isEmpty() ? sentence : sentence.without(all);
  }
}
