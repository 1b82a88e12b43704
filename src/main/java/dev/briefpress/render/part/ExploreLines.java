package dev.briefpress.render.part;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.BriefLink;
import dev.briefpress.facts.RelatedLink;
import dev.briefpress.facts.TopicLink;
import dev.briefpress.links.Day;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.TextLanguage;
import dev.briefpress.render.view.Views.RelatedLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows where a reader can go on from a brief: to lists, and to related briefs. */
public final class ExploreLines {
  /** Most names in a reason why another brief is related. */
  private static final int MOST_REASONS = 3;

  private final Messages messages;
  private final JudgementWords judgements;

  public ExploreLines(Messages messages) {
    this.messages = messages;
    this.judgements = new JudgementWords(messages);
  }

  /**
   * Links to the brief's category and day, and to the page about supporting the newsroom.
   *
   * @param support the address of that page
   */
  public List<Link> onward(Brief brief, TopicLink category, Optional<SitePath> support) {
    SitePath page = brief.address();
    LocalDate day = brief.header().date().day();
    List<Link> links = new ArrayList<>();
    links.add(
        new Link(
            messages.text("explore.category", category.name()), category.address().from(page)));
    links.add(
        new Link(messages.text("explore.day", messages.date(day)), Day.addressOf(day).from(page)));
    support.ifPresent(a -> links.add(new Link(messages.text("explore.support"), a.from(page))));
    return links;
  }

  /** Briefs that are related to {@code brief}, each with the reason. */
  public List<RelatedLine> related(Brief brief, List<RelatedLink> links) {
    return links.stream().map(link -> line(brief, link)).toList();
  }

  private RelatedLine line(Brief brief, RelatedLink related) {
    BriefLink other = related.brief().value();
    return new RelatedLine(
        other.title(),
        TextLanguage.of(other.lang(), brief.header().lang()),
        other.address().from(brief.address()),
        messages.date(other.day()),
        order(other.day().compareTo(brief.header().date().day())),
        reason(related),
        other.judgement().map(judgements::line));
  }

  private String reason(RelatedLink related) {
    List<String> shared =
        related.shared().subList(0, Math.min(MOST_REASONS, related.shared().size()));
    return related.pinned()
        ? messages.text("explore.pinned")
        : messages.text("explore.shares", messages.list(shared));
  }

  private String order(int compared) {
    if (compared == 0) {
      return "";
    }
    return messages.text(compared < 0 ? "explore.earlier" : "explore.later");
  }
}
