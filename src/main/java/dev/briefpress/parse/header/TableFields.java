package dev.briefpress.parse.header;

import dev.briefpress.settings.HeaderField;
import dev.briefpress.settings.HeaderField.Form;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the fields of a front matter, or of a group in it, as a table of {@link HeaderField}
 * declares them: the form, the choices, and whether a field must be there. What cannot be read is
 * reported and absent.
 */
final class TableFields {
  private final List<HeaderField> table;
  private final Fields fields;
  private final Findings findings;
  private final Values values;

  TableFields(List<HeaderField> table, Fields fields, Findings findings) {
    this.table = table;
    this.fields = fields;
    this.findings = findings;
    this.values = new Values(findings);
  }

  /** The fields as they were written. */
  Fields written() {
    return fields;
  }

  /** Reads single values that have a form of their own. */
  Values values() {
    return values;
  }

  private HeaderField declared(String name) {
    for (HeaderField field : table) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    throw new IllegalArgumentException("the table has no field '" + name + "'");
  }

  /** A text, which is one line where the table says so. */
  Optional<String> text(String name) {
    HeaderField field = declared(name);
    boolean line = field.form() == Form.LINE;
    if (field.required()) {
      return line ? fields.requiredLine(name) : fields.requiredText(name);
    }
    return line ? fields.line(name) : fields.text(name);
  }

  Optional<LocalDate> day(String name) {
    return value(name, scalar -> values.day(name, scalar));
  }

  /** The sum of a text. */
  Optional<String> sum(String name) {
    return value(name, values::sum);
  }

  Optional<URI> address(String name) {
    return values.url(fields, name);
  }

  boolean flag(String name) {
    return fields.flag(name).orElse(false);
  }

  /** One of the field's choices, turned into what it stands for. */
  <T> Optional<T> choice(String name, Function<String, Optional<T>> meaning) {
    List<String> choices = declared(name).choices();
    return value(name, scalar -> values.choice(name, scalar, choices, meaning));
  }

  /** One of the field's choices as it is written. */
  Optional<String> choice(String name) {
    List<String> choices = declared(name).choices();
    return choice(name, text -> Optional.of(text).filter(choices::contains));
  }

  /** A single value with a form of its own. */
  <T> Optional<T> value(String name, Function<Scalar, Optional<T>> meaning) {
    Optional<Scalar> scalar =
        declared(name).required() ? fields.requiredScalar(name) : fields.scalar(name);
    return scalar.flatMap(meaning);
  }

  List<String> texts(String name) {
    return fields.texts(name);
  }

  /** The usable values of a list. */
  <T> List<T> each(String name, Function<Scalar, Optional<T>> meaning) {
    List<T> usable = new ArrayList<>();
    for (Scalar scalar : fields.scalars(name)) {
      meaning.apply(scalar).ifPresent(usable::add);
    }
    return usable;
  }

  /** The usable values of a list of choices, each turned into what it stands for. */
  <T> List<T> choices(String name, Function<String, Optional<T>> meaning) {
    List<String> choices = declared(name).parts().get(0).choices();
    return each(name, scalar -> values.choice(name, scalar, choices, meaning));
  }

  /** The fields of a group. */
  Optional<TableFields> group(String name) {
    return fields.group(name).map(mapping -> part(name, mapping));
  }

  /** The fields of each group of a list. */
  List<TableFields> groups(String name) {
    return fields.mappings(name).stream().map(mapping -> part(name, mapping)).toList();
  }

  /** The fields of each item of a list, of which one may be only the value of its first field. */
  List<TableFields> named(String name) {
    String first = declared(name).parts().get(0).name();
    return fields.named(name, first).stream().map(mapping -> part(name, mapping)).toList();
  }

  private TableFields part(String name, Mapping mapping) {
    return new TableFields(declared(name).parts(), new Fields(mapping, findings), findings);
  }

  /** Reports what nobody asked for, and what is missing. */
  void reportUnknown() {
    fields.reportUnknown();
  }
}
