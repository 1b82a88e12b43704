package dev.briefpress.exports;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Citations;
import dev.briefpress.content.Entity;
import dev.briefpress.content.Header;
import dev.briefpress.content.Rfc3339;
import dev.briefpress.content.Slug;
import dev.briefpress.facts.TopicLink;
import dev.briefpress.json.JsonFields;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.ledger.Revision;
import dev.briefpress.sourcing.Source;
import dev.briefpress.sourcing.SourceKind;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes the fields that every form of a brief as data has in common. */
final class HeaderJson {
  private HeaderJson() {}

  static void dates(Header header, ZoneId zone, JsonFields json) {
    json.field("date", header.date().day().toString())
        .field("published", header.date().rfc3339(zone))
        .field("updated", Rfc3339.of(header.changed(zone), zone));
  }

  static void judgement(Brief brief, JsonFields json) {
    Header header = brief.header();
    brief
        .judgement()
        .ifPresent(judgement -> json.object("judgement", o -> judgement(judgement, o)));
    json.field("confidence", header.confidence().id()).field("likelihood", header.likelihood());
    if (header.likelihood().isPresent()) {
      json.field("ladder", header.ladder());
    }
    json.field("assessed", header.assessed());
  }

  private static void judgement(Judgement judgement, JsonFields json) {
    json.field("text", judgement.sentence())
        .field("claim", judgement.claim())
        .field("likelihood", judgement.term())
        .field("origin", judgement.origin().id());
    judgement.step().ifPresent(step -> json.field("low", step.from()).field("high", step.to()));
  }

  /** Writes an entity's fields and returns its page among {@code topics}. */
  static Optional<TopicLink> entity(Entity entity, List<TopicLink> topics, JsonFields json) {
    String key = Slug.key(entity.name());
    Optional<TopicLink> topic = topics.stream().filter(t -> t.keys().contains(key)).findFirst();
    json.field("name", entity.name())
        .field("alias", entity.alias())
        .field("role", entity.role())
        .field("organisation", entity.organisation())
        .field("kind", topic.flatMap(TopicLink::entityKind));
    return topic;
  }

  /** Writes the addresses elsewhere that describe the topic, where the taxonomy names some. */
  static void sameAs(TopicLink topic, JsonFields json) {
    if (!topic.sameAs().isEmpty()) {
      json.texts("sameAs", topic.sameAs().stream().map(URI::toString).toList());
    }
  }

  /** Writes the sources, and which sections cite which of them. */
  static void sources(List<Source> sources, Citations citations, JsonFields json) {
    List<Integer> numbers = IntStream.range(0, sources.size()).boxed().toList();
    json.objects(
        "sources",
        numbers,
        i -> {
          source(sources.get(i), json);
          if (citations.cites(i + 1)) {
            json.texts(
                "citedIn",
                citations.sections(i + 1).map(id -> id.isEmpty() ? "lead" : id).toList());
          }
        });
  }

  static void source(Source source, JsonFields json) {
    json.field("id", source.id())
        .field("title", source.title())
        .field("publisher", source.publisher())
        .field("author", source.author())
        .field("url", source.url())
        .field("published", source.published())
        .field("accessed", source.accessed())
        .field("reliability", source.reliability());
    source.credibility().ifPresent(figure -> json.field("credibility", figure));
    json.field("kind", source.kind().map(SourceKind::id))
        .field("origin", source.origin())
        .field("archived", source.archived())
        .field("sha256", source.sha256())
        .field("descriptor", source.descriptor());
  }

  /** Writes all revisions, and those again that say that the brief was wrong. */
  static void revisions(Header header, JsonFields json) {
    json.objects(
            "revisions",
            header.revisions(),
            r ->
                json.field("on", r.on().toString())
                    .field("kind", r.kind().id())
                    .field("text", r.text()))
        .objects("corrections", header.corrections(), c -> correction(c, json));
  }

  private static void correction(Revision correction, JsonFields json) {
    json.field("on", correction.on().toString()).field("text", correction.text());
  }
}
