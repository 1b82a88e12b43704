package dev.briefpress.render.part;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.judgement.Ladder.Step;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Estimate;
import java.util.List;
import java.util.Optional;

/** Shows how likely a brief's judgement is, as a step of its ladder. */
public final class Estimates {
  private final Messages messages;
  private final JudgementWords words;

  public Estimates(Messages messages) {
    this.messages = messages;
    this.words = new JudgementWords(messages);
  }

  /** The estimate of {@code brief}: the term of its front matter, or else of its judgement. */
  public Optional<Estimate> of(Brief brief) {
    Optional<String> term =
        brief.header().likelihood().or(() -> brief.judgement().flatMap(Judgement::term));
    Optional<Ladder> ladder = Ladder.of(brief.header().ladder());
    return term.flatMap(t -> ladder.flatMap(l -> of(t, l, brief.address())));
  }

  private Optional<Estimate> of(String term, Ladder ladder, SitePath page) {
    return ladder
        .step(term)
        .map(
            step ->
                new Estimate(
                    words.likelihood(term, step),
                    messages.text("ladder." + ladder.id()),
                    Landmark.LADDER.address().from(page) + "#" + ladder.id(),
                    steps(term, step, ladder)));
  }

  // The step in force has the word of the brief, the others their usual one.
  private List<Estimate.Step> steps(String term, Step own, Ladder ladder) {
    return ladder.steps().stream()
        .map(
            step -> {
              boolean current = step.equals(own);
              String word = words.term(current ? term : step.term());
              return new Estimate.Step(word, words.range(step), current);
            })
        .toList();
  }
}
