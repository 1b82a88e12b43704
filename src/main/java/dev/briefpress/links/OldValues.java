package dev.briefpress.links;

import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Old addresses of the values of facets: their aliases, other spellings, and what they replace. */
final class OldValues {
  private OldValues() {}

  /** The redirects to the topics of {@code facet}; none where a page stands. */
  static List<Redirect> of(Facet facet, TopicIndex index) {
    Map<String, Topic> topics = new HashMap<>();
    Set<SitePath> taken = new HashSet<>(Set.of(facet.index()));
    for (Topic topic : index.topics()) {
      topics.put(topic.key(), topic);
      taken.add(topic.address());
    }
    List<Redirect> redirects = new ArrayList<>();
    for (Term term : facet.vocabulary().terms()) {
      Topic topic = topics.get(term.replacement().orElse(term.id()));
      if (topic != null) {
        List<String> old = new ArrayList<>(term.aliases());
        old.add(term.id());
        for (String name : old) {
          SitePath address = facet.page(Slug.ofName(name));
          if (taken.add(address)) {
            boolean feeds = term.formerly().contains(name) || term.deprecated();
            redirects.add(new Redirect(address, topic.address(), Optional.of(topic.name()), feeds));
          }
        }
      }
    }
    Map<SitePath, Topic> other = new LinkedHashMap<>();
    for (Topic topic : index.topics()) {
      topic.spellings().forEach(name -> other.putIfAbsent(facet.page(Slug.ofName(name)), topic));
    }
    if (facet.id().equals(Facet.ENTITIES)) {
      withoutPlace(facet, index.topics()).forEach(other::putIfAbsent);
    }
    other.forEach(
        (address, topic) -> {
          if (taken.add(address)) {
            redirects.add(new Redirect(address, topic.address(), Optional.of(topic.name())));
          }
        });
    return redirects;
  }

  // "Ministry of Defence" leads to "Ministry of Defence (Finland)" where there is no other.
  private static Map<SitePath, Topic> withoutPlace(Facet facet, List<Topic> topics) {
    Map<SitePath, Topic> bare = new LinkedHashMap<>();
    Set<SitePath> several = new HashSet<>();
    for (Topic topic : topics) {
      int open = topic.name().endsWith(")") ? topic.name().lastIndexOf(" (") : -1;
      if (open > 0) {
        SitePath address = facet.page(Slug.ofName(topic.name().substring(0, open)));
        if (bare.putIfAbsent(address, topic) != null) {
          several.add(address);
        }
      }
    }
    bare.keySet().removeAll(several);
    return bare;
  }
}
