package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A month of the archive that has at least one published brief.
 *
 * @param address of its page
 * @param briefs all of the month, newest first
 */
public record Month(YearMonth month, SitePath address, List<Brief> briefs) {
  public Month {
    briefs = List.copyOf(briefs);
  }

  /**
   * The months of {@code briefs}, newest first.
   *
   * @param briefs newest first
   */
  public static List<Month> of(List<Brief> briefs) {
    List<Month> months = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= briefs.size(); to++) {
      YearMonth month = monthOf(briefs.get(from));
      if (to == briefs.size() || !monthOf(briefs.get(to)).equals(month)) {
        months.add(new Month(month, addressOf(month), briefs.subList(from, to)));
        from = to;
      }
    }
    return List.copyOf(months);
  }

  /** Address of the archive's page of {@code month}: {@code archive/2026-01.html}. */
  public static SitePath addressOf(YearMonth month) {
    return new SitePath("archive/" + month + ".html");
  }

  /** How its list is spread over pages. */
  public Pagination pagination() {
    return new Pagination(address, briefs);
  }

  private static YearMonth monthOf(Brief brief) {
    return YearMonth.from(brief.header().date().day());
  }

  /**
   * A week (ISO 8601, from Monday) that has at least one day with a page.
   *
   * @param monday its first day
   * @param days those of it that have a page, newest first
   */
  public record Week(LocalDate monday, List<Day> days) {
    public Week {
      days = List.copyOf(days);
    }

    /** The weeks of {@code days}, which are newest first; so are the weeks. */
    public static List<Week> of(List<Day> days) {
      List<Week> weeks = new ArrayList<>();
      int from = 0;
      for (int to = 1; to <= days.size(); to++) {
        LocalDate monday = mondayOf(days.get(from).date());
        if (to == days.size() || !mondayOf(days.get(to).date()).equals(monday)) {
          weeks.add(new Week(monday, days.subList(from, to)));
          from = to;
        }
      }
      return List.copyOf(weeks);
    }

    public static LocalDate mondayOf(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Its number within {@link #year}. */
    public static int number(LocalDate monday) {
      return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The year that its number counts in: that of its Thursday. */
    public static int year(LocalDate monday) {
      return monday.get(IsoFields.WEEK_BASED_YEAR);
    }

    /** Address of the page of the week from {@code monday}: {@code archive/2026-w05.html}. */
    public static SitePath addressOf(LocalDate monday) {
      return new SitePath("archive/%04d-w%02d.html".formatted(year(monday), number(monday)));
    }

    public SitePath address() {
      return addressOf(monday);
    }
  }
}
