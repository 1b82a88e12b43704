package dev.briefpress.render.drawn;

import java.util.ArrayList;
import java.util.List;

/** A plain stretch of a template while its pieces are gathered; texts in a row are one piece. */
final class Stretch {
  private List<Piece> pieces = new ArrayList<>();
  private StringBuilder fixed = new StringBuilder();

  /** Adds text that is the same on every page. */
  void fixed(String text) {
    fixed.append(text);
  }

  void piece(Piece piece) {
    endText();
    pieces.add(piece);
  }

  /** What {@code drawing} adds, which is taken out of the stretch. */
  List<Piece> within(Runnable drawing) {
    endText();
    List<Piece> outer = pieces;
    pieces = new ArrayList<>();
    drawing.run();
    endText();
    List<Piece> inner = pieces;
    pieces = outer;
    return List.copyOf(inner);
  }

  /** Whether there is text only. */
  boolean isFixed() {
    return pieces.isEmpty();
  }

  /** The text behind the last piece that is something else. */
  String text() {
    return fixed.toString();
  }

  /** All pieces; the next stretch begins. */
  List<Piece> end() {
    endText();
    List<Piece> ended = pieces;
    pieces = new ArrayList<>();
    return ended;
  }

  private void endText() {
    if (!fixed.isEmpty()) {
      pieces.add(new Piece.Fixed(fixed.toString()));
      fixed = new StringBuilder();
    }
  }
}
