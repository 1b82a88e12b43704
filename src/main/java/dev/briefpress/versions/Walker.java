package dev.briefpress.versions;

import dev.briefpress.git.GitHistory;
import dev.briefpress.git.GitHistory.Commit;
import dev.briefpress.git.GitHistory.FileChange;
import dev.briefpress.git.GitHistory.Head;
import dev.briefpress.versions.Walk.Mark;
import dev.briefpress.versions.Walk.Start;
import dev.briefpress.versions.Walk.Step;
import dev.briefpress.versions.Walk.Trail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks over the commits of a branch, or only over those that are new in it. */
final class Walker {
  /** Most commits that are looked at, the newest; what is older counts as one first version. */
  static final int MOST_COMMITS = 100_000;

  private final GitHistory git;
  private final List<Step> steps = new ArrayList<>();
  private final Map<String, List<Mark>> trails = new HashMap<>();

  private Walker(GitHistory git) {
    this.git = git;
  }

  /**
   * The walk up to {@code head}.
   *
   * @param last the one of an earlier time, which is continued if its last commit is still part of
   *     the branch
   * @param from what was committed before this moment counts as one commit
   * @return absent when git does not answer
   */
  static Optional<Walk> walk(
      GitHistory git, Head head, Optional<Walk> last, Optional<Instant> from) {
    if (last.isPresent() && last.get().head().equals(head.commit())) {
      return last;
    }
    return last.flatMap(walk -> new Walker(git).continued(walk, head))
        .or(() -> new Walker(git).anew(head, from));
  }

  // After a rebase, or on another branch, the first new commit is not a child of the last commit
  // that was read.
  private Optional<Walk> continued(Walk last, Head head) {
    List<Commit> commits =
        git.commits(head.commit(), Optional.of(last.head()), MOST_COMMITS).orElse(List.of());
    if (commits.isEmpty() || !commits.get(0).parent().equals(Optional.of(last.head()))) {
      return Optional.empty();
    }
    steps.addAll(last.commits());
    last.trails().forEach((path, trail) -> trails.put(path, new ArrayList<>(trail.marks())));
    return walked(commits, head, last.start());
  }

  private Optional<Walk> anew(Head head, Optional<Instant> from) {
    List<Commit> commits =
        git.commits(head.commit(), Optional.empty(), MOST_COMMITS).orElse(List.of());
    if (commits.isEmpty()) {
      return Optional.empty();
    }
    int base = base(commits, from);
    Commit first = commits.get(base);
    Optional<Map<String, String>> files = git.files(first.id());
    if (files.isEmpty()) {
      return Optional.empty();
    }
    steps.add(new Step(first.id(), first.when()));
    files.get().forEach((path, blob) -> add(path, 0, blob));
    boolean whole = base > 0 || isBefore(first, from);
    Start start = head.shallow() ? Start.SHALLOW : Start.LIMIT;
    return walked(
        commits.subList(base + 1, commits.size()),
        head,
        whole || (first.parent().isEmpty() && !head.shallow()) ? Start.COMPLETE : start);
  }

  // The last commit before the first one of the day; the oldest when there is none.
  private static int base(List<Commit> commits, Optional<Instant> from) {
    int first = 0;
    while (first < commits.size() && isBefore(commits.get(first), from)) {
      first++;
    }
    return Math.max(0, first - 1);
  }

  private static boolean isBefore(Commit commit, Optional<Instant> from) {
    return from.isPresent() && commit.when().isBefore(from.get());
  }

  private Optional<Walk> walked(List<Commit> commits, Head head, Start start) {
    Map<String, Commit> byId = new HashMap<>();
    commits.forEach(commit -> byId.put(commit.id(), commit));
    boolean told =
        git.changes(
            commits,
            (id, files) -> {
              Commit commit = byId.get(id);
              if (commit != null) {
                steps.add(new Step(id, commit.when()));
                apply(files);
              }
            });
    if (!told) {
      return Optional.empty();
    }
    Map<String, Trail> all = new HashMap<>();
    trails.forEach((path, marks) -> all.put(path, new Trail(marks)));
    return Optional.of(new Walk(head.commit(), start, steps, all));
  }

  private void apply(List<FileChange> files) {
    int commit = steps.size() - 1;
    Map<String, String> renamed = renamed(files);
    // Two files may change their names with each other.
    Map<String, List<Mark>> moved = new HashMap<>();
    renamed.forEach(
        (from, to) ->
            Optional.ofNullable(trails.remove(from)).ifPresent(marks -> moved.put(to, marks)));
    trails.putAll(moved);
    Set<String> targets = new HashSet<>(renamed.values());
    for (FileChange file : files) {
      if (file.to().isPresent()) {
        add(file.to().get(), commit, file.blob());
      } else if (!renamed.containsKey(file.from().orElse(""))
          && !targets.contains(file.from().orElse(""))) {
        file.from().ifPresent(path -> add(path, commit, ""));
      }
    }
  }

  // What git takes for one, and a file that is gone while another of its name came: a brief that
  // was moved and much rewritten in the same commit.
  private static Map<String, String> renamed(List<FileChange> files) {
    Map<String, String> renamed = new LinkedHashMap<>();
    Map<String, List<String>> gone = new HashMap<>();
    Map<String, List<String>> come = new HashMap<>();
    for (FileChange file : files) {
      if (file.from().isPresent() && file.to().isPresent()) {
        if (!file.from().equals(file.to())) {
          renamed.put(file.from().get(), file.to().get());
        }
      } else {
        file.from().ifPresent(p -> gone.computeIfAbsent(name(p), n -> new ArrayList<>()).add(p));
        file.to().ifPresent(p -> come.computeIfAbsent(name(p), n -> new ArrayList<>()).add(p));
      }
    }
    gone.forEach(
        (name, paths) -> {
          List<String> others = come.getOrDefault(name, List.of());
          if (paths.size() == 1 && others.size() == 1) {
            renamed.put(paths.get(0), others.get(0));
          }
        });
    return renamed;
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private void add(String path, int commit, String blob) {
    if (!path.endsWith(".md")) {
      return;
    }
    List<Mark> marks = trails.computeIfAbsent(path, p -> new ArrayList<>());
    if (marks.isEmpty() || !marks.get(marks.size() - 1).blob().equals(blob)) {
      marks.add(new Mark(commit, blob));
    }
  }
}
