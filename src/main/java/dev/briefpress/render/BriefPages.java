package dev.briefpress.render;

import dev.briefpress.content.Body;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Brief.Format;
import dev.briefpress.content.Citations;
import dev.briefpress.content.Header;
import dev.briefpress.content.Landmark;
import dev.briefpress.content.Rfc3339;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Tlp;
import dev.briefpress.facts.BriefContext;
import dev.briefpress.facts.BriefLink;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.HistoryHead;
import dev.briefpress.facts.LinkTargets;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.facts.SocialCards;
import dev.briefpress.facts.TopicLink;
import dev.briefpress.facts.TopicLinks;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.links.BriefLinks;
import dev.briefpress.links.Day;
import dev.briefpress.links.FiledValues;
import dev.briefpress.links.SettingLinks;
import dev.briefpress.render.jsonld.BriefData;
import dev.briefpress.render.part.AnswerLines;
import dev.briefpress.render.part.BottomLines;
import dev.briefpress.render.part.BriefWords;
import dev.briefpress.render.part.Estimates;
import dev.briefpress.render.part.ExploreLines;
import dev.briefpress.render.part.FacetLines;
import dev.briefpress.render.part.FieldLines;
import dev.briefpress.render.part.JudgementWords;
import dev.briefpress.render.part.MatrixTables;
import dev.briefpress.render.part.RevisionLines;
import dev.briefpress.render.part.SourceLines;
import dev.briefpress.render.part.SourceMarks;
import dev.briefpress.render.part.StoryLines;
import dev.briefpress.render.part.VersionWords;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.BodyView;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Views;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Settings;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of each brief. */
final class BriefPages implements HtmlKind<BriefPages.BriefFacts> {
  private final Renderer renderer;
  private final Bodies bodies;
  private final Provenance provenance;
  private final List<Format> formats;
  private final Messages messages;
  private final FacetLines facets;
  private final FieldLines fields;
  private final JudgementWords judgements;
  private final Estimates estimates;
  private final StoryLines stories;
  private final ExploreLines explore;
  private final SourceLines sources;
  private final RevisionLines revisions;
  private final VersionWords versions;
  private final MatrixTables matrices;
  private final BriefWords words;
  private final BriefData data;
  private final AnswerLines answers;

  BriefPages(Renderer renderer, Bodies bodies, Provenance provenance, List<Format> formats) {
    this.renderer = renderer;
    this.bodies = bodies;
    this.provenance = provenance;
    this.formats = formats;
    this.messages = renderer.messages();
    this.facets = new FacetLines(messages);
    this.judgements = new JudgementWords(messages);
    this.estimates = new Estimates(messages);
    this.stories = new StoryLines(messages);
    this.explore = new ExploreLines(messages);
    this.sources = new SourceLines(messages);
    this.revisions = new RevisionLines(messages);
    this.versions = new VersionWords(messages);
    this.matrices = new MatrixTables(messages);
    this.words = new BriefWords(renderer.settings(), messages);
    this.data = new BriefData(renderer.settings(), renderer.taxonomy());
    this.answers = new AnswerLines(renderer.settings().host(), messages);
    this.fields = new FieldLines(renderer.taxonomy().fields(), messages);
  }

  /**
   * What the page of a brief shows.
   *
   * @param filed in the newsroom's own facets
   * @param settingTargets where the links of site.properties lead
   * @param history of its versions, where there are several
   */
  record BriefFacts(
      Brief brief,
      Shared<BriefContext> context,
      Optional<Shared<BriefLink>> older,
      Optional<Shared<BriefLink>> newer,
      List<FiledValues.Value> filed,
      Shared<LinkTargets> settingTargets,
      boolean pictured,
      Optional<HistoryHead> history)
      implements Facts {
    BriefFacts {
      filed = List.copyOf(filed);
    }

    @Override
    public SitePath address() {
      return brief.address();
    }

    TopicLinks topics() {
      return context.value().topics();
    }

    TopicLink category() {
      return topics().of(Facet.CATEGORY).get(0);
    }
  }

  @Override
  public String template() {
    return "brief";
  }

  @Override
  public Stream<Planned<BriefFacts>> facts(SiteFacts site) {
    Settings settings = site.site().settings();
    Shared<LinkTargets> targets = new Shared<>(site.targets(SettingLinks.of(settings, List.of())));
    return site.site().briefs().stream()
        .filter(brief -> renderer.speaks(brief.header().lang()))
        .map(brief -> new Planned<>(brief.address(), () -> facts(brief, site, targets)));
  }

  private static BriefFacts facts(Brief brief, SiteFacts site, Shared<LinkTargets> settings) {
    BriefLinks links = site.links(brief);
    return new BriefFacts(
        brief,
        site.context(brief),
        site.link(links.older()),
        site.link(links.newer()),
        FiledValues.of(brief, site.site()),
        settings,
        SocialCards.areDrawn(site.site()),
        site.history(brief));
  }

  @Override
  public Model model(BriefFacts facts) {
    Brief brief = facts.brief();
    SitePath page = brief.address();
    Header header = brief.header();
    Frame frame =
        renderer
            .frames()
            .page(page, header.title())
            .description(judgements.statement(brief))
            .lang(header.lang())
            .formats(brief, formats)
            .article(
                article(brief, facts),
                data.of(
                    brief,
                    facts.topics(),
                    judgements.statement(brief),
                    answers.backstory(brief),
                    image(facts),
                    facts.history().map(HistoryHead::number)))
            .image(image(facts))
            .frame();
    String line = BodyViews.html(provenance.text(), page, facts.settingTargets().value());
    Body body = bodies.of(brief.id());
    Body bottomLine = body.bottomLine();
    SourceMarks marks = SourceMarks.of(header.sources(), messages);
    return new Model(
        frame,
        view(facts, body, bottomLine),
        List.of(
            withMatrix(body(body.rest(), facts, marks), brief),
            body(opened(brief, bottomLine), facts, marks),
            new BodyView(line, List.of(), "")));
  }

  private BodyView withMatrix(BodyView text, Brief brief) {
    return matrices.of(brief).map(text::with).orElse(text);
  }

  private static Body opened(Brief brief, Body bottomLine) {
    return brief
        .judgement()
        .map(judgement -> BottomLines.opened(bottomLine, judgement.sentence()))
        .orElse(bottomLine);
  }

  private BodyView body(Body body, BriefFacts facts, SourceMarks marks) {
    return renderer
        .bodies()
        .of(body, facts.address(), "", facts.topics(), facts.context().value().targets(), marks);
  }

  private Optional<Frame.Image> image(BriefFacts facts) {
    Brief brief = facts.brief();
    String alt = brief.header().title() + ". " + judgements.statement(brief);
    return facts.pictured()
        ? Optional.of(new Frame.Image(renderer.settings().absolute(SocialCards.of(brief)), alt))
        : Optional.empty();
  }

  private Frame.Article article(Brief brief, BriefFacts facts) {
    ZoneId zone = renderer.settings().timezone();
    return new Frame.Article(
        brief.header().date().rfc3339(zone),
        Rfc3339.of(brief.header().changed(zone), zone),
        facts.category().name());
  }

  // Not said twice where the bottom line says it.
  private static Optional<Judgement> lead(Brief brief, Body bottomLine) {
    return brief
        .headline()
        .filter(judgement -> !BottomLines.says(bottomLine, judgement.sentence()));
  }

  private Views.Brief view(BriefFacts facts, Body body, Body bottomLine) {
    Brief brief = facts.brief();
    TopicLinks topics = facts.topics();
    SitePath page = brief.address();
    Header header = brief.header();
    String confidence = header.confidence().id();
    return new Views.Brief(
        brief.kicker(),
        header.title(),
        header.date().day().toString(),
        words.published(header),
        Day.addressOf(header.date().day()).from(page),
        revisions.head(header),
        facts.category().name(),
        facts.category().address().from(page),
        confidence,
        messages.text("confidence." + confidence),
        messages.text("confidence." + confidence + ".help"),
        estimates.of(brief),
        lead(brief, bottomLine).map(judgements::sentence),
        !bottomLine.sections().isEmpty(),
        Landmark.LADDER.address().from(page),
        Optional.of(header.tlp()).filter(own -> own != renderer.settings().tlp()).map(Tlp::marking),
        answers.of(brief),
        header.summary(),
        words.reading(brief),
        words.citation(brief),
        brief.dataAddress().from(page),
        sources.of(
            header.sources(), Citations.of(body, header.sources()), topics.of(Facet.HOSTS), page),
        sources.summary(header.sources()),
        revisions.of(header.revisions()),
        revisions.unexplained(header),
        facts.history().map(head -> versions.box(head, brief.historyAddress(), page)),
        links(topics.of(Facet.TAGS), page),
        links(topics.of(Facet.TECHNIQUES), page),
        explore.onward(brief, facts.category(), support(facts)),
        explore.related(brief, facts.context().value().related()),
        stories.earlier(brief, facts.context().value().earlier()),
        stories.later(brief, facts.context().value().later()),
        facts.older().map(b -> link(b.value(), page)),
        facts.newer().map(b -> link(b.value(), page)),
        header.schema().toString(),
        facets.of(facts.filed(), page),
        fields.of(brief));
  }

  private Optional<SitePath> support(BriefFacts facts) {
    return renderer.settings().support().flatMap(facts.settingTargets().value()::address);
  }

  private static List<Link> links(List<TopicLink> topics, SitePath page) {
    return topics.stream().map(t -> new Link(t.name(), t.address().from(page))).toList();
  }

  private static Link link(BriefLink brief, SitePath page) {
    return new Link(brief.title(), brief.address().from(page));
  }
}
