package dev.briefpress.deploy;

import java.util.List;

/**
 * A deploy could not be started, or not be completed. Its message is one line for a person.
 *
 * <p>After a failure, each page at the remote still has its styles and scripts, and the same deploy
 * may be started again.
 */
public final class DeployFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final boolean misconfigured;
  private final transient List<String> said;
  private final transient List<String> left;

  private DeployFailure(
      String message, boolean misconfigured, List<String> said, List<String> left) {
    super(message);
    this.misconfigured = misconfigured;
    this.said = List.copyOf(said);
    this.left = List.copyOf(left);
  }

  /**
   * The machine, the network or the store refused.
   *
   * @param said what the program that copies said about it, without any secret
   */
  static DeployFailure ofMachine(String problem, String advice, List<String> said) {
    return new DeployFailure(problem + "; " + advice, false, said, List.of());
  }

  /** There is no such remote. */
  static DeployFailure ofRemote(String problem, String advice, List<String> said) {
    return new DeployFailure(problem + "; " + advice, true, said, List.of());
  }

  /** The same, naming files that should have been deleted or replaced. */
  DeployFailure leaving(List<String> paths) {
    DeployFailure failure =
        new DeployFailure(String.valueOf(getMessage()), misconfigured, said, paths);
    failure.initCause(this);
    return failure;
  }

  /** Whether the command line or the configuration is to blame. */
  public boolean isMisconfigured() {
    return misconfigured;
  }

  /** What the program that copies said. */
  public List<String> said() {
    return said;
  }

  /**
   * Files that may still be at the remote as they were before: first those that no longer belong to
   * the site.
   */
  public List<String> left() {
    return left;
  }
}
