package dev.briefpress.search;

import java.util.ArrayList;
import java.util.List;
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

  private final ConcurrentMap<String, Term> byToken = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Term> byText = new ConcurrentHashMap<>();

  /** Counts the terms of {@code document}, field by field. */
  public DocumentTerms count(IndexedDocument document) {
    TermCounts counts = new TermCounts();
    for (SearchField field : SearchField.values()) {
      for (String token : Tokeniser.tokens(document.text(field))) {
        Term term = term(token);
        if (!term.isStopWord()) {
          counts.add(term);
        }
      }
      counts.endField();
    }
    return counts.toTerms();
  }

  /** The terms of {@code text} in order, repeated ones too; a term may be the empty string. */
  List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    for (String token : Tokeniser.tokens(text)) {
      Term term = term(token);
      if (!term.isStopWord()) {
        terms.add(term.text());
      }
    }
    return terms;
  }

  private Term term(String token) {
    Term known = byToken.get(token);
    if (known != null) {
      return known;
    }
    String trimmed = Trimmer.trim(token);
    Term term = StopWords.contains(trimmed) ? Term.STOP_WORD : ofText(Stemmer.stem(trimmed));
    if (token.length() <= LONGEST_REMEMBERED && byToken.size() < MOST_REMEMBERED) {
      byToken.put(token, term);
    }
    return term;
  }

  private Term ofText(String text) {
    Term known = byText.get(text);
    if (known != null) {
      return known;
    }
    Term term = new Term(text);
    if (byText.size() < MOST_REMEMBERED) {
      byText.put(text, term);
    }
    return term;
  }
}
