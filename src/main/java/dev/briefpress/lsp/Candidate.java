package dev.briefpress.lsp;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * Something that can be written at a place.
 *
 * @param label as the list of an editor shows it
 * @param text what is written
 * @param detail one short remark beside the label, possibly empty
 * @param explanation sentences about it, possibly empty
 */
record Candidate(
    String label, String text, String detail, String explanation, CompletionItemKind kind) {

  static Candidate value(String value, String detail, String explanation) {
    return new Candidate(value, value, detail, explanation, CompletionItemKind.Value);
  }

  /** The same with another text. */
  Candidate writing(String other) {
    return new Candidate(label, other, detail, explanation, kind);
  }

  /**
   * The candidate as the protocol has it.
   *
   * @param range that its text replaces
   * @param rank its place among the others
   */
  CompletionItem item(Range range, int rank) {
    CompletionItem item = new CompletionItem(label);
    item.setKind(kind);
    item.setTextEdit(Either.forLeft(new TextEdit(range, text)));
    item.setFilterText(text);
    item.setSortText("%05d".formatted(rank));
    if (!detail.isEmpty()) {
      item.setDetail(detail);
    }
    if (!explanation.isEmpty()) {
      item.setDocumentation(explanation);
    }
    return item;
  }
}
