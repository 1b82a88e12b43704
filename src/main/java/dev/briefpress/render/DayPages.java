package dev.briefpress.render;

import dev.briefpress.content.Edition;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.facts.CardFacts;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.LinkTargets;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.facts.TopicLinks;
import dev.briefpress.links.Day;
import dev.briefpress.links.Landmark;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.BodyView;
import dev.briefpress.render.view.Card;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Group;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Views;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Term;
import dev.briefpress.text.WritingDirection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The daily summary of each day. */
final class DayPages implements HtmlKind<DayPages.DayFacts> {
  private final Renderer renderer;
  private final Bodies bodies;
  private final Messages messages;
  private final FacetWords words;

  DayPages(Renderer renderer, Bodies bodies) {
    this.renderer = renderer;
    this.bodies = bodies;
    this.messages = renderer.messages();
    this.words = new FacetWords(messages);
  }

  /** What the page of a day shows; {@link Day} tells what each of it is. */
  record DayFacts(
      SitePath address,
      LocalDate date,
      List<Shared<CardFacts>> briefs,
      List<EditionFacts> editions,
      List<Trends> trends,
      Optional<LocalDate> older,
      Optional<LocalDate> newer,
      int briefsWeekBefore)
      implements Facts {
    DayFacts {
      briefs = List.copyOf(briefs);
      editions = List.copyOf(editions);
      trends = List.copyOf(trends);
    }

    List<Day.Trend> trends(String facet) {
      return trends.stream()
          .filter(t -> t.facet().equals(facet))
          .flatMap(t -> t.topics().stream())
          .toList();
    }
  }

  /** The topics of a day's briefs in one facet. */
  record Trends(String facet, List<Day.Trend> topics) {}

  /**
   * An edition of a day.
   *
   * @param topics those that its text names
   * @param targets where the links of its text lead
   */
  record EditionFacts(Edition edition, TopicLinks topics, LinkTargets targets) {}

  @Override
  public String template() {
    return "day";
  }

  @Override
  public Stream<DayFacts> facts(SiteFacts site) {
    return site.site().days().stream().map(day -> facts(day, site));
  }

  private static DayFacts facts(Day day, SiteFacts site) {
    List<Trends> trends = new ArrayList<>();
    day.trends().forEach((facet, topics) -> trends.add(new Trends(facet, topics)));
    return new DayFacts(
        day.address(),
        day.date(),
        site.cards(day.briefs()),
        day.editions().stream()
            .map(e -> new EditionFacts(e, site.named(e.names()), site.targets(e.references())))
            .toList(),
        trends,
        day.older(),
        day.newer(),
        day.briefsWeekBefore());
  }

  @Override
  public Model model(DayFacts day) {
    SitePath page = day.address();
    String title = messages.text("day.title", messages.date(day.date()));
    Frame frame =
        renderer
            .frames()
            .page(page, title)
            .description(description(day))
            .data(
                renderer
                    .jsonLd()
                    .collection(
                        new JsonLd.Crumb(messages.text("days.title"), Landmark.DAYS.address()),
                        title,
                        page,
                        day.briefs()))
            .in("nav.days")
            .frame();
    List<EditionLine> lines = day.editions().stream().map(e -> line(e.edition())).toList();
    return new Model(
        frame,
        new DayView(view(day), lines),
        day.editions().stream().map(e -> body(e, page)).toList());
  }

  private BodyView body(EditionFacts facts, SitePath page) {
    Edition edition = facts.edition();
    return renderer
        .bodies()
        .of(bodies.of(edition.id()), page, edition.prefix(), facts.topics(), facts.targets());
  }

  /** A day and the names of its editions; their texts come in the same order. */
  record DayView(Views.Day day, List<EditionLine> editions) {}

  /**
   * An edition's heading; {@code title} is empty for the day's introduction without one.
   *
   * @param dir {@code ltr} or {@code rtl}, where the edition is not written as the site is
   */
  record EditionLine(String id, String name, String title, String lang, Optional<String> dir) {}

  private EditionLine line(Edition edition) {
    return new EditionLine(
        edition.edition().orElse("introduction"),
        edition.edition().map(e -> messages.text("edition." + e)).orElse(""),
        edition.title().orElse(""),
        edition.lang(),
        Optional.of(WritingDirection.of(edition.lang()))
            .filter(own -> own != WritingDirection.of(renderer.settings().lang()))
            .map(WritingDirection::attribute));
  }

  private String description(DayFacts day) {
    String count = messages.counted("count.briefs", day.briefs().size());
    return messages.text("day.description", messages.date(day.date()), count);
  }

  private Views.Day view(DayFacts day) {
    SitePath page = day.address();
    List<Group<Card>> groups = new ArrayList<>();
    Facet categories = renderer.taxonomy().facet(Facet.CATEGORY);
    for (Term category : renderer.taxonomy().categories()) {
      List<Shared<CardFacts>> own =
          day.briefs().stream().filter(b -> b.value().category().equals(category.id())).toList();
      if (!own.isEmpty()) {
        groups.add(
            new Group<>(
                category.id(),
                category.name(),
                categories.page(new Slug(category.id())).from(page),
                messages.counted("count.briefs", own.size()),
                renderer.cards().on(page, own)));
      }
    }
    return new Views.Day(
        messages.weekday(day.date()),
        messages.date(day.date()),
        day.date().toString(),
        messages.counted("count.briefs", day.briefs().size()),
        messages.counted("day.week", day.briefsWeekBefore()),
        groups,
        trends(day.trends(Facet.TAGS), page),
        trends(day.trends(Facet.ENTITIES), page),
        day.older().map(d -> new Link(messages.date(d), Day.addressOf(d).from(page))),
        day.newer().map(d -> new Link(messages.date(d), Day.addressOf(d).from(page))),
        Landmark.DAYS.address().from(page),
        Landmark.SEARCH.address().from(page),
        ownTrends(day));
  }

  private List<Group<Link>> ownTrends(DayFacts day) {
    SitePath page = day.address();
    List<Group<Link>> groups = new ArrayList<>();
    for (Facet facet : renderer.taxonomy().ownFacets(Facet.Role.DAY)) {
      List<Link> links = trends(day.trends(facet.id()), page);
      if (!links.isEmpty()) {
        groups.add(new Group<>(facet.id(), words.all(facet), facet.index().from(page), "", links));
      }
    }
    return groups;
  }

  private List<Link> trends(List<Day.Trend> trends, SitePath page) {
    return trends.stream()
        .map(
            t ->
                new Link(
                    t.name(),
                    t.address().from(page),
                    messages.text("day.trend", t.today(), t.before())))
        .toList();
  }
}
