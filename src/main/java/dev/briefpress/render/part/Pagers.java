package dev.briefpress.render.part;

import dev.briefpress.content.SitePath;
import dev.briefpress.facts.CardFacts;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Pagination;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Lists.Pager;
import dev.briefpress.render.view.Lists.PagerPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The links between the pages of one list, which readers turn from the newest to the oldest. */
public final class Pagers {
  /** Pages before and after the one that is read. */
  private static final int NEAR = 2;

  private final Messages messages;

  public Pagers(Messages messages) {
    this.messages = messages;
  }

  /**
   * A page among those of its list.
   *
   * @param list address of the list's own page
   * @param page 1 for that one, and so on in reading order
   * @param of how many there are
   */
  public record Place(SitePath list, int page, int of) {
    public SitePath address() {
      return at(page);
    }

    private SitePath at(int other) {
      return Pagination.addressOf(list, other, of);
    }
  }

  /**
   * The pages of a list of briefs.
   *
   * @param facts makes the facts of a page from its place and the briefs that it shows
   */
  public static <F extends Facts> Stream<Planned<F>> planned(
      Pagination pages, SiteFacts site, BiFunction<Place, List<Shared<CardFacts>>, F> facts) {
    return IntStream.rangeClosed(1, pages.pages())
        .mapToObj(page -> new Place(pages.address(), page, pages.pages()))
        .map(
            place ->
                new Planned<>(
                    place.address(), () -> facts.apply(place, site.cards(pages.at(place.page())))));
  }

  /** A title, with the page's place where that is not the first. */
  public String title(String title, Place place) {
    return place.page() == 1
        ? title
        : messages.text("topic-page.numbered", title, place.page(), place.of());
  }

  /** The links of a page; absent where it is the only one. */
  public Optional<Pager> of(Place place) {
    if (place.of() == 1) {
      return Optional.empty();
    }
    TreeSet<Integer> shown = new TreeSet<>(List.of(1, place.of()));
    for (int near = place.page() - NEAR; near <= place.page() + NEAR; near++) {
      if (near > 1 && near < place.of()) {
        shown.add(near);
      }
    }
    List<PagerPage> pages = new ArrayList<>();
    int before = 0;
    for (int page : shown) {
      if (page > before + 1) {
        pages.add(new PagerPage("\u2026", "", false));
      }
      pages.add(new PagerPage(String.valueOf(page), href(place, page), page == place.page()));
      before = page;
    }
    return Optional.of(
        new Pager(
            messages.text("pager.position", place.page(), place.of()),
            neighbour("pager.newer", place, place.page() - 1),
            neighbour("pager.older", place, place.page() + 1),
            pages));
  }

  private Optional<Link> neighbour(String key, Place place, int page) {
    return page < 1 || page > place.of()
        ? Optional.empty()
        : Optional.of(new Link(messages.text(key), href(place, page)));
  }

  private static String href(Place place, int page) {
    return place.at(page).from(place.address());
  }
}
