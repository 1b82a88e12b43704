package dev.briefpress.check;

import dev.briefpress.check.Manuscript.Chapter;
import dev.briefpress.check.Manuscript.Field;
import dev.briefpress.check.Manuscript.Paragraph;
import dev.briefpress.check.Manuscript.Point;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.LabelSpec;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.schema.Words;
import java.util.List;
import java.util.Optional;

/**
 * A document without a fault for any schema: every field, every section, every label. A section or
 * label that is added to a schema is in it.
 */
final class CleanText {
  static final String TAGS = "cyber resilience, harbour security";
  private static final List<String> WORDS =
      List.of("the", "harbour", "authority", "reviews", "its", "cranes", "after", "an", "audit");
  private static final int USUAL = 24;

  private CleanText() {}

  /** The path at which a document of {@code schema} may stand. */
  static String path(Schema schema) {
    return switch (schema.type()) {
      case BRIEF -> "content/briefs/" + day(schema).replace('-', '/') + "/harbour-cranes.md";
      case DAILY_SUMMARY -> "content/summaries/" + day(schema) + "-morning.md";
      case PAGE -> "content/pages/methodology.md";
    };
  }

  static Manuscript of(Schema schema) {
    Manuscript text = new Manuscript();
    fields(schema, text.fields);
    for (SectionSpec section : schema.sections()) {
      text.chapters.add(chapter(section));
    }
    if (schema.sections().isEmpty()) {
      Chapter free = new Chapter("## How we work");
      free.lead.add(new Paragraph(words(USUAL)));
      text.chapters.add(free);
    }
    return text;
  }

  /** A day on which {@code schema} is in force. */
  static String day(Schema schema) {
    return schema.until().or(schema::from).map(d -> d.toString()).orElse("2026-01-30");
  }

  private static void fields(Schema schema, List<Field> fields) {
    if (schema.type() == DocumentType.BRIEF) {
      brief(schema, fields);
      return;
    }
    if (schema.type() == DocumentType.DAILY_SUMMARY) {
      fields.add(new Field("date", day(schema)));
      fields.add(new Field("edition", "morning"));
    }
    fields.add(new Field("title", "Harbour authorities and their cranes"));
    fields.add(new Field("lang", "en"));
    fields.add(new Field("status", "published"));
    if (schema.type() == DocumentType.PAGE) {
      fields.add(new Field("summary", words(USUAL)));
      fields.add(new Field("nav", "Method"));
      fields.add(new Field("aliases", "[/method.html]"));
    }
  }

  // Every field there is, so the brief is a withdrawn one.
  private static void brief(Schema schema, List<Field> fields) {
    fields.add(new Field("title", "Harbour cranes under review"));
    fields.add(new Field("date", day(schema)));
    fields.add(new Field("category", "cyber"));
    fields.add(new Field("confidence", "moderate"));
    fields.add(new Field("tags", "[" + TAGS + "]"));
    fields.add(new Field("slug", "cranes-under-review"));
    fields.add(new Field("status", "withdrawn"));
    fields.add(new Field("updated", day(schema)));
    fields.add(new Field("summary", words(USUAL)));
    fields.add(new Field("judgement", "The cranes likely report to their maker."));
    fields.add(
        items(
            "sources",
            source("Audit of the cranes", "audit"),
            source("Statement of the maker", "maker")));
    fields.add(
        items(
            "authors",
            List.of(
                new Field("name", "Ben Osei"), new Field("url", "https://example.org/ben-osei"))));
    fields.add(
        group(
            "review",
            new Field("by", "Ada Lindqvist"),
            new Field("role", "desk editor"),
            new Field("on", day(schema)),
            new Field("checked", "[facts, sources]"),
            new Field("text", "sha256-" + "0".repeat(64))));
    fields.add(new Field("tlp", "CLEAR"));
    fields.add(
        items(
            "revisions",
            List.of(
                new Field("on", day(schema)),
                new Field("kind", "clarification"),
                new Field("text", "The port was named."),
                new Field("hides", "earlier"))));
    fields.add(
        items(
            "corrections",
            List.of(new Field("on", day(schema)), new Field("text", "The maker was named."))));
    fields.add(
        group(
            "withdrawn",
            new Field("on", day(schema)),
            new Field("reason", "The audit was void."),
            new Field("title", "false")));
    fields.add(new Field("aliases", "[/2026/01/cranes.html, /old/cranes.html]"));
    fields.add(
        items(
            "allow",
            List.of(
                new Field("code", "link/near-duplicate-tag"),
                new Field("why", "Both names are in use."))));
    fields.add(new Field("related", "[container-scanners, port-of-riga]"));
    fields.add(new Field("updates", "[port-of-riga]"));
    fields.add(new Field("lang", "en"));
    fields.add(new Field("schema", schema.id().toString()));
    fields.add(new Field("kicker", "Intelligence Report"));
    fields.add(new Field("assessed", "B"));
    fields.add(new Field("likelihood", "likely"));
    fields.add(new Field("ladder", "icd203"));
    fields.add(
        group(
            "ai",
            new Field("use", "assisted"),
            new Field("level", "editing"),
            items("tools", List.of(new Field("name", "a speller"), new Field("for", "style"))),
            new Field("responsible", "desk editor")));
  }

  private static List<Field> source(String title, String id) {
    return List.of(
        new Field("id", id),
        new Field("title", title),
        new Field("publisher", "Port Authority"),
        new Field("author", "Ada Lindqvist"),
        new Field("url", "https://www.enisa.europa.eu/" + id),
        new Field("published", "2025-01-29"),
        new Field("accessed", "2025-01-30"),
        new Field("reliability", "B"),
        new Field("credibility", "2"),
        new Field("kind", "official"),
        new Field("origin", "harbour inspection " + id),
        new Field("archived", "https://archive.example.org/" + id),
        new Field("sha256", "0123456789abcdef".repeat(4)),
        new Field("descriptor", "It names the cranes, and not who inspected them."));
  }

  private static Field group(String name, Field... fields) {
    Field group = new Field(name, "");
    group.group.addAll(List.of(fields));
    return group;
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Field items(String name, List<Field>... items) {
    Field list = new Field(name, "");
    for (List<Field> item : items) {
      list.items.add(new java.util.ArrayList<>(item));
    }
    return list;
  }

  private static Chapter chapter(SectionSpec section) {
    Chapter chapter = new Chapter("## " + section.title());
    switch (section.kind()) {
      case PROSE -> chapter.lead.add(new Paragraph(words(section.words())));
      case TAGS -> chapter.lead.add(new Paragraph(TAGS));
      case LABELLED -> {
        if (section.lead()) {
          chapter.lead.add(new Paragraph(words(section.words())));
        }
        labels(section.labels(), chapter.points);
      }
      case HYPOTHESES -> {
        SectionSpec.HypothesisSpec spec = section.hypotheses().orElseThrow();
        for (int i = 0; i <= spec.fewest(); i++) {
          chapter.points.add(
              new Point(spec.names().name() + " " + (char) ('A' + i), words(spec.words())));
        }
        labels(section.labels(), chapter.points);
      }
      case ENTITIES -> {
        chapter.points.add(new Point("", "Ada Lindqvist, Harbour Master, Port Authority"));
        chapter.points.add(new Point("", "Port Authority"));
      }
      case TECHNIQUES -> {
        chapter.points.add(new Point("Indicators Development", words(section.words())));
        chapter.points.add(new Point("Red Hat Analysis", words(USUAL)));
      }
      case INSIGHTS -> {
        chapter.points.add(new Point("Cybersecurity [CY-01, moderate]", words(USUAL)));
        chapter.points.add(new Point("Economic Security [ES-02, low]", words(USUAL)));
      }
    }
    return chapter;
  }

  private static void labels(List<LabelSpec> labels, List<Point> points) {
    for (LabelSpec label : labels) {
      boolean parent = !label.children().isEmpty();
      Point point = new Point(label.names().name(), parent ? "" : words(label.words()));
      labels(label.children(), point.below);
      points.add(point);
    }
  }

  /** A text of as many words as usual, or as the bounds want. */
  static String words(Words bounds) {
    return words(Math.min(bounds.max(), Math.max(bounds.min(), USUAL)));
  }

  /** A sentence of so many words. */
  static String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS.get(i % WORDS.size()));
    }
    return text.append('.').toString();
  }

  /** The field {@code name}. */
  static Optional<Field> field(List<Field> fields, String name) {
    return fields.stream().filter(f -> f.name.equals(name)).findFirst();
  }
}
