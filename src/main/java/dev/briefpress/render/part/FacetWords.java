package dev.briefpress.render.part;

import dev.briefpress.render.theme.Messages;
import dev.briefpress.settings.Facet;

/**
 * The words for facets: a theme's own where it has some, as it has for the shipped facets, and
 * otherwise the label, or its plural, from taxonomy.yaml.
 */
public final class FacetWords {
  private final Messages messages;

  public FacetWords(Messages messages) {
    this.messages = messages;
  }

  /** What one value is: {@code Tag}. */
  public String one(Facet facet) {
    return messages.find("topic." + facet.word()).orElse(facet.label());
  }

  /** The name of all values of a facet together: {@code Tags}. */
  public String all(Facet facet) {
    return messages.find("topics." + facet.word()).orElse(facet.plural());
  }

  /** A sentence above all values, possibly empty. */
  public String intro(Facet facet) {
    return messages
        .find("topics." + facet.word() + ".intro")
        .or(() -> messages.find("facet.intro", facet.plural()))
        .orElse("");
  }

  /** The entry of the navigation that leads to all values. */
  public String navigation(Facet facet) {
    return messages.find(section(facet)).orElse(facet.plural());
  }

  /** The key of that entry: {@code nav.tags}. */
  public static String section(Facet facet) {
    return "nav." + facet.folder();
  }
}
