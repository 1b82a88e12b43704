package dev.briefpress.desk;

import dev.briefpress.markup.DraftSection;
import dev.briefpress.markup.Heading;
import dev.briefpress.read.Draft;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionKind;
import dev.briefpress.schema.SectionSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a brief anew for a later version of its schema. Its text is kept as it is: sections move
 * to the section of the later version that means the same, points without a place go below the
 * point before them, and what the later version asks for stands there as an outline.
 */
public final class SchemaLift {
  private static final Pattern STATUS = Pattern.compile("(?m)^status\\s*[:=]\\s*[\"']?(\\w+)");

  private final Schema from;
  private final Schema to;

  /**
   * A lift from one version to another.
   *
   * @param from the version that briefs were written for
   */
  public SchemaLift(Schema from, Schema to) {
    this.from = from;
    this.to = to;
  }

  /**
   * A brief for the later version.
   *
   * @param text of the whole file
   * @param missing what stands there as an outline, as an editor calls it
   * @param renamed headings and labels that have another name now, with both names
   */
  public record Lifted(String text, List<String> missing, List<String> renamed) {
    public Lifted {
      missing = List.copyOf(missing);
      renamed = List.copyOf(renamed);
    }
  }

  /** Lifts one brief; a brief with an outline to fill becomes a draft. */
  public Lifted of(Draft draft) {
    List<String> missing = new ArrayList<>();
    List<String> renamed = new ArrayList<>();
    String body = body(draft, missing, renamed);
    String front = draft.source().text().substring(0, draft.bodyStart()).stripTrailing() + "\n\n";
    String named = field(front, "schema", to.id().toString());
    Matcher status = STATUS.matcher(front);
    boolean open =
        !missing.isEmpty() && !(status.find() && status.group(1).matches("draft|withdrawn"));
    return new Lifted((open ? field(named, "status", "draft") : named) + body, missing, renamed);
  }

  private String body(Draft draft, List<String> missing, List<String> renamed) {
    String body = draft.body();
    Map<SectionSpec, StringBuilder> texts = new HashMap<>();
    List<DraftSection> sections = draft.outline().sections();
    int first = sections.isEmpty() ? body.length() : sections.get(0).heading().span().start();
    StringBuilder lead = new StringBuilder(body.substring(0, first));
    StringBuilder current = lead;
    for (int i = 0; i < sections.size(); i++) {
      DraftSection section = sections.get(i);
      Heading heading = section.heading();
      int end =
          i + 1 < sections.size() ? sections.get(i + 1).heading().span().start() : body.length();
      Optional<SectionSpec> target = target(heading.text()).filter(t -> !texts.containsKey(t));
      if (target.isEmpty()) {
        current.append(body, heading.span().start(), end);
        continue;
      }
      if (!target.get().names().match(heading.text())) {
        renamed.add(heading.text() + " -> " + target.get().names().name());
      }
      LiftedSection lifted =
          new LiftedSection(from.section(heading.text()), target.get(), section, missing, renamed);
      current = new StringBuilder(lifted.text(body, heading.span().end(), end));
      texts.put(target.get(), current);
    }
    return assembled(lead.toString().strip(), texts, missing);
  }

  // The section of the later version that a heading means: by its name, by the id of the section
  // that it names in the earlier one, or as the only one of that section's kind.
  private Optional<SectionSpec> target(String heading) {
    Optional<SectionSpec> old = from.section(heading);
    return to.section(heading)
        .or(() -> old.flatMap(spec -> only(s -> s.id().equals(spec.id()))))
        .or(
            () ->
                old.filter(spec -> spec.kind() == SectionKind.TECHNIQUES)
                    .flatMap(spec -> only(s -> s.kind() == spec.kind())));
  }

  private Optional<SectionSpec> only(Predicate<SectionSpec> wanted) {
    return to.sections().stream().filter(wanted).findFirst();
  }

  private String assembled(
      String lead, Map<SectionSpec, StringBuilder> texts, List<String> missing) {
    StringBuilder out = new StringBuilder(lead.isEmpty() ? "" : lead + "\n");
    for (SectionSpec spec : to.sections()) {
      StringBuilder text = texts.get(spec);
      String written = text == null ? "" : text.toString().strip();
      if (written.isEmpty() && !spec.required()) {
        continue;
      }
      out.append(out.isEmpty() ? "" : "\n");
      if (written.isEmpty()) {
        missing.add("section \"" + spec.names().name() + "\"");
        out.append(Outlines.section(spec));
      } else {
        out.append("## ").append(spec.title()).append("\n\n").append(written).append('\n');
      }
    }
    return out.toString();
  }

  /** Front matter with a field set, behind the date where it was not there. */
  private static String field(String front, String name, String value) {
    String sign = front.startsWith("---") ? ": " : "=";
    String line = name + sign + value;
    Matcher there = Pattern.compile("(?m)^" + name + "\\s*[:=].*$").matcher(front);
    if (there.find()) {
      return there.replaceFirst(Matcher.quoteReplacement(line));
    }
    Matcher date = Pattern.compile("(?m)^date\\s*[:=].*$").matcher(front);
    return date.find()
        ? date.replaceFirst(Matcher.quoteReplacement(date.group() + "\n" + line))
        : front;
  }
}
