package dev.briefpress.exports;

import dev.briefpress.content.Brief;
import dev.briefpress.json.Json;
import dev.briefpress.links.Site;
import dev.briefpress.render.Bodies;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Newline-delimited JSON: each brief's data, as it stands beside its page, on a line of its own.
 */
public final class NdjsonExport implements Export {
  @Override
  public void write(Site site, Bodies bodies, OutputStream out) throws IOException {
    for (Brief brief : oldestFirst(site)) {
      out.write(Json.document(json -> BriefJson.write(brief, bodies.of(brief.id()), site, json)));
    }
  }

  /** The published briefs in the order in which exports write them. */
  static List<Brief> oldestFirst(Site site) {
    return site.briefs().stream().sorted(Brief.NEWEST_FIRST.reversed()).toList();
  }
}
