package dev.briefpress.markup.guard;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * The text of a paragraph while its inlines are read; each form of it is made when it is needed.
 */
final class ParagraphText {
  private final BasedSequence input;
  private final MarkedText marks;
  private @Nullable String text;
  private @Nullable Backticks ticks;

  ParagraphText(BasedSequence input) {
    this.input = input;
    this.marks = MarkedText.of(input);
  }

  boolean isOf(BasedSequence other) {
    return input == other;
  }

  MarkedText marks() {
    return marks;
  }

  String text() {
    String known = text;
    if (known == null) {
      known = marks.toString();
      text = known;
    }
    return known;
  }

  Backticks ticks() {
    Backticks known = ticks;
    if (known == null) {
      known = new Backticks(text());
      ticks = known;
    }
    return known;
  }
}
