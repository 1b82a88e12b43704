package dev.briefpress.exports;

import dev.briefpress.content.Brief;
import dev.briefpress.exports.BriefData.DataFacts;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Site;
import dev.briefpress.render.Bodies;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Each brief in one format, as it stands beside its page; JSON has each on a line of its own. */
record FormatExport(BriefFormat format) implements Export {
  @Override
  public void write(Site site, Bodies bodies, OutputStream out) throws IOException {
    SiteFacts facts = new SiteFacts(site);
    for (Brief brief : oldestFirst(site)) {
      DataFacts data = DataFacts.of(brief, facts, format.format());
      out.write(format.write(data, bodies.of(brief.id()), site.settings(), site.taxonomy()));
    }
  }

  /** The published briefs in the order in which exports write them. */
  static List<Brief> oldestFirst(Site site) {
    return site.briefs().stream().sorted(Brief.NEWEST_FIRST.reversed()).toList();
  }
}
