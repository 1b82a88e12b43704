package dev.briefpress.render.part;

import dev.briefpress.content.SitePath;
import dev.briefpress.facts.HistoryHead;
import dev.briefpress.facts.HistoryHead.Side;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.ledger.Change.Aspect;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.VersionBox;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says of versions of a brief what they judged and in what they differ. */
public final class VersionWords {
  private final Messages messages;
  private final JudgementWords judgements;

  public VersionWords(Messages messages) {
    this.messages = messages;
    this.judgements = new JudgementWords(messages);
  }

  /** The newest version, and the last change of the judgement. */
  public VersionBox box(HistoryHead head, SitePath history, SitePath page) {
    return new VersionBox(
        label(head.number()),
        head.day().toString(),
        messages.date(head.day()),
        changes(head.aspects()),
        history.from(page),
        head.turn()
            .map(
                turn ->
                    List.of(
                        side("history.before", turn.before()), side("history.now", turn.after())))
            .orElse(List.of()));
  }

  private VersionBox.Side side(String key, Side side) {
    return new VersionBox.Side(
        messages.text(key, messages.number(side.number())),
        side.day().toString(),
        messages.date(side.day()),
        side.judgement().orElseGet(() -> messages.text("history.unjudged")),
        likelihood(side),
        confidence(side));
  }

  /** {@code Version 3}. */
  public String label(int number) {
    return messages.text("history.version", messages.number(number));
  }

  /** In what a version differs from the one before, in a sentence. */
  private String changes(Collection<Aspect> aspects) {
    return messages.text(
        "history.changed", messages.list(aspects.stream().map(this::aspect).toList()));
  }

  /** The name of what can differ. */
  public String aspect(Aspect aspect) {
    return messages.text("history.aspect." + aspect.name().toLowerCase(Locale.ROOT));
  }

  /** How likely a version held its judgement to be, with the range of the ladder. */
  public Optional<String> likelihood(Side side) {
    Optional<Ladder> ladder = Ladder.of(side.ladder());
    return side.likelihood()
        .map(
            term ->
                ladder
                    .flatMap(l -> l.step(term))
                    .map(step -> judgements.likelihood(term, step))
                    .orElseGet(() -> judgements.term(term)));
  }

  /** How sure a version was. */
  public Optional<String> confidence(Side side) {
    return side.confidence().map(id -> messages.find("confidence." + id).orElse(id));
  }
}
