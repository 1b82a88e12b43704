package dev.briefpress.search.text;

import java.util.Set;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;

/**
 * The pipeline of one language of lunr-languages 1.22: its trimmer and its stop words, read from
 * its own script, and the same Snowball stemmer in Java.
 */
final class SnowballWords implements WordForms {
  private final Supplier<SnowballStemmer> stemmers;
  private final Set<String> stopWords;
  private final boolean[] isWordUnit;

  SnowballWords(LanguageScript script, Supplier<SnowballStemmer> stemmers) {
    this.stemmers = stemmers;
    this.stopWords = script.stopWords();
    this.isWordUnit = script.wordUnits();
  }

  @Override
  public String trim(String token) {
    int start = 0;
    int end = token.length();
    while (start < end && !isWordUnit[token.charAt(start)]) {
      start++;
    }
    while (end > start && !isWordUnit[token.charAt(end - 1)]) {
      end--;
    }
    return token.substring(start, end);
  }

  @Override
  public Set<String> stopWords() {
    return stopWords;
  }

  @Override
  public String stem(String trimmed) {
    SnowballStemmer stemmer = stemmers.get();
    stemmer.setCurrent(trimmed);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
