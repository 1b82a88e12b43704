package dev.briefpress.exports;

import dev.briefpress.content.Body;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Citations;
import dev.briefpress.content.Entity;
import dev.briefpress.content.Header;
import dev.briefpress.content.SitePath;
import dev.briefpress.exports.BriefData.DataFacts;
import dev.briefpress.facts.BriefContext;
import dev.briefpress.facts.BriefLink;
import dev.briefpress.facts.RelatedLink;
import dev.briefpress.facts.StoryLink;
import dev.briefpress.facts.TopicLink;
import dev.briefpress.facts.TopicLinks;
import dev.briefpress.json.JsonFields;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes a brief as data: docs/exports.md says what each field means. */
record BriefJson(Settings settings, Taxonomy taxonomy) {
  /** Name and version of the format; a field may be added, but none changes its meaning. */
  static final String FORMAT = "briefpress-brief/1";

  /** Writes a published brief as one object. */
  void write(DataFacts facts, Body body, JsonGenerator generator) {
    Brief brief = facts.brief();
    Header header = brief.header();
    BriefContext context = facts.context().value();
    TopicLinks topics = context.topics();
    JsonFields json = new JsonFields(generator);
    generator.writeStartObject();
    address(brief, json);
    json.field("title", header.title())
        .field("kicker", brief.kicker())
        .field("summary", brief.summary())
        .field("lang", header.lang());
    HeaderJson.dates(header, settings.timezone(), json);
    json.object(
        "category",
        category -> {
          category.field("id", header.category());
          topic(topics.of(Facet.CATEGORY).get(0), json);
        });
    HeaderJson.judgement(brief, json);
    header.ach().ifPresent(ach -> json.object("ach", new MatrixJson(ach)::write));
    json.field("tlp", header.tlp().marking())
        .field("schema", header.schema().toString())
        .field("words", brief.words())
        .objects("tags", topics.of(Facet.TAGS), topic -> topic(topic, json))
        .objects("entities", brief.entities(), e -> entity(e, topics.of(Facet.ENTITIES), json))
        .objects("techniques", topics.of(Facet.TECHNIQUES), topic -> topic(topic, json));
    HeaderJson.sources(header.sources(), Citations.of(body, header.sources()), json);
    OwnJson own = new OwnJson(json, taxonomy);
    own.facets(brief, topics, topic -> absolute(topic.address()));
    own.fields(brief);
    provenance(brief, json);
    new BodyJson(json, context.targets().resolver(this::absolute)).write(body);
    json.objects("updates", context.earlier(), link -> story(link, json));
    json.objects("updatedBy", context.later(), link -> story(link, json));
    json.objects("related", context.related(), related -> related(related, json));
    generator.writeEndObject();
  }

  /** Writes what stands at the address of a withdrawn brief: that, since when and why. */
  void writeWithdrawn(Brief brief, JsonGenerator generator) {
    JsonFields json = new JsonFields(generator);
    generator.writeStartObject();
    address(brief, json);
    brief
        .header()
        .withdrawn()
        .ifPresent(
            withdrawal ->
                json.object(
                    "withdrawn",
                    o ->
                        o.field("on", withdrawal.on().toString())
                            .field("reason", withdrawal.reason())));
    generator.writeEndObject();
  }

  private void address(Brief brief, JsonFields json) {
    json.field("format", FORMAT)
        .field("id", id(brief.address()))
        .field("url", absolute(brief.address()))
        .field("status", brief.header().status().id());
  }

  /** A brief's address without host and ending, which stays the same: {@code briefs/2026/…}. */
  static String id(SitePath brief) {
    String address = brief.value();
    return address.substring(0, address.length() - ".html".length());
  }

  private void topic(TopicLink topic, JsonFields json) {
    json.field("name", topic.name()).field("url", absolute(topic.address()));
    HeaderJson.sameAs(topic, json);
  }

  private void entity(Entity entity, List<TopicLink> topics, JsonFields json) {
    HeaderJson.entity(entity, topics, json)
        .ifPresent(
            topic -> {
              json.field("url", absolute(topic.address()));
              HeaderJson.sameAs(topic, json);
            });
  }

  private static void provenance(Brief brief, JsonFields json) {
    AnswerJson.write(brief, json);
    HeaderJson.revisions(brief.header(), json);
  }

  private void story(StoryLink link, JsonFields json) {
    BriefLink brief = link.brief().value();
    json.field("id", id(brief.address()))
        .field("title", brief.title())
        .field("url", absolute(brief.address()))
        .field("date", brief.day().toString())
        .field("confidence", link.confidence().id())
        .field("likelihood", link.likelihood());
    if (link.likelihood().isPresent()) {
      json.field("ladder", link.ladder());
    }
  }

  private void related(RelatedLink related, JsonFields json) {
    BriefLink brief = related.brief().value();
    json.field("id", id(brief.address()))
        .field("title", brief.title())
        .field("url", absolute(brief.address()))
        .field("pinned", related.pinned())
        .texts("shared", related.shared());
  }

  private String absolute(SitePath path) {
    return settings.absolute(path.url());
  }
}
