package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.Sum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sums of what links to briefs and topics tell of them. Each is made once, because a brief is named
 * on some fifteen pages, and a topic on all of its briefs'.
 */
final class LinkSums {
  private static final Fingerprint NONE = new Sum().fingerprint();

  private final Map<BriefId, Fingerprint> briefs = new HashMap<>();
  private final List<TopicIndex> indexes;
  private final List<List<Fingerprint>> topics;

  LinkSums(List<Brief> briefs, Topics index) {
    briefs.forEach(brief -> this.briefs.put(brief.id(), of(brief)));
    this.indexes = index.facets().stream().map(index::of).toList();
    this.topics =
        indexes.stream().map(of -> of.topics().stream().map(LinkSums::of).toList()).toList();
  }

  /** Of a brief's address, title and day. */
  static Fingerprint of(Brief brief) {
    return new Sum()
        .text(brief.address().value())
        .text(brief.header().title())
        .number(brief.header().date().day().toEpochDay())
        .fingerprint();
  }

  private static Fingerprint of(Topic topic) {
    return new Sum().text(topic.name()).text(topic.address().value()).fingerprint();
  }

  /** Of the links to the topics of the brief at {@code position}. */
  Fingerprint topics(int position) {
    Sum sum = new Sum();
    for (int i = 0; i < indexes.size(); i++) {
      int[] carried = indexes.get(i).carried(position);
      sum.number(carried.length);
      for (int topic : carried) {
        sum.sum(topics.get(i).get(topic));
      }
    }
    return sum.fingerprint();
  }

  /** Of the links to other briefs, and why those are related. */
  Fingerprint neighbours(Optional<Brief> older, Optional<Brief> newer, List<Related> related) {
    Sum sum = new Sum().sum(neighbour(older)).sum(neighbour(newer));
    for (Related one : related) {
      sum.sum(neighbour(Optional.of(one.brief()))).texts(one.shared()).number(one.pinned() ? 1 : 0);
    }
    return sum.fingerprint();
  }

  private Fingerprint neighbour(Optional<Brief> brief) {
    return brief.map(b -> briefs.getOrDefault(b.id(), NONE)).orElse(NONE);
  }
}
