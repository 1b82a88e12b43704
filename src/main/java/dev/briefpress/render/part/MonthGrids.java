package dev.briefpress.render.part;

import dev.briefpress.content.SitePath;
import dev.briefpress.links.Day;
import dev.briefpress.links.Month;
import dev.briefpress.links.Month.Week;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Lists;
import dev.briefpress.render.view.Lists.Cell;
import dev.briefpress.render.view.Lists.MonthGrid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Months as tables, weeks beginning on Monday; days with briefs are tinted by their number. */
public final class MonthGrids {
  private static final int DAYS_A_WEEK = 7;

  /** From how many briefs a day has the second, third and fourth tint. */
  private static final List<Integer> TINTS = List.of(3, 10, 30);

  private static final String DOT = "\u2022";

  private final Messages messages;

  public MonthGrids(Messages messages) {
    this.messages = messages;
  }

  /**
   * A day that has a page.
   *
   * @param briefs how many it has
   * @param editions how many it has
   */
  public record DayInGrid(LocalDate date, int briefs, int editions) {
    public static DayInGrid of(Day day) {
      return new DayInGrid(day.date(), day.briefs().size(), day.editions().size());
    }

    /** The days of one month. */
    public static List<DayInGrid> of(List<Day> days, YearMonth month) {
      return days.stream()
          .filter(day -> YearMonth.from(day.date()).equals(month))
          .map(DayInGrid::of)
          .toList();
    }
  }

  /** A month of which these days have a page, on {@code page}. */
  public MonthGrid grid(YearMonth month, List<DayInGrid> days, SitePath page) {
    Map<LocalDate, DayInGrid> known = new HashMap<>();
    days.forEach(day -> known.put(day.date(), day));
    int briefs = days.stream().mapToInt(DayInGrid::briefs).sum();
    List<Lists.Week> weeks = new ArrayList<>();
    LocalDate end = month.plusMonths(1).atDay(1);
    for (LocalDate monday = Week.mondayOf(month.atDay(1));
        monday.isBefore(end);
        monday = monday.plusDays(DAYS_A_WEEK)) {
      weeks.add(week(monday, month, known, page));
    }
    SitePath own = Month.addressOf(month);
    return new MonthGrid(
        month.toString(),
        messages.month(month),
        briefs == 0 || own.equals(page) ? "" : own.from(page),
        messages.counted("count.briefs", briefs),
        weeks);
  }

  private Lists.Week week(
      LocalDate monday, YearMonth month, Map<LocalDate, DayInGrid> known, SitePath page) {
    List<Cell> cells = new ArrayList<>();
    boolean any = false;
    for (int i = 0; i < DAYS_A_WEEK; i++) {
      LocalDate day = monday.plusDays(i);
      boolean inside = YearMonth.from(day).equals(month);
      any |= inside && known.containsKey(day);
      cells.add(inside ? cell(day, known.get(day), page) : Cell.BLANK);
    }
    String number = String.valueOf(Week.number(monday));
    String label = messages.text("week.title", number, String.valueOf(Week.year(monday)));
    return new Lists.Week(
        new Link(number, any ? Week.addressOf(monday).from(page) : "", label), cells);
  }

  private Cell cell(LocalDate day, @Nullable DayInGrid known, SitePath page) {
    String number = String.valueOf(day.getDayOfMonth());
    if (known == null) {
      return new Cell(number, "", "", "", "0", "");
    }
    String count = messages.counted("count.briefs", known.briefs());
    String label = messages.text("days.cell", messages.date(day), count);
    String editions =
        known.editions() == 0 ? "" : ", " + messages.counted("count.editions", known.editions());
    return new Cell(
        number,
        Day.addressOf(day).from(page),
        label + editions,
        known.briefs() == 0 ? "" : messages.number(known.briefs()),
        String.valueOf(tint(known.briefs())),
        DOT.repeat(Math.min(known.editions(), 4)));
  }

  private static long tint(int briefs) {
    return briefs == 0 ? 0 : 1 + TINTS.stream().filter(from -> briefs >= from).count();
  }
}
