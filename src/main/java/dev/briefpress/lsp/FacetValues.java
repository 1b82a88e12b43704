package dev.briefpress.lsp;

import dev.briefpress.content.Slug;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The values of a facet that a site knows: those in use, and those that its taxonomy names. */
record FacetValues(Site site, Facet facet) {

  /** Each value once; those of the taxonomy that are in use or not, then the others, by name. */
  List<Candidate> candidates() {
    List<Candidate> all = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Topic topic : site.topics(facet.id())) {
      told.add(Slug.key(topic.name()));
      all.add(
          Candidate.value(
              facet.closed() ? topic.key() : topic.name(),
              (facet.closed() ? topic.name() + ", " : "") + briefs(topic),
              topic.description().orElse("")));
    }
    for (Term term : facet.vocabulary().current()) {
      if (told.add(Slug.key(term.name()))) {
        all.add(
            Candidate.value(
                facet.closed() ? term.id() : term.name(), "", term.description().orElse("")));
      }
    }
    return all;
  }

  /** How many briefs carry a value, in words. */
  static String briefs(Topic topic) {
    int briefs = topic.briefs().size();
    return briefs == 1 ? "1 brief" : briefs + " briefs";
  }
}
