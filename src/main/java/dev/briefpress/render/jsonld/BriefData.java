package dev.briefpress.render.jsonld;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Header;
import dev.briefpress.content.Rfc3339;
import dev.briefpress.facts.TopicLink;
import dev.briefpress.facts.TopicLinks;
import dev.briefpress.ledger.Revision;
import dev.briefpress.render.view.Frame;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.sourcing.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A brief in the terms of schema.org. */
public final class BriefData {
  private final Settings settings;
  private final Taxonomy taxonomy;
  private final JsonLd data;

  public BriefData(Settings settings, Taxonomy taxonomy) {
    this.settings = settings;
    this.taxonomy = taxonomy;
    this.data = new JsonLd(settings);
  }

  /**
   * A brief as an {@code AnalysisNewsArticle}.
   *
   * @param image for link previews
   * @param description what the page says of itself in its head
   * @param backstory how it was made, in words; possibly empty
   * @param version its number, where there are several
   */
  public String of(
      Brief brief,
      TopicLinks topics,
      String description,
      String backstory,
      Optional<Frame.Image> image,
      Optional<Integer> version) {
    Header header = brief.header();
    return JsonLd.document(
        json -> {
          json.writeStringProperty("@type", "AnalysisNewsArticle");
          json.writeStringProperty("headline", header.title());
          json.writeStringProperty("description", description);
          json.writeStringProperty("abstract", brief.summary());
          image.ifPresent(i -> JsonLd.image("image", i.url(), 1200, 630, json));
          json.writeStringProperty("inLanguage", header.lang());
          json.writeStringProperty("datePublished", header.date().rfc3339(settings.timezone()));
          // The date that feeds and the sitemap give, too.
          json.writeStringProperty(
              "dateModified", Rfc3339.of(header.changed(settings.timezone()), settings.timezone()));
          json.writeObjectPropertyStart("mainEntityOfPage");
          json.writeStringProperty("@type", "WebPage");
          json.writeStringProperty("@id", settings.absolute(brief.address()));
          TopicLink category = topics.of(Facet.CATEGORY).get(0);
          data.breadcrumb(
              List.of(
                  new Crumb(category.name(), category.address()),
                  new Crumb(header.title(), brief.address())),
              json);
          json.writeEndObject();
          json.writeStringProperty("articleSection", category.name());
          JsonLd.strings("keywords", keywords(brief, topics), json);
          if (header.authors().isEmpty()) {
            data.author(json);
          }
          AnswerData.write(brief, backstory, json);
          data.publisher(json);
          mentions(topics.of(Facet.ENTITIES), json);
          works(header.sources(), json);
          corrections(header.corrections(), json);
          version.ifPresent(number -> json.writeNumberProperty("version", number));
        });
  }

  // Its tags, then what it is filed under in the newsroom's own facets.
  private List<String> keywords(Brief brief, TopicLinks topics) {
    List<String> keywords =
        new ArrayList<>(topics.of(Facet.TAGS).stream().map(TopicLink::name).toList());
    for (Facet facet : taxonomy.ownFacets()) {
      if (facet.type() == Facet.ValueType.TEXT) {
        brief.filedUnder(facet.id()).forEach(value -> keywords.add(facet.shown(value)));
      }
    }
    return keywords;
  }

  private void mentions(List<TopicLink> entities, JsonGenerator json) {
    json.writeArrayPropertyStart("mentions");
    for (TopicLink entity : entities) {
      json.writeStartObject();
      JsonLd.thing(entity.name(), entity.entityKind(), entity.sameAs(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void works(List<Source> sources, JsonGenerator json) {
    json.writeArrayPropertyStart("isBasedOn");
    for (Source source : sources) {
      json.writeStartObject();
      json.writeStringProperty("@type", "CreativeWork");
      json.writeStringProperty("name", source.title());
      source.url().ifPresent(url -> json.writeStringProperty("url", url.toString()));
      source.publisher().ifPresent(name -> publisher(name, json));
      source
          .published()
          .ifPresent(day -> json.writeStringProperty("datePublished", day.toString()));
      source.archived().ifPresent(url -> json.writeStringProperty("archivedAt", url.toString()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void publisher(String name, JsonGenerator json) {
    json.writeObjectPropertyStart("publisher");
    json.writeStringProperty("@type", "Organization");
    json.writeStringProperty("name", name);
    json.writeEndObject();
  }

  private static void corrections(List<Revision> corrections, JsonGenerator json) {
    if (corrections.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("correction");
    for (Revision correction : corrections) {
      json.writeStartObject();
      json.writeStringProperty("@type", "CorrectionComment");
      json.writeStringProperty("text", correction.text());
      json.writeStringProperty("datePublished", correction.on().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
