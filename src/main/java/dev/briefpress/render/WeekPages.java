package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.CardFacts;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Day;
import dev.briefpress.links.Month.Week;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Card;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Group;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An overview of each week: its days, each with its first briefs. */
final class WeekPages implements HtmlKind<WeekPages.WeekFacts> {
  /** Most briefs of a day. */
  private static final int MOST = 7;

  private static final int DAYS_A_WEEK = 7;
  private final Renderer renderer;
  private final Messages messages;

  WeekPages(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
  }

  /**
   * What the page of a week shows.
   *
   * @param days those with a page, newest first
   * @param older the first day of the nearest earlier week that has a page
   * @param newer the first day of the nearest later week that has a page
   */
  record WeekFacts(
      LocalDate monday, List<WeekDay> days, Optional<LocalDate> older, Optional<LocalDate> newer)
      implements Facts {
    WeekFacts {
      days = List.copyOf(days);
    }

    @Override
    public SitePath address() {
      return Week.addressOf(monday);
    }
  }

  /**
   * A day of a week.
   *
   * @param briefs how many it has
   * @param first the first of them
   */
  record WeekDay(LocalDate date, int briefs, List<Shared<CardFacts>> first) {
    WeekDay {
      first = List.copyOf(first);
    }

    static WeekDay of(Day day, SiteFacts site) {
      List<Brief> briefs = DayPages.inOrder(day.briefs());
      return new WeekDay(
          day.date(), briefs.size(), site.cards(briefs.subList(0, Math.min(MOST, briefs.size()))));
    }
  }

  @Override
  public String template() {
    return "week";
  }

  @Override
  public Stream<Planned<WeekFacts>> facts(SiteFacts site) {
    List<Week> weeks = Week.of(site.site().days());
    return IntStream.range(0, weeks.size())
        .mapToObj(
            i ->
                new Planned<>(
                    weeks.get(i).address(),
                    () ->
                        new WeekFacts(
                            weeks.get(i).monday(),
                            weeks.get(i).days().stream().map(day -> WeekDay.of(day, site)).toList(),
                            at(weeks, i + 1),
                            at(weeks, i - 1))));
  }

  private static Optional<LocalDate> at(List<Week> weeks, int index) {
    return index < 0 || index >= weeks.size()
        ? Optional.empty()
        : Optional.of(weeks.get(index).monday());
  }

  @Override
  public Model model(WeekFacts facts) {
    SitePath page = facts.address();
    String title = title(facts.monday());
    int briefs = facts.days().stream().mapToInt(WeekDay::briefs).sum();
    String count = messages.counted("count.briefs", briefs);
    List<Group<Card>> days = new ArrayList<>();
    for (WeekDay day : facts.days()) {
      days.add(
          new Group<>(
              "day-" + day.date(),
              messages.weekday(day.date()) + " " + messages.date(day.date()),
              Day.addressOf(day.date()).from(page),
              messages.counted("count.briefs", day.briefs()),
              renderer.cards().on(page, day.first(), Cards.Form.FILED)));
    }
    Lists.WeekPage view =
        new Lists.WeekPage(
            title,
            messages.text(
                "topic-page.range",
                messages.date(facts.monday()),
                messages.date(facts.monday().plusDays(DAYS_A_WEEK - 1L))),
            count,
            days,
            facts.older().map(other -> link(other, page)),
            facts.newer().map(other -> link(other, page)));
    Frame frame =
        renderer
            .frames()
            .page(page, title)
            .description(messages.text("archive.month.description", title, count))
            .in(Landmark.ARCHIVE)
            .frame();
    return new Model(frame, view);
  }

  private String title(LocalDate monday) {
    return messages.text(
        "week.title", String.valueOf(Week.number(monday)), String.valueOf(Week.year(monday)));
  }

  private Link link(LocalDate monday, SitePath page) {
    return new Link(title(monday), Week.addressOf(monday).from(page));
  }
}
