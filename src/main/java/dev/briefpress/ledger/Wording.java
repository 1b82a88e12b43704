package dev.briefpress.ledger;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether two texts say the same, as a reader would: how quotation marks, dashes and blanks
 * are set says nothing, and in a judgement a mended slip of the pen says nothing either.
 */
final class Wording {
  private static final Pattern SINGLE_QUOTES = Pattern.compile("[\u2018\u2019\u201a\u2039\u203a`]");
  private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\u201c\u201d\u201e\u00ab\u00bb]");
  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]|--+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%]+");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /**
   * Fewest letters of a word in which one other letter counts as a slip: {@code now} and {@code
   * not} are two words.
   */
  private static final int SHORTEST_SLIP = 5;

  /** Most words with a slip in two sentences that count as the same. */
  private static final int MOST_SLIPS = 2;

  private Wording() {}

  /**
   * {@code text} without differences of typesetting: kinds of quotation marks, dashes and blanks.
   */
  static String seen(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\u2026", "...");
    plain = SINGLE_QUOTES.matcher(plain).replaceAll("'");
    plain = DOUBLE_QUOTES.matcher(plain).replaceAll("\"");
    plain = DASHES.matcher(plain).replaceAll("-");
    return BLANKS.matcher(plain).replaceAll(" ").strip();
  }

  /** The same of several paragraphs, wherever one ends and the next begins. */
  static String seen(List<String> paragraphs) {
    return seen(String.join(" ", paragraphs));
  }

  /** Whether two sentences have the same words, but for articles, marks and slips of the pen. */
  static boolean saysTheSame(String one, String other) {
    List<String> words = words(one);
    List<String> others = words(other);
    if (words.size() != others.size()) {
      return false;
    }
    int slips = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String with = others.get(i);
      if (!lower(word).equals(lower(with))) {
        slips++;
        if (slips > MOST_SLIPS || !isSlip(word, with)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether two sentences have at least half of their words in common. */
  static boolean saysAlike(String one, String other) {
    Set<String> words = new HashSet<>();
    Set<String> others = new HashSet<>();
    words(one).forEach(word -> words.add(lower(word)));
    words(other).forEach(word -> others.add(lower(word)));
    Set<String> all = new HashSet<>(words);
    all.addAll(others);
    Set<String> common = new HashSet<>(words);
    common.retainAll(others);
    return 2 * common.size() >= all.size();
  }

  private static List<String> words(String text) {
    return Stream.of(NO_WORD.split(seen(text).replace("'", "")))
        .filter(word -> !word.isEmpty() && !ARTICLES.contains(lower(word)))
        .toList();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  // One letter added, left out or replaced behind the first letter, or two that changed places, in
  // a word of small letters: a name or a number with another letter is another one.
  private static boolean isSlip(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    if (shorter.length() < SHORTEST_SLIP
        || longer.length() - shorter.length() > 1
        || shorter.charAt(0) != longer.charAt(0)
        || !Stream.of(one, other).allMatch(w -> w.chars().allMatch(Character::isLowerCase))) {
      return false;
    }
    int start = 0;
    while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter.length() - start
        && shorter.charAt(shorter.length() - 1 - end) == longer.charAt(longer.length() - 1 - end)) {
      end++;
    }
    int left = longer.length() - start - end;
    return left <= 1
        || (left == 2
            && shorter.length() == longer.length()
            && shorter.charAt(start) == longer.charAt(start + 1)
            && shorter.charAt(start + 1) == longer.charAt(start));
  }
}
