package dev.briefpress.search.text;

/**
 * The stemmer of lunr.js 2.3.9: Porter's algorithm (An algorithm for suffix stripping, 1980) as its
 * JavaScript edition on tartarus.org has it.
 *
 * <p>It is not the one of Lucene or Snowball. Three things set it apart: a suffix comes off only if
 * something is left before it ({@code ies} becomes {@code ie}); a final {@code y} becomes {@code i}
 * after any consonant that is not the word's first letter ({@code fly}, {@code fli}); and {@code
 * bli} and {@code logi} are suffixes. Anything but {@code aeiou}, and {@code y} where it is one, is
 * a consonant: digits, apostrophes and foreign letters too.
 */
public final class Stemmer {
  private static final String[][] STEP_2 = {
    {"ational", "ate"}, {"ization", "ize"}, {"iveness", "ive"}, {"fulness", "ful"},
    {"ousness", "ous"}, {"tional", "tion"}, {"biliti", "ble"}, {"entli", "ent"},
    {"ousli", "ous"}, {"ation", "ate"}, {"alism", "al"}, {"aliti", "al"},
    {"iviti", "ive"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"},
    {"alli", "al"}, {"ator", "ate"}, {"logi", "log"}, {"bli", "ble"},
    {"eli", "e"},
  };
  private static final String[][] STEP_3 = {
    {"icate", "ic"},
    {"ative", ""},
    {"alize", "al"},
    {"iciti", "ic"},
    {"ical", "ic"},
    {"ness", ""},
    {"ful", ""},
  };
  private static final String[][] STEP_4 = {
    {"ement", ""}, {"ance", ""}, {"ence", ""}, {"able", ""}, {"ible", ""}, {"ment", ""},
    {"ant", ""}, {"ent", ""}, {"ism", ""}, {"ate", ""}, {"iti", ""}, {"ous", ""},
    {"ive", ""}, {"ize", ""}, {"al", ""}, {"er", ""}, {"ic", ""}, {"ou", ""},
  };

  private Stemmer() {}

  /** The stem of a trimmed, lower-case {@code token}. */
  public static String stem(String token) {
    if (token.length() < 3) {
      return token;
    }
    StringBuilder word = new StringBuilder(token);
    if (word.charAt(0) == 'y') {
      // At the start it is a consonant; the capital is in none of the lists of vowels.
      word.setCharAt(0, 'Y');
    }
    plural(word);
    pastAndGerund(word);
    finalY(word);
    replaceLongest(word, STEP_2, 0);
    replaceLongest(word, STEP_3, 0);
    if (!replaceLongest(word, STEP_4, 1)) {
      ion(word);
    }
    finalE(word);
    if (endsWith(word, "ll") && measure(word, word.length()) > 1) {
      word.setLength(word.length() - 1);
    }
    if (word.charAt(0) == 'Y') {
      word.setCharAt(0, 'y');
    }
    return word.toString();
  }

  /** Step 1a. */
  private static void plural(StringBuilder word) {
    int length = word.length();
    if ((endsWith(word, "sses") && length > 4) || (endsWith(word, "ies") && length > 3)) {
      word.setLength(length - 2);
    } else if (length > 2 && word.charAt(length - 1) == 's' && word.charAt(length - 2) != 's') {
      word.setLength(length - 1);
    }
  }

  /** Step 1b. */
  private static void pastAndGerund(StringBuilder word) {
    int length = word.length();
    if (endsWith(word, "eed") && length > 3) {
      if (measure(word, length - 3) > 0) {
        word.setLength(length - 1);
      }
      return;
    }
    int stem = endsWith(word, "ed") ? length - 2 : endsWith(word, "ing") ? length - 3 : 0;
    if (stem <= 0 || !hasVowel(word, stem)) {
      return;
    }
    word.setLength(stem);
    if (endsWith(word, "at") || endsWith(word, "bl") || endsWith(word, "iz")) {
      word.append('e');
    } else if (endsInDouble(word)) {
      word.setLength(stem - 1);
    } else if (isShort(word, stem)) {
      word.append('e');
    }
  }

  /** Step 1c. */
  private static void finalY(StringBuilder word) {
    int last = word.length() - 1;
    if (last > 1 && word.charAt(last) == 'y' && !isAeiou(word.charAt(last - 1))) {
      word.setCharAt(last, 'i');
    }
  }

  /**
   * Steps 2 to 4: finds the first suffix of {@code rules} that {@code word} has with something
   * before it, and replaces it if the measure of that is more than {@code least}.
   *
   * @return whether a suffix was found, replaced or not
   */
  private static boolean replaceLongest(StringBuilder word, String[][] rules, int least) {
    for (String[] rule : rules) {
      String suffix = rule[0];
      int stem = word.length() - suffix.length();
      if (stem > 0 && endsWith(word, suffix)) {
        if (measure(word, stem) > least) {
          word.setLength(stem);
          word.append(rule[1]);
        }
        return true;
      }
    }
    return false;
  }

  /** The end of step 4: {@code ion} comes off after s or t. */
  private static void ion(StringBuilder word) {
    int stem = word.length() - 3;
    if (stem > 1 && (endsWith(word, "sion") || endsWith(word, "tion")) && measure(word, stem) > 1) {
      word.setLength(stem);
    }
  }

  /** Step 5a. */
  private static void finalE(StringBuilder word) {
    int stem = word.length() - 1;
    if (stem > 0 && word.charAt(stem) == 'e') {
      int measure = measure(word, stem);
      if (measure > 1 || (measure == 1 && !isShort(word, stem))) {
        word.setLength(stem);
      }
    }
  }

  /** How many times a run of vowels is followed by a consonant in the first {@code end} units. */
  private static int measure(CharSequence word, int end) {
    int at = afterConsonants(word, 0, end);
    int count = 0;
    while (at < end) {
      at++;
      while (at < end && isAeiou(word.charAt(at))) {
        at++;
      }
      if (at < end) {
        count++;
        at = afterConsonants(word, at, end);
      }
    }
    return count;
  }

  /** Skips one unit other than aeiou and then all other than aeiouy. */
  private static int afterConsonants(CharSequence word, int start, int end) {
    int at = start;
    if (at < end && !isAeiou(word.charAt(at))) {
      at++;
      while (at < end && !isVowel(word.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  private static boolean hasVowel(CharSequence word, int end) {
    return afterConsonants(word, 0, end) < end;
  }

  /** Whether all of the first {@code end} units are consonants, one vowel, and not w, x or y. */
  private static boolean isShort(CharSequence word, int end) {
    if (end < 3) {
      return false;
    }
    char last = word.charAt(end - 1);
    return !isVowel(last)
        && last != 'w'
        && last != 'x'
        && !isAeiou(word.charAt(0))
        && afterConsonants(word, 0, end) == end - 2;
  }

  private static boolean endsInDouble(CharSequence word) {
    int last = word.length() - 1;
    return last > 0
        && word.charAt(last) == word.charAt(last - 1)
        && "aeiouylsz".indexOf(word.charAt(last)) < 0;
  }

  private static boolean endsWith(CharSequence word, String suffix) {
    int offset = word.length() - suffix.length();
    if (offset < 0) {
      return false;
    }
    for (int i = suffix.length() - 1; i >= 0; i--) {
      if (word.charAt(offset + i) != suffix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAeiou(char unit) {
    return unit == 'a' || unit == 'e' || unit == 'i' || unit == 'o' || unit == 'u';
  }

  private static boolean isVowel(char unit) {
    return isAeiou(unit) || unit == 'y';
  }
}
