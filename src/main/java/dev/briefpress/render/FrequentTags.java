package dev.briefpress.render;

import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.render.TopicIndexPages.TopicCount;
import dev.briefpress.render.view.Link;
import dev.briefpress.settings.Facet;
import java.util.Comparator;
import java.util.List;

/** The tags with the most briefs, by name. */
record FrequentTags(List<TopicCount> tags) {
  private static final int MOST = 24;

  FrequentTags {
    tags = List.copyOf(tags);
  }

  static FrequentTags of(Site site) {
    return new FrequentTags(
        site.topics(Facet.TAGS).stream()
            .sorted(Comparator.comparingInt((Topic t) -> t.briefs().size()).reversed())
            .limit(MOST)
            .sorted(Comparator.comparing((Topic t) -> Slug.key(t.name())))
            .map(TopicCount::of)
            .toList());
  }

  List<Link> on(SitePath page) {
    return tags.stream()
        .map(t -> new Link(t.name(), t.address().from(page), String.valueOf(t.briefs())))
        .toList();
  }
}
