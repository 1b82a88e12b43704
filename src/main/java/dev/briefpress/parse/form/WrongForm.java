package dev.briefpress.parse.form;

import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.settings.HeaderField;
import dev.briefpress.settings.HeaderField.Form;
import dev.briefpress.settings.HeaderFields;
import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.Yaml.Sequence;
import dev.briefpress.yaml.YamlQuotes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to write where a field has a value of another form than it takes. */
public final class WrongForm {
  /** Longest text that a help repeats. */
  private static final int LONGEST = 120;

  private WrongForm() {}

  /** The help of a finding about {@code field}, which should be {@code expected}. */
  public static String help(String field, String expected, Yaml found) {
    Optional<String> text = text(found);
    if (text.isPresent() && expected.contains("single value")) {
      return "the colon with a blank behind it makes a field of it; put it in quotes: `"
          + YamlQuotes.of(text.get())
          + "`";
    }
    if (found instanceof Sequence && expected.equals("a single value")) {
      return "write one value; a text that begins with `[` stands in quotes";
    }
    return filled(field, expected, found)
        .map(written -> "write `" + written + "`")
        .or(() -> example(field).map(e -> "write " + expected + ": `" + e + "`"))
        .orElse("write " + expected);
  }

  // The text that stands where a group of fields should, as the one field that such a group must
  // have.
  private static Optional<String> filled(String name, String expected, Yaml found) {
    if (!(found instanceof Scalar text)
        || text.isAbsent()
        || text.text().length() > LONGEST
        || text.text().indexOf('\n') >= 0) {
      return Optional.empty();
    }
    boolean item = expected.equals("a list of groups of fields");
    return HeaderFields.shipped().stream()
        .filter(field -> field.name().equals(name) && field.form().isGroups())
        .map(field -> field.parts().stream().filter(HeaderField::required).toList())
        .filter(parts -> parts.size() == 1)
        .map(parts -> parts.get(0).name() + ": " + YamlQuotes.of(text.text().strip()))
        .map(group -> item ? "- " + group : name + ": [{" + group + "}]")
        .findFirst();
  }

  /** A text with a colon in it, which YAML takes for a field, is put into quotes. */
  public static Optional<Fix> fix(String expected, Yaml found) {
    boolean single = expected.contains("single value");
    if (!single || !(found instanceof Mapping group) || text(found).isEmpty()) {
      return Optional.empty();
    }
    Entry entry = group.entries().get(0);
    Span start = entry.nameSpan();
    Span end = entry.value().span();
    Span whole = new Span(start.line(), start.column(), end.endLine(), end.endColumn());
    String quoted = YamlQuotes.of(text(found).orElseThrow());
    return Optional.of(new Fix("put the text in quotes", List.of(new Edit(whole, quoted))));
  }

  // The text of `UN: peacekeeping` where that stands for a value.
  private static Optional<String> text(Yaml found) {
    return found instanceof Mapping group
            && group.entries().size() == 1
            && group.span().column() == group.entries().get(0).nameSpan().column()
            && group.entries().get(0).value() instanceof Scalar value
            && !value.quoted()
            && !value.isAbsent()
            && value.span().line() == group.entries().get(0).nameSpan().line()
        ? Optional.of(group.entries().get(0).name() + ": " + value.text())
        : Optional.empty();
  }

  private static Optional<String> example(String name) {
    return HeaderFields.shipped().stream()
        .filter(field -> field.name().equals(name))
        .filter(field -> field.form() == Form.GROUP || field.form().isGroups())
        .map(field -> name + ": " + example(field))
        .findFirst();
  }

  private static String example(HeaderField field) {
    String parts =
        field.parts().stream()
            .filter(HeaderField::required)
            .map(part -> part.name() + ": " + (part.form() == Form.DAY ? "2026-01-30" : "…"))
            .collect(Collectors.joining(", ", "{", "}"));
    return field.form().isGroups() ? "[" + parts + "]" : parts;
  }
}
