package dev.briefpress.render.part;

import dev.briefpress.facts.HistoryHead.Side;
import dev.briefpress.ledger.Change;
import dev.briefpress.ledger.Change.Aspect;
import dev.briefpress.ledger.Revision;
import dev.briefpress.ledger.Substance;
import dev.briefpress.ledger.Substance.Hypothesis;
import dev.briefpress.ledger.Version;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Group;
import dev.briefpress.render.view.HistoryView;
import dev.briefpress.render.view.HistoryView.Passage;
import dev.briefpress.render.view.HistoryView.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows the versions of a brief, each with what it changed. */
public final class VersionLines {
  /** Most versions of which it is shown what they changed; of older ones only that they were. */
  static final int MOST = 40;

  /** Letters of a commit's id that tell it from all others. */
  private static final int COMMIT = 10;

  private final Messages messages;
  private final VersionWords words;
  private final RevisionLines revisions;
  private final DiffLines differences;

  public VersionLines(Messages messages) {
    this.messages = messages;
    this.words = new VersionWords(messages);
    this.revisions = new RevisionLines(messages);
    this.differences = new DiffLines(messages);
  }

  /**
   * The newest versions, the newest first.
   *
   * @param versions the oldest first
   */
  public List<HistoryView.Version> of(List<Version> versions) {
    List<HistoryView.Version> lines = new ArrayList<>();
    int last = versions.size() - 1;
    for (int i = last; i >= Math.max(1, versions.size() - MOST); i--) {
      Change change = new Change(versions.get(i - 1), versions.get(i));
      lines.add(changed(change, i == last ? messages.text("history.current") : ""));
    }
    if (versions.size() <= MOST) {
      lines.add(first(versions.get(0)));
    }
    return lines;
  }

  /** Says that older versions are left out; empty where none are. */
  public String older(List<Version> versions) {
    return versions.size() > MOST
        ? messages.text("history.older", messages.number(versions.size() - MOST))
        : "";
  }

  private HistoryView.Version first(Version version) {
    boolean isFirst = version.number() == 1;
    return line(
        version,
        messages.text(isFirst ? "history.first" : "history.hidden"),
        version.revisions().stream().filter(Revision::hidesEarlier).toList(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  private HistoryView.Version changed(Change change, String state) {
    Set<Aspect> aspects = change.aspects();
    Substance before = change.before().substance();
    Substance after = change.after().substance();
    List<Revision> entries = new ArrayList<>(change.after().revisions());
    entries.removeIf(entry -> change.before().revisions().stream().anyMatch(entry::isSame));
    boolean isUntold = entries.isEmpty() && change.isOfSubstance();
    List<Group<Passage>> lists = new ArrayList<>();
    if (aspects.contains(Aspect.HYPOTHESES)) {
      lists.add(list(Aspect.HYPOTHESES, names(before.hypotheses()), names(after.hypotheses())));
    }
    if (aspects.contains(Aspect.SOURCES)) {
      lists.add(list(Aspect.SOURCES, before.sources(), after.sources()));
    }
    return line(
        change.after(),
        state,
        entries,
        isUntold ? Optional.of(messages.text("history.untold")) : Optional.empty(),
        turns(change, aspects),
        lists,
        differences.of(before.paragraphs(), after.paragraphs()));
  }

  private HistoryView.Version line(
      Version version,
      String state,
      List<Revision> entries,
      Optional<String> untold,
      List<Turn> turns,
      List<Group<Passage>> lists,
      List<Passage> passages) {
    return new HistoryView.Version(
        "page-version-" + version.number(),
        words.label(version.number()),
        version.day().toString(),
        messages.date(version.day()),
        state,
        version.commit().map(id -> id.substring(0, Math.min(COMMIT, id.length()))),
        revisions.of(entries),
        untold,
        turns,
        lists,
        passages);
  }

  private List<Turn> turns(Change change, Set<Aspect> aspects) {
    Side before = Side.of(change.before());
    Side after = Side.of(change.after());
    String none = messages.text("history.none");
    List<Turn> turns = new ArrayList<>();
    for (Aspect aspect : aspects) {
      switch (aspect) {
        case TITLE ->
            turns.add(
                turn(
                    aspect,
                    change.before().substance().title(),
                    change.after().substance().title()));
        case JUDGEMENT ->
            turns.add(
                turn(aspect, before.judgement().orElse(none), after.judgement().orElse(none)));
        case LIKELIHOOD ->
            turns.add(
                turn(
                    aspect,
                    words.likelihood(before).orElse(none),
                    words.likelihood(after).orElse(none)));
        case CONFIDENCE ->
            turns.add(
                turn(
                    aspect,
                    words.confidence(before).orElse(none),
                    words.confidence(after).orElse(none)));
        case ASSESSED ->
            turns.add(
                turn(
                    aspect,
                    change.before().substance().assessed().orElse(none),
                    change.after().substance().assessed().orElse(none)));
        case HYPOTHESES, SOURCES, WORDS, WITHDRAWN -> {}
      }
    }
    return turns;
  }

  private Turn turn(Aspect aspect, String before, String after) {
    return new Turn(JudgementWords.capital(words.aspect(aspect)), before, after);
  }

  private static List<String> names(List<Hypothesis> hypotheses) {
    return hypotheses.stream().map(h -> (h.name() + ": " + h.text()).strip()).toList();
  }

  // Entries that did not change are not listed.
  private Group<Passage> list(Aspect aspect, List<String> before, List<String> after) {
    List<Passage> passages =
        differences.of(before, after).stream().filter(p -> p.note().isEmpty()).toList();
    return new Group<>("", JudgementWords.capital(words.aspect(aspect)), "", "", passages);
  }
}
