package dev.briefpress.render;

import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Site;
import java.util.stream.Stream;

/** Anything that contributes files to the site: briefs, topics, feeds, search. */
public interface PageSource {
  /** The files, in any order but always the same; none is rendered yet. */
  Stream<Page> pages(SiteFacts facts);

  /** The same of a site whose facts nothing else asks for. */
  default Stream<Page> pages(Site site) {
    return pages(new SiteFacts(site));
  }
}
