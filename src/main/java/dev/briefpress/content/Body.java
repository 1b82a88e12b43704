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
}
