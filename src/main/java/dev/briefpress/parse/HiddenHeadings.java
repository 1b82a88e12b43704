package dev.briefpress.parse;

import dev.briefpress.markup.Block;
import dev.briefpress.markup.DraftSection;
import dev.briefpress.markup.Heading;
import dev.briefpress.markup.Outline;
import dev.briefpress.schema.Names;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds lines that were meant to be the heading of a section and are none: {@code ### 3. Name},
 * {@code ##3. Name}, {@code **3. Name**}. What stands below such a line is that section's, or each
 * of its points would be told as a stranger in the section before.
 *
 * @param lead blocks before the first section
 * @param sections in the order of the file
 * @param hidden headings that are none
 */
public record HiddenHeadings(List<Block> lead, List<DraftSection> sections, List<Heading> hidden) {
  private static final Pattern FORM = Pattern.compile("#*\\s*(?:(\\d{1,2})[.)]?\\s+)?(\\S.*)");

  /** Longest line that is looked at. */
  private static final int LONGEST = 200;

  static HiddenHeadings in(Outline outline, Schema schema) {
    HiddenHeadings found =
        new HiddenHeadings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    if (schema.open() || !mayHide(outline)) {
      found.lead.addAll(outline.lead());
      found.sections.addAll(outline.sections());
      return found;
    }
    Set<SectionSpec> named = new HashSet<>();
    for (DraftSection section : outline.sections()) {
      schema.section(section.heading().text()).ifPresent(named::add);
    }
    List<SectionSpec> free =
        new ArrayList<>(schema.sections().stream().filter(s -> !named.contains(s)).toList());
    found.part(Optional.empty(), outline.lead(), free);
    for (DraftSection section : outline.sections()) {
      found.part(Optional.of(section.heading()), section.blocks(), free);
    }
    return found;
  }

  private static boolean mayHide(Outline outline) {
    return Stream.concat(
            outline.lead().stream(),
            outline.sections().stream().flatMap(section -> section.blocks().stream()))
        .anyMatch(block -> !text(block).isEmpty());
  }

  private void part(Optional<Heading> heading, List<Block> blocks, List<SectionSpec> free) {
    Optional<Heading> current = heading;
    List<Block> below = new ArrayList<>();
    for (Block block : blocks) {
      Optional<Heading> next = heading(block, free);
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

  // The section of the name is taken off those that are free.
  private static Optional<Heading> heading(Block block, List<SectionSpec> free) {
    String text = text(block);
    Matcher matcher = FORM.matcher(text);
    if (free.isEmpty() || text.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    OptionalInt number =
        matcher.group(1) == null
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(matcher.group(1)));
    String name = matcher.group(2).strip();
    String key = Names.key(name);
    Optional<SectionSpec> spec = free.stream().filter(s -> isName(s, key, number)).findFirst();
    spec.ifPresent(free::remove);
    return spec.map(s -> new Heading(name, number, 3, block.span()));
  }

  // Another spelling may be a subheading of its own; with the section's number it is not.
  private static boolean isName(SectionSpec spec, String key, OptionalInt number) {
    boolean numbered = number.isPresent() && number.equals(spec.number());
    return numbered ? spec.names().hasKey(key) : key.equals(spec.names().keys().iterator().next());
  }

  private static String text(Block block) {
    if (block instanceof Block.Subheading subheading) {
      return subheading.text();
    }
    if (!(block instanceof Block.Paragraph)) {
      return "";
    }
    String html = block.html().html().stripLeading();
    boolean strong =
        html.startsWith("<p><strong>") && html.stripTrailing().endsWith("</strong></p>");
    boolean marked = html.startsWith("<p>#");
    return strong || marked ? block.html().text().strip() : "";
  }
}
