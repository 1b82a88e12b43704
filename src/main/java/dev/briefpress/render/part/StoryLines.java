package dev.briefpress.render.part;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Confidence;
import dev.briefpress.facts.BriefLink;
import dev.briefpress.facts.StoryLink;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.StoryLine;
import dev.briefpress.render.view.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the earlier and later briefs of a story, and how the judgement changed. */
public final class StoryLines {
  private final Messages messages;
  private final JudgementWords words;

  public StoryLines(Messages messages) {
    this.messages = messages;
    this.words = new JudgementWords(messages);
  }

  /** Briefs that {@code brief} brings up to date: what they held, then what it holds. */
  public List<StoryLine> earlier(Brief brief, List<StoryLink> links) {
    return links.stream()
        .map(link -> line("brief.earlier", link, brief, held(link), held(brief)))
        .toList();
  }

  /** Briefs that bring {@code brief} up to date: what it held, then what they hold. */
  public List<StoryLine> later(Brief brief, List<StoryLink> links) {
    return links.stream()
        .map(link -> line("brief.later", link, brief, held(brief), held(link)))
        .toList();
  }

  /** How likely and how sure a brief held its judgement to be. */
  private record Held(Optional<String> likelihood, String ladder, Confidence confidence) {}

  private static Held held(StoryLink link) {
    return new Held(link.likelihood(), link.ladder(), link.confidence());
  }

  private static Held held(Brief brief) {
    return new Held(
        brief.header().likelihood().or(() -> brief.judgement().flatMap(Judgement::term)),
        brief.header().ladder(),
        brief.header().confidence());
  }

  private StoryLine line(String key, StoryLink link, Brief brief, Held before, Held after) {
    BriefLink other = link.brief().value();
    return new StoryLine(
        messages.text(key),
        other.title(),
        TextLanguage.of(other.lang(), brief.header().lang()),
        other.address().from(brief.address()),
        other.day().toString(),
        messages.date(other.day()),
        other.judgement().map(words::line).orElse(""),
        changes(before, after));
  }

  private List<String> changes(Held before, Held after) {
    List<String> changes = new ArrayList<>();
    Optional<String> was = likelihood(before);
    Optional<String> is = likelihood(after);
    if (was.isPresent() && is.isPresent()) {
      change("brief.likelihood", was.get(), is.get()).ifPresent(changes::add);
    }
    change("brief.confidence", confidence(before), confidence(after)).ifPresent(changes::add);
    return changes.isEmpty() ? List.of(messages.text("brief.unchanged")) : changes;
  }

  private Optional<String> change(String key, String was, String is) {
    return was.equals(is)
        ? Optional.empty()
        : Optional.of(messages.text("brief.change", messages.text(key), was, is));
  }

  private String confidence(Held held) {
    return messages.text("confidence." + held.confidence().id());
  }

  private Optional<String> likelihood(Held held) {
    Optional<Ladder> ladder = Ladder.of(held.ladder());
    return held.likelihood()
        .flatMap(
            term -> ladder.flatMap(l -> l.step(term)).map(step -> words.likelihood(term, step)));
  }
}
