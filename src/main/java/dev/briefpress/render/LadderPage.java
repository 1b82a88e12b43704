package dev.briefpress.render;

import dev.briefpress.content.Confidence;
import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Tlp;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.render.part.JudgementWords;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Terms;
import dev.briefpress.render.view.Terms.Meaning;
import dev.briefpress.render.view.Terms.Scale;
import dev.briefpress.sourcing.Reliability;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The page that explains likelihood, confidence, grades and markings, made from their own data. */
final class LadderPage implements HtmlKind<LadderPage.LadderFacts> {
  private static final int FIGURES = 6;
  private final Renderer renderer;
  private final Messages messages;
  private final JudgementWords words;

  LadderPage(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
    this.words = new JudgementWords(messages);
  }

  /** Nothing of the site. */
  record LadderFacts(SitePath address) implements Facts {}

  @Override
  public String template() {
    return "ladder";
  }

  @Override
  public Stream<Planned<LadderFacts>> facts(SiteFacts site) {
    return Stream.of(Planned.of(new LadderFacts(Landmark.LADDER.address())));
  }

  @Override
  public Model model(LadderFacts facts) {
    Frame frame =
        renderer
            .frames()
            .page(Landmark.LADDER, "ladder.title")
            .description(messages.text("ladder.description"))
            .frame();
    return new Model(
        frame,
        new Terms(
            Stream.of(Ladder.values()).map(this::scale).toList(),
            Stream.of(Confidence.values())
                .map(c -> meaning(c.id(), "confidence." + c.id()))
                .toList(),
            Stream.of(Reliability.values())
                .map(r -> new Meaning(r.name(), messages.text("reliability." + r), ""))
                .toList(),
            IntStream.rangeClosed(1, FIGURES)
                .mapToObj(String::valueOf)
                .map(
                    c ->
                        new Meaning(
                            c, JudgementWords.capital(messages.text("credibility." + c)), ""))
                .toList(),
            markings()));
  }

  private Scale scale(Ladder ladder) {
    List<Terms.Step> steps =
        ladder.steps().stream()
            .map(
                step ->
                    new Terms.Step(
                        messages.list(step.terms().stream().map(words::term).toList()),
                        words.range(step)))
            .toList();
    String key = "ladder." + ladder.id();
    return new Scale(ladder.id(), messages.text(key), messages.text(key + ".help"), steps);
  }

  private Meaning meaning(String mark, String key) {
    return new Meaning(mark, messages.text(key), messages.text(key + ".help"));
  }

  private List<Meaning> markings() {
    List<Tlp> narrowestFirst = new ArrayList<>(List.of(Tlp.values()));
    Collections.reverse(narrowestFirst);
    return narrowestFirst.stream()
        .map(tlp -> new Meaning(tlp.marking(), "", messages.text("tlp." + tlp.label())))
        .toList();
  }
}
