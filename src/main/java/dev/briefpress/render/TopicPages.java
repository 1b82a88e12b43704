package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.links.Landmark;
import dev.briefpress.links.Pagination;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.render.Views.Pager;
import dev.briefpress.render.Views.PagerPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages of tags, categories, entities and techniques, and the index of each kind. */
final class TopicPages implements PageSource {
  private final Renderer renderer;
  private final Messages messages;

  TopicPages(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
  }

  @Override
  public Stream<Page> pages(Site site) {
    Stream<Page> indexes =
        Stream.of(
            index(Topic.Kind.TAG, Landmark.TAGS, site.tags()),
            index(Topic.Kind.CATEGORY, Landmark.CATEGORIES, site.categories()),
            index(Topic.Kind.ENTITY, Landmark.ENTITIES, site.entities()),
            index(Topic.Kind.TECHNIQUE, Landmark.TECHNIQUES, site.techniques()));
    Stream<Page> topics =
        Stream.of(site.tags(), site.categories(), site.entities(), site.techniques())
            .flatMap(List::stream)
            .flatMap(this::pages);
    return Stream.concat(indexes, topics);
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
            .text(topic.kind().name())
            .text(topic.key())
            .text(topic.name())
            .number(topic.briefs().size())
            .address(topic.feedAddress());
    for (Topic.Companion companion : topic.companions()) {
      inputs.text(companion.name()).text(companion.address().value()).number(companion.briefs());
    }
    return inputs.sum();
  }

  private Renderer.Model model(
      Topic topic, Pagination pages, SitePath page, List<Brief> briefs, int number) {
    String kind = topic.kind().name().toLowerCase(Locale.ROOT);
    String title =
        number == 0 ? topic.name() : messages.text("topic.numbered", topic.name(), number);
    String count = messages.counted("count.briefs", topic.briefs().size());
    Frame frame =
        renderer
            .frames()
            .page(page, messages.text("topic.title", title, messages.text("topic." + kind)))
            .description(
                topic.description().orElse(messages.text("topic.description", topic.name(), count)))
            .data(renderer.jsonLd().collection(title, page.value(), briefs))
            .in("nav." + topic.kind().folder())
            .feed(topic.feedAddress())
            .frame();
    Views.Topic view =
        new Views.Topic(
            kind,
            messages.text("topic." + kind),
            topic.name(),
            count,
            topic.description(),
            renderer.frames().cards(briefs, page),
            topic.companions().stream()
                .map(c -> new Link(c.name(), c.address().from(page), String.valueOf(c.briefs())))
                .toList(),
            pages.numbered() == 0 ? Optional.empty() : Optional.of(pager(pages, page, number)),
            topic.feedAddress().map(f -> f.from(page)),
            range(briefs),
            landmark(topic.kind()).address().from(page),
            topic.kind() == Topic.Kind.CATEGORY
                ? "category"
                : topic.kind() == Topic.Kind.TAG ? "tag" : "",
            topic.kind() == Topic.Kind.CATEGORY ? topic.key() : topic.name());
    return new Renderer.Model(frame, view);
  }

  private static Landmark landmark(Topic.Kind kind) {
    return switch (kind) {
      case TAG -> Landmark.TAGS;
      case CATEGORY -> Landmark.CATEGORIES;
      case ENTITY -> Landmark.ENTITIES;
      case TECHNIQUE -> Landmark.TECHNIQUES;
    };
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

  private Page index(Topic.Kind kind, Landmark landmark, List<Topic> topics) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    SitePath page = landmark.address();
    Map<String, List<Link>> groups = new TreeMap<>();
    for (Topic topic : topics) {
      String note =
          kind == Topic.Kind.CATEGORY
              ? messages.counted("count.briefs", topic.briefs().size())
                  + topic.description().map(d -> " · " + d).orElse("")
              : String.valueOf(topic.briefs().size());
      groups
          .computeIfAbsent(
              kind == Topic.Kind.CATEGORY ? "" : letter(topic.name()), l -> new ArrayList<>())
          .add(new Link(topic.name(), topic.address().from(page), note));
    }
    List<Group<Link>> letters = new ArrayList<>();
    groups.forEach(
        (letter, links) ->
            letters.add(new Group<>("letter-" + Slug.suggestion(letter), letter, "", "", links)));
    Frame frame =
        renderer.frames().page(landmark, "topics." + name).in("nav." + kind.folder()).frame();
    Views.Topics view =
        new Views.Topics(
            messages.text("topics." + name), messages.text("topics." + name + ".intro"), letters);
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
