package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Correction;
import dev.briefpress.content.Source;
import dev.briefpress.facts.CardFacts;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.TopicLink;
import dev.briefpress.facts.TopicLinks;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.Term;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** schema.org data of pages, safe inside a script element. */
final class JsonLd {
  private static final JsonFactory JSON = new JsonFactory();
  private final Settings settings;
  private final Taxonomy taxonomy;

  JsonLd(Settings settings, Taxonomy taxonomy) {
    this.settings = settings;
    this.taxonomy = taxonomy;
  }

  /** A brief as an {@code AnalysisNewsArticle}. */
  String brief(Brief brief, TopicLinks topics) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("@context", "https://schema.org");
      json.writeStringProperty("@type", "AnalysisNewsArticle");
      json.writeStringProperty("headline", brief.header().title());
      json.writeStringProperty("abstract", brief.summary());
      json.writeStringProperty("inLanguage", brief.header().lang());
      String published = brief.header().date().rfc3339(settings.timezone());
      json.writeStringProperty("datePublished", published);
      json.writeStringProperty(
          "dateModified", brief.header().updated().map(Object::toString).orElse(published));
      json.writeStringProperty("mainEntityOfPage", settings.absolute(brief.address().value()));
      json.writeStringProperty(
          "articleSection",
          taxonomy.category(brief.header().category()).map(Term::name).orElse(""));
      strings("keywords", keywords(brief, topics), json);
      organisation("author", json);
      organisation("publisher", json);
      mentions(topics.of(Facet.ENTITIES), json);
      citations(brief.header().sources(), json);
      corrections(brief.header().corrections(), json);
      json.writeEndObject();
    }
    return safe(out.toString());
  }

  /** A list of briefs as a {@code CollectionPage}. */
  String collection(String name, String address, List<Shared<CardFacts>> briefs) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("@context", "https://schema.org");
      json.writeStringProperty("@type", "CollectionPage");
      json.writeStringProperty("name", name);
      json.writeStringProperty("url", settings.absolute(address));
      json.writeObjectPropertyStart("mainEntity");
      json.writeStringProperty("@type", "ItemList");
      json.writeArrayPropertyStart("itemListElement");
      for (int i = 0; i < briefs.size(); i++) {
        json.writeStartObject();
        json.writeStringProperty("@type", "ListItem");
        json.writeNumberProperty("position", i + 1);
        json.writeStringProperty("url", settings.absolute(briefs.get(i).value().address().value()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
    return safe(out.toString());
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

  private void organisation(String property, JsonGenerator json) {
    json.writeObjectPropertyStart(property);
    json.writeStringProperty("@type", "NewsMediaOrganization");
    json.writeStringProperty("name", settings.publisher());
    json.writeStringProperty("url", settings.absolute(""));
    json.writeEndObject();
  }

  private static void strings(String property, List<String> values, JsonGenerator json) {
    json.writeArrayPropertyStart(property);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private void mentions(List<TopicLink> entities, JsonGenerator json) {
    json.writeArrayPropertyStart("mentions");
    for (TopicLink entity : entities) {
      json.writeStartObject();
      String kind = entity.entityKind().orElse("");
      json.writeStringProperty(
          "@type",
          kind.equals("organization")
              ? "Organization"
              : kind.equals("place") ? "Place" : kind.equals("person") ? "Person" : "Thing");
      json.writeStringProperty("name", entity.name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void citations(List<Source> sources, JsonGenerator json) {
    json.writeArrayPropertyStart("citation");
    for (Source source : sources) {
      json.writeStartObject();
      json.writeStringProperty("@type", "CreativeWork");
      json.writeStringProperty("name", source.title());
      source.url().ifPresent(url -> json.writeStringProperty("url", url.toString()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void corrections(List<Correction> corrections, JsonGenerator json) {
    if (corrections.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("correction");
    for (Correction correction : corrections) {
      json.writeStartObject();
      json.writeStringProperty("@type", "CorrectionComment");
      json.writeStringProperty("text", correction.text());
      json.writeStringProperty("datePublished", correction.on().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  // Inside a script element only `<` could end it, and two separators are line ends to some
  // parsers.
  private static String safe(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
