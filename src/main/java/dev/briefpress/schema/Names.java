package dev.briefpress.schema;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The heading or label of one thing and the other spellings that are accepted. Case, punctuation,
 * dashes, {@code &} for {@code and}, and a part in parentheses do not matter.
 *
 * @param name as the schema wants it written
 */
public record Names(String name, List<String> aliases) {
  private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  public Names {
    aliases = List.copyOf(aliases);
  }

  /** Whether {@code written} means this. */
  public boolean match(String written) {
    String key = key(written);
    return key.equals(key(name)) || aliases.stream().anyMatch(alias -> key.equals(key(alias)));
  }

  /** Whether {@code written} is an accepted spelling as it stands, parentheses included. */
  public static String key(String written) {
    String whole = written.toLowerCase(Locale.ROOT).replace("&", " and ");
    String bare = NOT_WORD.matcher(PARENTHESES.matcher(whole).replaceAll(" ")).replaceAll(" ");
    return bare.strip();
  }
}
