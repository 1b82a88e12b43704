package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Edition;
import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.CardFacts;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.PageList;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.Rise;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Day;
import dev.briefpress.links.Site;
import dev.briefpress.render.Editions.EditionFacts;
import dev.briefpress.render.TopicIndexPages.TopicCount;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Card;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Group;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Lists;
import dev.briefpress.settings.Facet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The front page, unless it is a standing page. */
final class HomePage implements HtmlKind<HomePage.HomeFacts> {
  /** Most briefs of the newest day. */
  private static final int MOST_OF_THE_DAY = 24;

  /** Briefs before the newest day. */
  private static final int EARLIER = 10;

  /** An edition that is older than the newest brief by more days does not lead. */
  private static final int EDITION_DAYS = 7;

  private static final int MOST_MOVING = 8;

  /** If the day has more briefs than this, they are shown without their background. */
  private static final int FEW = 6;

  private final Renderer renderer;
  private final Messages messages;
  private final Editions editions;

  HomePage(Renderer renderer, Bodies bodies) {
    this.renderer = renderer;
    this.messages = renderer.messages();
    this.editions = new Editions(renderer, bodies);
  }

  /**
   * What the front page shows.
   *
   * @param edition the last one of the newest day that has any, if that is recent
   * @param day the newest day with a brief
   * @param ofDay its briefs, in the order of its page
   * @param earlier briefs, newest first
   */
  record HomeFacts(
      SitePath address,
      Optional<EditionFacts> edition,
      Optional<DayCount> day,
      List<Shared<CardFacts>> ofDay,
      List<Shared<CardFacts>> earlier,
      List<Rise> moving,
      List<TopicCount> categories,
      FrequentTags tags)
      implements Facts {
    HomeFacts {
      ofDay = List.copyOf(ofDay);
      earlier = List.copyOf(earlier);
      moving = List.copyOf(moving);
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
  public Stream<Planned<HomeFacts>> facts(SiteFacts facts) {
    return PageList.frontPage(facts.site()).isPresent()
        ? Stream.of()
        : Stream.of(new Planned<>(Landmark.HOME.address(), () -> home(facts)));
  }

  private static HomeFacts home(SiteFacts facts) {
    Site site = facts.site();
    Optional<Day> day = site.days().stream().filter(d -> !d.briefs().isEmpty()).findFirst();
    List<Brief> ofDay = day.map(d -> DayPages.inOrder(d.briefs())).orElse(List.of());
    int shown = Math.min(MOST_OF_THE_DAY, ofDay.size());
    List<Brief> earlier =
        site.briefs().subList(ofDay.size(), Math.min(ofDay.size() + EARLIER, site.briefs().size()));
    return new HomeFacts(
        Landmark.HOME.address(),
        edition(site, day).map(Day::editions).map(all -> last(all, facts)),
        day.map(DayCount::of),
        facts.cards(ofDay.subList(0, shown)),
        facts.cards(earlier),
        Rise.of(site, MOST_MOVING),
        site.topics(Facet.CATEGORY).stream().map(TopicCount::of).toList(),
        FrequentTags.of(site));
  }

  private static Optional<Day> edition(Site site, Optional<Day> newest) {
    return site.days().stream()
        .filter(day -> !day.editions().isEmpty())
        .findFirst()
        .filter(
            day ->
                newest.isEmpty()
                    || !day.date().isBefore(newest.get().date().minusDays(EDITION_DAYS)));
  }

  private static EditionFacts last(List<Edition> editions, SiteFacts facts) {
    return new Editions.Reader(facts).of(editions.get(editions.size() - 1));
  }

  @Override
  public Model model(HomeFacts facts) {
    SitePath page = facts.address();
    String title = renderer.settings().title();
    Cards.Form form = facts.ofDay().size() > FEW ? Cards.Form.BARE : Cards.Form.WITH_BACKGROUND;
    List<Group<Card>> groups = renderer.cards().byCategory(page, facts.ofDay(), form);
    Optional<Link> rest = facts.day().flatMap(day -> rest(day, facts.ofDay().size(), page));
    Lists.Home view =
        new Lists.Home(
            facts.edition().map(e -> Editions.excerpt(editions.on(page, e).edition())),
            facts.day().map(day -> teaser(day, page)),
            rest.isEmpty() ? groups : groups.stream().map(HomePage::uncounted).toList(),
            rest,
            renderer.cards().on(page, facts.earlier(), Cards.Form.FULL),
            facts.moving().stream().map(rise -> moving(rise, page)).toList(),
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
    List<Shared<CardFacts>> listed =
        Stream.concat(facts.ofDay().stream(), facts.earlier().stream()).toList();
    Frame frame =
        renderer.frames().page(page, title).data(renderer.listData().home(listed)).frame();
    return new Model(frame, view);
  }

  // The number of a category is left out when not all briefs of the day are shown.
  private static Group<Card> uncounted(Group<Card> group) {
    return new Group<>(group.id(), group.title(), group.href(), "", group.items());
  }

  private Optional<Link> rest(DayCount day, int shown, SitePath page) {
    return Optional.of(day.briefs() - shown)
        .filter(left -> left > 0)
        .map(left -> messages.text("home.rest", messages.number(left)))
        .map(label -> new Link(label, Day.addressOf(day.date()).from(page), ""));
  }

  private Link moving(Rise rise, SitePath page) {
    return new Link(
        rise.name(),
        rise.address().from(page),
        messages.text("home.moving.note", rise.recent(), Rise.DAYS, rise.before(), Rise.PAST));
  }

  private Lists.Teaser teaser(DayCount day, SitePath page) {
    return new Lists.Teaser(
        messages.weekday(day.date()),
        messages.date(day.date()),
        day.date().toString(),
        Day.addressOf(day.date()).from(page),
        messages.counted("count.briefs", day.briefs()));
  }
}
