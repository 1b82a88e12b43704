package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** The site lies in a repository of git, and git does not say which files it ignores. */
public final class GitUnknown {
  public static final Rule RULE =
      new Rule(
          "file/git-unknown",
          Severity.INFO,
          "The site lies in a repository of git, but git is not there or could not be asked which"
              + " files it ignores.",
          "A file that git ignores is not published; where git cannot be asked, it may be.",
          "a container with the repository and without git\n",
          "the same container with git installed\n");

  private GitUnknown() {}

  /** The finding, told once for a site. */
  public static Diagnostic at(String file) {
    return RULE.at(
        file,
        Span.start(),
        "git could not be asked which files of the content it ignores",
        "install git and repair the repository, or set content.git-ignored=publish");
  }
}
