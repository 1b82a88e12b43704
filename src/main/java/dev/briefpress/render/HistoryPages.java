package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.HistoryHead;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.ledger.Version;
import dev.briefpress.render.part.VersionLines;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.HistoryView;
import java.util.List;
import java.util.stream.Stream;

/**
 * The versions that readers may see of each published brief that has several. A withdrawn brief has
 * no such page.
 */
final class HistoryPages implements HtmlKind<HistoryPages.HistoryFacts> {
  private final Renderer renderer;
  private final Messages messages;
  private final VersionLines lines;

  HistoryPages(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
    this.lines = new VersionLines(messages);
  }

  /**
   * The versions of a brief.
   *
   * @param brief address of its page
   * @param versions the oldest first
   */
  record HistoryFacts(
      SitePath address, SitePath brief, String title, String lang, List<Version> versions)
      implements Facts {
    HistoryFacts {
      versions = List.copyOf(versions);
    }
  }

  @Override
  public String template() {
    return "history";
  }

  @Override
  public Stream<Planned<HistoryFacts>> facts(SiteFacts site) {
    return site.site().briefs().stream()
        .filter(brief -> renderer.speaks(brief.header().lang()))
        .filter(brief -> !HistoryHead.shown(site.site().history(brief)).isEmpty())
        .map(brief -> new Planned<>(brief.historyAddress(), () -> facts(brief, site)));
  }

  private static HistoryFacts facts(Brief brief, SiteFacts site) {
    return new HistoryFacts(
        brief.historyAddress(),
        brief.address(),
        brief.header().title(),
        brief.header().lang(),
        HistoryHead.shown(site.site().history(brief)));
  }

  @Override
  public Model model(HistoryFacts facts) {
    SitePath page = facts.address();
    String title = messages.text("history.title", facts.title());
    // A reader who searches shall find what the brief says now.
    Frame frame =
        renderer.frames().page(page, title).description(title).lang(facts.lang()).hidden().frame();
    return new Model(
        frame,
        new HistoryView(
            facts.title(),
            facts.brief().from(page),
            messages.text("history.count", messages.number(facts.versions().size())),
            lines.of(facts.versions()),
            lines.older(facts.versions())));
  }
}
