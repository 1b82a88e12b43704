package dev.briefpress.cli;

import dev.briefpress.cli.printing.Console;
import dev.briefpress.publish.tree.Verification;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "verify",
    description = {
      "Checks a published tree against its list of SHA-256 sums, briefpress-manifest.txt.",
      "Names each file that is missing, changed, or extra: in the tree but not in the list."
    },
    footer = {
      "",
      "Examples:",
      "  briefpress verify output",
      "  briefpress verify --strict output    extra files count as a difference, too",
      "",
      "Exit status: 0 the tree is as it was published, 1 it is not or it is a preview, 2 the"
          + " folder",
      "is no published site or its list is damaged, 3 a file could not be read."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of a published site.")
  private Path folder = Path.of("");

  @Option(names = "--strict", description = "Let extra files fail the check, too.")
  private boolean strict;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Verification found =
        Verification.of(
            folder.toAbsolutePath().normalize(), Runtime.getRuntime().availableProcessors());
    print("missing", found.missing());
    print("changed", found.changed());
    print("no plain file", found.special());
    print("extra", found.foreign().stream().filter(p -> !found.special().contains(p)).toList());
    if (found.preview()) {
      console.tell(
          "preview: "
              + folder
              + " may show drafts and is not for publishing; publish what `briefpress build`"
              + " makes");
    }
    boolean well = found.isWhole() && !found.preview() && (!strict || found.foreign().isEmpty());
    console
        .err()
        .printf(
            "%d of %d files are as published; %d missing, %d changed, %d extra%n",
            found.files() - found.missing().size() - found.changed().size(),
            found.files(),
            found.missing().size(),
            found.changed().size(),
            found.foreign().size());
    return well ? ExitCode.WELL : ExitCode.CONTENT;
  }

  private void print(String what, List<String> paths) {
    for (String path : paths) {
      console.out().println(what + ": " + path);
    }
  }
}
