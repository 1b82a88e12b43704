package dev.briefpress.hosting;

import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.json.Json;
import dev.briefpress.render.PageKind;
import dev.briefpress.settings.Settings;
import dev.briefpress.text.WritingDirection;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * The web app manifest (W3C): what a phone shows when a reader puts the site on its first screen.
 */
public final class WebManifest implements PageKind<WebManifest.ManifestFacts> {
  /** Its address; what it names is relative to it. */
  static final SitePath ADDRESS = new SitePath("assets/site.webmanifest");

  private static final String PAPER = "#fbfaf7";

  private final Settings settings;

  public WebManifest(Settings settings) {
    this.settings = settings;
  }

  /** The manifest shows nothing of the site but its settings, on which every file depends. */
  record ManifestFacts(SitePath address) implements Facts {}

  @Override
  public Stream<Planned<ManifestFacts>> facts(SiteFacts site) {
    return Stream.of(Planned.of(new ManifestFacts(ADDRESS)));
  }

  @Override
  public byte[] bytes(ManifestFacts facts) {
    return Json.document(this::write);
  }

  private void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("name", settings.title());
    json.writeStringProperty("short_name", settings.title());
    json.writeStringProperty("description", settings.description());
    json.writeStringProperty("lang", settings.lang());
    json.writeStringProperty("dir", WritingDirection.of(settings.lang()).attribute());
    json.writeStringProperty("start_url", "../index.html");
    json.writeStringProperty("scope", "../");
    json.writeStringProperty("display", "minimal-ui");
    json.writeStringProperty("background_color", PAPER);
    json.writeStringProperty("theme_color", PAPER);
    json.writeArrayPropertyStart("icons");
    icon("img/icon-192.png", "192x192", json);
    icon("img/icon-512.png", "512x512", json);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void icon(String source, String sizes, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("src", source);
    json.writeStringProperty("sizes", sizes);
    json.writeStringProperty("type", "image/png");
    json.writeEndObject();
  }
}
