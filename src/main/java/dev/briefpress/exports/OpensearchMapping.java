package dev.briefpress.exports;

import dev.briefpress.json.Json;
import dev.briefpress.json.JsonFields;
import dev.briefpress.search.ClusterDocuments;
import dev.briefpress.search.index.SearchField;
import dev.briefpress.search.split.Filter;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.OwnField;
import dev.briefpress.settings.Taxonomy;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The request body that creates an index for {@link OpensearchBulk}'s documents: every field has a
 * type, and a document with any other field is refused. The object {@code page} is for the site's
 * own search page, all else for anyone.
 *
 * <p>OpenSearch and Elasticsearch (7 and later) both accept it as the body of {@code PUT /briefs}.
 */
public final class OpensearchMapping {
  /** Analysers that both engines ship, by language. */
  private static final Map<String, String> ANALYSERS =
      Map.ofEntries(
          Map.entry("ar", "arabic"),
          Map.entry("bg", "bulgarian"),
          Map.entry("ca", "catalan"),
          Map.entry("cs", "czech"),
          Map.entry("da", "danish"),
          Map.entry("de", "german"),
          Map.entry("el", "greek"),
          Map.entry("en", "english"),
          Map.entry("es", "spanish"),
          Map.entry("fi", "finnish"),
          Map.entry("fr", "french"),
          Map.entry("hu", "hungarian"),
          Map.entry("it", "italian"),
          Map.entry("lt", "lithuanian"),
          Map.entry("lv", "latvian"),
          Map.entry("nb", "norwegian"),
          Map.entry("nl", "dutch"),
          Map.entry("no", "norwegian"),
          Map.entry("pt", "portuguese"),
          Map.entry("ro", "romanian"),
          Map.entry("ru", "russian"),
          Map.entry("sv", "swedish"),
          Map.entry("tr", "turkish"),
          Map.entry("ja", "cjk"),
          Map.entry("ko", "cjk"),
          Map.entry("zh", "cjk"));

  /** A longer value is stored but not indexed: the engines refuse terms of over 32 KB. */
  private static final int LONGEST_KEYWORD = 1024;

  private static final String ROW = "briefpress_row";
  private static final String ROWS = "page.row";

  private final JsonFields json;
  private final String analyser;
  private final Taxonomy taxonomy;

  private OpensearchMapping(JsonFields json, String analyser, Taxonomy taxonomy) {
    this.json = json;
    this.taxonomy = taxonomy;
    this.analyser = analyser;
  }

  /**
   * The mapping as JSON.
   *
   * @param lang the site's language, which picks the analyser of its texts
   * @param taxonomy names the newsroom's own facets and fields
   */
  public static byte[] of(String lang, Taxonomy taxonomy) {
    String language = Locale.forLanguageTag(lang).getLanguage();
    String analyser = ANALYSERS.getOrDefault(language, "standard");
    return Json.document(
        JsonFields.object(json -> new OpensearchMapping(json, analyser, taxonomy).write()));
  }

  private void write() {
    json.object("settings", settings -> settings.object("analysis", this::analysis));
    json.object(
        "mappings",
        mappings ->
            mappings
                .field("dynamic", "strict")
                .object("_meta", meta -> meta.field("format", OpensearchBulk.FORMAT))
                .object("properties", properties -> fields()));
  }

  // The words of a text in a row, for phrases: as words.js of the search page has them.
  private void analysis(JsonFields analysis) {
    analysis
        .object(
            "tokenizer",
            o ->
                o.object(
                    ROW, row -> row.field("type", "pattern").field("pattern", "[^\\p{L}\\p{N}]+")))
        .object(
            "analyzer",
            o ->
                o.object(
                    ROW,
                    row ->
                        row.field("type", "custom")
                            .field("tokenizer", ROW)
                            .texts("filter", List.of("lowercase", "asciifolding"))));
  }

  private void fields() {
    keywords("id", "kind", "url", "lang");
    json.object(
        "title",
        field -> field.field("type", "text").field("analyzer", analyser).field("copy_to", ROWS));
    text("summary");
    object("judgement", this::judgement);
    keywords("kicker");
    dates("date", "published", "updated");
    keywords("category", "category_name", "confidence", "likelihood", "ladder", "assessed");
    keywords("tlp", "schema");
    number("words", "integer");
    rowed("tags");
    names("techniques");
    nested("entities", this::entity);
    nested("sources", this::source);
    object("revisions", this::revision);
    object("corrections", this::correction);
    object("sections", this::section);
    // Stored, as else only fields of the document itself can be highlighted.
    json.object(
        "body",
        field -> field.field("type", "text").field("analyzer", analyser).field("store", true));
    List<Facet> facets = taxonomy.ownFacets(Facet.Role.EXPORT);
    if (!facets.isEmpty()) {
      object("facets", () -> facets.forEach(this::facet));
    }
    if (!taxonomy.fields().isEmpty()) {
      object("fields", () -> taxonomy.fields().forEach(this::field));
    }
    object("page", this::page);
  }

  private void page() {
    number("check", "long");
    json.object("card", card -> card.field("type", "object").field("enabled", false));
    dates("day");
    number("place", "integer");
    keywords("heading");
    object("terms", this::terms);
    json.object("row", field -> field.field("type", "text").field("analyzer", ROW));
    List<Filter> filters = ClusterDocuments.filters(taxonomy);
    object("filter", () -> filters.forEach(filter -> keywords(filter.name())));
    object("named", () -> filters.stream().filter(Filter::open).forEach(f -> keywords(f.name())));
  }

  // Terms are ready: an engine must only part them at the blanks.
  private void terms() {
    for (SearchField field : SearchField.values()) {
      json.object(
          field.fieldName(),
          o ->
              o.field("type", "text")
                  .field("analyzer", "whitespace")
                  .field("index_options", "freqs"));
    }
  }

  private void facet(Facet facet) {
    switch (facet.type()) {
      case TEXT -> rowed(facet.id());
      case NUMBER -> number(facet.id(), "double");
      case DAY -> dates(facet.id());
    }
  }

  private void field(OwnField field) {
    switch (field.type()) {
      case TEXT, LIST -> names(field.name());
      case NUMBER -> number(field.name(), "double");
      case DAY -> dates(field.name());
      case ADDRESS -> keywords(field.name());
      case FLAG -> number(field.name(), "boolean");
    }
  }

  private void judgement() {
    text("text");
    text("claim");
    keywords("likelihood", "origin");
    number("low", "byte");
    number("high", "byte");
  }

  private void entity() {
    names("name", "alias", "role", "organisation");
    keywords("kind");
  }

  private void source() {
    rowed("title", "publisher", "author");
    keywords("url", "reliability", "id", "kind", "origin", "archived", "sha256");
    dates("published", "accessed");
    number("credibility", "byte");
    text("descriptor");
  }

  // The text of a correction is in the row already, as that of a revision.
  private void correction() {
    dates("on");
    text("text");
  }

  private void revision() {
    dates("on");
    keywords("kind");
    json.object(
        "text",
        field -> field.field("type", "text").field("analyzer", analyser).field("copy_to", ROWS));
  }

  private void section() {
    keywords("id", "heading");
    json.object(
        "text",
        field ->
            field
                .field("type", "text")
                .field("analyzer", analyser)
                .texts("copy_to", List.of("body", ROWS)));
  }

  private void keywords(String... names) {
    for (String name : names) {
      json.object(name, this::keyword);
    }
  }

  private void keyword(JsonFields field) {
    field.field("type", "keyword").field("ignore_above", LONGEST_KEYWORD);
  }

  private void text(String name) {
    json.object(name, field -> field.field("type", "text").field("analyzer", analyser));
  }

  // Exact for filters and counts, in words for searching; names are not stemmed.
  private void names(String... names) {
    for (String name : names) {
      json.object(name, this::name);
    }
  }

  private void name(JsonFields field) {
    keyword(field);
    field.object("fields", f -> f.object("text", text -> text.field("type", "text")));
  }

  // Like names, and also part of the field in which phrases of rows are searched.
  private void rowed(String... names) {
    for (String name : names) {
      json.object(
          name,
          field -> {
            name(field);
            field.field("copy_to", ROWS);
          });
    }
  }

  private void dates(String... names) {
    for (String name : names) {
      json.object(
          name, field -> field.field("type", "date").field("format", "strict_date_optional_time"));
    }
  }

  private void number(String name, String type) {
    json.object(name, field -> field.field("type", type));
  }

  // Each object by itself, so that a query can ask for one with several properties.
  private void nested(String name, Runnable fields) {
    json.object(
        name,
        field -> field.field("type", "nested").object("properties", properties -> fields.run()));
  }

  private void object(String name, Runnable fields) {
    json.object(name, field -> field.object("properties", properties -> fields.run()));
  }
}
