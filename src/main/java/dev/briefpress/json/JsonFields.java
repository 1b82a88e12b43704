package dev.briefpress.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of an object; what is absent has no field. */
public record JsonFields(JsonGenerator json) {
  /** An object with these fields, for {@link Json#document}. */
  public static Consumer<JsonGenerator> object(Consumer<JsonFields> fields) {
    return json -> {
      json.writeStartObject();
      fields.accept(new JsonFields(json));
      json.writeEndObject();
    };
  }

  public JsonFields field(String name, String value) {
    json.writeStringProperty(name, value);
    return this;
  }

  public JsonFields field(String name, long value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  public JsonFields field(String name, double value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  public JsonFields field(String name, BigDecimal value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  public JsonFields numbers(String name, Collection<BigDecimal> numbers) {
    json.writeArrayPropertyStart(name);
    numbers.forEach(json::writeNumber);
    json.writeEndArray();
    return this;
  }

  public JsonFields field(String name, boolean value) {
    json.writeBooleanProperty(name, value);
    return this;
  }

  /** Writes the text of {@code value}, if there is one. */
  public JsonFields field(String name, Optional<?> value) {
    value.ifPresent(v -> json.writeStringProperty(name, v.toString()));
    return this;
  }

  public JsonFields object(String name, Consumer<JsonFields> fields) {
    json.writeObjectPropertyStart(name);
    fields.accept(this);
    json.writeEndObject();
    return this;
  }

  /** Writes an object for each of {@code items}; an empty list, too, is written. */
  public <T> JsonFields objects(String name, Collection<T> items, Consumer<T> fields) {
    json.writeArrayPropertyStart(name);
    for (T item : items) {
      json.writeStartObject();
      fields.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
    return this;
  }

  public JsonFields texts(String name, Collection<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
    return this;
  }
}
