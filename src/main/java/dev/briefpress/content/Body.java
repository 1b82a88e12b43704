package dev.briefpress.content;

import java.util.List;

/**
 * What stands below the front matter.
 *
 * @param lead blocks before the first section, possibly empty
 * @param footnotes the block of footnotes, possibly empty
 */
public record Body(RichText lead, List<Section> sections, RichText footnotes) {
  public Body {
    sections = List.copyOf(sections);
  }

  /** What a page shows first: the section that the schema names as the summary, if it is there. */
  public Body bottomLine() {
    List<Section> first = sections.stream().filter(Section::bottomLine).toList();
    return new Body(first.isEmpty() ? RichText.EMPTY : lead, first, RichText.EMPTY);
  }

  /** All but the {@link #bottomLine}. */
  public Body rest() {
    List<Section> others = sections.stream().filter(s -> !s.bottomLine()).toList();
    boolean whole = others.size() == sections.size();
    return new Body(whole ? lead : RichText.EMPTY, others, footnotes);
  }
}
