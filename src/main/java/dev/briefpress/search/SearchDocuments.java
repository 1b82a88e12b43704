package dev.briefpress.search;

import dev.briefpress.content.BodyText;
import dev.briefpress.content.Brief;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Edition;
import dev.briefpress.content.StandingPage;
import dev.briefpress.content.Sum;
import dev.briefpress.links.Day;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.render.Bodies;
import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.IndexedDocument;
import dev.briefpress.search.index.Kind;
import dev.briefpress.search.index.SearchDocument;
import dev.briefpress.search.text.SearchLanguage;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Term;
import dev.briefpress.text.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that a search of a site finds, in the order of numbers: standing pages, then day by day the
 * editions and the briefs, oldest first. An entity or technique stands just before the first brief
 * that names it, so that a new brief changes no other's number.
 */
public final class SearchDocuments {
  private static final Map<String, Kind> TOPICS =
      Map.of(Facet.ENTITIES, Kind.ENTITY, Facet.TECHNIQUES, Kind.TECHNIQUE);

  private final Site site;
  private final Bodies bodies;
  private final BriefDocuments briefs;
  private final List<Found> all = new ArrayList<>();

  private SearchDocuments(Site site, Bodies bodies) {
    this.site = site;
    this.bodies = bodies;
    this.briefs = new BriefDocuments(site, bodies);
  }

  /** What is indexed, in the order of numbers; the texts are made as the stream is read. */
  public static Stream<IndexedDocument> indexed(Site site, Bodies bodies) {
    List<Found> found = of(site, bodies);
    SearchLanguage language = SearchLanguage.of(site.settings().lang());
    return IntStream.range(0, found.size())
        .mapToObj(i -> IndexedDocument.of(i, found.get(i).document().get(), language));
  }

  static List<Found> of(Site site, Bodies bodies) {
    SearchDocuments documents = new SearchDocuments(site, bodies);
    documents.addAll();
    return documents.all;
  }

  private void addAll() {
    List<Day> days = site.days();
    LocalDate first = days.isEmpty() ? LocalDate.EPOCH : days.get(days.size() - 1).date();
    site.pages().forEach(page -> add(page, first));
    Map<BriefId, List<Topic>> named = topicsByFirstBrief();
    for (int i = days.size() - 1; i >= 0; i--) {
      Day day = days.get(i);
      day.editions().forEach(edition -> add(edition, day));
      for (int j = day.briefs().size() - 1; j >= 0; j--) {
        Brief brief = day.briefs().get(j);
        named.getOrDefault(brief.id(), List.of()).forEach(topic -> add(topic, day.date()));
        all.add(briefs.of(brief));
      }
    }
  }

  private Map<BriefId, List<Topic>> topicsByFirstBrief() {
    Map<BriefId, List<Topic>> named = new HashMap<>();
    for (String facet : List.of(Facet.ENTITIES, Facet.TECHNIQUES)) {
      for (Topic topic : site.topics().getOrDefault(facet, List.of())) {
        if (!topic.briefs().isEmpty()) {
          Brief first = topic.briefs().get(topic.briefs().size() - 1);
          named.computeIfAbsent(first.id(), id -> new ArrayList<>()).add(topic);
        }
      }
    }
    return named;
  }

  private void add(StandingPage page, LocalDate day) {
    String excerpt = page.summary().orElseGet(() -> opening(page.id()));
    String address = page.address().value();
    Card card = new Card(Kind.PAGE, "", page.title(), address, day, excerpt);
    Sum version = new Sum().text(Kind.PAGE.id()).sum(page.digest());
    all.add(new Found(version.fingerprint(), card, document(card, page.id())));
  }

  private void add(Edition edition, Day day) {
    Card card =
        new Card(
            Kind.EDITION,
            edition.edition().orElse(""),
            edition.title().orElse(""),
            day.address().value(),
            day.date(),
            opening(edition.id()));
    Sum version = new Sum().text(Kind.EDITION.id()).sum(edition.digest());
    all.add(new Found(version.fingerprint(), card, document(card, edition.id())));
  }

  private Supplier<SearchDocument> document(Card card, BriefId id) {
    return () ->
        new SearchDocument(card, "", "", String.join("\n", BodyText.authored(bodies.of(id))));
  }

  private String opening(BriefId id) {
    List<String> texts = BodyText.authored(bodies.of(id));
    return texts.isEmpty() ? "" : Sentences.opening(texts.get(0));
  }

  private void add(Topic topic, LocalDate day) {
    Kind kind = TOPICS.getOrDefault(topic.facet().id(), Kind.ENTITY);
    String description = topic.description().orElse("");
    String sort = topic.entityKind().orElse("");
    String address = topic.address().value();
    Card card = new Card(kind, sort, topic.name(), address, day, description);
    List<String> aliases =
        topic.facet().vocabulary().find(topic.name()).map(Term::aliases).orElse(List.of());
    Sum version = new Sum().text(kind.id()).text(topic.name()).texts(aliases).text(description);
    String tags = String.join(" ", aliases);
    all.add(
        new Found(
            version.fingerprint(), card, () -> new SearchDocument(card, tags, "", description)));
  }
}
