package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Edition;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.links.Day;
import dev.briefpress.links.Landmark;
import dev.briefpress.links.Site;
import dev.briefpress.render.Views.Cell;
import dev.briefpress.render.Views.MonthGrid;
import dev.briefpress.render.Views.Week;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The daily summary of each day, and the calendar of all days. */
final class DayPages implements PageSource {
  private static final int DAYS_A_WEEK = 7;
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

  @Override
  public Stream<Page> pages(Site site) {
    return Stream.concat(site.days().stream().map(this::page), Stream.of(calendar(site)));
  }

  private Page page(Day day) {
    return renderer.page(day.address(), "day", inputs(day), () -> model(day));
  }

  private Inputs inputs(Day day) {
    Inputs inputs = renderer.inputs("day").text(day.date().toString());
    day.briefs().forEach(b -> inputs.sum(renderer.frames().inputs(b)));
    inputs.number(day.briefsWeekBefore());
    day.trends().values().forEach(trends -> trends(trends, inputs));
    inputs.text(day.older().toString()).text(day.newer().toString());
    for (Edition edition : day.editions()) {
      inputs
          .text(edition.id().path())
          .sum(edition.digest())
          .targets(edition.references(), renderer.site());
    }
    return inputs;
  }

  private static void trends(List<Day.Trend> trends, Inputs inputs) {
    inputs.number(trends.size());
    for (Day.Trend trend : trends) {
      inputs
          .text(trend.name())
          .text(trend.address().value())
          .number(trend.today())
          .number(trend.before());
    }
  }

  private Renderer.Model model(Day day) {
    SitePath page = day.address();
    String title = messages.text("day.title", messages.date(day.date()));
    Frame frame =
        renderer
            .frames()
            .page(page, title)
            .description(description(day))
            .data(renderer.jsonLd().collection(title, page.value(), day.briefs()))
            .in("nav.days")
            .frame();
    List<EditionLine> lines = day.editions().stream().map(this::line).toList();
    return new Renderer.Model(
        frame,
        new DayView(view(day), lines),
        day.editions().stream().map(e -> body(e, page)).toList());
  }

  private BodyView body(Edition edition, SitePath page) {
    return renderer.bodies().of(bodies.of(edition.id()), page, edition.prefix());
  }

  /** A day and the names of its editions; their texts come in the same order. */
  record DayView(Views.Day day, List<EditionLine> editions) {}

  /** An edition's heading; {@code title} is empty for the day's introduction without one. */
  record EditionLine(String id, String name, String title, String lang) {}

  private EditionLine line(Edition edition) {
    return new EditionLine(
        edition.edition().orElse("introduction"),
        edition.edition().map(e -> messages.text("edition." + e)).orElse(""),
        edition.title().orElse(""),
        edition.lang());
  }

  private String description(Day day) {
    String count = messages.counted("count.briefs", day.briefs().size());
    return messages.text("day.description", messages.date(day.date()), count);
  }

  private Views.Day view(Day day) {
    SitePath page = day.address();
    List<Group<Card>> groups = new ArrayList<>();
    Facet categories = renderer.site().taxonomy().facet(Facet.CATEGORY);
    for (Term category : renderer.site().taxonomy().categories()) {
      List<Brief> own =
          day.briefs().stream().filter(b -> b.header().category().equals(category.id())).toList();
      if (!own.isEmpty()) {
        groups.add(
            new Group<>(
                category.id(),
                category.name(),
                categories.page(new Slug(category.id())).from(page),
                messages.counted("count.briefs", own.size()),
                renderer.frames().cards(own, page)));
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

  private List<Group<Link>> ownTrends(Day day) {
    SitePath page = day.address();
    List<Group<Link>> groups = new ArrayList<>();
    for (Facet facet : renderer.site().taxonomy().ownFacets(Facet.Role.DAY)) {
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

  private Page calendar(Site site) {
    SitePath page = Landmark.DAYS.address();
    Set<YearMonth> months = new TreeSet<>();
    site.days().forEach(d -> months.add(YearMonth.from(d.date())));
    Set<LocalDate> known = new HashSet<>();
    site.days().forEach(d -> known.add(d.date()));
    List<MonthGrid> grids = new ArrayList<>();
    for (YearMonth month : months) {
      grids.add(0, grid(month, known, page));
    }
    Frame frame = renderer.frames().page(Landmark.DAYS, "days.title").in("nav.days").frame();
    return renderer.page(page, "days", frame, new Views.Days(grids));
  }

  private MonthGrid grid(YearMonth month, Set<LocalDate> known, SitePath page) {
    List<Week> weeks = new ArrayList<>();
    LocalDate day = month.atDay(1);
    day = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    while (!day.isAfter(month.atEndOfMonth())) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < DAYS_A_WEEK; i++) {
        cells.add(cell(day.plusDays(i), month, known, page));
      }
      weeks.add(new Week(cells));
      day = day.plusDays(DAYS_A_WEEK);
    }
    return new MonthGrid(month.toString(), messages.month(month), weeks);
  }

  private Cell cell(LocalDate day, YearMonth month, Set<LocalDate> known, SitePath page) {
    if (!YearMonth.from(day).equals(month)) {
      return new Cell("", "", "");
    }
    Optional<String> href =
        known.contains(day) ? Optional.of(Day.addressOf(day).from(page)) : Optional.empty();
    return new Cell(String.valueOf(day.getDayOfMonth()), href.orElse(""), messages.date(day));
  }
}
