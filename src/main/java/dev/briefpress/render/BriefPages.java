package dev.briefpress.render;

import dev.briefpress.content.AiUse;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.Header;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Source;
import dev.briefpress.links.BriefLinks;
import dev.briefpress.links.Day;
import dev.briefpress.links.Landmark;
import dev.briefpress.links.Related;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.render.Views.RelatedLine;
import dev.briefpress.render.Views.SourceLine;
import dev.briefpress.render.Views.Stamp;
import dev.briefpress.settings.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of each brief, and the notice of each withdrawn one. */
final class BriefPages implements PageSource {
  /** Most names in a reason why another brief is related. */
  private static final int MOST_REASONS = 3;

  private final Renderer renderer;
  private final Bodies bodies;
  private final Provenance provenance;
  private final Messages messages;
  private final Fingerprint common;
  private final FacetLines facets;
  private final FieldLines fields;

  BriefPages(Renderer renderer, Bodies bodies, Provenance provenance) {
    this.renderer = renderer;
    this.bodies = bodies;
    this.provenance = provenance;
    this.messages = renderer.messages();
    this.common = common();
    this.facets = new FacetLines(renderer.site(), messages);
    this.fields = new FieldLines(renderer.site().taxonomy().fields(), messages);
  }

  @Override
  public Stream<Page> pages(Site site) {
    return Stream.concat(
        site.briefs().stream().map(this::page), site.withdrawn().stream().map(this::notice));
  }

  private Page page(Brief brief) {
    BriefLinks links = renderer.site().links().get(brief.id());
    if (links == null) {
      throw new IllegalStateException(brief.id() + " is published and not linked");
    }
    return renderer.page(brief.address(), "brief", inputs(brief, links), () -> model(brief, links));
  }

  private Inputs inputs(Brief brief, BriefLinks links) {
    Site site = renderer.site();
    return renderer
        .inputs("brief")
        .brief(brief)
        .sum(links.topicSum())
        .sum(links.neighbourSum())
        .targets(brief.references(), site)
        .sum(common);
  }

  // What each brief's page shows of the rest of the site, whatever the brief.
  private Fingerprint common() {
    Site site = renderer.site();
    return Inputs.of("brief")
        .text(renderer.bodies().html(provenance.text(), Landmark.HOME.address()))
        .address(site.settings().support().map(site.addresses()::get))
        .sum();
  }

  private Renderer.Model model(Brief brief, BriefLinks links) {
    SitePath page = brief.address();
    Header header = brief.header();
    Frame frame =
        renderer
            .frames()
            .page(page, header.title())
            .description(brief.summary())
            .lang(header.lang())
            .article(renderer.jsonLd().brief(brief, links))
            .frame();
    BodyView line = new BodyView(renderer.bodies().html(provenance.text(), page), List.of(), "");
    BodyView body = renderer.bodies().of(bodies.of(brief.id()), page, "");
    return new Renderer.Model(frame, view(brief, links), List.of(body, line));
  }

  private Views.Brief view(Brief brief, BriefLinks links) {
    SitePath page = brief.address();
    Header header = brief.header();
    String confidence = header.confidence().id();
    return new Views.Brief(
        brief.kicker(),
        header.title(),
        header.date().day().toString(),
        published(header),
        Day.addressOf(header.date().day()).from(page),
        header.updated().map(d -> new Stamp(d.toString(), messages.date(d), "")),
        links.category().name(),
        links.category().address().from(page),
        confidence,
        messages.text("confidence." + confidence),
        messages.text("confidence." + confidence + ".help"),
        header
            .likelihood()
            .map(
                term ->
                    messages.text(
                        "brief.likelihood.on", term, messages.text("ladder." + header.ladder()))),
        header.tlp().marking(),
        header.ai().map(this::ai),
        header.review().map(r -> messages.text("brief.reviewed", r.by(), messages.date(r.on()))),
        header.summary(),
        brief.dataAddress().from(page),
        header.sources().stream().map(this::source).toList(),
        header.corrections().stream()
            .map(c -> new Stamp(c.on().toString(), messages.date(c.on()), c.text()))
            .toList(),
        links(links.topics(Facet.TAGS), page),
        links(links.topics(Facet.TECHNIQUES), page),
        explore(brief, links),
        links.related().stream().map(r -> related(r, page)).toList(),
        links.older().map(b -> new Link(b.header().title(), b.address().from(page))),
        links.newer().map(b -> new Link(b.header().title(), b.address().from(page))),
        header.schema().toString(),
        facets.of(brief, page),
        fields.of(brief));
  }

  private String published(Header header) {
    String date = messages.date(header.date().day());
    return header
        .date()
        .time(renderer.site().settings().timezone())
        .map(time -> messages.text("date.time", date, time.withSecond(0).withNano(0).toString()))
        .orElse(date);
  }

  private String ai(AiUse ai) {
    String use = messages.text("ai." + ai.use());
    String tools =
        ai.tools().isEmpty() ? "" : " " + messages.text("ai.tools", String.join(", ", ai.tools()));
    return use
        + tools
        + ai.responsible().map(r -> " " + messages.text("ai.responsible", r)).orElse("");
  }

  private SourceLine source(Source source) {
    List<String> details = new ArrayList<>();
    source.author().ifPresent(details::add);
    source.publisher().ifPresent(details::add);
    source.published().ifPresent(d -> details.add(messages.date(d)));
    source
        .accessed()
        .ifPresent(d -> details.add(messages.text("source.accessed", messages.date(d))));
    String letter = source.reliability().map(Enum::name).orElse("");
    String figure =
        source.credibility().isPresent() ? String.valueOf(source.credibility().getAsInt()) : "";
    List<String> grade = new ArrayList<>();
    if (!letter.isEmpty()) {
      grade.add(messages.text("reliability." + letter));
    }
    if (!figure.isEmpty()) {
      grade.add(messages.text("credibility." + figure));
    }
    return new SourceLine(
        source.title(),
        source.url().map(Object::toString),
        String.join(", ", details),
        Optional.of(letter + figure).filter(g -> !g.isEmpty()),
        Optional.of(String.join(" · ", grade)).filter(g -> !g.isEmpty()));
  }

  private static List<Link> links(List<Topic> topics, SitePath page) {
    return topics.stream().map(t -> new Link(t.name(), t.address().from(page))).toList();
  }

  private List<Link> explore(Brief brief, BriefLinks links) {
    SitePath page = brief.address();
    List<Link> explore = new ArrayList<>();
    explore.add(
        new Link(
            messages.text("explore.category", links.category().name()),
            links.category().address().from(page)));
    explore.add(
        new Link(
            messages.text("explore.day", messages.date(brief.header().date().day())),
            Day.addressOf(brief.header().date().day()).from(page)));
    Site site = renderer.site();
    site.settings()
        .support()
        .flatMap(source -> Optional.ofNullable(site.addresses().get(source)))
        .ifPresent(a -> explore.add(new Link(messages.text("explore.support"), a.from(page))));
    return explore;
  }

  private RelatedLine related(Related related, SitePath page) {
    List<String> shared =
        related.shared().subList(0, Math.min(MOST_REASONS, related.shared().size()));
    String reason =
        related.pinned()
            ? messages.text("explore.pinned")
            : messages.text("explore.shares", String.join(", ", shared));
    Brief other = related.brief();
    return new RelatedLine(
        other.header().title(),
        other.address().from(page),
        messages.date(other.header().date().day()),
        reason);
  }

  private Page notice(Brief brief) {
    String title = brief.header().shownTitle().orElseGet(() -> messages.text("withdrawn.title"));
    Frame frame = renderer.frames().page(brief.address(), title).hidden().frame();
    Stamp stamp =
        brief
            .header()
            .withdrawn()
            .map(w -> new Stamp(w.on().toString(), messages.date(w.on()), w.reason()))
            .orElseThrow();
    Views.Withdrawn view =
        new Views.Withdrawn(title, messages.date(brief.header().date().day()), stamp);
    return renderer.page(brief.address(), "withdrawn", frame, view);
  }
}
