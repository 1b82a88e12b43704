package dev.briefpress.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** How many letters of a word tell that a sentence may have a term with it. */
  private static final int HINT = 5;

  private static final Map<Ladder, LadderWords> ALL = all();

  private final Ladder ladder;
  private final Pattern terms;

  /** The beginnings of the words that end the terms; a sentence without one has no term. */
  private final Set<String> hints;

  private LadderWords(Ladder ladder) {
    this.ladder = ladder;
    this.hints = hints(ladder);
    String forms =
        ladder.terms().stream()
            .flatMap(term -> Stream.of(adverb(term), term))
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.terms =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?:" + forms + ")(?![\\p{L}\\p{N}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  // A word that has another one in it, as "unlikely" has "likely", needs no beginning of its own.
  private static Set<String> hints(Ladder ladder) {
    Set<String> words =
        ladder.terms().stream()
            .map(term -> term.substring(term.lastIndexOf(' ') + 1))
            .collect(Collectors.toSet());
    return words.stream()
        .filter(word -> words.stream().noneMatch(w -> !w.equals(word) && word.contains(w)))
        .map(word -> word.substring(0, Math.min(HINT, word.length())))
        .collect(Collectors.toSet());
  }

  private static Map<Ladder, LadderWords> all() {
    Map<Ladder, LadderWords> all = new EnumMap<>(Ladder.class);
    for (Ladder ladder : Ladder.values()) {
      all.put(ladder, new LadderWords(ladder));
    }
    return all;
  }

  /** Those of {@code ladder}. */
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

  /**
   * The terms in {@code sentence}, in order. None is found in a question, and none where the words
   * around it give it another meaning: {@code not likely}, {@code probable cause}, {@code remote
   * access}.
   */
  public List<Found> in(String sentence) {
    List<Found> all = new ArrayList<>();
    String lower = sentence.toLowerCase(Locale.ROOT);
    if (sentence.endsWith("?") || hints.stream().noneMatch(lower::contains)) {
      return all;
    }
    Matcher matcher = terms.matcher(sentence);
    while (matcher.find()) {
      String term = term(matcher.group());
      if (isMeant(term, sentence.substring(0, matcher.start()), sentence, matcher.end())) {
        all.add(new Found(term, matcher.start(), matcher.end()));
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

  private String term(String found) {
    String lower = found.toLowerCase(Locale.ROOT);
    return ladder.terms().stream()
        .filter(term -> term.equals(lower) || adverb(term).equals(lower))
        .findFirst()
        .orElse(lower);
  }

  private static String adverb(String term) {
    if (term.endsWith("probable")) {
      return term.substring(0, term.length() - 1) + "y";
    }
    return term.endsWith("certain") ? term + "ly" : term;
  }
}
