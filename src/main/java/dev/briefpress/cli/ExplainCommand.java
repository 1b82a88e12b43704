package dev.briefpress.cli;

import dev.briefpress.cli.printing.Console;
import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.publish.RuleDocs;
import dev.briefpress.publish.Rulebook;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description = "Explains a diagnostic, with a bad and a good example.",
    footer = {
      "",
      "Examples:",
      "  briefpress explain section/missing",
      "  briefpress explain             lists every code"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "CODE",
      description = "The code between the brackets of a diagnostic.")
  private @Nullable String code;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (code == null) {
      for (Rule rule : Rulebook.rules()) {
        console.out().printf("%-34s %-8s %s%n", rule.code(), rule.severity().label(), rule.finds());
      }
      return ExitCode.WELL;
    }
    String wanted = code;
    Rule rule =
        Rulebook.find(wanted)
            .orElseThrow(
                () ->
                    Stop.usage(
                        "There is no diagnostic '"
                            + wanted
                            + "'."
                            + NearMisses.nearest(wanted, Rulebook.codes())
                                .map(near -> " Did you mean '" + near + "'?")
                                .orElse(" `briefpress explain` lists every code.")));
    console.out().print(RuleDocs.text(rule));
    return ExitCode.WELL;
  }
}
