package dev.briefpress.parse.header;

import static dev.briefpress.parse.header.FrontMatterFindings.UNKNOWN_FIELD;

import dev.briefpress.content.FieldValue;
import dev.briefpress.content.SchemaId;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.OwnField;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads the fields that a newsroom declares: its facets, and fields beside them.
 *
 * @param schema of the brief, absent when none can be known
 */
record OwnFieldReader(Findings findings, Values values, Fields fields, Optional<SchemaId> schema) {
  /**
   * What the brief is filed under, by facet; a facet in which it is filed under nothing is not
   * there.
   */
  Map<String, List<String>> facets(Taxonomy taxonomy) {
    FacetFieldReader reader = new FacetFieldReader(findings, values, fields);
    Map<String, List<String>> filed = new LinkedHashMap<>();
    for (Facet facet : taxonomy.ownFacets()) {
      read(facet.id(), facet.required(), facet.schemas(), () -> reader.given(facet))
          .ifPresent(given -> filed.put(facet.id(), reader.usable(facet, given)));
    }
    filed.values().removeIf(List::isEmpty);
    return filed;
  }

  /** The usable values by field. */
  Map<String, FieldValue> own(Taxonomy taxonomy) {
    Map<String, FieldValue> read = new TreeMap<>();
    for (OwnField own : taxonomy.fields()) {
      read(own.name(), own.required(), own.schemas(), () -> value(own))
          .ifPresent(value -> read.put(own.name(), value));
    }
    return read;
  }

  // A field that no brief of this schema may have is reported, and not read.
  private <T> Optional<T> read(
      String name, boolean required, List<SchemaId> schemas, Supplier<Optional<T>> value) {
    if (!schemas.isEmpty() && schema.isPresent() && !schemas.contains(schema.get())) {
      // Asked for, so that it does not count as unknown as well.
      fields.value(name);
      fields.mapping().entry(name).ifPresent(entry -> misplaced(entry, schemas));
      return Optional.empty();
    }
    int before = findings.count();
    Optional<T> read = value.get();
    boolean meant = schemas.isEmpty() || schema.isPresent();
    if (required && meant && read.isEmpty() && findings.count() == before) {
      fields.missing(name);
    }
    return read;
  }

  private void misplaced(Entry entry, List<SchemaId> schemas) {
    findings.add(
        UNKNOWN_FIELD,
        entry.nameSpan(),
        "field '" + entry.name() + "' does not belong to schema " + schema.orElseThrow(),
        "remove it; it is for "
            + schemas.stream().map(SchemaId::toString).collect(Collectors.joining(", ")));
  }

  private Optional<FieldValue> value(OwnField own) {
    String name = own.name();
    return switch (own.type()) {
      case TEXT -> fields.text(name).map(FieldValue.Text::new);
      case DAY -> values.day(fields, name).map(FieldValue.Day::new);
      case NUMBER ->
          fields
              .scalar(name)
              .flatMap(scalar -> values.decimal(name, scalar))
              .map(FieldValue.Decimal::new);
      case ADDRESS -> values.url(fields, name).map(FieldValue.Address::new);
      case FLAG -> fields.flag(name).map(FieldValue.Flag::new);
      case LIST -> {
        List<String> texts = fields.texts(name);
        yield texts.isEmpty() ? Optional.empty() : Optional.of(new FieldValue.Texts(texts));
      }
    };
  }
}
