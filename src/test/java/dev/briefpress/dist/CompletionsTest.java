package dev.briefpress.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.cli.CommandModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CompletionsTest {
  private static final CommandLine LINE = CommandModel.all();
  private static final Completions COMPLETIONS = new Completions(LINE);

  @TempDir private Path folder = Path.of("");

  @Test
  void everyShellKnowsEveryCommandAndOption() {
    assertThat(LINE.getSubcommands()).hasSizeGreaterThan(9);
    LINE.getSubcommands()
        .forEach(
            (name, command) -> {
              assertThat(COMPLETIONS.bash())
                  .contains("function _picocli_briefpress_" + name + "() {");
              assertThat(COMPLETIONS.fish()).contains(" -a " + name + " -d ");
              assertThat(COMPLETIONS.zsh()).contains("      " + name + ")\n");
              for (String option : command.getCommandSpec().optionsMap().keySet()) {
                if (option.startsWith("--")) {
                  assertThat(COMPLETIONS.bash()).contains("'" + option + "'");
                  assertThat(COMPLETIONS.fish())
                      .containsPattern("from " + name + "'( -s .)? -l " + option.substring(2));
                  assertThat(COMPLETIONS.zsh()).contains("'*" + option);
                }
              }
            });
  }

  @Test
  void bashCompletesCommandsOptionsAndValues() throws Exception {
    assertThat(bash("briefpress", "ch")).containsExactly("check");
    assertThat(bash("briefpress", "theme", "co")).containsExactly("copy");
    assertThat(bash("briefpress", "check", "--for")).containsExactly("--format");
    assertThat(bash("briefpress", "check", "--format", "s")).containsExactly("sarif");
  }

  @Test
  void fishCompletesCommandsOptionsAndValues() throws Exception {
    Shell.needs("fish");
    assertThat(fish("briefpress ch")).singleElement().asString().startsWith("check\t");
    assertThat(fish("briefpress theme co")).singleElement().asString().startsWith("copy\t");
    assertThat(fish("briefpress theme copy --si")).singleElement().asString().startsWith("--site");
    assertThat(fish("briefpress check --for")).singleElement().asString().startsWith("--format\t");
    assertThat(fish("briefpress check --format s"))
        .singleElement()
        .asString()
        .startsWith("sarif\t");
    assertThat(fish("briefpress build --strict=f"))
        .singleElement()
        .asString()
        .startsWith("--strict=files\t");
  }

  @Test
  void zshCompletesCommandsOptionsAndValues() throws Exception {
    Shell.needs("zsh");
    assertThat(zsh("command", ""))
        .anyMatch(line -> line.startsWith("check:"))
        .anyMatch(line -> line.startsWith("theme:"));
    assertThat(zsh("argument", "theme")).contains("1:action:(copy list)");
    assertThat(zsh("argument", "check"))
        .anyMatch(
            line -> line.startsWith("*--format=[") && line.contains(":(text json sarif github "))
        .anyMatch(line -> line.equals("*:file:_files"));
  }

  private List<String> bash(String... words) throws Exception {
    Path script = script("briefpress.bash", COMPLETIONS.bash());
    String line =
        "source '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_briefpress 2>/dev/null; printf '%%s\\n' \"${COMPREPLY[@]}\""
            .formatted(script, String.join(" ", words), words.length - 1);
    return lines(Shell.run(folder, "bash", "-c", line).well());
  }

  private List<String> fish(String typed) throws Exception {
    Path script = script("briefpress.fish", COMPLETIONS.fish());
    String line = "source '%s'; complete -C '%s'".formatted(script, typed);
    return lines(Shell.run(folder, "fish", "--no-config", "-c", line).well());
  }

  /**
   * What the completion hands to zsh's own functions when {@code state} is reached and {@code
   * typed} is the command; without a terminal, which a container may be unable to make.
   */
  private List<String> zsh(String state, String typed) throws Exception {
    Path completion = script("_briefpress", COMPLETIONS.zsh());
    Path script =
        script(
            "ask.zsh",
            """
            _arguments() {
              if [[ $1 == -C ]]; then state=%1$s line=(%2$s); else print -rl -- "$@"; fi
            }
            _describe() { print -rl -- "${(@P)2}" }
            briefpress_asked() { source '%3$s' }
            briefpress_asked
            """
                .formatted(state, typed, completion));
    return lines(Shell.run(folder, "zsh", "-f", script.toString()).well());
  }

  private Path script(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isEmpty()).toList();
  }
}
