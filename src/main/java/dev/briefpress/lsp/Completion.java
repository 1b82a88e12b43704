package dev.briefpress.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Range;

/** What can be written at a place of a document. */
final class Completion {
  /** Most candidates sent at once; with more, the editor asks again after the next letter. */
  static final int MOST = 200;

  private final Question asked;
  private final Grades grades;

  Completion(Question asked, Grades grades) {
    this.asked = asked;
    this.grades = grades;
  }

  /**
   * Candidates, and what they replace.
   *
   * @param typed the part of it before the place
   */
  record Offer(List<Candidate> candidates, Range range, String typed) {
    static final Offer NONE = new Offer(List.of(), new Range(), "");

    Offer {
      candidates = List.copyOf(candidates);
    }
  }

  CompletionList list() {
    Offer offer =
        asked.frontMatter().has(asked.row())
            ? new FieldCompletion(asked, grades).offer()
            : new BodyCompletion(asked).offer();
    boolean many = offer.candidates().size() > MOST;
    List<CompletionItem> items = new ArrayList<>();
    for (Candidate candidate : offer.candidates()) {
      if (items.size() < MOST && (!many || isMeant(candidate, offer.typed()))) {
        items.add(candidate.item(offer.range(), items.size()));
      }
    }
    return new CompletionList(many, items);
  }

  private static boolean isMeant(Candidate candidate, String typed) {
    String wanted = lower(FrontMatterLines.unquoted(typed.strip()));
    return lower(candidate.label()).contains(wanted)
        || lower(candidate.text()).contains(wanted)
        || lower(candidate.detail()).contains(wanted);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
