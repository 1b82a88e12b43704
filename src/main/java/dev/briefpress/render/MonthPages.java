package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.CardFacts;
import dev.briefpress.facts.ConfidenceCount;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Month;
import dev.briefpress.render.part.Charts;
import dev.briefpress.render.part.MonthGrids;
import dev.briefpress.render.part.MonthGrids.DayInGrid;
import dev.briefpress.render.part.Pagers;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Lists;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages of each month of the archive. */
final class MonthPages implements HtmlKind<MonthPages.MonthFacts> {
  private final Renderer renderer;
  private final Messages messages;
  private final Pagers pagers;
  private final Charts charts;
  private final MonthGrids grids;

  MonthPages(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
    this.pagers = new Pagers(messages);
    this.charts = new Charts(messages);
    this.grids = new MonthGrids(messages);
  }

  /**
   * What one page of a month shows.
   *
   * @param month what all of its pages show
   * @param briefs newest first
   */
  record MonthFacts(Shared<Head> month, Pagers.Place place, List<Shared<CardFacts>> briefs)
      implements Facts {
    MonthFacts {
      briefs = List.copyOf(briefs);
    }

    @Override
    public SitePath address() {
      return place.address();
    }
  }

  /**
   * What all pages of a month show.
   *
   * @param briefs how many there are
   * @param days those that have a page
   * @param older the nearest earlier month that has a page
   * @param newer the nearest later month that has a page
   */
  record Head(
      YearMonth month,
      int briefs,
      ConfidenceCount confidences,
      List<DayInGrid> days,
      Optional<YearMonth> older,
      Optional<YearMonth> newer) {
    Head {
      days = List.copyOf(days);
    }
  }

  @Override
  public String template() {
    return "month";
  }

  @Override
  public Stream<Planned<MonthFacts>> facts(SiteFacts site) {
    List<Month> months = Month.of(site.site().briefs());
    return IntStream.range(0, months.size())
        .boxed()
        .flatMap(i -> facts(months.get(i), at(months, i + 1), at(months, i - 1), site));
  }

  private static Stream<Planned<MonthFacts>> facts(
      Month month, Optional<YearMonth> older, Optional<YearMonth> newer, SiteFacts site) {
    return Pagers.planned(
        month.pagination(),
        site,
        (place, briefs) ->
            new MonthFacts(new Shared<>(head(month, older, newer, site)), place, briefs));
  }

  private static Head head(
      Month month, Optional<YearMonth> older, Optional<YearMonth> newer, SiteFacts site) {
    List<Brief> briefs = month.briefs();
    return new Head(
        month.month(),
        briefs.size(),
        ConfidenceCount.of(briefs),
        DayInGrid.of(site.site().days(), month.month()),
        older,
        newer);
  }

  private static Optional<YearMonth> at(List<Month> months, int index) {
    return index < 0 || index >= months.size()
        ? Optional.empty()
        : Optional.of(months.get(index).month());
  }

  @Override
  public Model model(MonthFacts facts) {
    SitePath page = facts.address();
    Head month = facts.month().value();
    String title = messages.month(month.month());
    String count = messages.counted("count.briefs", month.briefs());
    Lists.Month view =
        new Lists.Month(
            title,
            count,
            renderer.cards().on(page, facts.briefs(), Cards.Form.FULL),
            grids.grid(month.month(), month.days(), page),
            charts.spread(month.confidences()),
            pagers.of(facts.place()),
            month.older().map(other -> link(other, page)),
            month.newer().map(other -> link(other, page)));
    Frame frame =
        renderer
            .frames()
            .page(page, pagers.title(title, facts.place()))
            .description(messages.text("archive.month.description", title, count))
            .in(Landmark.ARCHIVE)
            .frame();
    return new Model(frame, view);
  }

  private Link link(YearMonth month, SitePath page) {
    return new Link(messages.month(month), Month.addressOf(month).from(page));
  }
}
