package dev.briefpress.search;

import dev.briefpress.content.BodyText;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Entity;
import dev.briefpress.content.Header;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Tag;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.ledger.Revision;
import dev.briefpress.links.FiledValues;
import dev.briefpress.links.FilterValues;
import dev.briefpress.links.Site;
import dev.briefpress.render.Bodies;
import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.Kind;
import dev.briefpress.search.index.SearchDocument;
import dev.briefpress.search.split.Filter;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Facet.Role;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.Term;
import dev.briefpress.settings.Vocabulary;
import dev.briefpress.sourcing.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What search knows about briefs. */
final class BriefDocuments {
  private final Site site;
  private final Taxonomy taxonomy;
  private final Bodies bodies;
  private final List<Facet> filters;

  BriefDocuments(Site site, Bodies bodies) {
    this.site = site;
    this.taxonomy = site.taxonomy();
    this.bodies = bodies;
    this.filters = taxonomy.facets(Role.FILTER);
  }

  /** The filters that the taxonomy declares. */
  static List<Filter> filters(Taxonomy taxonomy) {
    return taxonomy.facets(Role.FILTER).stream().map(BriefDocuments::filter).toList();
  }

  private static Filter filter(Facet facet) {
    Map<String, List<String>> aliases = new LinkedHashMap<>();
    facet.vocabulary().terms().forEach(term -> aliases.put(term.name(), term.aliases()));
    return new Filter(facet.word(), !facet.closed() && facet.has(Role.PAGES), aliases);
  }

  Found of(Brief brief) {
    Card card = card(brief);
    return new Found(brief.digest(), card, () -> document(brief, card), Optional.of(brief));
  }

  private SearchDocument document(Brief brief, Card card) {
    Set<String> tags = new LinkedHashSet<>();
    for (Tag tag : brief.header().tags()) {
      addSpellings(tag.name(), taxonomy.tags(), tags);
    }
    tags.addAll(ownWords(brief));
    Set<String> entities = new LinkedHashSet<>();
    for (Entity entity : brief.entities()) {
      addSpellings(entity.name(), taxonomy.entities(), entities);
      entity.alias().ifPresent(entities::add);
    }
    return new SearchDocument(
        card,
        String.join(" ", tags),
        String.join(" ", entities),
        String.join("\n", bodyTexts(brief)));
  }

  private static void addSpellings(String name, Vocabulary vocabulary, Set<String> words) {
    words.add(name);
    vocabulary.find(name).ifPresent(term -> words.addAll(term.aliases()));
  }

  // What stands below the title: sections, then revisions and sources.
  private List<String> bodyTexts(Brief brief) {
    List<String> texts = new ArrayList<>(BodyText.authored(bodies.of(brief.id())));
    brief.header().revisions().forEach(revision -> texts.add(revision.text()));
    for (Source source : brief.header().sources()) {
      texts.add(source.title());
      source.publisher().ifPresent(texts::add);
      source.author().ifPresent(texts::add);
    }
    return texts;
  }

  private Card card(Brief brief) {
    Header header = brief.header();
    return new Card(
        Kind.BRIEF,
        "",
        header.title(),
        brief.address().value(),
        header.date().day(),
        rating(brief),
        // A result shows one line: what the desk judges, or else what the brief is about.
        brief.judgement().isPresent() ? "" : brief.background(),
        header.tags().stream().map(Tag::name).toList(),
        shown(brief),
        changes(header),
        header.lang().equals(site.settings().lang()) ? "" : header.lang(),
        brief.statement().labelled() ? brief.use().id() + "." + brief.statement().id() : "",
        filterValues(brief));
  }

  private static Card.Rating rating(Brief brief) {
    Header header = brief.header();
    Optional<String> term = brief.judgement().flatMap(Judgement::term).or(header::likelihood);
    List<String> band =
        Ladder.of(header.ladder())
            .flatMap(ladder -> term.flatMap(ladder::step))
            .map(step -> List.of(String.valueOf(step.from()), String.valueOf(step.to())))
            .orElse(List.of());
    return new Card.Rating(
        header.category(),
        header.confidence().id(),
        term.orElse(""),
        band,
        brief.headline().map(Judgement::claim).orElse(""));
  }

  // As the cards of lists show them.
  private static List<Card.Change> changes(Header header) {
    return Stream.of(
            header.lastUpdate().map(on -> new Card.Change("updated", on)),
            header.last(Revision.Kind.CORRECTION).map(on -> new Card.Change("corrected", on)),
            header.last(Revision.Kind.RETRACTION).map(on -> new Card.Change("retracted", on)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Map<String, List<String>> filterValues(Brief brief) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    filters.forEach(facet -> values.put(facet.word(), FilterValues.of(brief, facet, site)));
    return values;
  }

  private List<Card.Value> shown(Brief brief) {
    return brief.header().facets().isEmpty()
        ? List.of()
        : FiledValues.onCard(brief, site).stream()
            .map(v -> new Card.Value(v.name(), v.address().map(SitePath::value).orElse("")))
            .toList();
  }

  // Names and other spellings of what the brief is filed under in the newsroom's own facets.
  private Set<String> ownWords(Brief brief) {
    Set<String> words = new LinkedHashSet<>();
    for (Facet facet : taxonomy.ownFacets(Role.SEARCH)) {
      for (String value : brief.filedUnder(facet.id())) {
        words.add(facet.shown(value));
        Optional<Term> term = facet.term(value);
        term.ifPresent(
            t -> {
              words.add(t.name());
              words.addAll(t.aliases());
              facet.vocabulary().broader(t).forEach(whole -> words.add(whole.name()));
            });
      }
    }
    return words;
  }
}
