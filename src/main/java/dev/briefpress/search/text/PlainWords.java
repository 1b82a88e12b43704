package dev.briefpress.search.text;

import java.util.Set;

/** A pipeline of nothing: words as they are, for languages whose stems Java cannot make. */
final class PlainWords implements WordForms {
  @Override
  public String trim(String token) {
    return token;
  }

  @Override
  public Set<String> stopWords() {
    return Set.of();
  }

  @Override
  public String stem(String trimmed) {
    return trimmed;
  }
}
