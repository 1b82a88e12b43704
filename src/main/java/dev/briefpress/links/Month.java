package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import java.time.YearMonth;
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
}
