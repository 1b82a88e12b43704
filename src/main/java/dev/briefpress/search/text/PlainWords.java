package dev.briefpress.search.text;

/** A pipeline of nothing: words as they are, for languages whose stems Java cannot make. */
final class PlainWords implements WordForms {
  @Override
  public String trim(String token) {
    return token;
  }

  @Override
  public boolean isStopWord(String trimmed) {
    return false;
  }

  @Override
  public String stem(String trimmed) {
    return trimmed;
  }
}
