package dev.briefpress.parse;

import dev.briefpress.content.FieldValue;
import dev.briefpress.content.SchemaId;
import dev.briefpress.settings.OwnField;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.yaml.Fields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the fields that a newsroom declares beside its facets. */
final class OwnFieldReader {
  private final Findings findings;
  private final Values values;
  private final Fields fields;
  private final Optional<SchemaId> schema;

  OwnFieldReader(Findings findings, Values values, Fields fields, Optional<SchemaId> schema) {
    this.findings = findings;
    this.values = values;
    this.fields = fields;
    this.schema = schema;
  }

  /** The usable values by field. */
  Map<String, FieldValue> read(Taxonomy taxonomy) {
    Map<String, FieldValue> read = new TreeMap<>();
    for (OwnField own : taxonomy.fields()) {
      if (new SchemaLimit(findings, fields, schema).allows(own.name(), own.schemas())) {
        int before = findings.count();
        Optional<FieldValue> value = value(own);
        value.ifPresent(v -> read.put(own.name(), v));
        boolean meant = own.schemas().isEmpty() || schema.isPresent();
        if (own.required() && meant && value.isEmpty() && findings.count() == before) {
          fields.missing(own.name());
        }
      }
    }
    return read;
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
