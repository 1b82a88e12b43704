package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Header;
import dev.briefpress.content.Rfc3339;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.CardFacts;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.TopicHead;
import dev.briefpress.facts.TopicLink;
import dev.briefpress.facts.TopicLinks;
import dev.briefpress.ledger.Revision;
import dev.briefpress.links.Landmark;
import dev.briefpress.render.part.AnswerData;
import dev.briefpress.render.view.Frame;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.sourcing.Source;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** schema.org data of pages, safe inside a script element. */
final class JsonLd {
  /** The theme's icon, as a picture that search engines take for a logo. */
  private static final String LOGO = "assets/img/icon-512.png";

  private static final JsonFactory JSON = new JsonFactory();
  private final Settings settings;
  private final Taxonomy taxonomy;

  JsonLd(Settings settings, Taxonomy taxonomy) {
    this.settings = settings;
    this.taxonomy = taxonomy;
  }

  /**
   * A step of the way from the front page to a page.
   *
   * @param name as readers see it
   */
  record Crumb(String name, SitePath address) {}

  /**
   * A brief as an {@code AnalysisNewsArticle}.
   *
   * @param image for link previews
   * @param description what the page says of itself in its head
   * @param backstory how it was made, in words; possibly empty
   * @param version its number, where there are several
   */
  String brief(
      Brief brief,
      TopicLinks topics,
      String description,
      String backstory,
      Optional<Frame.Image> image,
      Optional<Integer> version) {
    Header header = brief.header();
    return document(
        json -> {
          json.writeStringProperty("@type", "AnalysisNewsArticle");
          json.writeStringProperty("headline", header.title());
          json.writeStringProperty("description", description);
          json.writeStringProperty("abstract", brief.summary());
          image.ifPresent(i -> image("image", i.url(), 1200, 630, json));
          json.writeStringProperty("inLanguage", header.lang());
          json.writeStringProperty("datePublished", header.date().rfc3339(settings.timezone()));
          // The date that feeds and the sitemap give, too.
          json.writeStringProperty(
              "dateModified", Rfc3339.of(header.changed(settings.timezone()), settings.timezone()));
          json.writeObjectPropertyStart("mainEntityOfPage");
          json.writeStringProperty("@type", "WebPage");
          json.writeStringProperty("@id", settings.absolute(brief.address()));
          TopicLink category = topics.of(Facet.CATEGORY).get(0);
          breadcrumb(
              List.of(
                  new Crumb(category.name(), category.address()),
                  new Crumb(header.title(), brief.address())),
              json);
          json.writeEndObject();
          json.writeStringProperty("articleSection", category.name());
          strings("keywords", keywords(brief, topics), json);
          if (header.authors().isEmpty()) {
            organisation("author", json);
          }
          AnswerData.write(brief, backstory, json);
          organisation("publisher", json);
          mentions(topics.of(Facet.ENTITIES), json);
          works("citation", header.sources(), json);
          works("isBasedOn", header.sources(), json);
          corrections(header.corrections(), json);
          version.ifPresent(number -> json.writeNumberProperty("version", number));
        });
  }

  /** The front page: a list of briefs, and the site that it belongs to, with its search. */
  String home(List<Shared<CardFacts>> briefs) {
    return document(
        json -> {
          page(settings.title(), Landmark.HOME.address(), json);
          items(briefs, json);
          json.writeObjectPropertyStart("isPartOf");
          json.writeStringProperty("@type", "WebSite");
          json.writeStringProperty("@id", settings.absolute("#site"));
          json.writeStringProperty("name", settings.title());
          json.writeStringProperty("url", settings.absolute(""));
          json.writeStringProperty("inLanguage", settings.lang());
          organisation("publisher", json);
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
  String collection(Crumb below, String name, SitePath address, List<Shared<CardFacts>> briefs) {
    return document(json -> collection(below, name, address, briefs, json));
  }

  private void collection(
      Crumb below,
      String name,
      SitePath address,
      List<Shared<CardFacts>> briefs,
      JsonGenerator json) {
    page(name, address, json);
    breadcrumb(List.of(below, new Crumb(name, address)), json);
    items(briefs, json);
  }

  /**
   * One page of a topic as a {@code CollectionPage}.
   *
   * @param below the page that lists all values of the topic's facet
   * @param title of the page
   */
  String topic(
      Crumb below,
      String title,
      SitePath address,
      TopicHead topic,
      List<Shared<CardFacts>> briefs) {
    return document(
        json -> {
          collection(below, title, address, briefs, json);
          json.writeObjectPropertyStart("about");
          thing(topic.name(), topic.kind(), topic.sameAs(), json);
          json.writeEndObject();
        });
  }

  private static String document(Consumer<JsonGenerator> content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("@context", "https://schema.org");
      content.accept(json);
      json.writeEndObject();
    }
    return safe(out.toString());
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

  private void breadcrumb(List<Crumb> below, JsonGenerator json) {
    List<Crumb> trail = new ArrayList<>();
    trail.add(new Crumb(settings.title(), Landmark.HOME.address()));
    trail.addAll(below);
    json.writeObjectPropertyStart("breadcrumb");
    json.writeStringProperty("@type", "BreadcrumbList");
    json.writeArrayPropertyStart("itemListElement");
    for (int i = 0; i < trail.size(); i++) {
      json.writeStartObject();
      json.writeStringProperty("@type", "ListItem");
      json.writeNumberProperty("position", i + 1);
      json.writeStringProperty("name", trail.get(i).name());
      json.writeStringProperty("item", settings.absolute(trail.get(i).address()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
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
    json.writeStringProperty("@id", settings.absolute("#publisher"));
    json.writeStringProperty("name", settings.publisher());
    json.writeStringProperty("url", settings.absolute(""));
    image("logo", settings.absolute(LOGO), 512, 512, json);
    json.writeEndObject();
  }

  private static void image(
      String property, String url, int width, int height, JsonGenerator json) {
    json.writeObjectPropertyStart(property);
    json.writeStringProperty("@type", "ImageObject");
    json.writeStringProperty("url", url);
    json.writeNumberProperty("width", width);
    json.writeNumberProperty("height", height);
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
      thing(entity.name(), entity.entityKind(), entity.sameAs(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void thing(
      String name, Optional<String> kind, List<URI> sameAs, JsonGenerator json) {
    json.writeStringProperty(
        "@type",
        switch (kind.orElse("")) {
          case "organization" -> "Organization";
          case "place" -> "Place";
          case "person" -> "Person";
          default -> "Thing";
        });
    json.writeStringProperty("name", name);
    if (!sameAs.isEmpty()) {
      strings("sameAs", sameAs.stream().map(URI::toString).toList(), json);
    }
  }

  private static void works(String property, List<Source> sources, JsonGenerator json) {
    json.writeArrayPropertyStart(property);
    for (Source source : sources) {
      json.writeStartObject();
      json.writeStringProperty("@type", "CreativeWork");
      json.writeStringProperty("name", source.title());
      source.url().ifPresent(url -> json.writeStringProperty("url", url.toString()));
      if (property.equals("isBasedOn")) {
        source.publisher().ifPresent(name -> publisher(name, json));
        source
            .published()
            .ifPresent(day -> json.writeStringProperty("datePublished", day.toString()));
        source.archived().ifPresent(url -> json.writeStringProperty("archivedAt", url.toString()));
      }
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
