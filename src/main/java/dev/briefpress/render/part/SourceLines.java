package dev.briefpress.render.part;

import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Views.SourceLine;
import dev.briefpress.sourcing.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sources of a brief as readers see them. */
public final class SourceLines {
  private final Messages messages;

  public SourceLines(Messages messages) {
    this.messages = messages;
  }

  public SourceLine line(Source source) {
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
        messages.list(details),
        Optional.of(letter + figure).filter(g -> !g.isEmpty()),
        Optional.of(String.join(" · ", grade)).filter(g -> !g.isEmpty()));
  }
}
