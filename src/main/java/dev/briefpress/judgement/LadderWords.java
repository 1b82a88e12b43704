package dev.briefpress.judgement;

import dev.briefpress.text.Phrases;
import dev.briefpress.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the terms of a ladder in English sentences. */
public final class LadderWords {
  /** Words before a term that make it say something else: {@code not likely, more likely}. */
  private static final Set<String> CHANGING =
      Set.of(
          ("not never no hardly scarcely barely longer means all than more less most least as so too"
                  + " how very highly extremely quite rather somewhat fairly equally increasingly")
              .split(" "));

  /** What may be remote and is no place and no access. */
  private static final String CHANCE = "(?:chances?|possibility|likelihood|probability|prospects?)";

  private static final Pattern REMOTE_BEFORE =
      Pattern.compile("\\b" + CHANCE + "\\b.{0,80}\\b(?:is|are|remains?|seems?) $");
  private static final Pattern REMOTE_AFTER = Pattern.compile("^ " + CHANCE + "\\b");

  private static final Map<Ladder, LadderWords> ALL = all();

  private final Ladder ladder;

  /** The terms and the adverbs that are made of them. */
  private final Phrases forms;

  private LadderWords(Ladder ladder) {
    this.ladder = ladder;
    this.forms =
        Phrases.of(
            ladder.terms().stream()
                .flatMap(term -> Stream.of(adverb(term), term))
                .distinct()
                .toList());
  }

  private static Map<Ladder, LadderWords> all() {
    Map<Ladder, LadderWords> all = new EnumMap<>(Ladder.class);
    for (Ladder ladder : Ladder.values()) {
      all.put(ladder, new LadderWords(ladder));
    }
    return all;
  }

  /** The words of {@code ladder}. */
  public static LadderWords of(Ladder ladder) {
    return Objects.requireNonNull(ALL.get(ladder));
  }

  /**
   * A term in a sentence.
   *
   * @param term in the ladder's spelling; {@code probable} for {@code probably}
   * @param start where it stands in the sentence, in UTF-16 units
   * @param end where it ends
   */
  public record Found(String term, int start, int end) {}

  /** The first term in {@code sentence}. */
  public Optional<Found> first(String sentence) {
    return in(sentence).stream().findFirst();
  }

  /** The terms in {@code sentence}, as {@link #in(Words)} finds them. */
  public List<Found> in(String sentence) {
    return in(Words.of(sentence));
  }

  /**
   * The terms in a sentence, in order. None is found in a question, and none where the words around
   * it give it another meaning: {@code not likely}, {@code probable cause}, {@code remote access}.
   */
  public List<Found> in(Words sentence) {
    String text = sentence.text();
    List<Found> all = new ArrayList<>();
    for (Phrases.Found form : text.endsWith("?") ? List.<Phrases.Found>of() : forms.in(sentence)) {
      String term = term(form.text().toLowerCase(Locale.ROOT));
      if (isMeant(term, text.substring(0, form.start()), text, form.end())) {
        all.add(new Found(term, form.start(), form.end()));
      }
    }
    return all;
  }

  private static boolean isMeant(String term, String before, String sentence, int end) {
    String after = sentence.substring(end);
    if (term.equals("remote")) {
      return REMOTE_AFTER.matcher(after).find() || REMOTE_BEFORE.matcher(before).find();
    }
    if (term.equals("probable") && after.startsWith(" cause")) {
      return false;
    }
    String word = lastWord(before).toLowerCase(Locale.ROOT);
    // "As likely as" compares; "we regard it as likely" judges.
    if (word.equals("as")) {
      return !after.startsWith(" as ");
    }
    return !CHANGING.contains(word) && !word.endsWith("n't");
  }

  // The word before a blank at the end; empty where something else stands there.
  private static String lastWord(String before) {
    int end = before.length() - 1;
    int start = end;
    while (start > 0 && isOfAWord(before.charAt(start - 1))) {
      start--;
    }
    return end > 0 && before.charAt(end) == ' ' ? before.substring(start, end) : "";
  }

  private static boolean isOfAWord(char c) {
    return Character.isLetter(c) || c == '\'';
  }

  private String term(String form) {
    return ladder.terms().stream()
        .filter(term -> term.equals(form) || adverb(term).equals(form))
        .findFirst()
        .orElse(form);
  }

  private static String adverb(String term) {
    if (term.endsWith("probable")) {
      return term.substring(0, term.length() - 1) + "y";
    }
    return term.endsWith("certain") ? term + "ly" : term;
  }
}
