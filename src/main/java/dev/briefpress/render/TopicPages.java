package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.links.Pagination;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.render.Views.Pager;
import dev.briefpress.render.Views.PagerPage;
import dev.briefpress.settings.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The page of each value of each facet, and the index of each facet. */
final class TopicPages implements PageSource {
  private final Renderer renderer;
  private final Messages messages;
  private final FacetWords words;

  TopicPages(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
    this.words = new FacetWords(messages);
  }

  @Override
  public Stream<Page> pages(Site site) {
    Stream<Page> indexes =
        site.taxonomy().facets(Facet.Role.PAGES).stream()
            .map(facet -> index(facet, site.topics(facet.id())));
    return Stream.concat(indexes, site.allTopics().flatMap(this::pages));
  }

  private Stream<Page> pages(Topic topic) {
    Pagination pages = new Pagination(topic.address(), topic.briefs());
    Fingerprint head = inputs(topic);
    return Stream.concat(
        Stream.of(page(topic, head, pages, topic.address(), pages.newest(), 0)),
        IntStream.rangeClosed(1, pages.numbered())
            .mapToObj(n -> page(topic, head, pages, pages.address(n), pages.page(n), n)));
  }

  private Page page(
      Topic topic,
      Fingerprint head,
      Pagination pages,
      SitePath page,
      List<Brief> briefs,
      int number) {
    Inputs inputs = renderer.inputs("topic").sum(head).number(number);
    briefs.forEach(b -> inputs.sum(renderer.frames().inputs(b)));
    return renderer.page(page, "topic", inputs, () -> model(topic, pages, page, briefs, number));
  }

  // What all pages of the topic are made from.
  private static Fingerprint inputs(Topic topic) {
    Inputs inputs =
        Inputs.of("topic")
            .text(topic.facet().id())
            .text(topic.key())
            .text(topic.name())
            .number(topic.briefs().size())
            .text(dates(topic.briefs()))
            .address(topic.feedAddress());
    companions(topic.companions(), inputs);
    companions(topic.broader().stream().toList(), inputs);
    companions(topic.narrower(), inputs);
    return inputs.sum();
  }

  private static void companions(List<Topic.Companion> companions, Inputs inputs) {
    inputs.number(companions.size());
    for (Topic.Companion companion : companions) {
      inputs.text(companion.name()).text(companion.address().value()).number(companion.briefs());
    }
  }

  // Of the newest and the oldest brief.
  private static String dates(List<Brief> briefs) {
    return briefs.isEmpty()
        ? ""
        : briefs.get(0).header().date().day()
            + " "
            + briefs.get(briefs.size() - 1).header().date().day();
  }

  private Renderer.Model model(
      Topic topic, Pagination pages, SitePath page, List<Brief> briefs, int number) {
    Facet facet = topic.facet();
    String kindTitle = words.one(facet);
    String title =
        number == 0 ? topic.name() : messages.text("topic.numbered", topic.name(), number);
    String count = messages.counted("count.briefs", topic.briefs().size());
    Frame frame =
        renderer
            .frames()
            .page(page, messages.text("topic.title", title, kindTitle))
            .description(
                topic.description().orElse(messages.text("topic.description", topic.name(), count)))
            .data(renderer.jsonLd().collection(title, page.value(), briefs))
            .in(FacetWords.section(facet))
            .feed(topic.feedAddress())
            .frame();
    Views.Topic view =
        new Views.Topic(
            facet.word(),
            kindTitle,
            topic.name(),
            count,
            topic.description(),
            renderer.frames().cards(briefs, page),
            links(topic.companions(), page),
            pages.numbered() == 0 ? Optional.empty() : Optional.of(pager(pages, page, number)),
            topic.feedAddress().map(f -> f.from(page)),
            range(topic.briefs()),
            facet.index().from(page),
            facet.has(Facet.Role.FILTER) ? facet.word() : "",
            facet.closed() ? topic.key() : topic.name(),
            links(topic.broader().stream().toList(), page),
            links(topic.narrower(), page));
    return new Renderer.Model(frame, view);
  }

  private static List<Link> links(List<Topic.Companion> topics, SitePath page) {
    return topics.stream()
        .map(c -> new Link(c.name(), c.address().from(page), String.valueOf(c.briefs())))
        .toList();
  }

  private Optional<String> range(List<Brief> briefs) {
    if (briefs.isEmpty()) {
      return Optional.empty();
    }
    String newest = messages.date(briefs.get(0).header().date().day());
    String oldest = messages.date(briefs.get(briefs.size() - 1).header().date().day());
    return Optional.of(
        newest.equals(oldest) ? newest : messages.text("topic.range", oldest, newest));
  }

  // A numbered page must not change when briefs arrive: it links to its neighbours and to the
  // list's own
  // page, never to "the last" one.
  private Pager pager(Pagination pages, SitePath page, int number) {
    List<PagerPage> numbers = new ArrayList<>();
    if (number == 0) {
      numbers.add(new PagerPage(messages.text("pager.newest"), pages.address().from(page), true));
      for (int n = pages.numbered(); n >= 1; n--) {
        numbers.add(new PagerPage(String.valueOf(n), pages.address(n).from(page), false));
      }
      return new Pager(
          Optional.empty(),
          pages.afterNewest().isPresent()
              ? Optional.of(
                  new Link(
                      messages.text("pager.older"),
                      pages.address(pages.afterNewest().getAsInt()).from(page)))
              : Optional.empty(),
          numbers);
    }
    numbers.add(new PagerPage(messages.text("pager.newest"), pages.address().from(page), false));
    numbers.add(new PagerPage(String.valueOf(number), pages.address(number).from(page), true));
    boolean full = pages.page(number).size() == Pagination.SIZE;
    Optional<Link> newer =
        full && number < pages.numbered()
            ? Optional.of(
                new Link(messages.text("pager.newer"), pages.address(number + 1).from(page)))
            : Optional.empty();
    Optional<Link> older =
        number > 1
            ? Optional.of(
                new Link(messages.text("pager.older"), pages.address(number - 1).from(page)))
            : Optional.empty();
    return new Pager(newer, older, numbers);
  }

  private Page index(Facet facet, List<Topic> topics) {
    SitePath page = facet.index();
    Map<String, List<Link>> groups = new TreeMap<>();
    for (Topic topic : topics) {
      String note =
          facet.closed()
              ? messages.counted("count.briefs", topic.briefs().size())
                  + topic.description().map(d -> " · " + d).orElse("")
              : String.valueOf(topic.briefs().size());
      groups
          .computeIfAbsent(facet.closed() ? "" : letter(topic.name()), l -> new ArrayList<>())
          .add(new Link(topic.name(), topic.address().from(page), note));
    }
    List<Group<Link>> letters = new ArrayList<>();
    groups.forEach(
        (letter, links) ->
            letters.add(new Group<>("letter-" + Slug.suggestion(letter), letter, "", "", links)));
    String title = words.all(facet);
    Frame frame = renderer.frames().page(page, title).in(FacetWords.section(facet)).frame();
    Views.Topics view = new Views.Topics(title, words.intro(facet), letters);
    return renderer.page(page, "topics", frame, view);
  }

  // Digits and signs share one group, ahead of the letters.
  private static String letter(String name) {
    String key = Slug.suggestion(name);
    char first = key.charAt(0);
    int c = name.codePointAt(0);
    if (first >= 'a' && first <= 'z' && Character.isLetter(c)) {
      return String.valueOf(
          Character.toUpperCase(key.equals("untitled") ? Character.toUpperCase((char) c) : first));
    }
    return "#";
  }
}
