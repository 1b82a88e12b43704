package dev.briefpress.render;

import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Day;
import dev.briefpress.render.part.MonthGrids;
import dev.briefpress.render.part.MonthGrids.DayInGrid;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Lists;
import dev.briefpress.render.view.Lists.MonthGrid;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The calendar: a page with the newest years, and one for each year. */
final class CalendarPage implements HtmlKind<CalendarPage.CalendarFacts> {
  /** Years on the calendar's own page. */
  private static final int NEWEST = 2;

  private final Renderer renderer;
  private final Messages messages;
  private final MonthGrids grids;

  CalendarPage(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
    this.grids = new MonthGrids(messages);
  }

  /**
   * What a page of the calendar shows.
   *
   * @param years those of which it shows every month, newest first
   * @param all those with a day, newest first
   */
  record CalendarFacts(SitePath address, List<YearFacts> years, List<Integer> all)
      implements Facts {
    CalendarFacts {
      years = List.copyOf(years);
      all = List.copyOf(all);
    }

    boolean whole() {
      return address.equals(Landmark.DAYS.address());
    }
  }

  /**
   * A year.
   *
   * @param first the month of its first day, or January in all but the first year
   * @param last the month of its last day, or December in all but the last year
   * @param days those that have a page
   */
  record YearFacts(int year, YearMonth first, YearMonth last, List<DayInGrid> days) {
    YearFacts {
      days = List.copyOf(days);
    }
  }

  @Override
  public String template() {
    return "days";
  }

  @Override
  public Stream<Planned<CalendarFacts>> facts(SiteFacts site) {
    List<YearFacts> years = years(site.site().days());
    List<Integer> all = years.stream().map(YearFacts::year).toList();
    List<YearFacts> newest = years.subList(0, Math.min(NEWEST, years.size()));
    return Stream.concat(
            Stream.of(new CalendarFacts(Landmark.DAYS.address(), newest, all)),
            years.stream()
                .map(y -> new CalendarFacts(Day.addressOfYear(y.year()), List.of(y), all)))
        .map(Planned::of);
  }

  private static List<YearFacts> years(List<Day> days) {
    if (days.isEmpty()) {
      return List.of();
    }
    TreeMap<Integer, List<DayInGrid>> byYear = new TreeMap<>();
    for (Day day : days) {
      byYear.computeIfAbsent(day.date().getYear(), y -> new ArrayList<>()).add(DayInGrid.of(day));
    }
    YearMonth last = YearMonth.from(days.get(0).date());
    YearMonth first = YearMonth.from(days.get(days.size() - 1).date());
    List<YearFacts> years = new ArrayList<>();
    byYear
        .descendingMap()
        .forEach(
            (year, own) ->
                years.add(
                    new YearFacts(
                        year,
                        year == first.getYear() ? first : YearMonth.of(year, 1),
                        year == last.getYear() ? last : YearMonth.of(year, 12),
                        own)));
    return years;
  }

  @Override
  public Model model(CalendarFacts facts) {
    SitePath page = facts.address();
    List<Lists.Year> years = facts.years().stream().map(year -> year(year, page)).toList();
    List<Link> all =
        facts.all().stream()
            .map(y -> new Link(String.valueOf(y), Day.addressOfYear(y).from(page)))
            .toList();
    String title = messages.text("days.title");
    String own = facts.whole() ? title : messages.text("days.year", years.get(0).title());
    Frame frame = renderer.frames().page(page, own).in(Landmark.DAYS).frame();
    return new Model(frame, new Lists.Calendar(own, facts.whole(), years, all));
  }

  private Lists.Year year(YearFacts year, SitePath page) {
    List<MonthGrid> months = new ArrayList<>();
    for (YearMonth month = year.last();
        !month.isBefore(year.first());
        month = month.minusMonths(1)) {
      YearMonth own = month;
      List<DayInGrid> days =
          year.days().stream().filter(day -> YearMonth.from(day.date()).equals(own)).toList();
      months.add(grids.grid(month, days, page));
    }
    String title = String.valueOf(year.year());
    return new Lists.Year("year-" + title, title, months);
  }
}
