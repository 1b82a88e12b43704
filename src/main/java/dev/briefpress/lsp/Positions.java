package dev.briefpress.lsp;

import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextEdit;

/** Places of findings as places of the protocol, and back. */
record Positions(PositionEncoding encoding) {
  /** A span of a document, whose lines and columns count from 1 and leave out a byte order mark. */
  Range range(DocumentText text, Span span) {
    return new Range(
        position(text, span.line() - 1, span.column() - 1),
        position(text, span.endLine() - 1, span.endColumn() - 1));
  }

  /** A stretch of one line, in UTF-16 units, without a byte order mark. */
  Range range(DocumentText text, int line, int start, int end) {
    return new Range(position(text, line, start), position(text, line, end));
  }

  private Position position(DocumentText text, int line, int units) {
    return new Position(line, encoding.column(text.line(line), units + text.hidden(line)));
  }

  /** The column of a position in its line, in UTF-16 units, without a byte order mark. */
  int column(DocumentText text, Position position) {
    int line = position.getLine();
    int units = encoding.units(text.line(line), position.getCharacter());
    return Math.max(0, units - text.hidden(line));
  }

  /** The edit of a finding's fix, with the line ends of the document. */
  TextEdit edit(DocumentText text, Edit edit) {
    String lines = edit.text().replace("\n", text.lineEnd());
    return new TextEdit(range(text, edit.span()), lines);
  }

  /** The text after a change that an editor sent; without a range it is the whole text. */
  DocumentText changed(DocumentText text, TextDocumentContentChangeEvent change) {
    Range range = change.getRange();
    if (range == null) {
      return new DocumentText(change.getText());
    }
    return text.with(
        offset(text, range.getStart()), offset(text, range.getEnd()), change.getText());
  }

  private int offset(DocumentText text, Position position) {
    int line = position.getLine();
    return text.offset(line, encoding.units(text.line(line), position.getCharacter()));
  }
}
