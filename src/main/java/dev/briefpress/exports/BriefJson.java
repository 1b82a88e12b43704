package dev.briefpress.exports;

import dev.briefpress.content.Body;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Entity;
import dev.briefpress.content.Header;
import dev.briefpress.content.SitePath;
import dev.briefpress.links.BriefLinks;
import dev.briefpress.links.Related;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.settings.Facet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes a brief as data: docs/exports.md says what each field means. */
final class BriefJson {
  /** Name and version of the format; a field may be added, but none changes its meaning. */
  static final String FORMAT = "briefpress-brief/1";

  private final JsonGenerator generator;
  private final JsonFields json;
  private final Site site;

  private BriefJson(JsonGenerator generator, Site site) {
    this.generator = generator;
    this.json = new JsonFields(generator);
    this.site = site;
  }

  /** Writes a published brief as one object. */
  static void write(Brief brief, Body body, Site site, JsonGenerator json) {
    new BriefJson(json, site).write(brief, body);
  }

  /** Writes what stands at the address of a withdrawn brief: that, since when and why. */
  static void writeWithdrawn(Brief brief, Site site, JsonGenerator json) {
    new BriefJson(json, site).withdrawn(brief);
  }

  private void write(Brief brief, Body body) {
    Header header = brief.header();
    BriefLinks links = Objects.requireNonNull(site.links().get(brief.id()), brief.id()::path);
    generator.writeStartObject();
    address(brief);
    json.field("title", header.title())
        .field("kicker", brief.kicker())
        .field("summary", brief.summary())
        .field("lang", header.lang());
    HeaderJson.dates(header, site.settings().timezone(), json);
    json.object(
        "category",
        category -> {
          category.field("id", header.category());
          topic(links.category());
        });
    HeaderJson.judgement(header, json);
    json.field("tlp", header.tlp().marking())
        .field("schema", header.schema().toString())
        .field("words", brief.words())
        .objects("tags", links.topics(Facet.TAGS), this::topic)
        .objects(
            "entities", brief.entities(), entity -> entity(entity, links.topics(Facet.ENTITIES)))
        .objects("techniques", links.topics(Facet.TECHNIQUES), this::topic)
        .objects("sources", header.sources(), source -> HeaderJson.source(source, json));
    OwnJson own = new OwnJson(json, site.taxonomy());
    own.facets(brief, links, topic -> absolute(topic.address()));
    own.fields(brief);
    provenance(header);
    new BodyJson(json, site).write(body);
    json.objects("related", links.related(), this::related);
    generator.writeEndObject();
  }

  private void withdrawn(Brief brief) {
    generator.writeStartObject();
    address(brief);
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

  private void address(Brief brief) {
    json.field("format", FORMAT)
        .field("id", id(brief))
        .field("url", absolute(brief.address()))
        .field("status", brief.header().status().id());
  }

  /** The brief's address without host and ending, which stays the same: {@code briefs/2026/…}. */
  static String id(Brief brief) {
    String address = brief.address().value();
    return address.substring(0, address.length() - ".html".length());
  }

  private void topic(Topic topic) {
    json.field("name", topic.name()).field("url", absolute(topic.address()));
  }

  private void entity(Entity entity, List<Topic> topics) {
    Optional<Topic> topic = HeaderJson.entity(entity, topics, json);
    topic.ifPresent(t -> json.field("url", absolute(t.address())));
  }

  private void provenance(Header header) {
    header
        .review()
        .ifPresent(
            review ->
                json.object(
                    "review", o -> o.field("by", review.by()).field("on", review.on().toString())));
    json.objects("corrections", header.corrections(), c -> HeaderJson.correction(c, json));
    header
        .ai()
        .ifPresent(
            ai ->
                json.object(
                    "ai",
                    o ->
                        o.field("use", ai.use())
                            .texts("tools", ai.tools())
                            .field("responsible", ai.responsible())));
  }

  private void related(Related related) {
    Brief brief = related.brief();
    json.field("id", id(brief))
        .field("title", brief.header().title())
        .field("url", absolute(brief.address()))
        .field("pinned", related.pinned())
        .texts("shared", related.shared());
  }

  private String absolute(SitePath path) {
    return site.settings().absolute(path.value());
  }
}
