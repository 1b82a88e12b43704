package dev.briefpress.render.jsonld;

import dev.briefpress.content.Landmark;
import dev.briefpress.settings.Settings;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The parts that the data of several kinds of pages have; safe inside a script element. */
final class JsonLd {
  /** The theme's icon, as a picture that search engines take for a logo. */
  private static final String LOGO = "assets/img/icon-512.png";

  private static final JsonFactory JSON =
      JsonFactory.builder().characterEscapes(new ScriptEscapes()).build();
  private final Settings settings;

  JsonLd(Settings settings) {
    this.settings = settings;
  }

  static String document(Consumer<JsonGenerator> content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("@context", "https://schema.org");
      content.accept(json);
      json.writeEndObject();
    }
    return out.toString();
  }

  /** Writes the way to a page; the last step is the page itself and needs no address. */
  void breadcrumb(List<Crumb> below, JsonGenerator json) {
    List<Crumb> trail = new ArrayList<>();
    trail.add(new Crumb(settings.title(), Landmark.HOME.address()));
    trail.addAll(below);
    json.writeObjectPropertyStart("breadcrumb");
    json.writeStringProperty("@type", "BreadcrumbList");
    json.writeArrayPropertyStart("itemListElement");
    for (int i = 0; i < trail.size(); i++) {
      json.writeStartObject();
      json.writeStringProperty("@type", "ListItem");
      json.writeNumberProperty("position", i + 1);
      json.writeStringProperty("name", trail.get(i).name());
      if (i + 1 < trail.size()) {
        json.writeStringProperty("item", settings.absolute(trail.get(i).address()));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  void publisher(JsonGenerator json) {
    json.writeObjectPropertyStart("publisher");
    organisation(json);
    image("logo", settings.absolute(LOGO), 512, 512, json);
    json.writeEndObject();
  }

  /** Writes the publisher as the author, without what {@link #publisher} says of it beside. */
  void author(JsonGenerator json) {
    json.writeObjectPropertyStart("author");
    organisation(json);
    json.writeEndObject();
  }

  private void organisation(JsonGenerator json) {
    json.writeStringProperty("@type", "NewsMediaOrganization");
    json.writeStringProperty("@id", settings.absolute("#publisher"));
    json.writeStringProperty("name", settings.publisher());
    json.writeStringProperty("url", settings.absolute(""));
  }

  static void image(String property, String url, int width, int height, JsonGenerator json) {
    json.writeObjectPropertyStart(property);
    json.writeStringProperty("@type", "ImageObject");
    json.writeStringProperty("url", url);
    json.writeNumberProperty("width", width);
    json.writeNumberProperty("height", height);
    json.writeEndObject();
  }

  static void strings(String property, List<String> values, JsonGenerator json) {
    json.writeArrayPropertyStart(property);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  static void thing(String name, Optional<String> kind, List<URI> sameAs, JsonGenerator json) {
    json.writeStringProperty(
        "@type",
        switch (kind.orElse("")) {
          case "organization" -> "Organization";
          case "place" -> "Place";
          case "person" -> "Person";
          default -> "Thing";
        });
    json.writeStringProperty("name", name);
    if (!sameAs.isEmpty()) {
      strings("sameAs", sameAs.stream().map(URI::toString).toList(), json);
    }
  }
}
