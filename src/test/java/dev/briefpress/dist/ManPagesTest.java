package dev.briefpress.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.cli.CommandModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ManPagesTest {
  private static final CommandLine LINE = CommandModel.all();
  private static final SortedMap<String, String> PAGES =
      new ManPages(LINE, "1.2.3", Instant.parse("2026-11-01T00:00:00Z")).pages();

  @TempDir private Path folder = Path.of("");

  @Test
  void everyCommandHasAPageWithAllItsOptions() {
    assertThat(PAGES).hasSize(LINE.getSubcommands().size() + 1);
    LINE.getSubcommands()
        .forEach(
            (name, command) -> {
              String page = PAGES.get("briefpress-" + name + ".1");
              assertThat(page)
                  .startsWith(".TH BRIEFPRESS-")
                  .contains("2026-11-01 \"briefpress 1.2.3\"")
                  .contains("\n.SH NAME\nbriefpress-" + name + " \\- ")
                  .contains("\n.SH SEE ALSO\n.BR briefpress (1)")
                  .doesNotContain("%n");
              for (String option : command.getCommandSpec().optionsMap().keySet()) {
                assertThat(page).contains("\\fB" + option.replace("-", "\\-") + "\\fR");
              }
            });
  }

  @Test
  void thePageOfTheProgramSaysWhatItsExitStatusMeansAndListsTheOthers() {
    assertThat(PAGES.get("briefpress.1"))
        .contains("\n.SH EXIT STATUS\n0 well, 1 the content has errors")
        .contains("\n.SH EXAMPLES\n.nf\nbriefpress init newsroom\n")
        .contains("\n.B BRIEFPRESS_JAVA_HOME\n")
        .contains("\n.BR briefpress\\-build (1)");
  }

  @Test
  void noPageHasAFaultThatMandocKnows() throws Exception {
    Shell.needs("mandoc");
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      Path file = Files.writeString(folder.resolve(page.getKey()), page.getValue());
      assertThat(Shell.run(folder, "mandoc", "-Tlint", "-Wwarning", file.toString()).well())
          .isEmpty();
    }
  }

  @Test
  void manShowsEachPageWithoutAWarning() throws Exception {
    Shell.needs("man");
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      Path file = Files.writeString(folder.resolve(page.getKey()), page.getValue());
      String shown =
          Shell.run(
                  folder,
                  Map.of("LC_ALL", "C.UTF-8", "MANPAGER", "cat", "MANROFFOPT", "-c"),
                  List.of("man", "--warnings", "-l", file.toString()))
              .well();
      assertThat(shown).contains("NAME").doesNotContain("troff:");
    }
  }
}
