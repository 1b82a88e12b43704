package dev.briefpress.git;

import dev.briefpress.git.GitAnswer.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asks git about files of a site, with one process for each question. Where git cannot be asked,
 * the answer says so, and nothing is guessed.
 */
public final class GitFiles {
  private final Path site;
  private final Map<String, String> environment;

  /**
   * Asks about the files of one site.
   *
   * @param site its folder, absolute
   * @param environment the variables of the environment, of which {@code PATH} is read
   */
  public GitFiles(Path site, Map<String, String> environment) {
    this.site = site;
    this.environment = environment;
  }

  /**
   * The files below {@code folder} that are in git's index, which is what came with the content.
   *
   * @param folder relative to the site's folder, with {@code /}; need not be there
   */
  public GitAnswer tracked(String folder) {
    // The site's own repository: an output folder may well be a repository of its own.
    return ask("", folder, List.of(WorkTree.LITERAL, "ls-files", "-z", "--cached"));
  }

  /**
   * The same for a folder anywhere in the repository in which the site lies; of a folder outside
   * it, nothing came with the content.
   *
   * @param folder absolute, without symbolic links above it
   * @return paths relative to the top of the repository
   */
  public GitAnswer tracked(Path folder) {
    try {
      Optional<Path> tree = WorkTree.find(site, "").map(WorkTree::tree);
      if (tree.isEmpty()) {
        return GitAnswer.unknown(State.NO_REPOSITORY);
      }
      return folder.startsWith(tree.get())
          ? new GitFiles(tree.get(), environment)
              .tracked(WorkTree.slashed(tree.get().relativize(folder)))
          : new GitAnswer(State.ANSWERED, Set.of());
    } catch (IOException e) {
      return GitAnswer.unknown(State.FAILED);
    }
  }

  /**
   * The files below {@code folder} that git ignores: by {@code .gitignore}, by {@code
   * .git/info/exclude} or by the user's own list. Tracked files are not among them. A folder that
   * is ignored as a whole, or lies in one that is, was put there by the site's operator: nothing in
   * it counts as ignored.
   *
   * @param folder relative to the site's folder, with {@code /}
   */
  public GitAnswer ignored(String folder) {
    GitAnswer answer =
        ask(
            folder,
            folder,
            List.of(
                WorkTree.LITERAL, "ls-files", "-z", "--others", "--ignored", "--exclude-standard"));
    boolean none = answer.paths().isEmpty();
    return none || ask(folder, folder, List.of("check-ignore")).paths().isEmpty()
        ? answer
        : new GitAnswer(State.ANSWERED, Set.of());
  }

  /**
   * The files of the site that differ from what they were at a revision, those among them that git
   * does not know yet or that are gone.
   *
   * @param revision a commit, branch or tag; one that git does not know is {@link State#FAILED}
   */
  public GitAnswer changedSince(String revision) {
    GitAnswer changed =
        ask(
            "",
            "",
            List.of(
                WorkTree.LITERAL,
                "diff",
                "--name-only",
                "--no-renames",
                "-z",
                "--end-of-options",
                revision));
    GitAnswer others =
        ask("", "", List.of(WorkTree.LITERAL, "ls-files", "-z", "--others", "--exclude-standard"));
    if (!changed.isKnown() || !others.isKnown()) {
      return changed.isKnown() ? others : changed;
    }
    Set<String> all = new TreeSet<>(changed.paths());
    all.addAll(others.paths());
    return new GitAnswer(State.ANSWERED, all);
  }

  private GitAnswer ask(String from, String folder, List<String> question) {
    try {
      Optional<WorkTree> found = WorkTree.find(site, from);
      if (found.isEmpty()) {
        return GitAnswer.unknown(State.NO_REPOSITORY);
      }
      Optional<GitProgram> git = GitProgram.find(environment);
      if (git.isEmpty()) {
        return GitAnswer.unknown(State.NO_PROGRAM);
      }
      WorkTree tree = found.get();
      List<String> arguments = new ArrayList<>(question);
      arguments.add("--");
      arguments.add(tree.name(folder));
      return git.get()
          .names(tree.tree(), arguments)
          .map(names -> new GitAnswer(State.ANSWERED, ofSite(names, tree)))
          .orElse(GitAnswer.unknown(State.FAILED));
    } catch (IOException e) {
      return GitAnswer.unknown(State.FAILED);
    }
  }

  private static Set<String> ofSite(List<String> names, WorkTree tree) {
    Set<String> paths = new TreeSet<>();
    names.forEach(name -> tree.path(name).ifPresent(paths::add));
    return paths;
  }
}
