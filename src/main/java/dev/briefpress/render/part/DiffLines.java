package dev.briefpress.render.part;

import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.HistoryView.Passage;
import dev.briefpress.render.view.HistoryView.Piece;
import dev.briefpress.text.WordDiff;
import dev.briefpress.text.WordDiff.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Shows the differences of two texts; long stretches in which they are the same are left out. */
final class DiffLines {
  /** Most paragraphs that differ; further ones are only counted. */
  static final int MOST = 200;

  /** Characters of an unchanged stretch that stand before and behind what is left out of it. */
  private static final int AROUND = 160;

  private final Messages messages;

  DiffLines(Messages messages) {
    this.messages = messages;
  }

  /** The paragraphs that differ, in order, with notes where others are left out. */
  List<Passage> of(List<String> before, List<String> after) {
    if (WordDiff.isTooLong(before, after)) {
      return List.of(new Passage(List.of(), messages.text("history.long")));
    }
    List<Passage> passages = new ArrayList<>();
    int kept = 0;
    int shown = 0;
    int more = 0;
    for (Paragraph paragraph : WordDiff.of(before, after)) {
      if (paragraph.isKept()) {
        kept++;
      } else if (shown == MOST) {
        more++;
      } else {
        note("history.unchanged", kept, passages);
        kept = 0;
        passages.add(new Passage(pieces(paragraph), ""));
        shown++;
      }
    }
    if (shown > 0) {
      note("history.unchanged", kept, passages);
    }
    note("history.more", more, passages);
    return passages;
  }

  private void note(String key, int count, List<Passage> passages) {
    if (count > 0) {
      passages.add(new Passage(List.of(), messages.text(key, messages.number(count))));
    }
  }

  private static List<Piece> pieces(Paragraph paragraph) {
    List<Piece> pieces = new ArrayList<>();
    List<WordDiff.Piece> all = paragraph.pieces();
    for (int i = 0; i < all.size(); i++) {
      String text = all.get(i).text();
      pieces.add(
          switch (all.get(i).fate()) {
            case KEPT -> new Piece(folded(text, i == 0, i == all.size() - 1), "", "");
            case REMOVED -> new Piece("", text, "");
            case ADDED -> new Piece("", "", text);
          });
    }
    return pieces;
  }

  // Its end stands before a change, and its beginning behind one.
  private static String folded(String text, boolean isFirst, boolean isLast) {
    int ends = isFirst || isLast ? 1 : 2;
    if (text.length() <= ends * AROUND + AROUND) {
      return text;
    }
    String head = isFirst ? "" : text.substring(0, text.lastIndexOf(' ', AROUND) + 1);
    int from = text.indexOf(' ', text.length() - AROUND);
    String tail = isLast || from < 0 ? "" : text.substring(from);
    return head + "…" + tail;
  }
}
