package dev.briefpress.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Outlines of sections as Markdown, ready to fill, for {@code new} and {@code check --fix}. */
public final class Outlines {
  /** The placeholder for text that an editor has to write. */
  public static final String BLANK = "…";

  /** The tag of a new brief that was given none. */
  public static final String NO_TAG = "untagged";

  private static final String ENTITY = "- Name, role, organisation";
  private static final String TECHNIQUE = "- **Name of the technique:** " + BLANK;
  private static final String INSIGHT = "- **Category [CODE-01, moderate]:** " + BLANK;

  private Outlines() {}

  /**
   * Lines of outlines of {@code schema} that stand for a text, beside points with {@link #BLANK}.
   */
  public static Set<String> placeholders(Schema schema) {
    Set<String> lines = new HashSet<>(List.of(BLANK, ENTITY, TECHNIQUE, INSIGHT));
    for (SectionSpec section : schema.sections()) {
      section.outline().lines().map(String::strip).forEach(lines::add);
    }
    lines.remove("");
    return lines;
  }

  /** The body of a document with every section of {@code schema}, and its tags where they go. */
  public static String body(Schema schema, List<String> tags) {
    StringBuilder out = new StringBuilder();
    for (SectionSpec section : schema.sections()) {
      out.append(out.isEmpty() ? "" : "\n");
      out.append(
          section.kind() == SectionKind.TAGS
              ? "## " + section.title() + "\n\n" + String.join(", ", tags) + "\n"
              : section(section));
    }
    return out.toString();
  }

  /** One section, from its heading to its last line. */
  public static String section(SectionSpec section) {
    StringBuilder out = new StringBuilder("## " + section.title() + "\n\n");
    if (section.leadRequired()) {
      out.append(BLANK).append("\n\n");
    }
    switch (section.kind()) {
      case PROSE ->
          out.append(section.outline().isEmpty() ? BLANK : section.outline()).append('\n');
      case HYPOTHESES -> hypotheses(section, out);
      case LABELLED -> labelled(section, out);
      case ENTITIES -> out.append(ENTITY).append('\n');
      case TAGS -> out.append(BLANK).append('\n');
      case TECHNIQUES -> out.append(TECHNIQUE).append('\n');
      case INSIGHTS -> out.append(INSIGHT).append('\n');
    }
    return out.toString();
  }

  private static void hypotheses(SectionSpec section, StringBuilder out) {
    section
        .hypotheses()
        .ifPresent(
            spec -> {
              for (int i = 0; i < spec.fewest(); i++) {
                out.append("- **%s %c:** %s\n".formatted(spec.names().name(), 'A' + i, BLANK));
              }
            });
    labels(section.labels(), "", out);
  }

  private static void labelled(SectionSpec section, StringBuilder out) {
    labels(section.labels(), "", out);
    if (section.labels().isEmpty() && !section.leadRequired()) {
      out.append(BLANK).append('\n');
    }
  }

  private static void labels(List<LabelSpec> labels, String indent, StringBuilder out) {
    for (LabelSpec label : labels) {
      boolean parent = !label.children().isEmpty();
      out.append(indent).append("- **").append(label.names().name()).append(":**");
      out.append(parent ? "" : " " + BLANK).append('\n');
      labels(label.children(), indent + "  ", out);
    }
  }
}
