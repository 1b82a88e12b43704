package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Edition;
import dev.briefpress.content.Reference;
import dev.briefpress.content.RichText;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.BriefLink;
import dev.briefpress.facts.LinkTargets;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.facts.TopicLinks;
import dev.briefpress.links.Day;
import dev.briefpress.render.part.JudgementWords;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.BodyView;
import dev.briefpress.render.view.Lists;
import dev.briefpress.render.view.PartView;
import dev.briefpress.render.view.PartView.ItemView;
import dev.briefpress.render.view.SectionView;
import dev.briefpress.text.WritingDirection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows editions: their opening, their points with what the briefs judge, and their text. */
final class Editions {
  private static final String END_OF_PARAGRAPH = "</p>";

  private final Renderer renderer;
  private final Bodies bodies;
  private final Messages messages;
  private final JudgementWords judgements;

  Editions(Renderer renderer, Bodies bodies) {
    this.renderer = renderer;
    this.bodies = bodies;
    this.messages = renderer.messages();
    this.judgements = new JudgementWords(messages);
  }

  /**
   * What is shown of an edition.
   *
   * @param topics those that its text names
   * @param targets where the links of its text lead
   * @param briefs those that its text links to
   */
  record EditionFacts(
      Edition edition, TopicLinks topics, LinkTargets targets, List<Shared<BriefLink>> briefs) {
    EditionFacts {
      briefs = List.copyOf(briefs);
    }
  }

  /** Makes the facts of editions; knows the site's briefs by their files. */
  static final class Reader {
    private final SiteFacts site;
    private final Map<String, Brief> briefs = new HashMap<>();

    Reader(SiteFacts site) {
      this.site = site;
      site.site().briefs().forEach(brief -> briefs.put(brief.id().path(), brief));
    }

    EditionFacts of(Edition edition) {
      Map<String, Shared<BriefLink>> named = new LinkedHashMap<>();
      for (Reference reference : edition.references()) {
        Brief brief = briefs.get(reference.target());
        if (brief != null) {
          named.put(reference.target(), site.link(brief));
        }
      }
      return new EditionFacts(
          edition,
          site.named(edition.names()),
          site.targets(edition.references()),
          List.copyOf(named.values()));
    }
  }

  /** An edition as a page shows it, and the text that follows its opening. */
  record Shown(Lists.Edition edition, BodyView rest) {}

  Shown on(SitePath page, EditionFacts facts) {
    Edition edition = facts.edition();
    BodyView whole =
        renderer
            .bodies()
            .of(bodies.of(edition.id()), page, edition.prefix(), facts.topics(), facts.targets());
    BodyView judged =
        new BodyView(
            whole.lead(),
            whole.sections().stream().map(section -> judged(section, facts, page)).toList(),
            whole.footnotes());
    int end = openingOf(judged.lead());
    BodyView rest =
        new BodyView(judged.lead().substring(end).strip(), judged.sections(), judged.footnotes());
    String id = "page-" + edition.edition().orElse("introduction");
    SitePath day = Day.addressOf(edition.day());
    Lists.Edition shown =
        new Lists.Edition(
            id,
            edition.edition().map(e -> messages.text("edition." + e)).orElse(""),
            edition.title().orElse(""),
            (day.equals(page) ? "" : day.from(page)) + "#" + id,
            edition.day().toString(),
            messages.date(edition.day()),
            edition.lang(),
            Optional.of(WritingDirection.of(edition.lang()))
                .filter(own -> own != WritingDirection.of(renderer.settings().lang()))
                .map(WritingDirection::attribute),
            judged.lead().substring(0, end),
            !rest.lead().isEmpty() || !rest.sections().isEmpty(),
            insights(judged, page));
    return new Shown(shown, rest);
  }

  /** The same without marks that lead to notes, for a page that has not the whole text. */
  static Lists.Edition excerpt(Lists.Edition whole) {
    return new Lists.Edition(
        whole.id(),
        whole.name(),
        whole.title(),
        whole.href(),
        whole.day(),
        whole.date(),
        whole.lang(),
        whole.dir(),
        withoutNotes(whole.opening()),
        whole.more(),
        whole.insights().stream()
            .map(item -> item(item, withoutNotes(item.html()), item.children()))
            .toList());
  }

  private static String withoutNotes(String html) {
    return new RichText(html).withoutNotes().html();
  }

  // Where the first paragraph ends; a lead of one paragraph is its own opening.
  private static int openingOf(String lead) {
    int end = lead.indexOf(END_OF_PARAGRAPH);
    return lead.startsWith("<p>") && end >= 0 ? end + END_OF_PARAGRAPH.length() : lead.length();
  }

  // All points of an edition, for a page that shows no headings: each names its category.
  private List<ItemView> insights(BodyView body, SitePath page) {
    List<ItemView> all = new ArrayList<>();
    for (SectionView section : body.sections()) {
      section.parts().stream()
          .filter(PartView::insights)
          .flatMap(part -> part.items().stream())
          .map(item -> item.href().isPresent() ? item : ofCategory(item, section.heading(), page))
          .forEach(all::add);
    }
    return all;
  }

  private static ItemView ofCategory(ItemView item, String category, SitePath page) {
    String note = item.note().map(more -> item.label() + " · " + more).orElse(item.label());
    return new ItemView(
        item.id(),
        category,
        item.html(),
        item.block(),
        Optional.of(BodyViews.categoryPage(item.id()).from(page)),
        Optional.of(note),
        item.children());
  }

  private SectionView judged(SectionView section, EditionFacts facts, SitePath page) {
    if (section.parts().stream().noneMatch(PartView::insights)) {
      return section;
    }
    return new SectionView(
        section.id(),
        section.titleId(),
        section.number(),
        section.heading(),
        section.kind(),
        section.parts().stream().map(part -> judged(part, facts, page)).toList());
  }

  private PartView judged(PartView part, EditionFacts facts, SitePath page) {
    if (!part.insights()) {
      return part;
    }
    List<ItemView> items =
        part.items().stream()
            .map(item -> item(item, item.html(), below(item, facts, page)))
            .toList();
    return new PartView(part.kind(), part.label(), part.html(), items);
  }

  // What stands below a point, and what the briefs judge to which it links.
  private List<ItemView> below(ItemView insight, EditionFacts facts, SitePath page) {
    List<ItemView> lines = new ArrayList<>(insight.children());
    for (Shared<BriefLink> link : facts.briefs()) {
      BriefLink brief = link.value();
      if (insight.html().contains("href=\"" + brief.address().from(page) + "\"")) {
        brief.judgement().ifPresent(j -> lines.add(line(judgements.line(j))));
      }
    }
    return lines;
  }

  private static ItemView line(String text) {
    return new ItemView("", text, "", false, Optional.empty(), Optional.empty(), List.of());
  }

  private static ItemView item(ItemView item, String html, List<ItemView> children) {
    return new ItemView(
        item.id(), item.label(), html, item.block(), item.href(), item.note(), children);
  }
}
