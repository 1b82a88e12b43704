package dev.briefpress.facts;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Confidence;
import dev.briefpress.content.SitePath;
import dev.briefpress.links.FiledValues;
import dev.briefpress.links.Site;
import java.time.LocalDate;
import java.util.List;

/**
 * What a list shows of a brief.
 *
 * @param address of the brief
 * @param category an id of the taxonomy
 * @param filed in the newsroom's own facets
 */
public record CardFacts(
    SitePath address,
    String title,
    LocalDate day,
    String category,
    Confidence confidence,
    String summary,
    List<FiledValues.Value> filed) {
  public CardFacts {
    filed = List.copyOf(filed);
  }

  static CardFacts of(Brief brief, Site site) {
    return new CardFacts(
        brief.address(),
        brief.header().title(),
        brief.header().date().day(),
        brief.header().category(),
        brief.header().confidence(),
        brief.summary(),
        FiledValues.onCard(brief, site));
  }
}
