package dev.briefpress.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.danishStemmer;
import org.tartarus.snowball.ext.dutchStemmer;
import org.tartarus.snowball.ext.frenchStemmer;
import org.tartarus.snowball.ext.germanStemmer;
import org.tartarus.snowball.ext.italianStemmer;
import org.tartarus.snowball.ext.norwegianStemmer;
import org.tartarus.snowball.ext.spanishStemmer;
import org.tartarus.snowball.ext.swedishStemmer;

/**
 * How texts of a language become terms, in Java when indexing and in the browser when asking.
 *
 * <p>English is lunr.js's own. Danish, Dutch, French, German, Italian, Norwegian, Spanish and
 * Swedish are those of lunr-languages 1.22, whose terms Java makes alike. Any other language is
 * indexed with what both sides share, words in lower case without accents; docs/decisions/0011.
 */
public final class SearchLanguage {
  /** The language of lunr.js. */
  public static final SearchLanguage ENGLISH =
      new SearchLanguage(
          "en",
          List.of("stemmer"),
          List.of("trimmer", "stopWordFilter", "stemmer"),
          new EnglishWords(),
          TextRules.ENGLISH,
          Optional.empty());

  private static final Map<String, Supplier<SnowballStemmer>> STEMMERS =
      Map.of(
          "da", danishStemmer::new,
          "de", germanStemmer::new,
          "es", spanishStemmer::new,
          "fr", frenchStemmer::new,
          "it", italianStemmer::new,
          "nl", dutchStemmer::new,
          "no", norwegianStemmer::new,
          "sv", swedishStemmer::new);

  private static final Set<String> ELIDING = Set.of("fr", "it");

  /** What the stemmers take off with its accent only, though the plural has none. */
  private static final Map<String, Map<String, String>> ENDINGS =
      Map.of("es", Map.of("cion", "ción"));

  private final String code;
  private final List<String> pipeline;
  private final List<String> indexing;
  private final WordForms forms;
  private final TextRules rules;
  private final Optional<LanguageScript> script;

  private SearchLanguage(
      String code,
      List<String> pipeline,
      List<String> indexing,
      WordForms forms,
      TextRules rules,
      Optional<LanguageScript> script) {
    this.code = code;
    this.pipeline = pipeline;
    this.indexing = indexing;
    this.forms = forms;
    this.rules = rules;
    this.script = script;
  }

  /** The language that a BCP 47 tag such as {@code de-AT} begins with. */
  public static SearchLanguage of(String tag) {
    String code = tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
    return switch (code) {
      case "en" -> ENGLISH;
      case "nb", "nn" -> of("no");
      default -> ofScript(code).orElseGet(() -> plain(code));
    };
  }

  private static Optional<SearchLanguage> ofScript(String code) {
    Supplier<SnowballStemmer> stemmers = STEMMERS.get(code);
    return stemmers == null
        ? Optional.empty()
        : Optional.of(snowball(code, LanguageScript.of(code), stemmers));
  }

  private static SearchLanguage snowball(
      String code, LanguageScript script, Supplier<SnowballStemmer> stemmers) {
    // French folds accents between the two, which folded texts have none of.
    List<String> pipeline =
        code.equals("fr")
            ? List.of("trimmer-fr", "accentFold-fr", "stemmer-fr")
            : List.of("trimmer-" + code, "stemmer-" + code);
    List<String> indexing = new ArrayList<>(pipeline);
    indexing.add(1, "stopWordFilter-" + code);
    TextRules rules =
        TextRules.of(
            ELIDING.contains(code),
            ENDINGS.getOrDefault(code, Map.of()),
            script.stopWords(),
            Months.ofLanguage(code));
    return new SearchLanguage(
        code, pipeline, indexing, new SnowballWords(script, stemmers), rules, Optional.of(script));
  }

  private static SearchLanguage plain(String code) {
    return new SearchLanguage(
        code, List.of(), List.of(), new PlainWords(), TextRules.PLAIN, Optional.empty());
  }

  /** The first part of its tag: {@code de}. */
  public String code() {
    return code;
  }

  /**
   * The names of lunr's search pipeline, which the index and the manifest hold; empty when terms
   * are not stems, so that other forms of a word are not found.
   */
  public List<String> pipeline() {
    return pipeline;
  }

  /** The names of lunr's functions for the words of documents. */
  public List<String> indexing() {
    return indexing;
  }

  /** The words that are left out of an index, sorted. */
  public List<String> stopWords() {
    return forms.stopWords().stream().sorted().toList();
  }

  public WordForms forms() {
    return forms;
  }

  public TextRules rules() {
    return rules;
  }

  /** What the browser must load after lunr.js; empty when lunr.js is enough. */
  public Optional<String> script() {
    return script.map(LanguageScript::forBrowser);
  }
}
