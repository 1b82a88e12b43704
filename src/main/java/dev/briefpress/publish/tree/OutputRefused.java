package dev.briefpress.publish.tree;

import java.nio.file.Path;

/**
 * The output folder that was asked for is not one that Briefpress may write: it holds something
 * else, or it is where the site's sources are. Its message is one line for a person.
 */
public final class OutputRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Path path;

  public OutputRefused(Path path, String problem, String advice) {
    super(problem + "; " + advice);
    this.path = path;
  }

  /** What is in the way. */
  public Path path() {
    return path;
  }
}
