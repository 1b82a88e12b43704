package dev.briefpress.git;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What git says about files of a site.
 *
 * @param state whether git answered at all
 * @param paths of files, relative to the site's folder, with {@code /}; empty when git did not
 *     answer
 */
public record GitAnswer(State state, Set<String> paths) {
  /** Whether git answered, and if not, why. */
  public enum State {
    ANSWERED,
    /** The folder lies in no work tree of git. */
    NO_REPOSITORY,
    /** There is a work tree, but no program {@code git} that could be asked about it. */
    NO_PROGRAM,
    /** The program failed, for example because the repository is damaged. */
    FAILED
  }

  public GitAnswer {
    paths = Collections.unmodifiableSet(new TreeSet<>(paths));
  }

  static GitAnswer unknown(State state) {
    return new GitAnswer(state, Set.of());
  }

  /** Whether git answered; otherwise nothing is known, and {@link #paths} is empty. */
  public boolean isKnown() {
    return state == State.ANSWERED;
  }
}
