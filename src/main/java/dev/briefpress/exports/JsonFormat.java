package dev.briefpress.exports;

import dev.briefpress.content.Body;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Brief.Format;
import dev.briefpress.exports.BriefData.DataFacts;
import dev.briefpress.json.Json;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;
import java.util.Optional;

/** A brief as one JSON object on one line; the export of all is newline-delimited JSON. */
final class JsonFormat implements BriefFormat {
  @Override
  public Format format() {
    return Format.JSON;
  }

  @Override
  public Optional<String> export() {
    return Optional.of("ndjson");
  }

  @Override
  public byte[] write(DataFacts facts, Body body, Settings settings, Taxonomy taxonomy) {
    return Json.document(json -> new BriefJson(settings, taxonomy).write(facts, body, json));
  }

  @Override
  public byte[] writeWithdrawn(Brief brief, Settings settings, Taxonomy taxonomy) {
    return Json.document(json -> new BriefJson(settings, taxonomy).writeWithdrawn(brief, json));
  }
}
