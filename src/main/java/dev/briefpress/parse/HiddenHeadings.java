package dev.briefpress.parse;

import dev.briefpress.markup.Block;
import dev.briefpress.markup.DraftSection;
import dev.briefpress.markup.Heading;
import dev.briefpress.markup.Outline;
import dev.briefpress.schema.HeadingLine;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds lines that were meant to be the heading of a section and are none: {@code ### 3. Name},
 * {@code ##3. Name}, {@code **3. Name**}, {@code 3. Name}, {@code - Name}. What stands below such a
 * line is that section's, or each of its points would be reported as a stranger in the section
 * before.
 *
 * @param lead blocks before the first section
 * @param sections in the order of the file
 * @param hidden headings that are none, with the number that the schema gives them
 */
public record HiddenHeadings(List<Block> lead, List<DraftSection> sections, List<Heading> hidden) {
  /**
   * Looks through an outline.
   *
   * @param body from which it was made
   */
  static HiddenHeadings in(Outline outline, String body, Schema schema) {
    HiddenHeadings found =
        new HiddenHeadings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<SectionSpec> free = free(outline, schema);
    if (schema.open() || free.isEmpty()) {
      found.lead.addAll(outline.lead());
      found.sections.addAll(outline.sections());
      return found;
    }
    found.part(Optional.empty(), outline.lead(), body, free);
    for (DraftSection section : outline.sections()) {
      found.part(Optional.of(section.heading()), section.blocks(), body, free);
    }
    return found;
  }

  // Sections of the schema that no heading names.
  private static List<SectionSpec> free(Outline outline, Schema schema) {
    Set<SectionSpec> named = new HashSet<>();
    for (DraftSection section : outline.sections()) {
      schema.section(section.heading().text()).ifPresent(named::add);
    }
    return new ArrayList<>(schema.sections().stream().filter(s -> !named.contains(s)).toList());
  }

  private void part(
      Optional<Heading> heading, List<Block> blocks, String body, List<SectionSpec> free) {
    Optional<Heading> current = heading;
    List<Block> below = new ArrayList<>();
    for (Block block : blocks) {
      Optional<Heading> next = heading(block, body, free);
      if (next.isPresent()) {
        close(current, below);
        below = new ArrayList<>();
        current = next;
        hidden.add(next.get());
      } else {
        below.add(block);
      }
    }
    close(current, below);
  }

  private void close(Optional<Heading> heading, List<Block> below) {
    if (heading.isPresent()) {
      sections.add(new DraftSection(heading.get(), below));
    } else {
      lead.addAll(below);
    }
  }

  // Removes the section that the line names from {@code free}.
  private static Optional<Heading> heading(Block block, String body, List<SectionSpec> free) {
    Optional<HeadingLine> line = HeadingLine.of(text(block, body));
    if (free.isEmpty() || line.isEmpty()) {
      return Optional.empty();
    }
    Optional<SectionSpec> spec = free.stream().filter(line.get()::names).findFirst();
    spec.ifPresent(free::remove);
    return spec.map(s -> new Heading(line.get().name(), s.number(), 3, block.span()));
  }

  private static String text(Block block, String body) {
    if (block instanceof Block.Subheading subheading) {
      return subheading.text();
    }
    boolean line =
        block instanceof Block.Paragraph
            || (block instanceof Block.ItemList list && list.items().size() == 1);
    return line ? body.substring(block.span().start(), block.span().end()) : "";
  }
}
