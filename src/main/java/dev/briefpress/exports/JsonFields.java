package dev.briefpress.exports;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of an object; what is absent has no field. */
record JsonFields(JsonGenerator json) {
  JsonFields field(String name, String value) {
    json.writeStringProperty(name, value);
    return this;
  }

  JsonFields field(String name, int value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  JsonFields field(String name, BigDecimal value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  JsonFields numbers(String name, Collection<BigDecimal> numbers) {
    json.writeArrayPropertyStart(name);
    numbers.forEach(json::writeNumber);
    json.writeEndArray();
    return this;
  }

  JsonFields field(String name, boolean value) {
    json.writeBooleanProperty(name, value);
    return this;
  }

  /** Writes the text of {@code value}, if there is one. */
  JsonFields field(String name, Optional<?> value) {
    value.ifPresent(v -> json.writeStringProperty(name, v.toString()));
    return this;
  }

  JsonFields object(String name, Consumer<JsonFields> fields) {
    json.writeObjectPropertyStart(name);
    fields.accept(this);
    json.writeEndObject();
    return this;
  }

  /** Writes an object for each of {@code items}; an empty list, too, is written. */
  <T> JsonFields objects(String name, Collection<T> items, Consumer<T> fields) {
    json.writeArrayPropertyStart(name);
    for (T item : items) {
      json.writeStartObject();
      fields.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
    return this;
  }

  JsonFields texts(String name, Collection<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
    return this;
  }
}
