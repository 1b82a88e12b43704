package dev.briefpress.render.jsonld;

import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.CardFacts;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.TopicHead;
import dev.briefpress.settings.Settings;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Lists of briefs in the terms of schema.org. */
public final class ListData {
  private final Settings settings;
  private final JsonLd data;

  public ListData(Settings settings) {
    this.settings = settings;
    this.data = new JsonLd(settings);
  }

  /** The front page: a list of briefs, and the site that it belongs to, with its search. */
  public String home(List<Shared<CardFacts>> briefs) {
    return JsonLd.document(
        json -> {
          page(settings.title(), Landmark.HOME.address(), json);
          items(briefs, json);
          json.writeObjectPropertyStart("isPartOf");
          json.writeStringProperty("@type", "WebSite");
          json.writeStringProperty("@id", settings.absolute("#site"));
          json.writeStringProperty("name", settings.title());
          json.writeStringProperty("url", settings.absolute(""));
          json.writeStringProperty("inLanguage", settings.lang());
          data.publisher(json);
          json.writeObjectPropertyStart("potentialAction");
          json.writeStringProperty("@type", "SearchAction");
          json.writeObjectPropertyStart("target");
          json.writeStringProperty("@type", "EntryPoint");
          json.writeStringProperty(
              "urlTemplate",
              settings.absolute(Landmark.SEARCH.address()) + "?q={search_term_string}");
          json.writeEndObject();
          json.writeStringProperty("query-input", "required name=search_term_string");
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  /**
   * A list of briefs as a {@code CollectionPage}.
   *
   * @param below the page that one comes from
   */
  public String collection(
      Crumb below, String name, SitePath address, List<Shared<CardFacts>> briefs) {
    return JsonLd.document(json -> collection(below, name, address, briefs, json));
  }

  private void collection(
      Crumb below,
      String name,
      SitePath address,
      List<Shared<CardFacts>> briefs,
      JsonGenerator json) {
    page(name, address, json);
    data.breadcrumb(List.of(below, new Crumb(name, address)), json);
    items(briefs, json);
  }

  /**
   * One page of a topic as a {@code CollectionPage}.
   *
   * @param below the page that lists all values of the topic's facet
   * @param title of the page
   */
  public String topic(
      Crumb below,
      String title,
      SitePath address,
      TopicHead topic,
      List<Shared<CardFacts>> briefs) {
    return JsonLd.document(
        json -> {
          collection(below, title, address, briefs, json);
          json.writeObjectPropertyStart("about");
          JsonLd.thing(topic.name(), topic.kind(), topic.sameAs(), json);
          json.writeEndObject();
        });
  }

  private void page(String name, SitePath address, JsonGenerator json) {
    json.writeStringProperty("@type", "CollectionPage");
    json.writeStringProperty("name", name);
    json.writeStringProperty("url", settings.absolute(address));
  }

  private void items(List<Shared<CardFacts>> briefs, JsonGenerator json) {
    json.writeObjectPropertyStart("mainEntity");
    json.writeStringProperty("@type", "ItemList");
    json.writeArrayPropertyStart("itemListElement");
    for (int i = 0; i < briefs.size(); i++) {
      json.writeStartObject();
      json.writeStringProperty("@type", "ListItem");
      json.writeNumberProperty("position", i + 1);
      json.writeStringProperty("url", settings.absolute(briefs.get(i).value().address()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
