package dev.briefpress.render;

import dev.briefpress.content.SitePath;
import dev.briefpress.facts.CardFacts;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Day;
import dev.briefpress.links.Month;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Card;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Group;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Views;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The page of each month of the archive. */
final class MonthPages implements HtmlKind<MonthPages.MonthFacts> {
  private final Renderer renderer;
  private final Messages messages;

  MonthPages(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
  }

  /**
   * What the page of a month shows.
   *
   * @param briefs newest first
   * @param older the nearest earlier month that has a page
   * @param newer the nearest later month that has a page
   */
  record MonthFacts(
      YearMonth month,
      List<Shared<CardFacts>> briefs,
      Optional<YearMonth> older,
      Optional<YearMonth> newer)
      implements Facts {
    MonthFacts {
      briefs = List.copyOf(briefs);
    }

    @Override
    public SitePath address() {
      return Month.addressOf(month);
    }
  }

  @Override
  public String template() {
    return "month";
  }

  @Override
  public Stream<MonthFacts> facts(SiteFacts site) {
    List<Month> months = Month.of(site.site().briefs());
    return IntStream.range(0, months.size())
        .mapToObj(
            i ->
                new MonthFacts(
                    months.get(i).month(),
                    site.cards(months.get(i).briefs()),
                    at(months, i + 1),
                    at(months, i - 1)));
  }

  private static Optional<YearMonth> at(List<Month> months, int index) {
    return index < 0 || index >= months.size()
        ? Optional.empty()
        : Optional.of(months.get(index).month());
  }

  @Override
  public Model model(MonthFacts facts) {
    SitePath page = facts.address();
    Map<LocalDate, List<Shared<CardFacts>>> days = new LinkedHashMap<>();
    for (Shared<CardFacts> brief : facts.briefs()) {
      days.computeIfAbsent(brief.value().day(), d -> new ArrayList<>()).add(brief);
    }
    List<Group<Card>> groups = new ArrayList<>();
    days.forEach(
        (day, briefs) ->
            groups.add(
                new Group<>(
                    "day-" + day,
                    messages.date(day),
                    Day.addressOf(day).from(page),
                    messages.counted("count.briefs", briefs.size()),
                    renderer.cards().on(page, briefs))));
    String title = messages.month(facts.month());
    Views.Month view =
        new Views.Month(
            title,
            messages.counted("count.briefs", facts.briefs().size()),
            groups,
            facts.older().map(month -> link(month, page)),
            facts.newer().map(month -> link(month, page)));
    Frame frame =
        renderer
            .frames()
            .page(page, title)
            .description(messages.text("archive.month.description", title, view.count()))
            .in("nav.archive")
            .frame();
    return new Model(frame, view);
  }

  private Link link(YearMonth month, SitePath page) {
    return new Link(messages.month(month), Month.addressOf(month).from(page));
  }
}
