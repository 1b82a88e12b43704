package dev.briefpress.git;

import dev.briefpress.git.GitAnswer.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The commits of the branch that is checked out, as those see it who read what it publishes: along
 * the first parents, where a merge is one step. Asks plumbing commands only, whose output no
 * configuration changes.
 */
public final class GitHistory {
  private static final int SECONDS = 120;

  /** Contents are parsed while git hands them out. */
  private static final int SECONDS_OF_CONTENTS = 1200;

  /** The end of the year 9999. */
  private static final long LATEST = 253_402_300_799L;

  private static final Pattern ID = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

  private final WorkTree tree;
  private final GitProgram git;
  private final String folder;

  private GitHistory(WorkTree tree, GitProgram git, String folder) {
    this.tree = tree;
    this.git = git;
    this.folder = folder;
  }

  /**
   * Where the branch stands.
   *
   * @param commit id of its newest commit
   * @param shallow whether this clone lacks older commits
   */
  public record Head(String commit, boolean shallow) {}

  /**
   * One commit.
   *
   * @param parent its first
   * @param when its committer put it into the branch, which is when readers could first see it; the
   *     day on which its author wrote it may be long before that
   */
  public record Commit(String id, Optional<String> parent, Instant when) {}

  /**
   * What one commit did to one file.
   *
   * @param from path before, absent for a new file
   * @param to path afterwards, absent for a file that is gone
   * @param blob id of its content afterwards
   */
  public record FileChange(Optional<String> from, Optional<String> to, String blob) {}

  /** A history, or why there is none. */
  public record Opened(State state, Optional<GitHistory> history) {}

  /**
   * The history of one folder.
   *
   * @param site its folder, absolute
   * @param folder relative to the site's folder, with {@code /}
   * @param environment the variables of the environment, of which {@code PATH} is read
   */
  public static Opened open(Path site, String folder, Map<String, String> environment) {
    try {
      Optional<WorkTree> tree = WorkTree.find(site, folder);
      if (tree.isEmpty()) {
        return new Opened(State.NO_REPOSITORY, Optional.empty());
      }
      Optional<GitProgram> git = GitProgram.find(environment);
      return git.isEmpty()
          ? new Opened(State.NO_PROGRAM, Optional.empty())
          : new Opened(State.ANSWERED, Optional.of(new GitHistory(tree.get(), git.get(), folder)));
    } catch (IOException e) {
      return new Opened(State.FAILED, Optional.empty());
    }
  }

  /** Where the branch stands; absent before the first commit. */
  public Optional<Head> head() {
    return lines(List.of("rev-parse", "--is-shallow-repository", "HEAD^{commit}"))
        .filter(lines -> lines.size() == 2 && isId(lines.get(1)))
        .map(lines -> new Head(lines.get(1), lines.get(0).equals("true")));
  }

  /**
   * The commits up to {@code head}, the oldest first.
   *
   * @param after the commit behind which they begin, if not with the first
   * @param most of them, the newest
   * @return absent when git does not answer, as when {@code after} is gone
   */
  public Optional<List<Commit>> commits(String head, Optional<String> after, int most) {
    List<String> question = new ArrayList<>();
    question.addAll(List.of("rev-list", "--first-parent", "--timestamp", "--parents"));
    question.add("--max-count=" + most);
    question.add(head);
    after.ifPresent(commit -> question.add("^" + commit));
    question.add("--");
    return lines(question)
        .map(
            lines -> {
              List<Commit> commits =
                  new ArrayList<>(lines.stream().map(GitHistory::commit).toList());
              Collections.reverse(commits);
              return commits;
            });
  }

  private static Commit commit(String line) {
    String[] parts = line.split(" ", -1);
    return new Commit(
        parts[1], parts.length > 2 ? Optional.of(parts[2]) : Optional.empty(), when(parts[0]));
  }

  // A commit may name any number of seconds.
  private static Instant when(String seconds) {
    try {
      return Instant.ofEpochSecond(Math.min(LATEST, Math.max(0, Long.parseLong(seconds))));
    } catch (NumberFormatException e) {
      return Instant.EPOCH;
    }
  }

  /** Receives what a commit did to the folder's files; commits that did nothing are left out. */
  @FunctionalInterface
  public interface Changes {
    void of(String commit, List<FileChange> files);
  }

  /**
   * What these commits, which have a parent, did to the folder's files, in their order.
   *
   * @return whether git answered completely
   */
  public boolean changes(List<Commit> commits, Changes changes) {
    StringBuilder question = new StringBuilder();
    for (Commit commit : commits) {
      question.append(commit.id()).append(' ').append(commit.parent().orElseThrow()).append('\n');
    }
    List<String> command =
        List.of(
            WorkTree.LITERAL,
            "diff-tree",
            "--stdin",
            "-r",
            "-z",
            "-M70%",
            "-l1000",
            "--ignore-submodules=all",
            "--",
            tree.name(folder));
    return commits.isEmpty()
        || git.ask(
                tree.tree(),
                command,
                question.toString().getBytes(StandardCharsets.UTF_8),
                SECONDS,
                in -> new RawDiff(new NulFields(in), tree::path).read(changes))
            .isPresent();
  }

  /**
   * Ids of the contents that the folder's files had at a commit, by path.
   *
   * @return absent when git does not answer
   */
  public Optional<Map<String, String>> files(String commit) {
    List<String> command =
        List.of(WorkTree.LITERAL, "ls-tree", "-r", "-z", commit, "--", tree.name(folder));
    return git.ask(
        tree.tree(),
        command,
        new byte[0],
        SECONDS,
        in -> RawDiff.files(new NulFields(in), tree::path));
  }

  /**
   * Hands out contents by id, but not those that are too large or not in this clone.
   *
   * @param largest in bytes
   * @return whether git answered
   */
  public boolean blobs(Collection<String> ids, int largest, Consumer<Blob> consumer) {
    byte[] question = (String.join("\n", ids) + "\n").getBytes(StandardCharsets.UTF_8);
    return ids.isEmpty()
        || git.ask(
                tree.tree(),
                List.of("cat-file", "--batch", "--buffer"),
                question,
                SECONDS_OF_CONTENTS,
                in -> Blob.readAll(in, largest, consumer))
            .isPresent();
  }

  private Optional<List<String>> lines(List<String> question) {
    return git.ask(
        tree.tree(),
        question,
        new byte[0],
        SECONDS,
        in -> new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
  }

  private static boolean isId(String text) {
    return ID.matcher(text).matches();
  }
}
