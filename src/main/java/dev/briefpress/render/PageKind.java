package dev.briefpress.render;

import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import java.util.stream.Stream;

/**
 * A kind of file of the site: what its files show of the site, and how each is made from that
 * alone. An instance knows the settings and whatever else every file depends on, but no site.
 */
public interface PageKind<F extends Facts> extends PageSource {
  /** The files of this kind, with the facts of each. */
  Stream<Planned<F>> facts(SiteFacts site);

  /** The file that shows {@code facts}; safe to call from any thread, and more than once. */
  byte[] bytes(F facts);

  @Override
  default Stream<Page> pages(SiteFacts site) {
    return facts(site)
        .map(
            planned ->
                new Page(
                    planned.address(),
                    () -> {
                      F facts = planned.facts().get();
                      return new Page.Source(site.sum(facts), () -> bytes(facts));
                    }));
  }
}
