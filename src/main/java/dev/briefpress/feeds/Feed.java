package dev.briefpress.feeds;

import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Shared;
import java.util.List;

/**
 * The newest briefs of the site or of one topic, whatever the format.
 *
 * @param address of the feed
 * @param title of the feed; never empty
 * @param description possibly empty
 * @param host start of every full address, without closing slash
 * @param home full address of the page that shows the same list
 * @param updated RFC 3339; never the time of the build, so that an unchanged feed keeps its bytes
 * @param items newest first
 */
record Feed(
    SitePath address,
    String title,
    String description,
    String lang,
    String publisher,
    String host,
    String home,
    String updated,
    List<Shared<Item>> items)
    implements Facts {
  Feed {
    items = List.copyOf(items);
  }

  String absolute(SitePath path) {
    return host + "/" + path;
  }
}
