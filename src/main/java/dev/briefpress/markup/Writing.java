package dev.briefpress.markup;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.briefpress.markup.guard.MarkedText;
import dev.briefpress.markup.guard.Unread;
import java.util.BitSet;

/** The HTML of a block while it is written. */
class Writing {
  final StringBuilder out = new StringBuilder(4096);
  final MarkedText source;
  final Anchors anchors;
  private final RawHtml rawHtml;
  private final boolean hasAngle;
  private boolean mayHoldRaw;
  private final BitSet rawAt = new BitSet();
  private int pieces;
  private int rawLength;

  Writing(MarkedText source, Anchors anchors, RawHtml rawHtml) {
    this.source = source;
    this.anchors = anchors;
    this.rawHtml = rawHtml;
    this.hasAngle = source.next('<', 0) < source.length();
  }

  /** Begins a block that stands at these places of the source. */
  void begin(int start, int end) {
    out.setLength(0);
    mayHoldRaw = hasAngle && source.next('<', start) < end;
    rawAt.clear();
  }

  /**
   * What marks tags written by us, with more attributes than an author may use, apart from those of
   * the author; empty where there can be none of these.
   */
  String own() {
    return mayHoldRaw ? RawHtml.OWN : "";
  }

  /**
   * Writes HTML that is not ours and not yet safe; beyond {@value Unread#MOST_PIECES} times or
   * {@value Unread#MOST_RAW} characters in a document, as the text that it is, and returns false.
   */
  boolean raw(CharSequence html) {
    if (pieces == Unread.MOST_PIECES || html.length() > Unread.MOST_RAW - rawLength) {
      Escape.text(out, html, 0, html.length());
      return false;
    }
    pieces++;
    rawLength += html.length();
    rawAt.set(out.length());
    out.append(html);
    return true;
  }

  /** Writes the attribute {@code title} of a link or an image. */
  void title(BasedSequence title) {
    out.append(" title=\"");
    Escape.text(out, Escape.decoded(title));
    out.append('"');
  }

  /** A stretch of what was written since {@link #begin}, safe. */
  String html(int start, int end) {
    String html = out.substring(start, end);
    int raw = rawAt.nextSetBit(start);
    if (raw >= 0 && raw < end) {
      return rawHtml.clean(html);
    }
    return mayHoldRaw ? html.replace(RawHtml.OWN, "") : html;
  }

  String html() {
    return html(0, out.length());
  }
}
