package dev.briefpress.exports;

import dev.briefpress.content.Body;
import dev.briefpress.content.BodyText;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Header;
import dev.briefpress.content.RichText;
import dev.briefpress.content.Section;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.facts.TopicLink;
import dev.briefpress.facts.TopicLinks;
import dev.briefpress.json.Json;
import dev.briefpress.json.JsonFields;
import dev.briefpress.render.Bodies;
import dev.briefpress.search.ClusterDocument;
import dev.briefpress.search.ClusterDocuments;
import dev.briefpress.search.index.Analyser;
import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.SearchDocument;
import dev.briefpress.search.index.SearchField;
import dev.briefpress.search.split.Filter;
import dev.briefpress.search.split.StoredCards;
import dev.briefpress.search.text.LowerCase;
import dev.briefpress.search.text.SearchLanguage;
import dev.briefpress.search.text.SearchText;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes documents of a search cluster: docs/exports.md describes their fields. */
final class OpensearchDocument {
  private final SiteFacts facts;
  private final Bodies bodies;
  private final SearchLanguage language;
  private final Analyser analyser;
  private final List<Filter> filters;

  OpensearchDocument(SiteFacts facts, Bodies bodies) {
    this.facts = facts;
    this.bodies = bodies;
    this.language = SearchLanguage.of(facts.site().settings().lang());
    this.analyser = new Analyser(language);
    this.filters = ClusterDocuments.filters(facts.site().taxonomy());
  }

  /** The document on one line. */
  byte[] bytes(ClusterDocument document) {
    return Json.document(JsonFields.object(json -> write(document, json)));
  }

  private void write(ClusterDocument document, JsonFields json) {
    Card card = document.card();
    SearchDocument texts = document.texts().get();
    json.field("id", document.id())
        .field("kind", card.kind().id())
        .field("url", facts.site().settings().absolute(card.address()));
    if (document.brief().isPresent()) {
      brief(document.brief().get(), json);
    } else {
      json.field("title", card.title()).field("summary", card.excerpt());
      if (card.kind().dated()) {
        json.field("date", card.day().toString());
      }
      json.field("body", texts.body());
    }
    json.object("page", page -> page(document, texts, page));
  }

  // What the search page asks for: the very terms and values of the site's own index.
  private void page(ClusterDocument document, SearchDocument texts, JsonFields json) {
    Card card = document.card();
    json.field("check", document.check())
        .field("day", card.day().toString())
        .field("place", document.place())
        .field("heading", LowerCase.of(SearchText.prepare(card.title(), language.rules())));
    json.object(
        "card",
        o -> {
          o.json().writeName("row");
          StoredCards.write(o.json(), card);
        });
    json.object(
        "terms",
        o -> {
          for (SearchField field : SearchField.values()) {
            o.field(field.fieldName(), terms(texts.text(field)));
          }
        });
    json.object(
        "filter", o -> filters.forEach(filter -> o.texts(filter.name(), keys(filter, card))));
    json.object(
        "named",
        o ->
            filters.stream()
                .filter(Filter::open)
                .forEach(filter -> o.texts(filter.name(), named(filter, card))));
  }

  private String terms(String text) {
    String prepared = SearchText.prepare(text, language.rules());
    return analyser.terms(prepared).stream()
        .filter(term -> !term.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static List<String> values(Filter filter, Card card) {
    return card.filters().getOrDefault(filter.name(), List.of());
  }

  // Values that are typed are compared as they are completed.
  private static List<String> keys(Filter filter, Card card) {
    List<String> values = values(filter, card);
    return filter.open() ? values.stream().map(Filter::key).distinct().toList() : values;
  }

  // What completes a value, and the value behind it.
  private static List<String> named(Filter filter, Card card) {
    return values(filter, card).stream()
        .flatMap(value -> filter.keys(value).stream().map(key -> key + "\n" + value))
        .toList();
  }

  private void brief(Brief brief, JsonFields json) {
    Header header = brief.header();
    Body body = bodies.of(brief.id());
    TopicLinks topics = facts.topics(brief);
    Settings settings = facts.site().settings();
    json.field("title", header.title())
        .field("kicker", brief.kicker())
        .field("summary", brief.summary())
        .field("lang", header.lang());
    HeaderJson.dates(header, settings.timezone(), json);
    json.field("category", header.category())
        .field("category_name", topics.of(Facet.CATEGORY).get(0).name());
    HeaderJson.judgement(brief, json);
    json.field("tlp", header.tlp().marking())
        .field("schema", header.schema().toString())
        .field("words", brief.words())
        .texts("tags", topics.of(Facet.TAGS).stream().map(TopicLink::name).toList())
        .objects(
            "entities",
            brief.entities(),
            e -> HeaderJson.entity(e, topics.of(Facet.ENTITIES), json))
        .texts("techniques", topics.of(Facet.TECHNIQUES).stream().map(TopicLink::name).toList())
        .objects("sources", header.sources(), s -> HeaderJson.source(s, json));
    HeaderJson.revisions(header, json);
    json.objects("sections", texts(body), s -> section(s, json));
    OwnJson own = new OwnJson(json, facts.site().taxonomy());
    own.facetsForSearch(brief);
    own.fields(brief);
  }

  private static void section(SectionText section, JsonFields json) {
    json.field("id", section.id())
        .field("heading", section.heading())
        .field("text", section.text());
  }

  /** What a section says, without markup. */
  private record SectionText(String id, String heading, String text) {}

  private static List<SectionText> texts(Body body) {
    List<SectionText> texts = new ArrayList<>();
    if (!body.lead().isEmpty()) {
      texts.add(new SectionText("lead", "", body.lead().text()));
    }
    for (Section section : body.sections()) {
      Section bare = new Section(section.id(), "", false, section.number(), false, section.parts());
      List<String> paragraphs =
          BodyText.of(new Body(RichText.EMPTY, List.of(bare), RichText.EMPTY));
      texts.add(new SectionText(section.id(), section.heading(), String.join("\n", paragraphs)));
    }
    if (!body.footnotes().isEmpty()) {
      texts.add(new SectionText("footnotes", "", body.footnotes().text()));
    }
    return texts;
  }
}
