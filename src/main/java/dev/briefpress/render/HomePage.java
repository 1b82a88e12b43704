package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.CardFacts;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Day;
import dev.briefpress.links.Landmark;
import dev.briefpress.links.Site;
import dev.briefpress.render.TopicIndexPages.TopicCount;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Views;
import dev.briefpress.settings.Facet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The front page. */
final class HomePage implements HtmlKind<HomePage.HomeFacts> {
  private static final int NEWEST = 12;
  private final Renderer renderer;
  private final Messages messages;

  HomePage(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
  }

  /**
   * What the front page shows.
   *
   * @param today the newest day
   * @param newest briefs, newest first
   */
  record HomeFacts(
      SitePath address,
      Optional<DayCount> today,
      List<Shared<CardFacts>> newest,
      List<TopicCount> categories,
      FrequentTags tags)
      implements Facts {
    HomeFacts {
      newest = List.copyOf(newest);
      categories = List.copyOf(categories);
    }
  }

  /** A day, and how many briefs it has. */
  record DayCount(LocalDate date, int briefs) {
    static DayCount of(Day day) {
      return new DayCount(day.date(), day.briefs().size());
    }
  }

  @Override
  public String template() {
    return "home";
  }

  @Override
  public Stream<HomeFacts> facts(SiteFacts facts) {
    Site site = facts.site();
    List<Brief> newest = site.briefs().subList(0, Math.min(NEWEST, site.briefs().size()));
    return Stream.of(
        new HomeFacts(
            Landmark.HOME.address(),
            site.days().stream().findFirst().map(DayCount::of),
            facts.cards(newest),
            site.topics(Facet.CATEGORY).stream().map(TopicCount::of).toList(),
            FrequentTags.of(site)));
  }

  @Override
  public Model model(HomeFacts facts) {
    SitePath page = facts.address();
    String title = renderer.settings().title();
    Views.Home view =
        new Views.Home(
            facts.today().map(day -> teaser(day, page)),
            renderer.cards().on(page, facts.newest()),
            facts.categories().stream()
                .map(
                    c ->
                        new Link(
                            c.name(),
                            c.address().from(page),
                            messages.counted("count.briefs", c.briefs())))
                .toList(),
            facts.tags().on(page),
            Landmark.ARCHIVE.address().from(page));
    Frame frame =
        renderer.frames().page(page, title).data(renderer.jsonLd().home(facts.newest())).frame();
    return new Model(frame, view);
  }

  private Views.DayTeaser teaser(DayCount day, SitePath page) {
    return new Views.DayTeaser(
        messages.weekday(day.date()),
        messages.date(day.date()),
        day.date().toString(),
        Day.addressOf(day.date()).from(page),
        messages.counted("count.briefs", day.briefs()));
  }
}
