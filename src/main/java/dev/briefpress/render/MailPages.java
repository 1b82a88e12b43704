package dev.briefpress.render;

import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Day;
import dev.briefpress.render.MailDigest.MailFacts;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Views;
import java.util.stream.Stream;

/** The daily summary of each day as an HTML mail, beside the day's page. */
final class MailPages implements HtmlKind<MailFacts> {
  private final Renderer renderer;
  private final MailDigest digest;

  MailPages(Renderer renderer) {
    this.renderer = renderer;
    this.digest = new MailDigest(renderer);
  }

  @Override
  public String template() {
    return "mail";
  }

  @Override
  public Stream<Planned<MailFacts>> facts(SiteFacts site) {
    return MailDigest.facts(site, MailDigest.HTML);
  }

  @Override
  public Model model(MailFacts facts) {
    Views.Mail view = digest.view(facts);
    Frame frame =
        renderer
            .frames()
            .page(facts.address(), view.subject())
            .canonical(Day.addressOf(facts.date()))
            .hidden()
            .frame();
    return new Model(frame, view);
  }
}
