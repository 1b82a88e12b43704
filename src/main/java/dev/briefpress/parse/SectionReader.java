package dev.briefpress.parse;

import static dev.briefpress.parse.SectionFindings.LEAD_MISSING;
import static dev.briefpress.parse.SectionFindings.TEXT_OUTSIDE;

import dev.briefpress.content.LabelledText;
import dev.briefpress.content.Part;
import dev.briefpress.content.RichText;
import dev.briefpress.content.Section;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Block;
import dev.briefpress.markup.DraftSection;
import dev.briefpress.markup.Item;
import dev.briefpress.schema.SectionSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a {@link Section} of a draft's section that the schema knows, telling every fault in it.
 */
final class SectionReader {
  private final Context context;
  private final SectionSpec spec;
  private final DraftSection section;
  private final Span place;

  SectionReader(Context context, SectionSpec spec, DraftSection section) {
    this.context = context;
    this.spec = spec;
    this.section = section;
    this.place = context.place(section.heading());
  }

  Section read() {
    List<Block> blocks = section.blocks();
    List<Part> parts =
        switch (spec.kind()) {
          case PROSE -> prose(blocks);
          case LABELLED -> labelled(blocks);
          case HYPOTHESES -> hypotheses(blocks);
          case ENTITIES -> new EntitiesReader(context).read(spec, blocks, place);
          case TAGS -> List.of(new Part.Tags(context.frontMatter().tags().orElse(List.of())));
          case TECHNIQUES -> new TechniquesReader(context).read(spec, blocks, place);
          case INSIGHTS -> new InsightsReader(context).read(spec, blocks, place);
        };
    words(blocks);
    return new Section(spec.id(), spec.names().name(), false, spec.number(), spec.summary(), parts);
  }

  private void words(List<Block> blocks) {
    if (spec.words().isAny()) {
      return;
    }
    RichText text = Blocks.html(blocks);
    if (!spec.outline().isEmpty() && text.text().strip().equals(spec.outline().strip())) {
      return; // the placeholder is reported
    }
    String what = "section \"" + spec.names().name() + "\"";
    SectionWords.check(what, text, spec.words(), place, context.findings());
  }

  private static List<Part> prose(List<Block> blocks) {
    return List.of(new Part.Prose(Blocks.html(blocks)));
  }

  private List<Part> labelled(List<Block> blocks) {
    List<Part> parts = new ArrayList<>();
    List<Block> lead = Blocks.lead(blocks);
    List<Item> items = Blocks.items(blocks);
    List<Block> tail = Blocks.tail(blocks);
    boolean wanted = spec.labels().stream().anyMatch(l -> l.required());
    if (items.isEmpty() && wanted) {
      SectionFindings.noList(
          context,
          place,
          "section \"" + spec.names().name() + "\"",
          spec.labels().get(0).names().name());
      return prose(blocks);
    }
    if (lead.isEmpty() && spec.leadRequired()) {
      context.add(
          LEAD_MISSING,
          place,
          "section \"" + spec.names().name() + "\" begins with its points",
          "open it with a paragraph that says what they add up to");
    }
    prose(lead, spec.lead(), parts);
    if (spec.openLabels() && items.stream().allMatch(i -> i.label().isEmpty())) {
      return prose(blocks);
    }
    Points points = new Points(context);
    List<LabelledText> plain = new ArrayList<>();
    for (Points.Point point :
        points.read(items, spec.labels(), spec.openLabels(), spec.names().name(), place)) {
      LabelledText text = points.content(point);
      boolean scenarios = point.spec().map(s -> !s.children().isEmpty()).orElse(false);
      if (scenarios) {
        flush(plain, parts);
        parts.add(new Part.Scenarios(text.label(), text.text(), text.children()));
      } else {
        plain.add(text);
      }
    }
    flush(plain, parts);
    prose(tail, spec.lead(), parts);
    return parts;
  }

  private static void flush(List<LabelledText> plain, List<Part> parts) {
    if (!plain.isEmpty()) {
      parts.add(new Part.Labelled(plain));
      plain.clear();
    }
  }

  private void prose(List<Block> blocks, boolean welcome, List<Part> parts) {
    if (blocks.isEmpty()) {
      return;
    }
    if (!welcome) {
      context.add(
          TEXT_OUTSIDE,
          context.place(blocks.get(0).span()),
          "\"" + spec.names().name() + "\" holds labelled points only",
          "make this text a point with a label, or move it");
    }
    parts.add(new Part.Prose(Blocks.html(blocks)));
  }

  private List<Part> hypotheses(List<Block> blocks) {
    List<Item> items = Blocks.items(blocks);
    List<Part> hypotheses = new HypothesesReader(context).read(spec, items, place);
    if (items.isEmpty()) {
      return prose(blocks); // reported as a section without a list
    }
    List<Part> parts = new ArrayList<>();
    prose(Blocks.lead(blocks), spec.lead(), parts);
    parts.addAll(hypotheses);
    prose(Blocks.tail(blocks), spec.lead(), parts);
    return parts;
  }
}
