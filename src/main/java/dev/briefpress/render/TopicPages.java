package dev.briefpress.render;

import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.BriefLink;
import dev.briefpress.facts.CardFacts;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.facts.TopicHead;
import dev.briefpress.links.Topic;
import dev.briefpress.render.jsonld.Crumb;
import dev.briefpress.render.part.Charts;
import dev.briefpress.render.part.FacetWords;
import dev.briefpress.render.part.JudgementWords;
import dev.briefpress.render.part.Pagers;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Lists;
import dev.briefpress.render.view.TextLanguage;
import dev.briefpress.render.view.Views.Stamp;
import dev.briefpress.settings.Facet;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of each value of each facet: its newest briefs, and numbered ones with the others. */
final class TopicPages implements HtmlKind<TopicPages.TopicFacts> {
  private final Renderer renderer;
  private final Messages messages;
  private final FacetWords words;
  private final Pagers pagers;
  private final Charts charts;
  private final JudgementWords judgements;

  TopicPages(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
    this.words = new FacetWords(messages);
    this.pagers = new Pagers(messages);
    this.charts = new Charts(messages);
    this.judgements = new JudgementWords(messages);
  }

  /**
   * What one page of a topic shows.
   *
   * @param topic what all of its pages show
   * @param briefs newest first
   */
  record TopicFacts(Shared<TopicHead> topic, Pagers.Place place, List<Shared<CardFacts>> briefs)
      implements Facts {
    TopicFacts {
      briefs = List.copyOf(briefs);
    }

    @Override
    public SitePath address() {
      return place.address();
    }
  }

  @Override
  public String template() {
    return "topic";
  }

  @Override
  public Stream<Planned<TopicFacts>> facts(SiteFacts site) {
    return site.site()
        .allTopics()
        .flatMap(
            topic ->
                Pagers.planned(
                    topic.pagination(),
                    site,
                    (place, briefs) -> new TopicFacts(site.head(topic), place, briefs)));
  }

  @Override
  public Model model(TopicFacts facts) {
    SitePath page = facts.address();
    TopicHead topic = facts.topic().value();
    Facet facet = topic.facet();
    String kindTitle = words.one(facet);
    String title = pagers.title(topic.name(), facts.place());
    String count = messages.counted("count.briefs", topic.briefs());
    Frame frame =
        renderer
            .frames()
            .page(page, messages.text("topic-page.title", title, kindTitle))
            .description(
                topic
                    .description()
                    .orElse(messages.text("topic-page.description", topic.name(), count)))
            .data(
                renderer
                    .listData()
                    .topic(
                        new Crumb(words.all(facet), facet.index()),
                        title,
                        page,
                        topic,
                        facts.briefs()))
            .in(FacetWords.section(facet))
            .feed(topic.atom())
            .feed(topic.json())
            .frame();
    return new Model(frame, view(facts, kindTitle, count));
  }

  private Lists.Topic view(TopicFacts facts, String kindTitle, String count) {
    SitePath page = facts.address();
    TopicHead topic = facts.topic().value();
    Facet facet = topic.facet();
    boolean several = topic.briefs() > 1;
    return new Lists.Topic(
        facet.word(),
        kindTitle,
        topic.name(),
        count,
        topic.description(),
        topic.kind().map(kind -> messages.text("entity." + kind)),
        Optional.of(topic.aliases())
            .filter(aliases -> !aliases.isEmpty())
            .map(aliases -> messages.text("topic-page.aliases", messages.list(aliases))),
        renderer.cards().on(page, facts.briefs(), form(topic)),
        several,
        several
            || Stream.of(topic.roles(), topic.sameAs(), topic.companions())
                .anyMatch(list -> !list.isEmpty()),
        links(topic.companions(), page),
        pagers.of(facts.place()),
        feeds(topic, page),
        topic.latest().flatMap(b -> topic.first().map(a -> range(a.value(), b.value()))),
        topic
            .latest()
            .map(latest -> charts.bars(YearMonth.from(latest.value().day()), topic.months())),
        charts.spread(topic.confidences()),
        landmarks(topic, page),
        topic.roles().stream().map(this::role).toList(),
        topic.sameAs().stream().map(TopicPages::elsewhere).toList(),
        facet.index().from(page),
        Landmark.SEARCH.address().from(page),
        facet.has(Facet.Role.FILTER) ? facet.word() : "",
        facet.closed() ? topic.key() : topic.name(),
        links(topic.broader().stream().toList(), page),
        links(topic.narrower(), page));
  }

  // Each topic has rows of its own only where rows name topics of its facet.
  private static Cards.Form form(TopicHead topic) {
    Facet facet = topic.facet();
    if (facet.id().equals(Facet.CATEGORY)) {
      return Cards.Form.DATED;
    }
    boolean named = !facet.typed() && facet.has(Facet.Role.CARD);
    return named ? Cards.Form.below(topic.address()) : Cards.Form.FULL;
  }

  private List<Link> feeds(TopicHead topic, SitePath page) {
    List<Link> feeds = new ArrayList<>();
    topic
        .atom()
        .ifPresent(f -> feeds.add(new Link(messages.text("topic-page.feed"), f.from(page))));
    topic
        .json()
        .ifPresent(f -> feeds.add(new Link(messages.text("topic-page.feed.json"), f.from(page))));
    return feeds;
  }

  private static List<Link> links(List<Topic.Companion> topics, SitePath page) {
    return topics.stream()
        .map(c -> new Link(c.name(), c.address().from(page), String.valueOf(c.briefs())))
        .toList();
  }

  private String range(BriefLink first, BriefLink last) {
    return span(first.day(), last.day());
  }

  private String span(LocalDate first, LocalDate last) {
    String oldest = messages.date(first);
    return first.equals(last)
        ? oldest
        : messages.text("topic-page.range", oldest, messages.date(last));
  }

  private List<Lists.Landmark> landmarks(TopicHead topic, SitePath page) {
    List<Lists.Landmark> landmarks = new ArrayList<>();
    topic
        .latest()
        .flatMap(brief -> landmark("topic-page.latest", brief.value(), page))
        .ifPresent(landmarks::add);
    topic
        .first()
        .flatMap(brief -> landmark("topic-page.first", brief.value(), page))
        .ifPresent(landmarks::add);
    return landmarks;
  }

  private Optional<Lists.Landmark> landmark(String label, BriefLink brief, SitePath page) {
    return brief
        .judgement()
        .map(
            judgement ->
                new Lists.Landmark(
                    messages.text(label),
                    new Stamp(brief.day().toString(), messages.date(brief.day()), ""),
                    brief.title(),
                    TextLanguage.of(brief.lang(), renderer.settings().lang()),
                    brief.address().from(page),
                    judgements.line(judgement)));
  }

  private static Link elsewhere(URI address) {
    String host = address.getHost().replaceFirst("^www\\.", "");
    String path = address.getPath() == null ? "" : address.getPath();
    return new Link(host + (path.equals("/") ? "" : path), address.toString());
  }

  private Link role(TopicHead.Role role) {
    return new Link(role.text(), "", span(role.first(), role.last()));
  }
}
