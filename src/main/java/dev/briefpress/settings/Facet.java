package dev.briefpress.settings;

import dev.briefpress.content.SchemaId;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What briefs are filed under, as data: categories, tags, or what a newsroom declares in
 * taxonomy.yaml. Everything that follows from a facet (a field of the front matter, pages, filters,
 * data) is made from this declaration.
 *
 * @param id name of the front-matter field and of the facet in data
 * @param label as readers see it
 * @param plural the same for all values together
 * @param folder first part of the addresses of its pages
 * @param word names one value in a theme's words ({@code topic.tag}) and in a search ({@code
 *     tag=…})
 * @param vocabulary the values or ranges that taxonomy.yaml names, possibly none
 * @param free whether a brief may have a value that the vocabulary lacks
 * @param many whether a brief may have several values
 * @param required whether each brief must have a value
 * @param schemas of the briefs that may have it; empty for all
 * @param typed whether code reads its field or section, and themes have a place of their own for
 *     it; all that follows from any other facet follows from this declaration alone
 */
public record Facet(
    String id,
    String label,
    String plural,
    String folder,
    String word,
    ValueType type,
    Vocabulary vocabulary,
    boolean free,
    boolean many,
    boolean required,
    List<SchemaId> schemas,
    Set<Role> roles,
    boolean typed) {
  // Facets about which code reasons.
  public static final String CATEGORY = "category";
  public static final String TAGS = "tags";
  public static final String ENTITIES = "entities";
  public static final String TECHNIQUES = "techniques";
  public static final String HOSTS = "hosts";
  public static final String CONFIDENCE = "confidence";

  public Facet {
    schemas = List.copyOf(schemas);
    EnumSet<Role> ordered = EnumSet.noneOf(Role.class);
    ordered.addAll(roles);
    roles = Collections.unmodifiableSet(ordered);
  }

  /** What the values of a facet are. */
  public enum ValueType {
    TEXT,
    NUMBER,
    DAY
  }

  /** What follows from a facet. */
  public enum Role {
    /** A page for each value, and one that lists them. */
    PAGES,
    /** An entry of the navigation at the head of each page, for the page that lists the values. */
    NAVIGATION,
    /** A filter of the search page. */
    FILTER,
    /** Names and aliases of its values are found by words. */
    SEARCH,
    /** Links on each brief in a list. */
    CARD,
    /** Values among the numbers of a day. */
    DAY,
    /** Briefs that share a value are related. */
    RELATED,
    /** A label of items in feeds, and feeds for each value with a brief. */
    FEED,
    /** Part of each brief as data. */
    EXPORT
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Whether the vocabulary names every value, or every range, that a brief can be filed under. */
  public boolean closed() {
    return !free;
  }

  /** The page that lists its values. */
  public SitePath index() {
    return new SitePath(folder + "/index.html");
  }

  /** The page of the value, or of the old address of a value, with this slug. */
  public SitePath page(Slug slug) {
    return new SitePath(folder + "/" + slug + ".html");
  }

  /**
   * The page of a value.
   *
   * @param key of a value that the taxonomy gives no id
   */
  public SitePath page(Slug slug, String key) {
    // A host's name can stand in an address as it is.
    return id.equals(HOSTS) ? new SitePath(folder + "/" + key + ".html") : page(slug);
  }

  /**
   * The last part of the address of a value's page.
   *
   * @param name of a value that the taxonomy does not name, as readers see it
   */
  public Slug slug(Optional<Term> term, String name) {
    // Tags, entities and techniques have names only.
    boolean hasId = term.isPresent() && (closed() || !typed);
    return hasId ? new Slug(term.get().id()) : Slug.ofName(term.map(Term::name).orElse(name));
  }

  /** What {@code value} of a brief is filed under: a value of the vocabulary, or a range. */
  public Optional<Term> term(String value) {
    return type == ValueType.TEXT ? vocabulary.find(value) : vocabulary.range(value);
  }

  /** The key of a {@code value} that the taxonomy does not name: equal keys are one value. */
  public String freeKey(String value) {
    return type == ValueType.NUMBER ? shown(value) : id.equals(HOSTS) ? value : Slug.key(value);
  }

  /** How readers see a {@code value} of a brief; a number has a true minus sign. */
  public String shown(String value) {
    if (type == ValueType.NUMBER) {
      return value.replace('-', '\u2212');
    }
    return type == ValueType.TEXT ? vocabulary.find(value).map(Term::name).orElse(value) : value;
  }
}
