package dev.briefpress.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Readies a text for indexing: what is left is words with one blank between them, which is what
 * {@code export documents} prints and lunr is given.
 *
 * <p>Lunr splits only at blanks and hyphens, keeps {@code —} as an empty word, cannot see that
 * {@code Japan's} is Japan, and loses {@code US} among its stop words. So, before it sees the text:
 *
 * <ul>
 *   <li>accents are folded ({@link Folding}), and {@code [.]} of a defanged address is a dot;
 *   <li>anything but letters, digits and {@code _} ends a word, save {@code ' . & @} between two of
 *       them ({@code O'Brien}, {@code example.org}, {@code AT&T}), a comma between digits and a
 *       single hyphen;
 *   <li>a possessive {@code 's} is dropped;
 *   <li>{@code cyber-attack} is followed by {@code cyberattack} and {@code CVE-2024-3094} by {@code
 *       CVE20243094}, so that either spelling finds both;
 *   <li>{@code U.N} becomes {@code UN}, but the capitals {@code US}, {@code IT}, {@code WHO} and
 *       {@code IS} become {@code U.S}, {@code I.T}, {@code W.H.O} and {@code I.S};
 *   <li>a date is followed by its month and its day ({@link DateForms});
 *   <li>words without an ASCII letter or digit, which lunr's English pipeline would index as empty,
 *       and numeric noise are left out: see {@link #isNoise}.
 * </ul>
 *
 * <p>{@code text.js} does the same to what a reader types; a test holds the two together.
 */
public final class SearchText {
  /** The longest word that is kept, in UTF-16 code units. */
  static final int LONGEST = 64;

  /** The most digits a word may have; the number in {@code CVE-2024-1234567} has seven. */
  private static final int MOST_DIGITS = 7;

  /** From this length on, hexadecimal digits are a digest rather than a word. */
  private static final int DIGEST = 16;

  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]+");

  private final char[] text;
  private final TextRules rules;
  private final Sink sink;
  private final boolean changesLetters;
  private final DateForms dates;

  /** The number of letters in the word that {@link #wordEnd} found last. */
  private int letters;

  private int digits;

  private SearchText(char[] text, TextRules rules, Sink sink) {
    this.text = text;
    this.rules = rules;
    this.sink = sink;
    this.changesLetters = rules.changesLetters();
    this.dates = new DateForms(text, rules.months());
  }

  /** Takes the words of a text, in order. */
  public interface Sink {
    /**
     * A word of ASCII letters that stays as it is, as most do: {@code text} from {@code start} to
     * {@code end}; {@code hash} is its {@link TokenTable#hash} in lower case.
     */
    void letters(char[] text, int start, int end, int hash);

    /** Another word; {@code before} is the blank before it, or the hyphen that ties it. */
    void word(String word, char before);
  }

  /** The words of an English text, ready for indexing; empty when there are none. */
  public static String prepare(String plainText) {
    return prepare(plainText, TextRules.ENGLISH);
  }

  /** The words of {@code plainText}, ready for indexing by the rules of its language. */
  public static String prepare(String plainText, TextRules rules) {
    Joined joined = new Joined(plainText.length() + 16);
    visit(plainText, rules, joined);
    return joined.out.toString();
  }

  /** Hands the words of {@code plainText}, ready for indexing, to {@code sink}. */
  public static void visit(String plainText, TextRules rules, Sink sink) {
    String text = plainText.contains("[.]") ? plainText.replace("[.]", ".") : plainText;
    new SearchText(Folding.folded(text), rules, sink).run();
  }

  private void run() {
    int at = 0;
    while (at < text.length) {
      int end = at;
      int hash = 0;
      while (end < text.length && Units.isLetter(text[end])) {
        hash = TokenTable.hash(hash, (char) (text[end] | 0x20));
        end++;
      }
      if (end > at && isPlain(at, end)) {
        sink.letters(text, at, end, hash);
        month(at, end);
        at = end;
      } else if (Units.isWordUnit(text[at])) {
        Optional<DateForms.Figures> date =
            Units.isDigit(text[at]) ? dates.figures(at) : Optional.empty();
        date.ifPresent(found -> found.terms().forEach(this::append));
        at = date.isPresent() ? date.get().end() : chain(at);
      } else {
        at++;
      }
    }
  }

  /** Whether the letters from {@code start} to {@code end} are a word that no rule changes. */
  private boolean isPlain(int start, int end) {
    int length = end - start;
    if (length > LONGEST || changesLetters) {
      return false;
    }
    boolean mayBeStopWord =
        rules.capitals() && (length == 2 || length == 3) && Units.isUpper(text[start + 1]);
    return !mayBeStopWord
        && (end == text.length
            || text[end] == ' '
            || !(Units.isWordUnit(text[end]) || joins(end) || isTied(end)));
  }

  /** Appends the words that single hyphens tie together from {@code start}; returns their end. */
  private int chain(int start) {
    int end = wordEnd(start);
    String first = word(start, end);
    append(first, ' ');
    if (!isTied(end)) {
      month(start, end);
      return end;
    }
    List<String> words = new ArrayList<>(List.of(first));
    boolean isEmpty = first.isEmpty();
    while (isTied(end)) {
      int from = end + 1;
      end = wordEnd(from);
      String next = word(from, end);
      append(next, isEmpty ? ' ' : '-');
      isEmpty &= next.isEmpty();
      words.add(next);
    }
    if (Spelling.isOneWord(words)) {
      append(String.join("", words));
    }
    return end;
  }

  private void month(int start, int end) {
    if (dates.mayBeMonth(end)) {
      dates.named(start, end).forEach(this::append);
    }
  }

  /** Whether a hyphen at {@code end} ties another word to the one before. */
  private boolean isTied(int end) {
    return end + 1 < text.length && text[end] == '-' && Units.isWordUnit(text[end + 1]);
  }

  private void append(String word) {
    append(word, ' ');
  }

  private void append(String word, char before) {
    if (!word.isEmpty()) {
      sink.word(rules.endings().isEmpty() ? word : rules.accented(word), before);
    }
  }

  /** The end of the word that starts at {@code start}, marks inside it included. */
  private int wordEnd(int start) {
    letters = 0;
    digits = 0;
    int at = start;
    while (at < text.length) {
      char unit = text[at];
      if (Units.isLetter(unit)) {
        letters++;
      } else if (Units.isDigit(unit)) {
        digits++;
      } else if (Units.isWordUnit(unit)) {
        letters += unit > 0x7F && rules.anyLetter() ? 1 : 0;
      } else if (!joins(at)) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Whether the mark at {@code at}, after a word unit, belongs to the word. */
  private boolean joins(int at) {
    char mark = text[at];
    if (mark == ' ' || at + 1 >= text.length) {
      return false;
    }
    char before = text[at - 1];
    char after = text[at + 1];
    if (!Units.isWordUnit(before) || !Units.isWordUnit(after)) {
      return false;
    }
    return switch (mark) {
      case '\'' -> !rules.elides();
      case '&', '@' -> true;
      // A sentence's end whose blank was forgotten: "the end.Next".
      case '.' -> !(Units.isLower(before) && Units.isUpper(after));
      case ',' -> Units.isDigit(before) && Units.isDigit(after);
      default -> false;
    };
  }

  /** The word that {@link #wordEnd} found last, or nothing if it is not to be indexed. */
  private String word(int start, int end) {
    int length = end - start;
    if (length > 2 && text[end - 2] == '\'' && (text[end - 1] | 0x20) == 's') {
      length -= 2;
      letters--;
    }
    String word = new String(text, start, length);
    if (isNoise(word) || isLeftOut(word)) {
      return "";
    }
    String bare = Spelling.withoutDots(word);
    return rules.capitals() ? Spelling.toldFromStopWord(bare) : bare;
  }

  private boolean isLeftOut(String word) {
    return !rules.leftOut().isEmpty() && rules.leftOut().contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a word is nothing that a reader would type: no letter or digit in it that the language
   * indexes, longer than 64 units, more than seven digits unless it is an IPv4 address, or a digest
   * of 16 hexadecimal digits or more. Years, amounts, the parts of a date and the number of a CVE
   * stay.
   */
  private boolean isNoise(String word) {
    if (digits == 0) {
      return letters == 0 || word.length() > LONGEST;
    }
    return word.length() > LONGEST
        || (digits > MOST_DIGITS && !IPV4.matcher(word).matches())
        || (word.length() >= DIGEST && HEXADECIMAL.matcher(word).matches());
  }

  /** All words in one text. */
  private static final class Joined implements Sink {
    private final StringBuilder out;

    Joined(int capacity) {
      this.out = new StringBuilder(capacity);
    }

    @Override
    public void letters(char[] text, int start, int end, int hash) {
      before(' ');
      out.append(text, start, end - start);
    }

    @Override
    public void word(String word, char before) {
      before(before);
      out.append(word);
    }

    private void before(char mark) {
      if (out.length() > 0) {
        out.append(mark);
      }
    }
  }
}
