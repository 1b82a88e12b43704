package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.BriefLink;
import dev.briefpress.facts.CardFacts;
import dev.briefpress.facts.ConfidenceCount;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.RevisionFacts;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.ledger.Revision.Kind;
import dev.briefpress.links.Day;
import dev.briefpress.links.EmptyDays;
import dev.briefpress.render.Editions.EditionFacts;
import dev.briefpress.render.jsonld.Crumb;
import dev.briefpress.render.part.Charts;
import dev.briefpress.render.part.FacetWords;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Card;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Group;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Lists;
import dev.briefpress.settings.Facet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The daily summary of each day: of those with a brief or an edition, of those on which a brief was
 * corrected, and of the empty days between the first and the last within a month that has others.
 */
final class DayPages implements HtmlKind<DayPages.DayFacts> {
  private static final Comparator<Brief> ORDER =
      Comparator.comparing((Brief b) -> b.header().date())
          .reversed()
          .thenComparing(b -> b.header().title())
          .thenComparing(Brief::id);

  private final Renderer renderer;
  private final Messages messages;
  private final FacetWords words;
  private final Editions editions;
  private final Charts charts;

  DayPages(Renderer renderer, Bodies bodies) {
    this.renderer = renderer;
    this.messages = renderer.messages();
    this.words = new FacetWords(messages);
    this.editions = new Editions(renderer, bodies);
    this.charts = new Charts(messages);
  }

  /**
   * What the page of a day shows; {@link Day} says what each of it is.
   *
   * @param briefs in the order of the page
   * @param corrections made on that day
   */
  record DayFacts(
      SitePath address,
      LocalDate date,
      List<Shared<CardFacts>> briefs,
      ConfidenceCount confidences,
      List<EditionFacts> editions,
      List<RevisionFacts> corrections,
      List<Trends> trends,
      Optional<LocalDate> older,
      Optional<LocalDate> newer,
      int briefsWeekBefore)
      implements Facts {
    DayFacts {
      briefs = List.copyOf(briefs);
      editions = List.copyOf(editions);
      corrections = List.copyOf(corrections);
      trends = List.copyOf(trends);
    }
  }

  /** The topics of a day's briefs in one facet. */
  record Trends(Facet facet, List<Day.Trend> topics) {}

  @Override
  public String template() {
    return "day";
  }

  /** The briefs of a day in the order of its page: newest first, of one moment by title. */
  static List<Brief> inOrder(List<Brief> briefs) {
    return briefs.stream().sorted(ORDER).toList();
  }

  @Override
  public Stream<Planned<DayFacts>> facts(SiteFacts site) {
    Map<LocalDate, List<RevisionFacts>> corrections = corrections(site);
    Editions.Reader editions = new Editions.Reader(site);
    List<Day> days = site.site().days();
    Stream<Planned<DayFacts>> own =
        days.stream()
            .map(
                day ->
                    new Planned<>(
                        day.address(),
                        () ->
                            facts(
                                day,
                                site,
                                corrections.getOrDefault(day.date(), List.of()),
                                editions)));
    NavigableSet<LocalDate> dates = new TreeSet<>();
    days.forEach(day -> dates.add(day.date()));
    return Stream.concat(
        own,
        EmptyDays.of(dates, corrections.keySet()).stream()
            .map(date -> empty(date, dates, corrections.getOrDefault(date, List.of())))
            .map(Planned::of));
  }

  private static Map<LocalDate, List<RevisionFacts>> corrections(SiteFacts site) {
    return RevisionFacts.corrections(site).stream()
        .collect(Collectors.groupingBy(RevisionFacts::on, TreeMap::new, Collectors.toList()));
  }

  private static DayFacts empty(
      LocalDate date, NavigableSet<LocalDate> dates, List<RevisionFacts> corrections) {
    return new DayFacts(
        Day.addressOf(date),
        date,
        List.of(),
        ConfidenceCount.of(List.of()),
        List.of(),
        corrections,
        List.of(),
        Optional.ofNullable(dates.lower(date)),
        Optional.ofNullable(dates.higher(date)),
        0);
  }

  private static DayFacts facts(
      Day day, SiteFacts site, List<RevisionFacts> corrections, Editions.Reader editions) {
    List<Trends> trends = new ArrayList<>();
    day.trends()
        .forEach(
            (facet, topics) -> trends.add(new Trends(site.site().taxonomy().facet(facet), topics)));
    return new DayFacts(
        day.address(),
        day.date(),
        site.cards(inOrder(day.briefs())),
        ConfidenceCount.of(day.briefs()),
        day.editions().stream().map(editions::of).toList(),
        corrections,
        trends,
        day.older(),
        day.newer(),
        day.briefsWeekBefore());
  }

  @Override
  public Model model(DayFacts day) {
    SitePath page = day.address();
    String title = messages.text("day.title", messages.date(day.date()));
    Frames.Draft draft =
        renderer
            .frames()
            .page(page, title)
            .description(description(day))
            .data(
                renderer
                    .listData()
                    .collection(
                        new Crumb(messages.text("days.title"), Landmark.DAYS.address()),
                        title,
                        page,
                        day.briefs()))
            .in(Landmark.DAYS);
    Frame frame = isEmpty(day) ? draft.hidden().frame() : draft.frame();
    List<Editions.Shown> shown =
        day.editions().stream().map(edition -> editions.on(page, edition)).toList();
    return new Model(
        frame,
        view(day, shown.stream().map(Editions.Shown::edition).toList()),
        shown.stream().map(Editions.Shown::rest).toList());
  }

  private static boolean isEmpty(DayFacts day) {
    return day.briefs().isEmpty() && day.editions().isEmpty();
  }

  private String description(DayFacts day) {
    String date = messages.date(day.date());
    if (day.briefs().isEmpty()) {
      return messages.text("day.description.empty", date);
    }
    String count = messages.counted("count.briefs", day.briefs().size());
    return messages.text("day.description", date, count);
  }

  private Lists.Day view(DayFacts day, List<Lists.Edition> shown) {
    SitePath page = day.address();
    List<Group<Card>> groups = renderer.cards().byCategory(page, day.briefs(), Cards.Form.BARE);
    return new Lists.Day(
        messages.weekday(day.date()),
        messages.date(day.date()),
        day.date().toString(),
        day.briefs().isEmpty()
            ? messages.text("day.none")
            : messages.counted("count.briefs", day.briefs().size()),
        day.briefs().isEmpty() ? "" : messages.counted("day.week", day.briefsWeekBefore()),
        isEmpty(day),
        contents(day, shown, groups),
        shown,
        groups,
        charts.spread(day.confidences()),
        day.corrections().stream().map(c -> correction(c, page)).toList(),
        rising(day),
        day.older().map(date -> link(date, page)),
        day.newer().map(date -> link(date, page)),
        Landmark.DAYS.address().from(page),
        Landmark.SEARCH.address().from(page));
  }

  private Link link(LocalDate date, SitePath page) {
    return new Link(messages.date(date), Day.addressOf(date).from(page));
  }

  private List<Link> contents(DayFacts day, List<Lists.Edition> shown, List<Group<Card>> groups) {
    List<Link> contents = new ArrayList<>();
    for (Lists.Edition edition : shown) {
      String label = edition.name().isEmpty() ? edition.heading() : edition.name();
      contents.add(
          new Link(label.isEmpty() ? messages.text("day.introduction") : label, edition.href()));
    }
    for (Group<Card> group : groups) {
      contents.add(
          new Link(group.title(), "#c-" + group.id(), messages.number(group.items().size())));
    }
    if (!day.corrections().isEmpty()) {
      String number = messages.number(day.corrections().size());
      contents.add(new Link(messages.text("day.corrections"), "#page-corrections", number));
    }
    return contents;
  }

  private Link correction(RevisionFacts correction, SitePath page) {
    BriefLink brief = correction.brief().value();
    String text = correction.revision().text();
    String note =
        correction.kind() == Kind.RETRACTION
            ? messages.text("corrections.entry", messages.text("revision.retraction"), text)
            : text;
    return new Link(brief.title(), brief.address().from(page), note);
  }

  private List<Group<Link>> rising(DayFacts day) {
    SitePath page = day.address();
    List<Group<Link>> groups = new ArrayList<>();
    for (Trends trends : day.trends()) {
      List<Link> links = trends.topics().stream().map(trend -> link(trend, page)).toList();
      if (!links.isEmpty()) {
        Facet facet = trends.facet();
        groups.add(new Group<>(facet.id(), words.all(facet), facet.index().from(page), "", links));
      }
    }
    return groups;
  }

  private Link link(Day.Trend trend, SitePath page) {
    return new Link(
        trend.name(),
        trend.address().from(page),
        messages.text("day.trend", trend.today(), trend.before()));
  }
}
