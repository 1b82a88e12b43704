package dev.briefpress.settings;

import dev.briefpress.content.Slug;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.files.Resource;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.YamlReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads taxonomy.yaml. */
public final class TaxonomyReader {
  /** Most categories: every brief names one of them, and the front page and the search all. */
  private static final int MOST_CATEGORIES = 200;

  private static final String SHIPPED = "facets.yaml";
  private static final Set<String> KINDS = Set.of("person", "organization", "place");
  private final ConfigurationFields configuration;

  private TaxonomyReader(String file) {
    this.configuration = new ConfigurationFields(file);
  }

  /**
   * Reads the text of {@code file}, whose lines end in LF.
   *
   * @return the taxonomy, or every fault with its place
   */
  public static Outcome<Taxonomy> read(String file, String text) {
    return new TaxonomyReader(file).read(text);
  }

  private Outcome<Taxonomy> read(String text) {
    Fields root = configuration.of(YamlReader.read(text));
    List<Facet> facets = new ArrayList<>(shipped(section -> terms(root, section)));
    Names names = new Names(facets);
    facets.addAll(new FacetDeclarations(configuration, names, Optional.empty()).read(root));
    List<OwnField> fields = new FieldDeclarations(configuration, names).read(root);
    Lexicon lexicon = new LexiconReader(configuration).read(root);
    root.reportUnknown();
    List<Diagnostic> found = configuration.diagnostics();
    return found.isEmpty()
        ? Outcome.ok(new Taxonomy(facets, fields, lexicon))
        : Outcome.failed(found);
  }

  /** The facets of every site; {@code terms} reads the values that a newsroom names for them. */
  private static List<Facet> shipped(Function<String, Vocabulary> terms) {
    ConfigurationFields shipped = new ConfigurationFields(SHIPPED);
    FacetDeclarations declarations =
        new FacetDeclarations(shipped, new Names(List.of()), Optional.of(terms));
    List<Facet> facets =
        declarations.read(
            shipped.of(YamlReader.read(Resource.text(TaxonomyReader.class, SHIPPED))));
    if (!shipped.diagnostics().isEmpty()) {
      throw new IllegalStateException(shipped.diagnostics().toString());
    }
    return facets;
  }

  private Vocabulary terms(Fields root, String section) {
    return section.equals("categories") ? categories(root) : named(root, section);
  }

  private Vocabulary categories(Fields root) {
    List<Term> categories = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Mapping mapping : root.mappings("categories")) {
      if (categories.size() == MOST_CATEGORIES) {
        configuration.bad(
            mapping,
            "there are more than " + MOST_CATEGORIES + " categories",
            "keep the subject areas of the newsroom; what is finer is a tag");
        break;
      }
      Fields fields = configuration.of(mapping);
      Optional<Yaml.Scalar> id = fields.requiredScalar("id");
      String name = fields.requiredLine("name").orElse("");
      String shortName = fields.line("short").orElse(name);
      Optional<String> description = fields.text("description");
      List<URI> sameAs = SameAs.of(fields, configuration);
      fields.reportUnknown();
      if (id.isEmpty()) {
        continue;
      }
      String value = id.get().text();
      if (value.indexOf('_') >= 0 || !Slug.isWellFormed(value)) {
        configuration.bad(
            id.get(),
            "category id '" + value + "' is not an address part",
            "use lower-case ASCII letters, digits and single hyphens");
      } else if (!seen.add(value)) {
        configuration.bad(id.get(), "category '" + value + "' occurs twice", "remove one");
      } else {
        categories.add(
            new Term(
                value,
                name,
                shortName,
                List.of(),
                List.of(),
                description,
                sameAs,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
      }
    }
    return Vocabulary.of(categories);
  }

  private Vocabulary named(Fields root, String name) {
    List<Term> terms = new ArrayList<>();
    for (Mapping mapping : root.mappings(name)) {
      Fields fields = configuration.of(mapping);
      Optional<String> term = fields.requiredLine("name");
      List<String> aliases = fields.texts("aliases");
      List<String> formerly = fields.texts("formerly");
      Optional<String> description = fields.text("description");
      List<URI> sameAs = SameAs.of(fields, configuration);
      Optional<String> kind = Optional.empty();
      if (name.equals("entities")) {
        kind = fields.text("kind");
        if (kind.isPresent() && !KINDS.contains(kind.get())) {
          configuration.bad(
              mapping.get("kind").orElse(mapping),
              "kind '" + kind.get() + "' is not person, organization or place",
              "write one of the three");
        }
      }
      fields.reportUnknown();
      if (term.isPresent()) {
        terms.add(
            new Term(
                Slug.key(term.get()),
                term.get(),
                term.get(),
                aliases,
                formerly,
                description,
                sameAs,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
      }
    }
    return Vocabulary.of(terms);
  }
}
