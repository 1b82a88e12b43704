package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Confidence;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.links.Day;
import dev.briefpress.links.Landmark;
import dev.briefpress.links.Month;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The front page, the archive, the search page and the not-found page. */
final class ListPages implements PageSource {
  private static final int NEWEST = 12;
  private static final int FREQUENT_TAGS = 24;

  /** Most titles that the search page offers to readers without script. */
  private static final int MOST_TITLES = 500;

  private static final int RECENT_DAYS = 14;
  private final Renderer renderer;
  private final Messages messages;

  ListPages(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
  }

  @Override
  public Stream<Page> pages(Site site) {
    List<Month> months = Month.of(site.briefs());
    return Stream.concat(
        Stream.of(home(site), archive(months), search(site), notFound()),
        IntStream.range(0, months.size()).mapToObj(i -> month(months, i)));
  }

  private Page home(Site site) {
    SitePath page = Landmark.HOME.address();
    Optional<Views.DayTeaser> today =
        site.days().stream()
            .findFirst()
            .map(
                day ->
                    new Views.DayTeaser(
                        messages.weekday(day.date()),
                        messages.date(day.date()),
                        day.date().toString(),
                        day.address().from(page),
                        messages.counted("count.briefs", day.briefs().size())));
    List<Brief> newest = site.briefs().subList(0, Math.min(NEWEST, site.briefs().size()));
    Views.Home view =
        new Views.Home(
            today,
            renderer.frames().cards(newest, page),
            site.topics(Facet.CATEGORY).stream()
                .map(
                    c ->
                        new Link(
                            c.name(),
                            c.address().from(page),
                            messages.counted("count.briefs", c.briefs().size())))
                .toList(),
            frequentTags(site, page),
            Landmark.ARCHIVE.address().from(page));
    Frame frame =
        renderer
            .frames()
            .page(page, site.settings().title())
            .data(renderer.jsonLd().collection(site.settings().title(), page.value(), newest))
            .frame();
    return renderer.page(page, "home", frame, view);
  }

  private static List<Link> frequentTags(Site site, SitePath page) {
    return site.topics(Facet.TAGS).stream()
        .sorted(Comparator.comparingInt((Topic t) -> t.briefs().size()).reversed())
        .limit(FREQUENT_TAGS)
        .sorted(Comparator.comparing((Topic t) -> Slug.key(t.name())))
        .map(t -> new Link(t.name(), t.address().from(page), String.valueOf(t.briefs().size())))
        .toList();
  }

  private Page archive(List<Month> months) {
    SitePath page = Landmark.ARCHIVE.address();
    Map<Integer, List<Link>> years = new LinkedHashMap<>();
    for (Month month : months) {
      years
          .computeIfAbsent(month.month().getYear(), y -> new ArrayList<>())
          .add(
              new Link(
                  messages.month(month.month()),
                  month.address().from(page),
                  messages.counted("count.briefs", month.briefs().size())));
    }
    List<Group<Link>> groups = new ArrayList<>();
    years.forEach(
        (year, links) ->
            groups.add(new Group<>("year-" + year, String.valueOf(year), "", "", links)));
    Frame frame =
        renderer.frames().page(Landmark.ARCHIVE, "archive.title").in("nav.archive").frame();
    return renderer.page(page, "archive", frame, new Views.Archive(groups));
  }

  private Page month(List<Month> months, int index) {
    Month month = months.get(index);
    Inputs inputs = renderer.inputs("month").text(month.month().toString());
    month.briefs().forEach(b -> inputs.sum(renderer.frames().inputs(b)));
    for (int i : new int[] {index - 1, index + 1}) {
      inputs.address(
          Optional.of(i)
              .filter(n -> n >= 0 && n < months.size())
              .map(n -> months.get(n).address()));
    }
    return renderer.page(month.address(), "month", inputs, () -> model(months, index));
  }

  private Renderer.Model model(List<Month> months, int index) {
    Month month = months.get(index);
    SitePath page = month.address();
    Map<LocalDate, List<Brief>> days = new LinkedHashMap<>();
    for (Brief brief : month.briefs()) {
      days.computeIfAbsent(brief.header().date().day(), d -> new ArrayList<>()).add(brief);
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
                    renderer.frames().cards(briefs, page))));
    String title = messages.month(month.month());
    Views.Month view =
        new Views.Month(
            title,
            messages.counted("count.briefs", month.briefs().size()),
            groups,
            neighbour(months, index + 1, page),
            neighbour(months, index - 1, page));
    Frame frame =
        renderer
            .frames()
            .page(page, title)
            .description(messages.text("archive.month.description", title, view.count()))
            .in("nav.archive")
            .frame();
    return new Renderer.Model(frame, view);
  }

  private Optional<Link> neighbour(List<Month> months, int index, SitePath page) {
    return index < 0 || index >= months.size()
        ? Optional.empty()
        : Optional.of(
            new Link(
                messages.month(months.get(index).month()), months.get(index).address().from(page)));
  }

  private Page search(Site site) {
    SitePath page = Landmark.SEARCH.address();
    List<Views.Choice> categories =
        site.taxonomy().categories().stream()
            .map((Term c) -> new Views.Choice(c.id(), c.name()))
            .toList();
    List<Views.Choice> confidences =
        Stream.of(Confidence.values())
            .map(c -> new Views.Choice(c.id(), messages.text("confidence." + c.id())))
            .toList();
    List<Link> days =
        site.days().stream()
            .limit(RECENT_DAYS)
            .map(d -> new Link(messages.date(d.date()), d.address().from(page)))
            .toList();
    Views.Search view =
        new Views.Search(
            categories,
            confidences,
            frequentTags(site, page),
            days,
            site.briefs().size() <= MOST_TITLES ? titles(site, page) : List.of(),
            Landmark.ARCHIVE.address().from(page),
            new FacetFilters(site, messages).filters());
    Frame frame = renderer.frames().page(Landmark.SEARCH, "search.title").frame();
    return renderer.page(page, "search", frame, view);
  }

  private static List<Group<Link>> titles(Site site, SitePath page) {
    Map<String, List<Link>> letters = new TreeMap<>();
    List<Brief> sorted =
        site.briefs().stream()
            .sorted(
                Comparator.comparing((Brief b) -> Slug.key(b.header().title()))
                    .thenComparing(Brief::id))
            .toList();
    for (Brief brief : sorted) {
      String key = Slug.key(brief.header().title());
      String letter =
          key.isEmpty()
              ? "#"
              : key.substring(0, key.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT);
      letters
          .computeIfAbsent(letter, l -> new ArrayList<>())
          .add(new Link(brief.header().title(), brief.address().from(page)));
    }
    List<Group<Link>> groups = new ArrayList<>();
    letters.forEach(
        (letter, links) ->
            groups.add(new Group<>("title-" + Slug.suggestion(letter), letter, "", "", links)));
    return groups;
  }

  // Served for an address at any depth, so its links start from the site's own address.
  private Page notFound() {
    SitePath page = Landmark.NOT_FOUND.address();
    String base = renderer.frames().base();
    Frame frame = renderer.frames().page(Landmark.NOT_FOUND, "notfound.title").hidden().frame();
    List<Link> links =
        List.of(
            new Link(messages.text("notfound.home"), base + Landmark.HOME.address()),
            new Link(messages.text("notfound.search"), base + Landmark.SEARCH.address()),
            new Link(messages.text("notfound.archive"), base + Landmark.ARCHIVE.address()));
    return renderer.page(page, "not-found", frame, new Views.NotFound(links));
  }
}
