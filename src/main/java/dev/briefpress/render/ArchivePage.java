package dev.briefpress.render;

import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Month;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Group;
import dev.briefpress.render.view.Link;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The list of all months. */
final class ArchivePage implements HtmlKind<ArchivePage.ArchiveFacts> {
  private final Renderer renderer;
  private final Messages messages;

  ArchivePage(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
  }

  /** The months that have a page, newest first. */
  record ArchiveFacts(SitePath address, List<MonthCount> months) implements Facts {
    ArchiveFacts {
      months = List.copyOf(months);
    }
  }

  /** A month, and how many briefs it has. */
  record MonthCount(YearMonth month, int briefs) {}

  /** The view: links to the months of each year. */
  public record Archive(List<Group<Link>> years) {
    public Archive {
      years = List.copyOf(years);
    }
  }

  @Override
  public String template() {
    return "archive";
  }

  @Override
  public Stream<Planned<ArchiveFacts>> facts(SiteFacts site) {
    SitePath address = Landmark.ARCHIVE.address();
    return Stream.of(
        new Planned<>(
            address,
            () ->
                new ArchiveFacts(
                    address,
                    Month.of(site.site().briefs()).stream()
                        .map(m -> new MonthCount(m.month(), m.briefs().size()))
                        .toList())));
  }

  @Override
  public Model model(ArchiveFacts facts) {
    SitePath page = facts.address();
    Map<Integer, List<Link>> years = new LinkedHashMap<>();
    for (MonthCount month : facts.months()) {
      years
          .computeIfAbsent(month.month().getYear(), y -> new ArrayList<>())
          .add(
              new Link(
                  messages.month(month.month()),
                  Month.addressOf(month.month()).from(page),
                  messages.counted("count.briefs", month.briefs())));
    }
    List<Group<Link>> groups = new ArrayList<>();
    years.forEach(
        (year, links) ->
            groups.add(new Group<>("year-" + year, String.valueOf(year), "", "", links)));
    Frame frame = renderer.frames().page(Landmark.ARCHIVE).in(Landmark.ARCHIVE).frame();
    return new Model(frame, new Archive(groups));
  }
}
