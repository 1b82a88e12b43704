package dev.briefpress.search.text;

/** What a language's pipeline does to one token, in lower case; safe for any number of threads. */
public interface WordForms {
  /** The token without what surrounds the word; maybe empty. */
  String trim(String token);

  /** Whether the trimmed token is left out of the index. */
  boolean isStopWord(String trimmed);

  /** The term of a trimmed token. */
  String stem(String trimmed);
}
