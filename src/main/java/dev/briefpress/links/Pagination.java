package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a list of briefs is spread over pages.
 *
 * <p>The list's own page ({@code tags/cyber.html}) shows the newest {@value #SIZE}. A longer list
 * has numbered pages beside it ({@code tags/cyber/1.html}), which hold <em>all</em> of it and count
 * from the oldest: page 1 holds the first {@value #SIZE} briefs for ever, and when a brief arrives
 * only the last, partly filled one and the list's own page change. The newest briefs therefore
 * stand on both. A list of up to {@value #SIZE} has its own page only.
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
    return briefs.size() <= SIZE ? 0 : (briefs.size() + SIZE - 1) / SIZE;
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
    return briefs.subList(Math.max(0, size - number * SIZE), size - (number - 1) * SIZE);
  }

  /**
   * The numbered page on which the list goes on below the own page's last brief; absent when
   * nothing is left.
   */
  public OptionalInt afterNewest() {
    return numbered() == 0
        ? OptionalInt.empty()
        // Position, from the oldest, of the newest brief that the own page does not show.
        : OptionalInt.of((briefs.size() - SIZE - 1) / SIZE + 1);
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
