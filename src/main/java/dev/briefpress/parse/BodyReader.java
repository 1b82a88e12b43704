package dev.briefpress.parse;

import static dev.briefpress.parse.SectionFindings.TEXT_OUTSIDE;

import dev.briefpress.content.Body;
import dev.briefpress.content.PageIds;
import dev.briefpress.content.Part;
import dev.briefpress.content.Section;
import dev.briefpress.content.Slug;
import dev.briefpress.markup.Block;
import dev.briefpress.markup.DraftSection;
import dev.briefpress.markup.Heading;
import dev.briefpress.markup.Outline;
import dev.briefpress.parse.header.InvisibleText;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionKind;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.text.RawSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a body against its schema: every section rule, and the sections as content. */
final class BodyReader {
  private final Context context;
  private final Schema schema;
  private final Set<String> ids;
  private final Map<String, Integer> numbers = new HashMap<>();

  BodyReader(Context context, Schema schema) {
    this.context = context;
    this.schema = schema;
    this.ids = new HashSet<>(context.draft().outline().anchors());
    schema.sections().forEach(spec -> ids.add(spec.id()));
  }

  /** The sections, and the body that they make. */
  record Result(Sections sections, Body body) {}

  Result read() {
    Outline outline = context.draft().outline();
    Sections sections = Sections.of(context.draft(), schema, context.findings().near());
    List<Block> lead = sections.headings().lead();
    if (!schema.open() && !lead.isEmpty()) {
      context.add(
          TEXT_OUTSIDE,
          context.place(lead.get(0).span()),
          "text stands before the first section",
          "move it into a section");
    }
    for (RawSpan hidden : outline.hidden()) {
      InvisibleText.check(context.findings(), context.place(hidden), "this link or heading", "");
    }
    List<Section> content = new ArrayList<>();
    for (Sections.Match match : sections.matches()) {
      section(match).ifPresent(content::add);
    }
    return new Result(
        sections, new Body(Blocks.html(lead), withTags(content), outline.footnotes()));
  }

  // Tags may be left out of the body: the front matter's then stand in their place.
  private List<Section> withTags(List<Section> content) {
    Optional<SectionSpec> spec =
        schema.sections().stream().filter(s -> s.kind() == SectionKind.TAGS).findFirst();
    if (spec.isEmpty() || content.stream().anyMatch(s -> s.id().equals(spec.get().id()))) {
      return content;
    }
    List<String> before =
        schema.sections().subList(0, schema.sections().indexOf(spec.get())).stream()
            .map(SectionSpec::id)
            .toList();
    int at = content.size();
    while (at > 0 && !before.contains(content.get(at - 1).id())) {
      at--;
    }
    List<Section> all = new ArrayList<>(content);
    all.add(
        at,
        new Section(
            spec.get().id(),
            spec.get().names().name(),
            false,
            spec.get().number(),
            false,
            List.of(new Part.Tags(context.frontMatter().tags().orElse(List.of())))));
    return all;
  }

  // A heading without content makes no section of the document.
  private Optional<Section> section(Sections.Match match) {
    if (match.spec().isEmpty() || !match.first()) {
      return Optional.of(loose(match.section()));
    }
    return match.section().blocks().isEmpty()
        ? Optional.empty()
        : Optional.of(new SectionReader(context, match.spec().get(), match.section()).read());
  }

  private Section loose(DraftSection section) {
    if (schema.open()) {
      Heading heading = section.heading();
      InvisibleText.check(
          context.findings(), context.place(heading), "this heading", heading.text());
    }
    List<Part> parts =
        ofCategory(section).orElse(List.of(new Part.Prose(Blocks.html(section.blocks()))));
    return new Section(
        looseId(section.heading().text()),
        section.heading().text(),
        true,
        section.heading().number(),
        false,
        parts);
  }

  // The section of a category, where the schema allows these.
  private Optional<List<Part>> ofCategory(DraftSection section) {
    return schema.sections().stream()
        .filter(SectionSpec::byCategory)
        .findFirst()
        .flatMap(
            spec ->
                InsightsReader.category(context, section.heading().text())
                    .map(
                        category ->
                            new InsightsReader(context)
                                .ofCategory(spec, category, section.blocks())));
  }

  // An id that no section of the schema, no subheading and no part of the page has.
  private String looseId(String heading) {
    String slug = Slug.suggestion(heading);
    String stem = PageIds.isTaken(slug) ? "section-" + slug : slug;
    String id = stem;
    for (int n = numbers.getOrDefault(stem, 1); !ids.add(id); n++) {
      id = stem + "-" + n;
      numbers.put(stem, n + 1);
    }
    return id;
  }

  /** The fragments that the document's page offers. */
  static List<String> anchors(Body body, Outline outline) {
    List<String> anchors = new ArrayList<>();
    body.sections().forEach(section -> anchors.add(section.id()));
    anchors.addAll(outline.anchors());
    return anchors;
  }
}
