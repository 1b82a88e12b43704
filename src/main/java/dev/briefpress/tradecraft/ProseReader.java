package dev.briefpress.tradecraft;

import dev.briefpress.markup.Block;
import dev.briefpress.markup.Item;
import dev.briefpress.markup.Label;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.Sections;
import dev.briefpress.schema.LabelSpec;
import dev.briefpress.schema.Names;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.SectionKind;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers the sentences of a brief. Names (entities, tags), tables, quotations and code have none.
 */
final class ProseReader {
  /** What is longer is no sentence that anybody wrote, in UTF-16 units. */
  private static final int LONGEST = 2_000;

  private static final Set<String> GAPS = Set.of("information-gaps", "blind-spots");
  private static final String ASSUMPTIONS = "key-assumptions";

  private final String body;
  private final Set<String> outline;
  private final List<Sentence> sentences = new ArrayList<>();

  private ProseReader(String body, Set<String> outline) {
    this.body = body;
    this.outline = outline;
  }

  static List<Sentence> read(Parsed parsed, Sections sections) {
    String text = parsed.draft().source().text();
    ProseReader reader =
        new ProseReader(
            text.substring(parsed.draft().bodyStart()), Outlines.placeholders(sections.schema()));
    for (Sections.Match match : sections.matches()) {
      match.spec().ifPresent(spec -> reader.section(spec, match.section().blocks()));
    }
    return List.copyOf(reader.sentences);
  }

  private void section(SectionSpec spec, List<Block> blocks) {
    if (spec.kind() == SectionKind.ENTITIES || spec.kind() == SectionKind.TAGS) {
      return;
    }
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        add(
            paragraph.span().start(),
            paragraph.span().end(),
            spec.summary() ? Place.BOTTOM_LINE : Place.OTHER,
            "");
      } else if (block instanceof Block.ItemList list) {
        list.items().forEach(item -> item(spec, item));
      }
    }
  }

  private void item(SectionSpec spec, Item item) {
    Optional<String> hypothesis = item.label().flatMap(label -> hypothesis(spec, label));
    Place place =
        hypothesis.isPresent()
            ? Place.HYPOTHESIS
            : item.label().map(label -> place(spec, label)).orElse(Place.OTHER);
    int start = item.label().map(label -> behind(label)).orElse(item.span().start());
    int end = item.children().isEmpty() ? item.span().end() : item.children().get(0).span().start();
    if (item.label().isEmpty() && start < end) {
      start = behindBullet(start, end);
    }
    add(start, Math.max(start, end), place, hypothesis.orElse(""));
    item.children().forEach(child -> item(spec, child));
  }

  private static Optional<String> hypothesis(SectionSpec spec, Label label) {
    String key = Names.key(label.text());
    int blank = key.lastIndexOf(' ');
    return spec.hypotheses()
        .filter(h -> blank > 0 && h.names().hasKey(key.substring(0, blank)))
        .map(h -> key.substring(blank + 1).toUpperCase(Locale.ROOT));
  }

  private static Place place(SectionSpec spec, Label label) {
    Optional<LabelSpec> found =
        spec.labels().stream().filter(l -> l.names().match(label.text())).findFirst();
    if (found.isEmpty()) {
      return Place.OTHER;
    }
    if (found.get().assessment()) {
      return Place.ASSESSMENT;
    }
    String id = found.get().id();
    return id.equals(ASSUMPTIONS)
        ? Place.ASSUMPTIONS
        : GAPS.contains(id) ? Place.GAPS : Place.OTHER;
  }

  // The colon and the asterisks that close a label.
  private int behind(Label label) {
    int at = label.span().end();
    while (at < body.length() && ":*_ ".indexOf(body.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int behindBullet(int start, int end) {
    int at = start;
    while (at < end && !Character.isLetterOrDigit(body.charAt(at)) && body.charAt(at) != '[') {
      at++;
    }
    return at;
  }

  private void add(int start, int end, Place place, String hypothesis) {
    String raw = body.substring(start, Math.min(end, body.length()));
    if (outline.contains(raw.strip())) {
      return;
    }
    // An outline's "…" says nothing yet.
    PlainProse.sentences(raw, start, place, hypothesis).stream()
        .filter(s -> s.text().length() <= LONGEST && Visible.letterIn(s.text()))
        .forEach(sentences::add);
  }
}
