package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An address without a page of its own, and where it leads: an old address of a document, or a
 * folder of briefs.
 *
 * @param feeds whether feeds stand, or stood, beside the old address as well
 * @param title of the document or of the time; absent when the document was withdrawn and does not
 *     show its title any more
 */
public record Redirect(SitePath from, SitePath to, Optional<String> title, boolean feeds) {
  /** One without feeds. */
  public Redirect(SitePath from, SitePath to, Optional<String> title) {
    this(from, to, title, false);
  }

  private static final String BRIEFS = "briefs";

  /**
   * Where the folders of the briefs of {@code days} lead: a reader who cuts the end off an address
   * comes to the day, the month, the year or the archive.
   */
  static List<Redirect> ofFolders(List<Day> days) {
    Map<String, Redirect> folders = new LinkedHashMap<>();
    for (Day day : days) {
      for (Brief brief : day.briefs().stream().limit(1).toList()) {
        LocalDate date = day.date();
        String ofDay = folder(brief.address().value());
        String ofMonth = folder(ofDay);
        String ofYear = folder(ofMonth);
        YearMonth month = YearMonth.from(date);
        add(folders, ofDay, day.address(), date.toString());
        add(folders, ofMonth, Month.addressOf(month), month.toString());
        add(folders, ofYear, Day.addressOfYear(date.getYear()), String.valueOf(date.getYear()));
        add(folders, BRIEFS, Landmark.ARCHIVE.address(), BRIEFS);
      }
    }
    return List.copyOf(folders.values());
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  private static void add(Map<String, Redirect> folders, String folder, SitePath to, String title) {
    SitePath from = new SitePath(folder + "/index.html");
    folders.putIfAbsent(folder, new Redirect(from, to, Optional.of(title)));
  }
}
