package dev.briefpress.parse;

import static dev.briefpress.parse.FrontMatterFindings.UNKNOWN_FIELD;

import dev.briefpress.content.SchemaId;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds fields to the schemas for which the taxonomy declares them. */
final class SchemaLimit {
  private final Findings findings;
  private final Fields fields;
  private final Optional<SchemaId> schema;

  /**
   * @param schema of the brief, absent when none can be told
   */
  SchemaLimit(Findings findings, Fields fields, Optional<SchemaId> schema) {
    this.findings = findings;
    this.fields = fields;
    this.schema = schema;
  }

  /** Whether a brief of this schema may have the field; when not, one that it has is a finding. */
  boolean allows(String name, List<SchemaId> schemas) {
    if (schemas.isEmpty() || schema.isEmpty() || schemas.contains(schema.get())) {
      return true;
    }
    // Asked for, so that it does not count as unknown as well.
    fields.value(name);
    Optional<Entry> entry = fields.mapping().entry(name);
    entry.ifPresent(
        e ->
            findings.add(
                UNKNOWN_FIELD,
                e.nameSpan(),
                "field '" + name + "' does not belong to schema " + schema.get(),
                "remove it; it is for "
                    + schemas.stream().map(SchemaId::toString).collect(Collectors.joining(", "))));
    return false;
  }
}
