package dev.briefpress.images;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** An image that does not say how large it is. */
public final class UnknownSize {
  public static final Rule RULE =
      new Rule(
          "file/image-size",
          Severity.WARNING,
          "The header of an image's file does not say how wide and high it is, or gives a size that"
              + " no browser shows.",
          "A page that does not know the size moves under its reader's eyes when the image comes;"
              + " a file with a damaged header may not be shown at all.",
          "<svg><circle r=\"4\"/></svg>\n",
          "<svg viewBox=\"0 0 8 8\"><circle cx=\"4\" cy=\"4\" r=\"4\"/></svg>\n");

  private UnknownSize() {}

  static Diagnostic ofImage(String file) {
    return RULE.at(
        file,
        Span.start(),
        "the header of this image gives no size that a browser shows",
        "open the image and export it again; it has at most "
            + "65,535 pixels a side and 500 million in all");
  }

  static Diagnostic ofDrawing(String file) {
    return RULE.at(
        file,
        Span.start(),
        "this drawing does not say how large it is",
        "give its element <svg> a viewBox, as in viewBox=\"0 0 640 360\"");
  }
}
