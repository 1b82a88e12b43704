package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import java.util.ArrayList;
import java.util.List;

/**
 * How a list of briefs is spread over pages.
 *
 * <p>The list's own page ({@code tags/cyber.html}) shows the newest {@value #SIZE}. A longer list
 * has numbered pages beside it ({@code tags/cyber/1.html}), which count from the oldest and are
 * always full: page 1 holds the first {@value #SIZE} briefs for ever. There are as many as it takes
 * to hold what the own page does not show, so the last of them may repeat some of its briefs.
 * Readers turn the pages in the other direction: the list's own is their first.
 *
 * <pre>{@code
 * Pagination pages = topic.pagination();
 * pages.newest();                 // what tags/cyber.html shows
 * for (int n = 1; n <= pages.numbered(); n++) {
 *   pages.address(n);             // tags/cyber/1.html
 *   pages.page(n);                // what it shows, newest first
 * }
 * }</pre>
 *
 * @param address of the list's own page, ending in {@code .html}
 * @param briefs all of the list, newest first
 */
public record Pagination(SitePath address, List<Brief> briefs) {
  /** Briefs a page. */
  public static final int SIZE = 50;

  public Pagination {
    if (!address.value().endsWith(".html")) {
      throw new IllegalArgumentException("'" + address + "' is not the address of a page");
    }
    briefs = List.copyOf(briefs);
  }

  /** What the list's own page shows, newest first. */
  public List<Brief> newest() {
    return briefs.subList(0, Math.min(SIZE, briefs.size()));
  }

  /** How many numbered pages there are; 0 when the list's own page holds everything. */
  public int numbered() {
    return briefs.isEmpty() ? 0 : (briefs.size() - 1) / SIZE;
  }

  /** How many pages a reader can turn over: the list's own, then the numbered ones. */
  public int pages() {
    return 1 + numbered();
  }

  /** Address of page {@code number}, 1-based. */
  public SitePath address(int number) {
    check(number);
    return addressOf(address, number);
  }

  /** Address of page {@code number} of the list whose own page is at {@code list}. */
  public static SitePath addressOf(SitePath list, int number) {
    String own = list.value();
    return new SitePath(own.substring(0, own.length() - ".html".length()) + "/" + number + ".html");
  }

  /** What page {@code number} (1-based, 1 the oldest) shows, newest first. */
  public List<Brief> page(int number) {
    check(number);
    int size = briefs.size();
    return briefs.subList(size - number * SIZE, size - (number - 1) * SIZE);
  }

  /**
   * Address of the page at {@code place} in reading order, of {@code pages}: 1 is the list's own,
   * the last is the one with the oldest briefs.
   */
  public static SitePath addressOf(SitePath list, int place, int pages) {
    return place == 1 ? list : addressOf(list, numberOf(place, pages));
  }

  /** What the page at {@code place} in reading order shows, newest first. */
  public List<Brief> at(int place) {
    return place == 1 ? newest() : page(numberOf(place, pages()));
  }

  private static int numberOf(int place, int pages) {
    return pages - place + 1;
  }

  /** Addresses of all pages of the list: its own, then the numbered ones. */
  public List<SitePath> addresses() {
    List<SitePath> all = new ArrayList<>(List.of(address));
    for (int number = 1; number <= numbered(); number++) {
      all.add(address(number));
    }
    return List.copyOf(all);
  }

  private void check(int number) {
    if (number < 1 || number > numbered()) {
      throw new IllegalArgumentException(
          "page " + number + " of " + address + " is not one of 1 to " + numbered());
    }
  }
}
