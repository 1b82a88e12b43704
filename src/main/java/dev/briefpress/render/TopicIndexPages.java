package dev.briefpress.render;

import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Topic;
import dev.briefpress.render.part.FacetWords;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Group;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Lists;
import dev.briefpress.render.view.Lists.ListedTopic;
import dev.briefpress.settings.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** For each facet the page that lists its values. */
final class TopicIndexPages implements HtmlKind<TopicIndexPages.IndexFacts> {
  /** Fewer letters than these need no list of their own. */
  private static final int FEWEST_LETTERS = 3;

  /** Fewer topics than these are seen at once, and need no field that narrows their list. */
  private static final int FEWEST_TO_NARROW = 12;

  private final Renderer renderer;
  private final Messages messages;
  private final FacetWords words;

  TopicIndexPages(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
    this.words = new FacetWords(messages);
  }

  /** The values of one facet. */
  record IndexFacts(Facet facet, List<TopicCount> topics) implements Facts {
    IndexFacts {
      topics = List.copyOf(topics);
    }

    @Override
    public SitePath address() {
      return facet.index();
    }
  }

  /** A value, and how many briefs it has. */
  record TopicCount(
      String name,
      SitePath address,
      Optional<String> description,
      List<String> aliases,
      int briefs) {
    TopicCount {
      aliases = List.copyOf(aliases);
    }

    static TopicCount of(Topic topic) {
      return new TopicCount(
          topic.name(),
          topic.address(),
          topic.description(),
          topic.aliases(),
          topic.briefs().size());
    }
  }

  @Override
  public String template() {
    return "topics";
  }

  @Override
  public Stream<Planned<IndexFacts>> facts(SiteFacts site) {
    return site.site().taxonomy().facets(Facet.Role.PAGES).stream()
        .map(
            facet ->
                new Planned<>(
                    facet.index(),
                    () ->
                        new IndexFacts(
                            facet,
                            site.site().topics(facet.id()).stream().map(TopicCount::of).toList())));
  }

  @Override
  public Model model(IndexFacts facts) {
    Facet facet = facts.facet();
    SitePath page = facts.address();
    Map<String, List<ListedTopic>> groups = new TreeMap<>();
    for (TopicCount topic : facts.topics()) {
      String note =
          facet.closed()
              ? messages.counted("count.briefs", topic.briefs())
                  + topic.description().map(d -> " · " + d).orElse("")
              : String.valueOf(topic.briefs());
      groups
          .computeIfAbsent(facet.closed() ? "" : letter(topic.name()), l -> new ArrayList<>())
          .add(
              new ListedTopic(
                  topic.name(),
                  topic.address().from(page),
                  note,
                  Optional.of(String.join(" ", topic.aliases())).filter(text -> !text.isEmpty())));
    }
    List<Group<ListedTopic>> letters = new ArrayList<>();
    groups.forEach(
        (letter, links) ->
            letters.add(new Group<>("letter-" + Slug.suggestion(letter), letter, "", "", links)));
    String title = words.all(facet);
    Frame frame = renderer.frames().page(page, title).in(FacetWords.section(facet)).frame();
    int number = facts.topics().size();
    String total =
        number < FEWEST_TO_NARROW
            ? ""
            : messages.text("topic-page.shown", "{0}", messages.number(number));
    Lists.Topics view =
        new Lists.Topics(title, words.intro(facet), total, alphabet(letters), letters);
    return new Model(frame, view);
  }

  // The way to each letter; none where the values are few or in the taxonomy's order.
  private static List<Link> alphabet(List<Group<ListedTopic>> letters) {
    return letters.size() < FEWEST_LETTERS
        ? List.of()
        : letters.stream().map(group -> new Link(group.title(), "#" + group.id())).toList();
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
