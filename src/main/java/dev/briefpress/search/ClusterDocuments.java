package dev.briefpress.search;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.Sum;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.facts.TopicLinks;
import dev.briefpress.render.Bodies;
import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.Kind;
import dev.briefpress.search.split.Filter;
import dev.briefpress.settings.Taxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a search cluster must hold so that it gives the answers of the site's own index. The build
 * and the export make the same list of the same content; by its number and sum the search page sees
 * whether a cluster holds what the site published.
 */
public final class ClusterDocuments {
  private static final String ENDING = ".html";
  private static final TopicLinks NO_TOPICS = new TopicLinks(List.of());

  private ClusterDocuments() {}

  /** All that a document of a cluster is made from, beside the environment. */
  private record Made(Fingerprint version, Card card, int place, TopicLinks topics) {}

  /**
   * The documents, oldest first.
   *
   * @param environment the sum of all that every document depends on: settings, taxonomy, schemas
   *     and program
   */
  public static List<ClusterDocument> of(SiteFacts facts, Bodies bodies, Fingerprint environment) {
    return of(SearchDocuments.of(facts.site(), bodies), facts, environment);
  }

  static List<ClusterDocument> of(List<Found> all, SiteFacts facts, Fingerprint environment) {
    List<ClusterDocument> documents = new ArrayList<>();
    LocalDate day = LocalDate.MIN;
    int place = 0;
    for (Found found : all) {
      Card card = found.card();
      place = card.day().equals(day) ? place + 1 : 0;
      day = card.day();
      TopicLinks topics = found.brief().map(facts::topics).orElse(NO_TOPICS);
      Fingerprint made = facts.sum(new Made(found.version(), card, place, topics));
      Fingerprint version = new Sum().sum(environment).sum(made).fingerprint();
      documents.add(
          new ClusterDocument(id(card), card, place, version, found.document(), found.brief()));
    }
    return documents;
  }

  /** The sum of the documents' checks. */
  static long sum(List<ClusterDocument> documents) {
    return documents.stream().mapToLong(ClusterDocument::check).sum();
  }

  /** By what results are filtered, beside the kind of document and days. */
  public static List<Filter> filters(Taxonomy taxonomy) {
    return BriefDocuments.filters(taxonomy);
  }

  private static String id(Card card) {
    String address = card.address();
    String bare = address.substring(0, address.length() - ENDING.length());
    if (card.kind() != Kind.EDITION) {
      return bare;
    }
    return bare + "#" + (card.sort().isEmpty() ? "introduction" : card.sort());
  }
}
