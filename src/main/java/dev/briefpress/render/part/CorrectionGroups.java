package dev.briefpress.render.part;

import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.BriefLink;
import dev.briefpress.facts.CorrectionLists;
import dev.briefpress.facts.CorrectionLists.Withdrawn;
import dev.briefpress.facts.RevisionFacts;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.CorrectionsView;
import dev.briefpress.render.view.CorrectionsView.Line;
import dev.briefpress.render.view.Group;
import dev.briefpress.render.view.TextLanguage;
import java.util.ArrayList;
import java.util.List;

/** Lists what was corrected, retracted and withdrawn on the whole site. */
public final class CorrectionGroups {
  private final Messages messages;
  private final String lang;

  /**
   * Lists in the words of one language.
   *
   * @param lang of the page, a BCP 47 tag
   */
  public CorrectionGroups(Messages messages, String lang) {
    this.messages = messages;
    this.lang = lang;
  }

  /** The lists as a page shows them. */
  public CorrectionsView of(CorrectionLists lists, SitePath page) {
    List<Group<Line>> groups = new ArrayList<>();
    add("retractions", lists.allRetractions(), revisions(lists.retractions(), page), groups);
    add("corrections", lists.allCorrections(), revisions(lists.corrections(), page), groups);
    add(
        "withdrawals",
        lists.allWithdrawals(),
        lists.withdrawals().stream().map(one -> line(one, page)).toList(),
        groups);
    return new CorrectionsView(groups, Landmark.CORRECTIONS_FEED.address().from(page));
  }

  private void add(String id, int all, List<Line> lines, List<Group<Line>> groups) {
    if (!lines.isEmpty()) {
      String note =
          all > lines.size()
              ? messages.text(
                  "corrections.most", messages.number(lines.size()), messages.number(all))
              : messages.text("corrections." + id + ".help");
      groups.add(new Group<>("page-" + id, messages.text("corrections." + id), "", note, lines));
    }
  }

  private List<Line> revisions(List<RevisionFacts> revisions, SitePath page) {
    return revisions.stream().map(one -> line(one, page)).toList();
  }

  private Line line(RevisionFacts facts, SitePath page) {
    BriefLink brief = facts.brief().value();
    return new Line(
        brief.title(),
        brief.address().from(page) + "#corrections",
        TextLanguage.of(brief.lang(), lang),
        TextLanguage.of(brief.lang(), lang),
        facts.on().toString(),
        messages.date(facts.on()),
        facts.revision().text());
  }

  private Line line(Withdrawn facts, SitePath page) {
    return new Line(
        facts
            .title()
            .orElseGet(() -> messages.text("corrections.untitled", messages.date(facts.date()))),
        facts.address().from(page),
        TextLanguage.of(facts.title().isPresent() ? facts.lang() : lang, lang),
        TextLanguage.of(facts.lang(), lang),
        facts.notice().on().toString(),
        messages.date(facts.notice().on()),
        facts.notice().reason());
  }
}
