package dev.briefpress.read;

import dev.briefpress.read.GitAnswer.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
  /** A folder's name is no pattern. */
  private static final String LITERAL = "--literal-pathspecs";

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
    return ask("", folder, List.of(LITERAL, "ls-files", "-z", "--cached"));
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
      Path top = site.toRealPath();
      Optional<Path> tree = workTree(top, top);
      if (tree.isEmpty()) {
        return GitAnswer.unknown(State.NO_REPOSITORY);
      }
      return folder.startsWith(tree.get())
          ? new GitFiles(tree.get(), environment).tracked(slashed(tree.get().relativize(folder)))
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
            List.of(LITERAL, "ls-files", "-z", "--others", "--ignored", "--exclude-standard"));
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
                LITERAL,
                "diff",
                "--name-only",
                "--no-renames",
                "-z",
                "--end-of-options",
                revision));
    GitAnswer others =
        ask("", "", List.of(LITERAL, "ls-files", "-z", "--others", "--exclude-standard"));
    if (!changed.isKnown() || !others.isKnown()) {
      return changed.isKnown() ? others : changed;
    }
    Set<String> all = new TreeSet<>(changed.paths());
    all.addAll(others.paths());
    return new GitAnswer(State.ANSWERED, all);
  }

  private GitAnswer ask(String from, String folder, List<String> question) {
    try {
      Path top = site.toRealPath();
      Optional<Path> tree = workTree(top, top.resolve(from));
      if (tree.isEmpty()) {
        return GitAnswer.unknown(State.NO_REPOSITORY);
      }
      Optional<GitProgram> git = GitProgram.find(environment);
      if (git.isEmpty()) {
        return GitAnswer.unknown(State.NO_PROGRAM);
      }
      List<String> arguments = new ArrayList<>(question);
      arguments.add("--");
      String asked = slashed(tree.get().relativize(top.resolve(folder)));
      arguments.add(asked.isEmpty() ? "." : asked);
      return git.get()
          .names(tree.get(), arguments)
          .map(names -> new GitAnswer(State.ANSWERED, ofSite(names, tree.get(), top)))
          .orElse(GitAnswer.unknown(State.FAILED));
    } catch (IOException e) {
      return GitAnswer.unknown(State.FAILED);
    }
  }

  /**
   * The folder with {@code .git} in which {@code folder} lies, or which it is: the nearest one, so
   * that content that is a repository of its own is asked about there.
   */
  private static Optional<Path> workTree(Path site, Path folder) {
    for (Path tree = folder; tree != null; tree = tree.getParent()) {
      boolean linked = tree.startsWith(site) && Files.isSymbolicLink(tree);
      if (!linked && Files.exists(tree.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(tree);
      }
    }
    return Optional.empty();
  }

  /** Names relative to the top of the work tree, made relative to the site. */
  private static Set<String> ofSite(List<String> names, Path tree, Path site) {
    boolean above = site.startsWith(tree);
    String way = slashed(above ? tree.relativize(site) : site.relativize(tree));
    String prefix = way.isEmpty() ? "" : way + "/";
    Set<String> paths = new TreeSet<>();
    for (String name : names) {
      if (!above) {
        paths.add(prefix + name);
      } else if (name.startsWith(prefix) && name.length() > prefix.length()) {
        paths.add(name.substring(prefix.length()));
      }
    }
    return paths;
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
