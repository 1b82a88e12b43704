package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.settings.Taxonomy;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The topics of a site, by kind. */
final class Topics {
  private final Map<Topic.Kind, TopicIndex> byKind;

  private Topics(Map<Topic.Kind, TopicIndex> byKind) {
    this.byKind = byKind;
  }

  /**
   * Topics of {@code briefs}.
   *
   * @param briefs newest first
   */
  static Topics of(List<Brief> briefs, Taxonomy taxonomy) {
    Map<Topic.Kind, TopicIndex> byKind = new EnumMap<>(Topic.Kind.class);
    Stream.of(Topic.Kind.values())
        .parallel()
        .map(kind -> Map.entry(kind, TopicIndex.of(TopicNames.of(kind, briefs, taxonomy), briefs)))
        .toList()
        .forEach(index -> byKind.put(index.getKey(), index.getValue()));
    return new Topics(byKind);
  }

  /** The topics of one kind, and which brief carries which. */
  TopicIndex of(Topic.Kind kind) {
    TopicIndex index = byKind.get(kind);
    if (index == null) {
      throw new IllegalStateException("no topics of kind " + kind);
    }
    return index;
  }
}
