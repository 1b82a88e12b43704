package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.facts.BriefLink;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Day;
import dev.briefpress.render.part.TitleOrder;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Group;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Views;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The search page, which serves readers without script as well. */
final class SearchPage implements HtmlKind<SearchPage.SearchFacts> {
  /** Most titles that it offers to readers without script. */
  private static final int MOST_TITLES = 500;

  private static final int RECENT_DAYS = 14;
  private final Renderer renderer;
  private final Messages messages;
  private final FacetFilters filters;

  SearchPage(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
    this.filters = new FacetFilters(renderer.taxonomy(), messages);
  }

  /**
   * What the search page shows.
   *
   * @param days the newest ones
   * @param titles all briefs by title; none when they are too many
   * @param inUse values to filter by, of facets of which the taxonomy does not name all values
   */
  record SearchFacts(
      SitePath address,
      FrequentTags tags,
      List<LocalDate> days,
      List<Shared<BriefLink>> titles,
      List<FacetFilters.InUse> inUse)
      implements Facts {
    SearchFacts {
      days = List.copyOf(days);
      titles = List.copyOf(titles);
      inUse = List.copyOf(inUse);
    }
  }

  @Override
  public String template() {
    return "search";
  }

  @Override
  public Stream<Planned<SearchFacts>> facts(SiteFacts site) {
    return Stream.of(new Planned<>(Landmark.SEARCH.address(), () -> gathered(site)));
  }

  private static SearchFacts gathered(SiteFacts site) {
    List<Brief> briefs = site.site().briefs();
    return new SearchFacts(
        Landmark.SEARCH.address(),
        FrequentTags.of(site.site()),
        site.site().days().stream().limit(RECENT_DAYS).map(Day::date).toList(),
        briefs.size() > MOST_TITLES
            ? List.of()
            : briefs.stream().sorted(Comparator.comparing(Brief::id)).map(site::link).toList(),
        FacetFilters.inUse(site.site()));
  }

  @Override
  public Model model(SearchFacts facts) {
    SitePath page = facts.address();
    List<Link> days =
        facts.days().stream()
            .map(d -> new Link(messages.date(d), Day.addressOf(d).from(page)))
            .toList();
    Views.Search view =
        new Views.Search(
            filters.of(facts.inUse()),
            facts.tags().on(page),
            days,
            titles(facts.titles(), page),
            Landmark.ARCHIVE.address().from(page),
            messages.forms("search.found").entrySet().stream()
                .map(form -> new Views.Choice(form.getKey(), form.getValue()))
                .toList());
    Frame frame = renderer.frames().page(Landmark.SEARCH, "search.title").withOwnSearch().frame();
    return new Model(frame, view);
  }

  private List<Group<Link>> titles(List<Shared<BriefLink>> briefs, SitePath page) {
    TitleOrder order = new TitleOrder(messages);
    Map<String, List<Link>> letters = new TreeMap<>();
    briefs.stream()
        .map(Shared::value)
        .sorted(Comparator.comparing(brief -> order.key(brief.title())))
        .forEach(
            brief ->
                letters
                    .computeIfAbsent(order.letter(brief.title()), l -> new ArrayList<>())
                    .add(new Link(brief.title(), brief.address().from(page))));
    List<Group<Link>> groups = new ArrayList<>();
    letters.forEach(
        (letter, links) ->
            groups.add(new Group<>("title-" + Slug.suggestion(letter), letter, "", "", links)));
    return groups;
  }
}
