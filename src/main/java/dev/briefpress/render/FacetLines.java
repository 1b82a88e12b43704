package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.links.FiledValues;
import dev.briefpress.links.Site;
import dev.briefpress.render.Views.FacetLine;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Facet.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a brief is filed under in the newsroom's own facets, as links. */
final class FacetLines {
  private final Site site;
  private final Messages messages;
  private final FacetWords words;

  FacetLines(Site site, Messages messages) {
    this.site = site;
    this.messages = messages;
    this.words = new FacetWords(messages);
  }

  /** For each facet of the brief a line with its values. */
  List<FacetLine> of(Brief brief, SitePath page) {
    List<FacetLine> lines = new ArrayList<>();
    for (Facet facet : site.taxonomy().ownFacets()) {
      List<Link> links =
          FiledValues.of(brief, facet, site).stream()
              .map(v -> new Link(label(v), v.address().map(a -> a.from(page)).orElse("")))
              .toList();
      if (!links.isEmpty()) {
        lines.add(new FacetLine(facet.id(), words.one(facet), links));
      }
    }
    return lines;
  }

  /**
   * The values that a brief in a list shows.
   *
   * @param root way to the site's root
   */
  List<Link> onCard(Brief brief, String root) {
    return FiledValues.onCard(brief, site).stream()
        .map(v -> new Link(label(v), v.address().map(a -> root + a.url()).orElse("")))
        .toList();
  }

  private String label(FiledValues.Value value) {
    return value.facet().type() == ValueType.DAY
        ? messages.date(LocalDate.parse(value.name()))
        : value.name();
  }
}
