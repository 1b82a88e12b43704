package dev.briefpress.search.text;

import java.util.Set;

/** What a language's pipeline does to one token, in lower case; safe for any number of threads. */
public interface WordForms {
  /** The token without what surrounds the word; maybe empty. */
  String trim(String token);

  /** The words that are left out of the index. */
  Set<String> stopWords();

  /** Whether the trimmed token is left out of the index. */
  default boolean isStopWord(String trimmed) {
    return stopWords().contains(trimmed);
  }

  /** The term of a trimmed token. */
  String stem(String trimmed);
}
