package dev.briefpress.authoring;

import dev.briefpress.markup.DraftSection;
import dev.briefpress.markup.Heading;
import dev.briefpress.markup.Outline;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionKind;
import dev.briefpress.schema.SectionSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Markdown of another program with the sections of a schema. All of the text is kept: what stands
 * below a heading that the schema does not know stays where it is, and the heading goes down to the
 * third level. A required section that is not there becomes an outline to fill.
 *
 * @param markdown the body
 * @param missing names of the sections that are outlines
 * @param outside whether text stands above the first section
 */
record SortedBody(String markdown, List<String> missing, boolean outside) {
  SortedBody {
    missing = List.copyOf(missing);
  }

  /**
   * Sorts a body.
   *
   * @param outline of {@code markdown}
   * @param title of the document; a heading that only repeats it goes
   */
  static SortedBody of(
      String markdown, Outline outline, Schema schema, String title, List<String> tags) {
    StringBuilder lead = new StringBuilder();
    Map<SectionSpec, StringBuilder> sections = new LinkedHashMap<>();
    StringBuilder current = lead;
    int at = 0;
    for (DraftSection section : outline.sections()) {
      Heading heading = section.heading();
      current.append(markdown, at, heading.span().start());
      at = heading.span().end();
      Optional<SectionSpec> spec =
          schema.section(heading.text()).filter(known -> !sections.containsKey(known));
      if (spec.isPresent()) {
        current = new StringBuilder();
        sections.put(spec.get(), current);
      } else if (!(heading.level() == 1 && heading.text().equals(title))) {
        current.append("### ").append(numbered(heading));
      }
    }
    current.append(markdown, at, markdown.length());
    return assembled(lead.toString().strip(), sections, schema, tags);
  }

  private static String numbered(Heading heading) {
    return heading.number().isPresent()
        ? heading.number().getAsInt() + ". " + heading.text()
        : heading.text();
  }

  private static SortedBody assembled(
      String lead, Map<SectionSpec, StringBuilder> sections, Schema schema, List<String> tags) {
    StringBuilder out = new StringBuilder(lead.isEmpty() ? "" : lead + "\n");
    List<String> missing = new ArrayList<>();
    for (SectionSpec spec : schema.sections()) {
      StringBuilder written = sections.get(spec);
      String text = written == null ? "" : written.toString().strip();
      if (text.isEmpty() && !spec.required()) {
        continue;
      }
      out.append(out.isEmpty() ? "" : "\n");
      if (!text.isEmpty()) {
        out.append("## ").append(spec.title()).append("\n\n").append(text).append('\n');
      } else if (spec.kind() == SectionKind.TAGS) {
        out.append("## %s\n\n%s\n".formatted(spec.title(), String.join(", ", tags)));
      } else {
        missing.add(spec.names().name());
        out.append(Outlines.section(spec));
      }
    }
    return new SortedBody(out.toString(), missing, !lead.isEmpty());
  }
}
