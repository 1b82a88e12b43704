package dev.briefpress.render.part;

import dev.briefpress.content.Brief;
import dev.briefpress.content.FieldValue;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Views.FieldLine;
import dev.briefpress.settings.OwnField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A brief's own fields of its newsroom, as readers see them. */
public final class FieldLines {
  private final List<OwnField> declared;
  private final Messages messages;

  public FieldLines(List<OwnField> declared, Messages messages) {
    this.declared = List.copyOf(declared);
    this.messages = messages;
  }

  /** A line for each field that the brief has, in the taxonomy's order. */
  public List<FieldLine> of(Brief brief) {
    List<FieldLine> lines = new ArrayList<>();
    for (OwnField field : declared) {
      FieldValue value = brief.header().fields().get(field.name());
      if (value != null) {
        String label = messages.find("field." + field.name()).orElse(field.label());
        lines.add(line(field.name(), label, value));
      }
    }
    return lines;
  }

  private FieldLine line(String name, String label, FieldValue value) {
    String day = value instanceof FieldValue.Day one ? one.day().toString() : "";
    Optional<String> href =
        value instanceof FieldValue.Address one
            ? Optional.of(one.address().toString())
            : Optional.empty();
    return new FieldLine(name, label, text(value), day, href);
  }

  private String text(FieldValue value) {
    if (value instanceof FieldValue.Day one) {
      return messages.date(one.day());
    }
    if (value instanceof FieldValue.Decimal one) {
      return one.number().replace('-', '\u2212');
    }
    if (value instanceof FieldValue.Address one) {
      return one.address().getHost();
    }
    if (value instanceof FieldValue.Flag one) {
      return messages.find(one.set() ? "field.yes" : "field.no").orElse(one.set() ? "✓" : "✗");
    }
    return value instanceof FieldValue.Texts several
        ? messages.list(several.texts())
        : ((FieldValue.Text) value).text();
  }
}
