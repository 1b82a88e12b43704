package dev.briefpress.search.text;

import java.util.Set;

/** The pipeline of lunr.js itself. */
final class EnglishWords implements WordForms {
  @Override
  public String trim(String token) {
    return Trimmer.trim(token);
  }

  @Override
  public Set<String> stopWords() {
    return StopWords.all();
  }

  @Override
  public String stem(String trimmed) {
    return Stemmer.stem(trimmed);
  }
}
