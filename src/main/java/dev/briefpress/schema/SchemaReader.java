package dev.briefpress.schema;

import dev.briefpress.content.PageIds;
import dev.briefpress.content.SchemaId;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.files.Resource;
import dev.briefpress.schema.SectionSpec.HypothesisSpec;
import dev.briefpress.settings.ConfigurationFields;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.YamlReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads section schemas written in YAML; docs/schemas.md describes the form. */
public final class SchemaReader {
  private static final List<String> SHIPPED =
      List.of(
          "intelligence-report-1",
          "intelligence-report-2",
          "intelligence-report-3",
          "daily-summary-1",
          "daily-summary-2",
          "page-1");

  /**
   * Most headings, labels and aliases of one schema, as every heading and label of a document is
   * held against them. The largest of ours has some sixty.
   */
  private static final int MOST_NAMES = 500;

  private static final int LONGEST_ANCHOR = 80;
  private static final Pattern ANCHOR = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final ConfigurationFields configuration;
  private int count;

  private SchemaReader(String file) {
    this.configuration = new ConfigurationFields(file);
  }

  /** The schemas that Briefpress ships. */
  public static Schemas shipped() {
    List<Schema> schemas = new ArrayList<>();
    for (String name : SHIPPED) {
      String file = name + ".yaml";
      Outcome<Schema> schema = read(file, Resource.text(SchemaReader.class, file));
      schemas.add(
          schema
              .value()
              .orElseThrow(() -> new IllegalStateException(schema.diagnostics().toString())));
    }
    return Schemas.of(schemas);
  }

  /**
   * Reads the text of one schema file, whose lines end in LF.
   *
   * @return the schema, or every fault with its place
   */
  public static Outcome<Schema> read(String file, String text) {
    return new SchemaReader(file).read(text);
  }

  private Outcome<Schema> read(String text) {
    Fields root = configuration.of(YamlReader.read(text));
    if (text.isBlank()) {
      configuration.bad(
          root.mapping(),
          "the file is empty",
          "write a schema with `briefpress schema NAME/VERSION --output FILE`, or remove it; behind"
              + " `>` a shell empties a file before the command reads it");
      return Outcome.failed(configuration.diagnostics());
    }
    Optional<SchemaId> id = id(root);
    Optional<DocumentType> type = type(root);
    Optional<LocalDate> from = date(root, "from");
    Optional<LocalDate> until = date(root, "until");
    boolean open = root.flag("open").orElse(false);
    List<SectionSpec> sections = sections(root);
    root.reportUnknown();
    List<Diagnostic> found = configuration.diagnostics();
    return found.isEmpty() && id.isPresent() && type.isPresent()
        ? Outcome.ok(new Schema(id.get(), type.get(), from, until, sections, open))
        : Outcome.failed(found);
  }

  private Optional<SchemaId> id(Fields root) {
    Optional<Scalar> scalar = root.requiredScalar("schema");
    Optional<SchemaId> id = scalar.flatMap(s -> SchemaId.of(s.text()));
    if (scalar.isPresent() && id.isEmpty()) {
      configuration.bad(
          scalar.get(),
          "'" + scalar.get().text() + "' is not a schema's name and version",
          "write it like intelligence-report/3");
    }
    return id;
  }

  private Optional<DocumentType> type(Fields root) {
    Optional<Scalar> scalar = root.requiredScalar("type");
    Optional<DocumentType> type = scalar.flatMap(s -> DocumentType.of(s.text()));
    if (scalar.isPresent() && type.isEmpty()) {
      configuration.bad(
          scalar.get(),
          "'" + scalar.get().text() + "' is not a type of document",
          "write brief, daily-summary or page");
    }
    return type;
  }

  private Optional<LocalDate> date(Fields fields, String name) {
    Optional<Scalar> scalar = fields.scalar(name);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(scalar.get().text()));
    } catch (DateTimeException e) {
      configuration.bad(
          scalar.get(), "'" + scalar.get().text() + "' is not a date", "write it like 2026-01-30");
      return Optional.empty();
    }
  }

  private List<SectionSpec> sections(Fields root) {
    List<SectionSpec> sections = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Mapping mapping : root.mappings("sections")) {
      SectionSpec section = section(mapping);
      if (!ids.add(section.id())) {
        configuration.bad(mapping, "section '" + section.id() + "' occurs twice", "rename one");
      }
      sections.add(section);
    }
    return sections;
  }

  private SectionSpec section(Mapping mapping) {
    Fields fields = configuration.of(mapping);
    String lead = choice(fields, "lead", "none", List.of("none", "allowed", "required"));
    SectionSpec section =
        new SectionSpec(
            identifier(fields),
            names(fields, "heading"),
            number(fields),
            kind(fields),
            fields.flag("required").orElse(true),
            fields.flag("summary").orElse(false),
            words(fields),
            !lead.equals("none"),
            lead.equals("required"),
            labels(fields, "labels"),
            fields.flag("openLabels").orElse(false),
            fields.group("hypotheses").map(this::hypotheses),
            fields.number("min").orElse(0),
            fields.flag("byCategory").orElse(false),
            fields.texts("placeholders"),
            fields.text("outline").orElse(""));
    fields.reportUnknown();
    return section;
  }

  private String identifier(Fields fields) {
    Optional<Scalar> id = fields.requiredScalar("id");
    if (id.isPresent() && !isAnchor(id.get().text())) {
      configuration.bad(
          id.get(), "id '" + id.get().text() + "' cannot be an anchor", "use a-z, 0-9 and hyphens");
    } else if (id.isPresent() && PageIds.isTaken(id.get().text())) {
      configuration.bad(
          id.get(),
          "id '" + id.get().text() + "' is an id of the page itself",
          "choose another, such as 'our-" + id.get().text() + "'");
    }
    return id.map(Scalar::text).orElse("");
  }

  private static boolean isAnchor(String text) {
    return text.length() <= LONGEST_ANCHOR && ANCHOR.matcher(text).matches();
  }

  // The names of one thing, none of which is read beyond the bound of all.
  private Names names(Fields fields, String field) {
    List<String> aliases = fields.texts("aliases");
    Names names = new Names(fields.requiredLine(field).orElse(""), aliases);
    int before = count;
    count += 1 + aliases.size();
    if (before <= MOST_NAMES && count > MOST_NAMES) {
      configuration.bad(
          fields.mapping(),
          "the schema has more than " + MOST_NAMES + " headings, labels and aliases",
          "keep those that documents must have");
    }
    return names;
  }

  private OptionalInt number(Fields fields) {
    return fields.number("number").map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private SectionKind kind(Fields fields) {
    List<String> ids = Arrays.stream(SectionKind.values()).map(SectionKind::id).toList();
    String id = choice(fields, "kind", SectionKind.PROSE.id(), ids);
    return SectionKind.values()[Math.max(0, ids.indexOf(id))];
  }

  private String choice(Fields fields, String name, String otherwise, List<String> choices) {
    Optional<Scalar> scalar = fields.scalar(name);
    if (scalar.isPresent() && !choices.contains(scalar.get().text())) {
      configuration.bad(
          scalar.get(),
          "'" + scalar.get().text() + "' is not a choice for '" + name + "'",
          "write one of " + String.join(", ", choices));
      return otherwise;
    }
    return scalar.map(Scalar::text).orElse(otherwise);
  }

  private Words words(Fields fields) {
    Optional<Mapping> group = fields.group("words");
    if (group.isEmpty()) {
      return Words.ANY;
    }
    Fields bounds = configuration.of(group.get());
    Words words =
        new Words(bounds.number("min").orElse(0), bounds.number("max").orElse(Integer.MAX_VALUE));
    bounds.reportUnknown();
    if (words.min() > words.max()) {
      configuration.bad(group.get(), "min is larger than max", "swap them");
    }
    return words;
  }

  private HypothesisSpec hypotheses(Mapping mapping) {
    Fields fields = configuration.of(mapping);
    HypothesisSpec spec =
        new HypothesisSpec(
            names(fields, "label"),
            fields.number("min").orElse(2),
            fields.number("max").orElse(Integer.MAX_VALUE),
            words(fields));
    fields.reportUnknown();
    return spec;
  }

  private List<LabelSpec> labels(Fields parent, String name) {
    List<LabelSpec> labels = new ArrayList<>();
    for (Mapping mapping : parent.mappings(name)) {
      Fields fields = configuration.of(mapping);
      labels.add(
          new LabelSpec(
              identifier(fields),
              names(fields, "label"),
              fields.flag("required").orElse(true),
              fields.flag("assessment").orElse(false),
              words(fields),
              labels(fields, "children")));
      fields.reportUnknown();
    }
    return labels;
  }
}
