package dev.briefpress.facts;

import dev.briefpress.content.Body;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Landmark;
import dev.briefpress.content.Part;
import dev.briefpress.content.RichText;
import dev.briefpress.content.Section;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.StandingPage;
import dev.briefpress.links.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The standing pages that the front page lists, where that is a standing page itself: they have a
 * menu, and readers are led from one to the next.
 *
 * @param groups the sections of the front page, those without such a list left out
 */
public record PageList(List<Group> groups) {
  /** An item of a list that begins with a link to a file of the site. */
  private static final Pattern ITEM =
      Pattern.compile(
          "<li>\\s*(?:<p>)?<a href=\"%1$s([^%1$s#]*)[^%1$s]*%1$s[^>]*>(.*?)</a>"
              .formatted(RichText.MARK));

  public PageList {
    groups = List.copyOf(groups);
  }

  /** The pages of one section. */
  public record Group(String title, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }

    public boolean contains(SitePath page) {
      return entries.stream().anyMatch(entry -> entry.address().equals(page));
    }
  }

  /**
   * A page.
   *
   * @param label the words of the link to it
   */
  public record Entry(String label, SitePath address) {}

  /** The standing page that is the front page of {@code site}. */
  public static Optional<StandingPage> frontPage(Site site) {
    return site.pages().stream()
        .filter(page -> page.address().equals(Landmark.HOME.address()))
        .findFirst();
  }

  /**
   * The list of {@code site}; without entries where the front page is none of its standing pages.
   *
   * @param bodies the texts of documents
   */
  public static PageList of(Site site, Function<BriefId, Body> bodies) {
    Map<String, SitePath> pages = new HashMap<>();
    site.pages().forEach(page -> pages.put(page.id().path(), page.address()));
    List<Group> groups = new ArrayList<>();
    frontPage(site)
        .map(page -> bodies.apply(page.id()).sections())
        .orElse(List.of())
        .forEach(
            section -> {
              List<Entry> entries = entries(section, pages);
              if (!entries.isEmpty()) {
                groups.add(new Group(section.heading(), entries));
              }
            });
    return new PageList(groups);
  }

  // Each page is listed once.
  private static List<Entry> entries(Section section, Map<String, SitePath> pages) {
    List<Entry> entries = new ArrayList<>();
    for (Part part : section.parts()) {
      if (part instanceof Part.Prose prose) {
        Matcher item = ITEM.matcher(prose.text().html());
        while (item.find()) {
          SitePath address = pages.remove(item.group(1));
          if (address != null) {
            entries.add(new Entry(new RichText(item.group(2)).text(), address));
          }
        }
      }
    }
    return entries;
  }

  /** The page before or after another one: {@code by} is -1 or 1. */
  public Optional<Entry> beside(SitePath page, int by) {
    List<Entry> all = groups.stream().flatMap(group -> group.entries().stream()).toList();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).address().equals(page)) {
        return i + by >= 0 && i + by < all.size() ? Optional.of(all.get(i + by)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
