package dev.briefpress.render.part;

import dev.briefpress.content.Header;
import dev.briefpress.ledger.Revision;
import dev.briefpress.ledger.Revision.Kind;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.RevisionLine;
import dev.briefpress.render.view.Views.Stamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shows what changed in a brief after it was published, as its author says it. */
public final class RevisionLines {
  private static final Comparator<Revision> NEWEST_FIRST =
      Comparator.comparing(Revision::on).thenComparing(Revision::kind).reversed();

  private final Messages messages;

  public RevisionLines(Messages messages) {
    this.messages = messages;
  }

  /** All {@code revisions}, newest first; of one day those first that matter most. */
  public List<RevisionLine> of(List<Revision> revisions) {
    return revisions.stream().sorted(NEWEST_FIRST).map(this::line).toList();
  }

  /** One revision. */
  public RevisionLine line(Revision revision) {
    return new RevisionLine(
        revision.kind().id(),
        kind(revision.kind()),
        revision.on().toString(),
        messages.date(revision.on()),
        revision.text());
  }

  /** The name of a kind of revisions. */
  public String kind(Kind kind) {
    return messages.text("revision." + kind.id());
  }

  /** Which changes stand near the headline: a word, and the last day of its kind. */
  public List<Stamp> head(Header header) {
    List<Stamp> stamps = new ArrayList<>();
    header.lastUpdate().ifPresent(day -> stamps.add(stamp("brief.updated", day)));
    header.last(Kind.CORRECTION).ifPresent(day -> stamps.add(stamp("brief.corrected", day)));
    header.last(Kind.RETRACTION).ifPresent(day -> stamps.add(stamp("brief.retracted", day)));
    return stamps;
  }

  private Stamp stamp(String key, LocalDate day) {
    return new Stamp(day.toString(), messages.date(day), messages.text(key));
  }

  /** Says that nobody wrote what changed on the day of the update; absent where somebody did. */
  public Optional<String> unexplained(Header header) {
    return header
        .updated()
        .filter(day -> header.revisions().stream().noneMatch(r -> r.on().equals(day)))
        .map(day -> messages.text("brief.unexplained", messages.date(day)));
  }
}
