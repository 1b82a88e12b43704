package dev.briefpress.publish.tree;

/**
 * The output folder that was asked for is not one that Briefpress may write: it holds something
 * else, or it is where the site's sources are. Its message is one line for a person.
 */
public final class OutputRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public OutputRefused(String problem, String advice) {
    super(problem + "; " + advice);
  }
}
