package dev.briefpress.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * From a text to the terms that lunr's English pipeline makes of it: tokens, trimmed, without stop
 * words, stemmed.
 *
 * <p>Remembers what became of each token, as most words of a text were met before. One instance
 * serves all threads.
 */
public final class Analyser {
  /** When this many tokens are remembered, new ones are worked out each time. */
  private static final int MOST_REMEMBERED = 400_000;

  private static final int LONGEST_REMEMBERED = 40;

  private final ConcurrentMap<String, Optional<String>> remembered = new ConcurrentHashMap<>();

  /** The terms of {@code text} in order, repeated ones too; a term may be the empty string. */
  List<String> terms(String text) {
    List<String> tokens = Tokeniser.tokens(text);
    List<String> terms = new ArrayList<>(tokens.size());
    for (String token : tokens) {
      term(token).ifPresent(terms::add);
    }
    return terms;
  }

  /** Counts the terms of {@code document}, field by field. */
  public DocumentTerms count(IndexedDocument document) {
    DocumentTerms.Builder counted = new DocumentTerms.Builder();
    for (SearchField field : SearchField.values()) {
      counted.field(terms(document.text(field)));
    }
    return counted.build();
  }

  private Optional<String> term(String token) {
    Optional<String> known = remembered.get(token);
    if (known != null) {
      return known;
    }
    Optional<String> term = termOf(token);
    if (token.length() <= LONGEST_REMEMBERED && remembered.size() < MOST_REMEMBERED) {
      remembered.put(token, term);
    }
    return term;
  }

  private static Optional<String> termOf(String token) {
    String trimmed = Trimmer.trim(token);
    return StopWords.contains(trimmed) ? Optional.empty() : Optional.of(Stemmer.stem(trimmed));
  }
}
