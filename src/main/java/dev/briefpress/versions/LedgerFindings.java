package dev.briefpress.versions;

import dev.briefpress.content.Brief;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.git.GitAnswer.State;
import dev.briefpress.git.GitHistory.Head;
import dev.briefpress.ledger.ExplainedChange;
import dev.briefpress.ledger.Ledger;
import dev.briefpress.settings.SettingsReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules about the ledger: why it is not whole, and what it says against briefs. */
public final class LedgerFindings {
  public static final Rule SHALLOW =
      new Rule(
          "revision/shallow",
          Severity.ERROR,
          "The ledger is on, and the clone from which the site is built lacks the older commits.",
          "Pages would show no older version, and a judgement that was changed without a word would"
              + " not be found.",
          "- uses: actions/checkout@v6\n",
          "- uses: actions/checkout@v6\n  with:\n    fetch-depth: 0\n");

  public static final Rule UNREAD =
      new Rule(
          "revision/unread",
          Severity.INFO,
          "The ledger is on, and git could not be asked what the briefs said before, or for part of"
              + " it only.",
          "Everything else works the same, but no older version is shown or compared.",
          "ledger=on   (in a folder that is no repository)\n",
          "ledger=on   (in a clone of the repository, where git is installed)\n");

  /** All rules of this class. */
  public static final List<Rule> ALL =
      List.of(SHALLOW, UNREAD, SilentJudgement.RULE, RevisionKind.RULE);

  private LedgerFindings() {}

  /** The findings of the ledger about published briefs; equal input gives an equal order. */
  public static List<Diagnostic> of(List<Brief> briefs, Ledger ledger) {
    if (ledger.histories().isEmpty()) {
      return List.of();
    }
    List<Diagnostic> all = new ArrayList<>();
    for (Brief brief : briefs) {
      for (ExplainedChange told : ExplainedChange.of(ledger.of(brief.id().path()))) {
        SilentJudgement.of(brief, told).ifPresent(all::add);
        RevisionKind.of(brief, told).ifPresent(all::add);
      }
    }
    return all;
  }

  static List<Diagnostic> of(Walk walk) {
    return switch (walk.start()) {
      case COMPLETE -> List.of();
      case SHALLOW ->
          List.of(
              SHALLOW.at(
                  SettingsReader.FILE,
                  Span.start(),
                  "the ledger is on, but this clone of the repository is shallow: the older commits"
                      + " are not in it",
                  "clone with the whole history: `fetch-depth: 0` for actions/checkout, `GIT_DEPTH:"
                      + " 0` for GitLab, `clone: {depth: full}` for Bitbucket; here, `git fetch"
                      + " --unshallow`"));
      case LIMIT ->
          List.of(
              unread(
                  "the repository has more than "
                      + Walker.MOST_COMMITS
                      + " commits; what is older counts as the first version of each brief",
                  "set `ledger.from` to the day from which the ledger is to be kept"));
    };
  }

  static List<Diagnostic> unread(State state, Optional<Head> head) {
    if (state == State.NO_REPOSITORY) {
      return List.of(
          unread(
              "the ledger is on, but the content lies in no repository of git",
              "build in a clone of the repository, or set `ledger=off`"));
    }
    if (state == State.NO_PROGRAM) {
      return List.of(
          unread(
              "the ledger is on, but there is no program git on this machine",
              "install git, or set `ledger=off`"));
    }
    return List.of(
        head.isEmpty()
            ? unread(
                "the ledger is on, but git knows no commit here",
                "make the first commit, or repair the repository")
            : unread(
                "the ledger is on, but git could not tell the history of the content",
                "see what `git fsck` says of the repository"));
  }

  static List<Diagnostic> unreadContents() {
    return List.of(
        unread(
            "the ledger is on, but git could not hand out the older contents of the briefs",
            "see what `git fsck` says of the repository"));
  }

  private static Diagnostic unread(String message, String help) {
    return UNREAD.at(SettingsReader.FILE, Span.start(), message, help);
  }
}
