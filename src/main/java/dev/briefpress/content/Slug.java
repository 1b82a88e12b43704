package dev.briefpress.content;

import dev.briefpress.text.Ascii;
import dev.briefpress.text.Normalized;
import dev.briefpress.text.Romanized;
import dev.briefpress.text.Typography;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The part of an address that names one thing: ASCII letters, digits, single hyphens and, before a
 * digest, one underscore; safe as a file name on every system and as a URL segment without
 * escaping.
 */
public record Slug(String value) implements Comparable<Slug> {
  private static final Pattern WELL_FORMED =
      Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*(?:_[0-9a-f]{10})?");
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(?: [a-z0-9]+)*");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}_]+");
  private static final Set<String> RESERVED =
      Set.of(
          "con", "prn", "aux", "nul", "index", "com0", "com1", "com2", "com3", "com4", "com5",
          "com6", "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6",
          "lpt7", "lpt8", "lpt9");

  /** Longest slug made from a name; a longer name is cut and made unique by a digest. */
  private static final int LONGEST = 80;

  /** Longest slug an author may choose. */
  public static final int LONGEST_CHOSEN = 200;

  public Slug {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("'" + value + "' is not a slug");
    }
  }

  /** Whether {@code value} can stand in an address as it is. */
  public static boolean isWellFormed(String value) {
    return value.length() <= LONGEST_CHOSEN
        && (isPlain(value) || WELL_FORMED.matcher(value).matches())
        && !RESERVED.contains(value);
  }

  // A quick test that is true for nearly all slugs: lower-case words with single hyphens between
  // them.
  private static boolean isPlain(String value) {
    char before = '-';
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean word = (c >= 'a' && c <= 'z') || Ascii.isDigit(c);
      if (!word && (c != '-' || before == '-')) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }

  /**
   * The form under which a name is the same thing: compatibility characters unified (Unicode NFKC),
   * lower case, apostrophes and quotation marks straight, without characters that show nothing, and
   * any run of blanks, dashes and underscores one blank. {@code EU-Japan Relations} and {@code eu
   * japan relations} have the same key. May be empty.
   */
  public static String key(String name) {
    return isPlainAscii(name) ? asciiKey(name) : plainKey(unicodeKey(name));
  }

  // What an address is made from: the key without the rules about apostrophes, dashes and
  // characters
  // that show nothing, which are younger than the first published addresses.
  private static String addressKey(String name) {
    return isPlainAscii(name) ? asciiKey(name) : unicodeKey(name);
  }

  // A quick test that is true for nearly all names, because a site asks for very many keys.
  private static boolean isPlainAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static String asciiKey(String name) {
    StringBuilder key = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == ' ' || c == '-' || c == '_') {
        gap = key.length() > 0;
        continue;
      }
      if (gap) {
        key.append(' ');
        gap = false;
      }
      key.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
    }
    return key.toString();
  }

  // Made from the address key, so that names with different keys never have one address.
  private static String plainKey(String addressKey) {
    String plain = Typography.plain(addressKey);
    return plain.equals(addressKey) ? addressKey : unicodeKey(plain);
  }

  private static String unicodeKey(String name) {
    String unified = Normalized.of(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SEPARATORS.matcher(unified).replaceAll(" ").strip();
  }

  /**
   * The slug of a name. Names with different keys get different slugs: where ASCII letters and
   * digits do not make the name unique, a digest of it is added, {@code C#} being {@code
   * c_2b7e151628}. Two spellings of one key, of which one has a curly apostrophe, may have two
   * slugs.
   */
  public static Slug ofName(String name) {
    String key = addressKey(name);
    if (key.length() <= LONGEST && PLAIN.matcher(key).matches()) {
      String plain = key.replace(' ', '-');
      return new Slug(RESERVED.contains(plain) ? plain + "_" + digest(key) : plain);
    }
    String ascii = ascii(key);
    String cut = ascii.length() <= LONGEST ? ascii : ascii.substring(0, LONGEST);
    String stem = cut.replaceAll("-+$", "");
    return new Slug((stem.isEmpty() ? "x" : stem) + "_" + digest(key));
  }

  /**
   * The nearest well-formed slug without a digest, for suggestions and imported files; "untitled"
   * when nothing of the name is left.
   */
  public static String suggestion(String name) {
    String stem = cutAtWord(ascii(key(name)));
    if (stem.isEmpty()) {
      return "untitled";
    }
    return RESERVED.contains(stem) ? stem + "-1" : stem;
  }

  /**
   * The same of a name in any script, in Latin letters: for new files and for what an author may
   * write. Addresses that are made of names are made by {@link #ofName}.
   */
  public static String readable(String name) {
    return suggestion(Romanized.of(name));
  }

  // A word longer than the bound is cut all the same.
  private static String cutAtWord(String ascii) {
    if (ascii.length() <= LONGEST) {
      return ascii;
    }
    int word = ascii.lastIndexOf('-', LONGEST);
    return ascii.substring(0, word > 0 ? word : LONGEST);
  }

  private static String ascii(String key) {
    String spelled =
        key.replace("ß", "ss")
            .replace("æ", "ae")
            .replace("œ", "oe")
            .replace("ø", "o")
            .replace("đ", "d")
            .replace("ł", "l")
            .replace("þ", "th")
            .replace("ð", "d");
    return Normalized.of(spelled, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static String digest(String key) {
    try {
      // Not UTF-8, in which all halves of surrogate pairs would be one question mark.
      byte[] units = new byte[2 * key.length()];
      for (int i = 0; i < key.length(); i++) {
        units[2 * i] = (byte) (key.charAt(i) >> 8);
        units[2 * i + 1] = (byte) key.charAt(i);
      }
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(units);
      return HexFormat.of().formatHex(sum, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
