package dev.briefpress.search;

import java.util.List;
import java.util.Random;

/** Texts made to break a tokeniser, the same for the same seed. */
public final class HostileTexts {
  private static final List<String> WORDS =
      List.of(
          "cyber",
          "Resilience",
          "running",
          "flies",
          "skies",
          "sky",
          "ies",
          "probably",
          "relational",
          "the",
          "and",
          "us",
          "US",
          "twas",
          "'twas",
          "don't",
          "Japan's",
          "states'",
          "O'Brien",
          "co-operation",
          "cyber-attack",
          "--",
          "-",
          "—",
          "&",
          "&amp;",
          "AT&T",
          "C#",
          "2024",
          "007",
          "-1",
          "1e3",
          "4294967295",
          "3.14",
          "1,234,567",
          "CVE-2024-3094",
          "__proto__",
          "constructor",
          "hasOwnProperty",
          "toString",
          "_index",
          "_",
          "__",
          "café",
          "École",
          "naïve",
          "résumé",
          "ﬁnance",
          "Straße",
          "Øresund",
          "Łódź",
          "İstanbul",
          "ΟΔΟΣ",
          "ΣΣ",
          "Σ",
          "ΑΣ'Α",
          "日本",
          "日本語1",
          "한국어",
          "العربية",
          "हिन्दी",
          "👍",
          "a👍b",
          "👨‍👩‍👧",
          "\uD83D",
          "x\uDC00y",
          "\uD800",
          "\u0001",
          "a\u0000b",
          "\u001Fz",
          "\u007F",
          "q\"uote",
          "back\\slash",
          "a/b",
          "</script>",
          "\u2028",
          "\u2029",
          "a\u2028b",
          "x\u0085y",
          "x\u180Ey",
          "x\u200By",
          "x\u00ADy",
          "\uFEFF",
          "soft\uFEFFhyphen",
          "e\u0301",
          "y",
          "yes",
          "yyy",
          "toy",
          "says",
          "xX",
          "0",
          "00",
          "9",
          "10",
          "a.b.c",
          "192.168.10.254",
          "deadbeefdeadbeef0",
          "http://a.b/c?d=e",
          "title:x",
          "+must",
          "-not",
          "fuzzy~1",
          "wild*",
          "boost^2");
  private static final List<String> SPACES =
      List.of(
          " ", " ", " ", " ", " ", " ", "\n", "\t", "\r\n", "\u00A0", "\u1680", "\u2003", "\u2028",
          "\u202F", "\u205F", "\u3000", "\uFEFF", "-", "--", "\u000B", "\f", "");

  private final Random random;

  public HostileTexts(long seed) {
    this.random = new Random(seed);
  }

  /** Up to {@code most} words with all kinds of blanks between them; now and then none. */
  public String text(int most) {
    int words = random.nextInt(most + 1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(word()).append(SPACES.get(random.nextInt(SPACES.size())));
    }
    return text.toString();
  }

  /** A word of a list, a made-up one, or a very long one. */
  public String word() {
    int kind = random.nextInt(100);
    if (kind < 55) {
      return WORDS.get(random.nextInt(WORDS.size()));
    }
    return kind < 99 ? stacked() : "long".repeat(1250);
  }

  /** Syllables and the suffixes of the stemmer's rules in a heap, mixed with other units. */
  String stacked() {
    String[] syllables = {
      "a", "e", "i", "o", "u", "y", "b", "ll", "ss", "t", "st", "ch", "qu", "w", "x", "z", "pp",
      "k", "v", "cr", "'", "_", "7", "é", "ß", "本"
    };
    String[] suffixes = {
      "s", "sses", "ies", "eed", "ed", "ing", "at", "bl", "iz", "y", "ational", "tional", "enci",
      "anci", "izer", "bli", "alli", "entli", "eli", "ousli", "ization", "ation", "ator", "alism",
      "iveness", "fulness", "ousness", "aliti", "iviti", "biliti", "logi", "icate", "ative",
      "alize", "iciti", "ical", "ful", "ness", "al", "ance", "ence", "er", "ic", "able", "ible",
      "ant", "ement", "ment", "ent", "sion", "tion", "ion", "ou", "ism", "ate", "iti", "ous", "ive",
      "ize", "e", "ll", ""
    };
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      word.append(syllables[random.nextInt(syllables.length)]);
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      word.append(suffixes[random.nextInt(suffixes.length)]);
    }
    return word.toString();
  }

  /** What looks like a date, and often is one, with something before and behind it. */
  public String date() {
    String[] parts = {
      "8",
      "08",
      "31",
      "32",
      "0",
      "8th",
      "1st",
      "8.",
      "May",
      "MAY",
      "may",
      "Sept",
      "september",
      "Maybe",
      "2026",
      "1999",
      "3026",
      "202",
      "20261",
      "-",
      "05",
      "12",
      "13",
      ".",
      ",",
      " ",
      " ",
      " ",
      " ",
      " ",
      "  ",
      "\n",
      "\u00A0",
      "\u2003",
      "of",
      "de",
      "del",
      "é",
      "x",
      "/",
      "'",
      "2026-05",
      "2026-05-08",
      "8.5.2026",
      "8 May 2026",
      "May 8, 2026"
    };
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }

  /** Up to {@code most} UTF-16 code units of the whole range, most of them from lively blocks. */
  String units(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(
          (char)
              switch (random.nextInt(6)) {
                case 0 -> random.nextInt(0x80);
                case 1 -> random.nextInt(0x400);
                case 2 -> 0x2000 + random.nextInt(0x80);
                case 3 -> "Σσς'.:·’-aA1\u0301".charAt(random.nextInt(13));
                case 4 -> 'a' + random.nextInt(26);
                default -> random.nextInt(0x10000);
              });
    }
    return text.toString();
  }
}
