package dev.briefpress.feeds;

import dev.briefpress.facts.SiteFacts;
import dev.briefpress.render.Page;
import dev.briefpress.render.PageSource;
import dev.briefpress.render.part.JudgementWords;
import dev.briefpress.render.part.LabelWords;
import dev.briefpress.render.theme.Messages;
import java.util.List;
import java.util.stream.Stream;

/** Everything from which programs learn what the site holds: feeds, sitemap, robots. */
public final class Feeds implements PageSource {
  private final List<PageSource> all;

  /**
   * The feeds of a site.
   *
   * @param messages words of the theme in the site's language
   */
  public Feeds(Messages messages) {
    JudgementWords words = new JudgementWords(messages);
    LabelWords labels = new LabelWords(messages);
    all =
        List.of(
            new AtomFeeds(words, labels),
            new JsonFeed(words, labels),
            new CorrectionsFeed(messages),
            new FeedList(),
            new Sitemap(),
            new Robots());
  }

  @Override
  public Stream<Page> pages(SiteFacts facts) {
    return all.stream().flatMap(source -> source.pages(facts));
  }
}
