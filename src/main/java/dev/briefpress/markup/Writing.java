package dev.briefpress.markup;

/** The HTML of a block while it is written. */
class Writing {
  final StringBuilder out = new StringBuilder(4096);
  final String source;
  final Anchors anchors;
  private final RawHtml rawHtml;
  private boolean mayHoldRaw;
  private boolean holdsRaw;

  Writing(String source, Anchors anchors, RawHtml rawHtml) {
    this.source = source;
    this.anchors = anchors;
    this.rawHtml = rawHtml;
  }

  /** Begins a block that stands at these places of the source. */
  void begin(int start, int end) {
    out.setLength(0);
    int less = source.indexOf('<', start);
    mayHoldRaw = less >= 0 && less < end;
    holdsRaw = false;
  }

  /**
   * What tells tags written by us, with more attributes than an author may use, from those of the
   * author; empty where there can be none of these.
   */
  String own() {
    return mayHoldRaw ? RawHtml.OWN : "";
  }

  /** Writes HTML that is not ours and not yet safe. */
  void raw(CharSequence html) {
    holdsRaw = true;
    out.append(html);
  }

  /** A stretch of what was written since {@link #begin}, safe. */
  String html(int start, int end) {
    String html = out.substring(start, end);
    if (holdsRaw) {
      return rawHtml.clean(html);
    }
    return mayHoldRaw ? html.replace(RawHtml.OWN, "") : html;
  }

  String html() {
    return html(0, out.length());
  }
}
