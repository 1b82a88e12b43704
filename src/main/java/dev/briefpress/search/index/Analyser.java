package dev.briefpress.search.index;

import dev.briefpress.search.text.LowerCase;
import dev.briefpress.search.text.SearchLanguage;
import dev.briefpress.search.text.SearchText;
import dev.briefpress.search.text.Term;
import dev.briefpress.search.text.TextRules;
import dev.briefpress.search.text.TokenTable;
import dev.briefpress.search.text.Tokeniser;
import dev.briefpress.search.text.WordForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private static final int MOST_REMEMBERED = 400_000;

  private final TextRules rules;
  private final WordForms forms;
  private final TokenTable byToken = new TokenTable();
  private final ConcurrentMap<String, Term> byText = new ConcurrentHashMap<>();

  /** Makes terms of English words. */
  public Analyser() {
    this(SearchLanguage.ENGLISH);
  }

  /** Makes terms of words of {@code language}. */
  public Analyser(SearchLanguage language) {
    this.rules = language.rules();
    this.forms = language.forms();
  }

  /** Counts the terms of {@code document}, field by field, as {@link IndexedDocument#of} has it. */
  public DocumentTerms count(SearchDocument document) {
    TermCounts counts = new TermCounts();
    Counter counter = new Counter(counts);
    for (SearchField field : SearchField.values()) {
      SearchText.visit(document.text(field), rules, counter);
      counts.endField();
    }
    return counts.toTerms();
  }

  /** Counts the terms of {@code document}, field by field. */
  public DocumentTerms count(IndexedDocument document) {
    TermCounts counts = new TermCounts();
    for (SearchField field : SearchField.values()) {
      Tokeniser.visit(
          document.text(field),
          (text, start, end, hash) -> counts.add(term(text, start, end, hash)));
      counts.endField();
    }
    return counts.toTerms();
  }

  /** The terms of {@code text} in order, repeated ones too; a term may be the empty string. */
  public List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    Tokeniser.visit(
        text,
        (units, start, end, hash) -> {
          Term term = term(units, start, end, hash);
          if (!term.isStopWord()) {
            terms.add(term.text());
          }
        });
    return terms;
  }

  private Term term(char[] text, int start, int end, int hash) {
    Term known = byToken.find(text, start, end, hash);
    return known != null ? known : remember(new String(text, start, end - start), hash);
  }

  private Term remember(String token, int hash) {
    String trimmed = forms.trim(token);
    Term term = forms.isStopWord(trimmed) ? Term.STOP_WORD : ofText(forms.stem(trimmed));
    byToken.add(token, hash, term);
    return term;
  }

  /** Mostly one object for each text, so that a term's bytes are made once. */
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

  /** Counts words as they are found, without making a text of them that is cut again. */
  private final class Counter implements SearchText.Sink {
    private final TermCounts counts;

    Counter(TermCounts counts) {
      this.counts = counts;
    }

    @Override
    public void letters(char[] text, int start, int end, int hash) {
      Term known = byToken.findLetters(text, start, end, hash);
      if (known == null) {
        String token = new String(text, start, end - start).toLowerCase(Locale.ROOT);
        known = remember(token, hash);
      }
      counts.add(known);
    }

    @Override
    public void word(String word, char before) {
      char[] token = LowerCase.of(word).toCharArray();
      counts.add(term(token, 0, token.length, TokenTable.hash(token)));
    }
  }
}
