package dev.briefpress.search.text;

import dev.briefpress.files.Resource;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The script of one language of lunr-languages: what the browser loads, and where its stop words
 * and its letters are read from, so that there is one list of each.
 */
final class LanguageScript {
  private static final String FOLDER = "/dev/briefpress/search/text/lunr-languages/min/";
  private static final Pattern STOP_WORDS =
      Pattern.compile("generateStopWordFilter\\(\"([^\"]*)\"\\.split\\(\" \"\\)\\)");
  private static final Pattern LETTERS = Pattern.compile("wordCharacters=\"([^\"]*)\"");

  private final String name;
  private final String text;

  private LanguageScript(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** The script of a language such as {@code de}. */
  static LanguageScript of(String code) {
    return new LanguageScript(code, read("lunr." + code + ".min.js"));
  }

  /** What the browser loads after lunr.js: the part that all languages share, and this one. */
  String forBrowser() {
    return read("lunr.stemmer.support.min.js") + "\n" + text + "\n";
  }

  Set<String> stopWords() {
    return Set.copyOf(List.of(find(STOP_WORDS).split(" ", -1)));
  }

  /** For each UTF-16 code unit, whether the trimmer leaves it at the ends of a word. */
  boolean[] wordUnits() {
    Matcher letter = Pattern.compile("[" + find(LETTERS) + "0-9]").matcher("");
    boolean[] units = new boolean[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < units.length; unit++) {
      units[unit] = letter.reset(String.valueOf((char) unit)).matches();
    }
    return units;
  }

  private String find(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("lunr." + name + ".min.js has no " + pattern);
    }
    return matcher.group(1);
  }

  private static String read(String file) {
    return Resource.text(LanguageScript.class, FOLDER + file);
  }
}
