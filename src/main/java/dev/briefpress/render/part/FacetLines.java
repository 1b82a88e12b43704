package dev.briefpress.render.part;

import dev.briefpress.content.SitePath;
import dev.briefpress.links.FiledValues;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Views.FacetLine;
import dev.briefpress.settings.Facet.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a brief is filed under in the newsroom's own facets, as links. */
public final class FacetLines {
  private final Messages messages;
  private final FacetWords words;

  public FacetLines(Messages messages) {
    this.messages = messages;
    this.words = new FacetWords(messages);
  }

  /**
   * For each facet a line with its values.
   *
   * @param filed the values of one facet after those of another
   */
  public List<FacetLine> of(List<FiledValues.Value> filed, SitePath page) {
    Map<String, List<Link>> links = new LinkedHashMap<>();
    Map<String, String> labels = new HashMap<>();
    for (FiledValues.Value value : filed) {
      String facet = value.facet().id();
      labels.computeIfAbsent(facet, f -> words.one(value.facet()));
      links
          .computeIfAbsent(facet, f -> new ArrayList<>())
          .add(new Link(label(value), value.address().map(a -> a.from(page)).orElse("")));
    }
    List<FacetLine> lines = new ArrayList<>();
    links.forEach(
        (facet, of) -> lines.add(new FacetLine(facet, labels.getOrDefault(facet, ""), of)));
    return lines;
  }

  /**
   * The values that a brief in a list shows.
   *
   * @param below the page of the value whose list it is; that one is left out
   * @param root way to the site's root
   */
  public List<Link> onCard(List<FiledValues.Value> filed, Optional<SitePath> below, String root) {
    return filed.stream()
        .filter(value -> below.isEmpty() || !value.address().equals(below))
        .map(v -> new Link(label(v), v.address().map(a -> root + a.url()).orElse("")))
        .toList();
  }

  private String label(FiledValues.Value value) {
    return value.facet().type() == ValueType.DAY
        ? messages.date(LocalDate.parse(value.name()))
        : value.name();
  }
}
