package dev.briefpress.settings;

import dev.briefpress.content.SchemaId;
import dev.briefpress.settings.Facet.Role;
import dev.briefpress.settings.Facet.ValueType;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the section {@code facets} of a taxonomy, a newsroom's or the shipped one. */
final class FacetDeclarations {
  /** Most facets of a newsroom. */
  static final int MOST = 24;

  /** Longest label, in UTF-16 units. */
  static final int LONGEST_LABEL = 80;

  private static final Set<Role> ALL_ROLES =
      EnumSet.of(Role.PAGES, Role.FILTER, Role.SEARCH, Role.CARD, Role.FEED, Role.EXPORT);

  private final ConfigurationFields configuration;
  private final Names names;
  private final Function<String, Vocabulary> sections;
  private final boolean shipped;

  /**
   * @param names receives each facet
   * @param sections reads a section of the newsroom's taxonomy that lists values; for shipped
   *     facets only
   */
  FacetDeclarations(
      ConfigurationFields configuration,
      Names names,
      Optional<Function<String, Vocabulary>> sections) {
    this.configuration = configuration;
    this.names = names;
    this.sections = sections.orElse(name -> Vocabulary.NONE);
    this.shipped = sections.isPresent();
  }

  List<Facet> read(Fields root) {
    List<Facet> facets = new ArrayList<>();
    Optional<Mapping> declared = root.group("facets");
    List<Entry> entries = declared.map(Mapping::entries).orElse(List.of());
    for (Entry entry : entries) {
      if (facets.size() == MOST && !shipped) {
        configuration.bad(
            entry.value(),
            "there are more than " + MOST + " facets",
            "keep those that readers use");
        break;
      }
      boolean free = shipped || names.claim(entry, configuration);
      if (!(entry.value() instanceof Mapping mapping)) {
        configuration.wrongType("facets." + entry.name(), "a group of fields", entry.value());
      } else {
        Facet facet = facet(entry.name(), configuration.of(mapping));
        if (free) {
          facets.add(facet);
        }
      }
    }
    return facets;
  }

  private Facet facet(String id, Fields fields) {
    String label = label(fields, configuration).orElse(id);
    String plural = shortLine("plural", fields.text("plural"), fields, configuration).orElse(label);
    ValueType type = type(fields);
    Vocabulary vocabulary = vocabulary(fields, type);
    boolean values = fields.value("values").isPresent() || fields.value("ranges").isPresent();
    boolean free = fields.flag("free").orElse(!values && fields.mapping().get("terms").isEmpty());
    boolean many = fields.flag("many").orElse(false);
    boolean required = fields.flag("required").orElse(false);
    List<SchemaId> schemas = schemas(fields, configuration);
    Set<Role> roles = roles(fields);
    String folder = shipped ? fields.text("folder").orElse(id) : id;
    String word = shipped ? fields.text("word").orElse(id) : id;
    boolean typed = shipped && fields.flag("typed").orElse(false);
    if (!typed && roles.contains(Role.PAGES) && roles.contains(Role.CARD)) {
      roles.add(Role.DAY);
    }
    fields.reportUnknown();
    return new Facet(
        id,
        label,
        plural,
        folder,
        word,
        type,
        vocabulary,
        free,
        many,
        required,
        schemas,
        roles,
        typed);
  }

  /** The label of a facet or field: one line that is not too long. */
  static Optional<String> label(Fields fields, ConfigurationFields configuration) {
    return shortLine("label", fields.requiredText("label"), fields, configuration);
  }

  private static Optional<String> shortLine(
      String field, Optional<String> text, Fields fields, ConfigurationFields configuration) {
    if (text.isPresent()
        && (text.get().length() > LONGEST_LABEL || text.get().indexOf('\n') >= 0)) {
      configuration.bad(
          fields.mapping().get(field).orElse(fields.mapping()),
          "this " + field + " is longer than " + LONGEST_LABEL + " characters or than one line",
          "write a word or two");
    }
    return text;
  }

  /** The schemas for whose briefs a facet or field is; none for all. */
  static List<SchemaId> schemas(Fields fields, ConfigurationFields configuration) {
    List<SchemaId> schemas = new ArrayList<>();
    for (Scalar scalar : fields.scalars("schemas")) {
      Optional<SchemaId> id = SchemaId.of(scalar.text().strip());
      id.ifPresent(schemas::add);
      if (id.isEmpty()) {
        configuration.bad(
            scalar,
            "'" + scalar.text() + "' is not a schema",
            "write its name and version, such as intelligence-report/3");
      }
    }
    return schemas;
  }

  private ValueType type(Fields fields) {
    Optional<Scalar> scalar = fields.scalar("type");
    for (ValueType type : ValueType.values()) {
      if (scalar.filter(s -> s.text().equals(id(type))).isPresent()) {
        return type;
      }
    }
    scalar.ifPresent(
        s ->
            configuration.bad(
                s,
                "'" + s.text() + "' is not a type of facet",
                "write text, number or day, or leave it out for text"));
    return ValueType.TEXT;
  }

  private Vocabulary vocabulary(Fields fields, ValueType type) {
    Optional<String> section = shipped ? fields.text("terms") : Optional.empty();
    if (section.isPresent()) {
      return sections.apply(section.get());
    }
    String wrong = type == ValueType.TEXT ? "ranges" : "values";
    fields
        .value(wrong)
        .ifPresent(
            value ->
                configuration.bad(
                    value,
                    "a facet of type " + id(type) + " has no " + wrong,
                    type == ValueType.TEXT
                        ? "write `values:`, or `type: number` or `type: day`"
                        : "write `ranges:`, or leave it out"));
    FacetValues values = new FacetValues(configuration);
    return type == ValueType.TEXT
        ? values.values(fields.value("values"))
        : values.ranges(fields.mappings("ranges"), type);
  }

  private Set<Role> roles(Fields fields) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Scalar scalar : fields.scalars("roles")) {
      Optional<Role> role =
          Stream.of(Role.values()).filter(r -> id(r).equals(scalar.text().strip())).findFirst();
      role.ifPresent(roles::add);
      if (role.isEmpty()) {
        configuration.bad(
            scalar,
            "'" + scalar.text() + "' is not a role of a facet",
            "write some of: "
                + Stream.of(Role.values())
                    .map(FacetDeclarations::id)
                    .collect(Collectors.joining(", ")));
      }
    }
    Set<Role> wanted =
        fields.mapping().get("roles").isPresent() ? roles : EnumSet.copyOf(ALL_ROLES);
    for (Role role : List.of(Role.NAVIGATION, Role.RELATED, Role.DAY)) {
      if (wanted.contains(role) && !wanted.contains(Role.PAGES)) {
        configuration.bad(
            fields.mapping().get("roles").orElse(fields.mapping()),
            "the role '" + id(role) + "' needs the role 'pages'",
            "add `pages` to the roles");
      }
    }
    return wanted;
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
