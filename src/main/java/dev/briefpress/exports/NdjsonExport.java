package dev.briefpress.exports;

import dev.briefpress.content.Brief;
import dev.briefpress.exports.BriefData.DataFacts;
import dev.briefpress.facts.SiteFacts;
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
    SiteFacts facts = new SiteFacts(site);
    BriefJson format = new BriefJson(site.settings(), site.taxonomy());
    for (Brief brief : oldestFirst(site)) {
      DataFacts data = DataFacts.of(brief, facts);
      out.write(Json.document(json -> format.write(data, bodies.of(brief.id()), json)));
    }
  }

  /** The published briefs in the order in which exports write them. */
  static List<Brief> oldestFirst(Site site) {
    return site.briefs().stream().sorted(Brief.NEWEST_FIRST.reversed()).toList();
  }
}
