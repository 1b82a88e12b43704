package dev.briefpress.render;

import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Day;
import dev.briefpress.links.Landmark;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Views;
import dev.briefpress.render.view.Views.Cell;
import dev.briefpress.render.view.Views.MonthGrid;
import dev.briefpress.render.view.Views.Week;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The calendar of all days. */
final class CalendarPage implements HtmlKind<CalendarPage.CalendarFacts> {
  private static final int DAYS_A_WEEK = 7;
  private final Renderer renderer;
  private final Messages messages;

  CalendarPage(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
  }

  /** The days that have a page. */
  record CalendarFacts(SitePath address, List<LocalDate> days) implements Facts {
    CalendarFacts {
      days = List.copyOf(days);
    }
  }

  @Override
  public String template() {
    return "days";
  }

  @Override
  public Stream<CalendarFacts> facts(SiteFacts site) {
    return Stream.of(
        new CalendarFacts(
            Landmark.DAYS.address(), site.site().days().stream().map(Day::date).toList()));
  }

  @Override
  public Model model(CalendarFacts facts) {
    SitePath page = facts.address();
    Set<YearMonth> months = new TreeSet<>();
    facts.days().forEach(day -> months.add(YearMonth.from(day)));
    Set<LocalDate> known = new HashSet<>(facts.days());
    List<MonthGrid> grids = new ArrayList<>();
    for (YearMonth month : months) {
      grids.add(0, grid(month, known, page));
    }
    Frame frame = renderer.frames().page(Landmark.DAYS, "days.title").in("nav.days").frame();
    return new Model(frame, new Views.Days(grids));
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
