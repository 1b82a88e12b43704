package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.CardFacts;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Pagination;
import dev.briefpress.links.Topic;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Views;
import dev.briefpress.render.view.Views.Pager;
import dev.briefpress.render.view.Views.PagerPage;
import dev.briefpress.settings.Facet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages of each value of each facet: its newest briefs, and numbered ones with all. */
final class TopicPages implements HtmlKind<TopicPages.TopicFacts> {
  private final Renderer renderer;
  private final Messages messages;
  private final FacetWords words;

  TopicPages(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
    this.words = new FacetWords(messages);
  }

  /**
   * What one page of a topic shows.
   *
   * @param topic what all of its pages show
   * @param briefs newest first
   */
  record TopicFacts(
      SitePath address, Shared<Head> topic, Place place, List<Shared<CardFacts>> briefs)
      implements Facts {
    TopicFacts {
      briefs = List.copyOf(briefs);
    }
  }

  /**
   * What all pages of a topic show; {@link Topic} tells what the rest of it is.
   *
   * @param briefs how many there are
   * @param newest the day of the newest brief
   * @param oldest the day of the oldest one
   */
  record Head(
      Facet facet,
      String key,
      String name,
      SitePath address,
      Optional<String> description,
      Optional<SitePath> feed,
      int briefs,
      Optional<LocalDate> newest,
      Optional<LocalDate> oldest,
      List<Topic.Companion> companions,
      Optional<Topic.Companion> broader,
      List<Topic.Companion> narrower) {
    static Head of(Topic topic) {
      List<Brief> briefs = topic.briefs();
      return new Head(
          topic.facet(),
          topic.key(),
          topic.name(),
          topic.address(),
          topic.description(),
          topic.feedAddress(),
          briefs.size(),
          briefs.stream().findFirst().map(Head::day),
          briefs.isEmpty() ? Optional.empty() : Optional.of(day(briefs.get(briefs.size() - 1))),
          topic.companions(),
          topic.broader(),
          topic.narrower());
    }

    private static LocalDate day(Brief brief) {
      return brief.header().date().day();
    }
  }

  /**
   * Where a page stands among those of its topic.
   *
   * @param number 0 for the list's own page
   * @param numbered how many numbered pages the list's own page leads to; 0 on a numbered one,
   *     which must not change when briefs arrive
   * @param newer number of the page with the briefs after these
   * @param older number of the page with the briefs before these
   */
  record Place(int number, int numbered, OptionalInt newer, OptionalInt older) {
    static Place own(Pagination pages) {
      return new Place(0, pages.numbered(), OptionalInt.empty(), pages.afterNewest());
    }

    static Place numbered(Pagination pages, int number) {
      boolean full = pages.page(number).size() == Pagination.SIZE;
      return new Place(
          number,
          0,
          full && number < pages.numbered() ? OptionalInt.of(number + 1) : OptionalInt.empty(),
          number > 1 ? OptionalInt.of(number - 1) : OptionalInt.empty());
    }
  }

  @Override
  public String template() {
    return "topic";
  }

  @Override
  public Stream<TopicFacts> facts(SiteFacts site) {
    return site.site().allTopics().flatMap(topic -> facts(topic, site));
  }

  private static Stream<TopicFacts> facts(Topic topic, SiteFacts site) {
    Pagination pages = topic.pagination();
    Shared<Head> head = new Shared<>(Head.of(topic));
    return Stream.concat(
        Stream.of(
            new TopicFacts(topic.address(), head, Place.own(pages), site.cards(pages.newest()))),
        IntStream.rangeClosed(1, pages.numbered())
            .mapToObj(
                n ->
                    new TopicFacts(
                        pages.address(n),
                        head,
                        Place.numbered(pages, n),
                        site.cards(pages.page(n)))));
  }

  @Override
  public Model model(TopicFacts facts) {
    SitePath page = facts.address();
    Head topic = facts.topic().value();
    Facet facet = topic.facet();
    int number = facts.place().number();
    String kindTitle = words.one(facet);
    String title =
        number == 0 ? topic.name() : messages.text("topic.numbered", topic.name(), number);
    String count = messages.counted("count.briefs", topic.briefs());
    Frame frame =
        renderer
            .frames()
            .page(page, messages.text("topic.title", title, kindTitle))
            .description(
                topic.description().orElse(messages.text("topic.description", topic.name(), count)))
            .data(
                renderer
                    .jsonLd()
                    .collection(
                        new JsonLd.Crumb(words.all(facet), facet.index()),
                        title,
                        page,
                        facts.briefs()))
            .in(FacetWords.section(facet))
            .feed(topic.feed())
            .frame();
    Views.Topic view =
        new Views.Topic(
            facet.word(),
            kindTitle,
            topic.name(),
            count,
            topic.description(),
            renderer.cards().on(page, facts.briefs()),
            links(topic.companions(), page),
            number == 0 && facts.place().numbered() == 0
                ? Optional.empty()
                : Optional.of(pager(facts)),
            topic.feed().map(f -> f.from(page)),
            topic.newest().flatMap(newest -> topic.oldest().map(oldest -> range(newest, oldest))),
            facet.index().from(page),
            facet.has(Facet.Role.FILTER) ? facet.word() : "",
            facet.closed() ? topic.key() : topic.name(),
            links(topic.broader().stream().toList(), page),
            links(topic.narrower(), page));
    return new Model(frame, view);
  }

  private static List<Link> links(List<Topic.Companion> topics, SitePath page) {
    return topics.stream()
        .map(c -> new Link(c.name(), c.address().from(page), String.valueOf(c.briefs())))
        .toList();
  }

  private String range(LocalDate last, LocalDate first) {
    String newest = messages.date(last);
    String oldest = messages.date(first);
    return newest.equals(oldest) ? newest : messages.text("topic.range", oldest, newest);
  }

  // A numbered page must not change when briefs arrive: it links to its neighbours and to the
  // list's own page, never to "the last" one.
  private Pager pager(TopicFacts facts) {
    SitePath page = facts.address();
    SitePath list = facts.topic().value().address();
    Place place = facts.place();
    int number = place.number();
    List<PagerPage> numbers = new ArrayList<>();
    numbers.add(new PagerPage(messages.text("pager.newest"), list.from(page), number == 0));
    if (number > 0) {
      numbers.add(numbered(list, number, page, true));
    }
    for (int n = place.numbered(); n >= 1; n--) {
      numbers.add(numbered(list, n, page, false));
    }
    return new Pager(
        neighbour("pager.newer", place.newer(), list, page),
        neighbour("pager.older", place.older(), list, page),
        numbers);
  }

  private static PagerPage numbered(SitePath list, int number, SitePath page, boolean current) {
    String href = Pagination.addressOf(list, number).from(page);
    return new PagerPage(String.valueOf(number), href, current);
  }

  private Optional<Link> neighbour(String key, OptionalInt number, SitePath list, SitePath page) {
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Link(messages.text(key), Pagination.addressOf(list, number.getAsInt()).from(page)));
  }
}
