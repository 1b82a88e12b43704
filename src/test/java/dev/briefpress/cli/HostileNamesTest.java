package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.cli.printing.Console;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.DiagnosticPrinter;
import dev.briefpress.diagnostics.DiagnosticReport;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.GitHubPrinter;
import dev.briefpress.diagnostics.GitLabPrinter;
import dev.briefpress.diagnostics.JUnitPrinter;
import dev.briefpress.diagnostics.JsonPrinter;
import dev.briefpress.diagnostics.MarkdownPrinter;
import dev.briefpress.diagnostics.SarifPrinter;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.diagnostics.TextPrinter;
import dev.briefpress.publish.Rulebook;
import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever names and texts hold, nothing that is printed commands a terminal or a CI service. */
class HostileNamesTest {
  private static final List<String> PIECES =
      List.of(
          "\u001B[2J",
          "\u001B]0;title\u0007",
          "\u001B[31m",
          "\n",
          "\r",
          "\r\n",
          "::",
          ":",
          "##[",
          "##",
          "[",
          "##vso[",
          "::stop-commands::tok",
          "::error file=a,line=1::b",
          "##[add-mask]x",
          "%0A",
          "%",
          ",",
          "\u009B31m",
          "\u0085",
          "\u2028",
          "\u202E",
          "\u2066",
          "\u2069",
          "\u200F",
          "\u061C",
          "\uFFF9",
          "\uD800",
          "\uDC00",
          "\uDB40\uDC41",
          "\u0000",
          "\u0007",
          "\u007F",
          "\t",
          " ",
          "a",
          "é",
          "日",
          "\uD83D\uDE00",
          "\"",
          "\\",
          "/");

  private final Random random = new Random(11);

  @Test
  void printersShowNothingThatCommands() throws IOException {
    List<DiagnosticPrinter> printers =
        List.of(
            new TextPrinter(path -> List.of(hostile(), hostile()), false),
            new JsonPrinter(),
            new SarifPrinter(Rulebook.rules(), Optional.empty(), Optional.empty(), ""),
            new GitHubPrinter(""),
            new GitLabPrinter(""),
            new JUnitPrinter("", true),
            new MarkdownPrinter(""));
    for (int i = 0; i < 2000; i++) {
      DiagnosticReport report = new DiagnosticReport(1, List.of(diagnostic(), diagnostic()));
      for (DiagnosticPrinter printer : printers) {
        StringWriter out = new StringWriter();
        printer.print(report, out);
        boolean commands = printer instanceof GitHubPrinter;
        assertHarmless(out.toString(), commands);
        if (commands) {
          assertThat(out.toString().lines()).hasSize(3);
        }
      }
    }
  }

  @Test
  void jsonStaysTheJsonThatItWas() throws IOException {
    for (int i = 0; i < 500; i++) {
      String message = hostile().replaceAll("[\\uD800-\\uDFFF\\uFFFE\\uFFFF]", "");
      DiagnosticReport report =
          new DiagnosticReport(
              1, List.of(finding("a.md", message.replace("\u0000", ""), "help", "fix")));
      StringWriter out = new StringWriter();
      new JsonPrinter().print(report, out);
      tools.jackson.databind.JsonNode json =
          new tools.jackson.databind.json.JsonMapper().readTree(out.toString());
      assertThat(json.at("/diagnostics/0/message").stringValue())
          .isEqualTo(report.diagnostics().get(0).message());
    }
  }

  @Test
  void theConsolePrintsOneLineForOne() {
    for (int i = 0; i < 2000; i++) {
      StringWriter out = new StringWriter();
      Console console = console(out, i % 2 == 0);
      console.out().println(hostile());
      console.err().println("not published: " + hostile());
      console.out().print(hostile() + "\n");
      console.out().printf("%s%n", hostile());
      console.out().append(hostile());
      String[] lines = out.toString().split("\n", -1);
      assertHarmless(
          i % 2 == 0 ? out.toString().replaceAll("\u001B\\[[0-9;]*m", "·") : out.toString(), false);
      assertThat(lines[1]).startsWith("not published: ");
    }
  }

  @Test
  void commandsSayNothingOfHostileFilesThatCommands(@TempDir Path folder) throws IOException {
    SampleNewsroom site = SampleNewsroom.empty();
    site.put("content/briefs/2026/03/01/sound.md", new SampleText("Sound").text());
    site.write(folder);
    for (String name :
        List.of(
            "dir\u001B[5m/a.png",
            "x\u001B]0;title\u0007\u001B[31mred.png",
            "line\n::stop-commands::tok.png",
            "\n::error file=x::obeyed.md",
            "z\u001B[2J.md",
            "::warning::x.md",
            "##[add-mask]x.md",
            "turn\u202Edm.md")) {
      Path file = folder.resolve("content/briefs/2026/03/01").resolve(name);
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, "---\ntitle: \n---\n");
    }
    for (String command :
        List.of(
            "check",
            "check --format json",
            "check --format sarif",
            "check --format github",
            "check --format gitlab",
            "check --format junit",
            "check --format markdown",
            "build",
            "verify output",
            "explain no/such\u001B[2J",
            "--\u001B[2J\n::error::x",
            "check --now \u001B[2J\n::error::x",
            "check \u001B[2J\n::error::x")) {
      StringWriter printed = new StringWriter();
      String[] arguments = command.split(" ", -1);
      if (command.matches("(check|build).*")) {
        String[] more = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        more[arguments.length] = "--site";
        more[arguments.length + 1] = folder.toString();
        arguments = more;
      }
      Briefpress.run(console(printed, false), arguments);
      assertHarmless(printed.toString(), command.endsWith("github"));
    }
  }

  private static Console console(StringWriter to, boolean terminal) {
    return new Console(
        new PrintWriter(to, true),
        new PrintWriter(to, true),
        terminal,
        Map.of(),
        Clock.systemUTC());
  }

  private static void assertHarmless(String printed, boolean commands) {
    assertThat(printed).doesNotContainPattern("[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F]");
    assertThat(printed)
        .doesNotContainPattern(
            "[\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069\\uFFF9-\\uFFFB]");
    for (String line : printed.split("\n", -1)) {
      boolean ours = commands && line.matches("::(error|warning|notice) file=[^:]*::.*");
      if (!ours) {
        assertThat(line.strip()).doesNotStartWith("::");
        assertThat(line).doesNotContain("##[").doesNotContain("##vso[");
      }
    }
  }

  private Diagnostic diagnostic() {
    return finding(hostile(), hostile(), hostile(), hostile());
  }

  private static Diagnostic finding(String file, String message, String help, String fix) {
    return new Diagnostic(
        "file/name",
        Severity.ERROR,
        file,
        Span.of(1, 1, 2),
        message,
        help,
        Optional.of(new Fix(fix, List.of())),
        false);
  }

  private String hostile() {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      out.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return out.toString();
  }
}
