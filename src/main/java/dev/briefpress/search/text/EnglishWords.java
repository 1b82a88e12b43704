package dev.briefpress.search.text;

/** The pipeline of lunr.js itself. */
final class EnglishWords implements WordForms {
  @Override
  public String trim(String token) {
    return Trimmer.trim(token);
  }

  @Override
  public boolean isStopWord(String trimmed) {
    return StopWords.contains(trimmed);
  }

  @Override
  public String stem(String trimmed) {
    return Stemmer.stem(trimmed);
  }
}
