package dev.briefpress.render.part;

import dev.briefpress.content.Body;
import dev.briefpress.content.Part;
import dev.briefpress.content.RichText;
import dev.briefpress.content.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts the sentence in which a brief judges at the head of its bottom line, in a paragraph of its
 * own: a reader sees it first, and once. What follows it in its paragraph, mostly the confidence
 * and its basis, comes next; then what its author wrote before it.
 */
public final class BottomLines {
  private static final String OPEN = "<p>";
  private static final String CLOSE = "</p>";

  private BottomLines() {}

  /** Whether the bottom line has {@code sentence} as one of its own. */
  public static boolean says(Body bottomLine, String sentence) {
    return Stream.concat(Stream.of(bottomLine.lead()), prose(bottomLine))
        .anyMatch(text -> text.sentences().contains(sentence));
  }

  private static Stream<RichText> prose(Body body) {
    return body.sections().stream()
        .flatMap(section -> section.parts().stream())
        .flatMap(part -> part instanceof Part.Prose prose ? Stream.of(prose.text()) : Stream.of());
  }

  /**
   * The bottom line with {@code sentence} first.
   *
   * @return the bottom line as it is where the sentence is not whole in one of its paragraphs, as
   *     when it begins within an emphasis
   */
  public static Body opened(Body bottomLine, String sentence) {
    List<Section> sections = new ArrayList<>(bottomLine.sections());
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      List<Part> parts = new ArrayList<>(section.parts());
      // What stands before another part of the section stays before it.
      if (!parts.isEmpty() && parts.get(0) instanceof Part.Prose prose) {
        Optional<RichText> opened = opened(prose.text(), sentence);
        if (opened.isPresent()) {
          parts.set(0, new Part.Prose(opened.get()));
          sections.set(
              i,
              new Section(
                  section.id(),
                  section.heading(),
                  section.own(),
                  section.number(),
                  section.bottomLine(),
                  parts));
          return new Body(bottomLine.lead(), sections, bottomLine.footnotes());
        }
      }
    }
    return bottomLine;
  }

  private static Optional<RichText> opened(RichText text, String sentence) {
    String html = text.html();
    int close;
    for (int open = html.indexOf(OPEN); open >= 0; open = html.indexOf(OPEN, close)) {
      int start = open + OPEN.length();
      close = html.indexOf(CLOSE, start);
      if (close < 0) {
        return Optional.empty();
      }
      String paragraph = html.substring(start, close);
      Optional<SentenceSpan> span = SentenceSpan.of(paragraph, sentence);
      if (span.isPresent() && !within(html, open)) {
        String opened =
            "<p class=\"judgement\">"
                + paragraph.substring(span.get().start(), span.get().end())
                + "</p>\n"
                + paragraph(paragraph.substring(span.get().end()))
                + html.substring(0, open)
                + paragraph(paragraph.substring(0, span.get().start()))
                + html.substring(close + CLOSE.length()).stripLeading();
        return Optional.of(new RichText(opened));
      }
    }
    return Optional.empty();
  }

  // A paragraph of a list or a quotation belongs to that.
  private static boolean within(String html, int open) {
    return Stream.of("blockquote", "ul", "ol", "dl", "details", "td", "figure")
        .anyMatch(
            tag -> html.lastIndexOf("<" + tag, open) > html.lastIndexOf("</" + tag + ">", open));
  }

  private static String paragraph(String html) {
    String words = html.strip();
    return words.isEmpty() ? "" : OPEN + words + CLOSE + "\n";
  }
}
