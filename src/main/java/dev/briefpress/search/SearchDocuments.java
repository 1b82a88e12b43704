package dev.briefpress.search;

import dev.briefpress.content.Body;
import dev.briefpress.content.BodyText;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Entity;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Source;
import dev.briefpress.content.Tag;
import dev.briefpress.links.FiledValues;
import dev.briefpress.links.FilterValues;
import dev.briefpress.links.Site;
import dev.briefpress.render.Bodies;
import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.IndexedDocument;
import dev.briefpress.search.index.SearchDocument;
import dev.briefpress.search.text.SearchLanguage;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Facet.Role;
import dev.briefpress.settings.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What search knows about the briefs of a site, numbered from the oldest. */
public final class SearchDocuments {
  private SearchDocuments() {}

  /** The published briefs in the order of their numbers: oldest first. */
  public static List<Brief> numbered(Site site) {
    List<Brief> oldestFirst = new ArrayList<>(site.briefs());
    Collections.reverse(oldestFirst);
    return oldestFirst;
  }

  /** What is indexed, in the order of numbers; the texts are made as the stream is read. */
  public static Stream<IndexedDocument> indexed(Site site, Bodies bodies) {
    List<Brief> briefs = numbered(site);
    SearchLanguage language = SearchLanguage.of(site.settings().lang());
    return IntStream.range(0, briefs.size())
        .mapToObj(
            i ->
                IndexedDocument.of(
                    i, document(briefs.get(i), bodies.of(briefs.get(i).id()), site), language));
  }

  /** One brief. */
  public static SearchDocument document(Brief brief, Body body, Site site) {
    List<String> tags = new ArrayList<>();
    for (Tag tag : brief.header().tags()) {
      tags.add(tag.name());
      Optional<Term> term = site.taxonomy().tags().find(tag.name());
      term.ifPresent(t -> tags.addAll(t.aliases()));
    }
    tags.addAll(ownWords(brief, site));
    return new SearchDocument(
        card(brief, site),
        String.join(" ", tags),
        String.join(" ", brief.entities().stream().map(Entity::name).toList()),
        String.join("\n", bodyTexts(brief, body)));
  }

  /** What a reader of the page sees below the title: sections, then corrections and sources. */
  private static List<String> bodyTexts(Brief brief, Body body) {
    List<String> texts = new ArrayList<>(BodyText.of(body));
    brief.header().corrections().forEach(correction -> texts.add(correction.text()));
    for (Source source : brief.header().sources()) {
      texts.add(source.title());
      source.publisher().ifPresent(texts::add);
      source.author().ifPresent(texts::add);
    }
    return texts;
  }

  /** What is shown with a hit on {@code brief}. */
  public static Card card(Brief brief, Site site) {
    return new Card(
        brief.header().title(),
        brief.address().value(),
        brief.header().date().day(),
        brief.header().category(),
        brief.header().confidence().id(),
        brief.header().tags().stream().map(Tag::name).toList(),
        brief.summary(),
        filters(brief, site),
        shown(brief, site));
  }

  private static Map<String, List<String>> filters(Brief brief, Site site) {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    for (Facet facet : site.taxonomy().ownFacets(Role.FILTER)) {
      filters.put(facet.word(), FilterValues.of(brief, facet, site));
    }
    return filters;
  }

  private static List<Card.Value> shown(Brief brief, Site site) {
    return brief.header().facets().isEmpty()
        ? List.of()
        : FiledValues.onCard(brief, site).stream()
            .map(v -> new Card.Value(v.name(), v.address().map(SitePath::value).orElse("")))
            .toList();
  }

  // Names and other spellings of what the brief is filed under in the newsroom's own facets.
  private static List<String> ownWords(Brief brief, Site site) {
    List<String> words = new ArrayList<>();
    for (Facet facet : site.taxonomy().ownFacets(Role.SEARCH)) {
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
    return words.stream().distinct().toList();
  }
}
