package dev.briefpress.render;

import dev.briefpress.content.SitePath;
import dev.briefpress.content.StandingPage;
import dev.briefpress.links.Site;
import java.util.List;
import java.util.Optional;

/** The standing pages to which the foot of every page links: all that a frame shows of the site. */
record Footer(List<Entry> entries) {
  Footer {
    entries = List.copyOf(entries);
  }

  /** One of them. */
  record Entry(String label, SitePath address) {}

  static Footer of(Site site) {
    return new Footer(site.pages().stream().flatMap(page -> entry(page).stream()).toList());
  }

  private static Optional<Entry> entry(StandingPage page) {
    return page.nav().map(label -> new Entry(label, page.address()));
  }
}
