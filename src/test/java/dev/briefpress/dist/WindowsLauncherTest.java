package dev.briefpress.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reads the launcher for Windows; nothing here can run it. */
class WindowsLauncherTest {
  private static final Path FILE = Path.of("src/dist/briefpress.cmd");
  private static final Set<String> COMMANDS =
      Set.of("@echo", "rem", "setlocal", "set", "if", "for", "goto", "exit", "echo", "\"%java%\"");

  private final List<String> lines;

  WindowsLauncherTest() throws IOException {
    lines = Files.readAllLines(FILE);
  }

  @Test
  void everyLineBeginsWithACommandThatIsKnown() {
    for (String line : lines) {
      String first = line.strip().split(" ")[0];
      assertThat(first.isEmpty() || first.matches("\\)|:\\w+") || COMMANDS.contains(first))
          .as(line)
          .isTrue();
    }
  }

  @Test
  void everyJumpLeadsToALabelAndNothingRunsIntoOne() {
    Set<String> labels = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(":")) {
        labels.add(lines.get(i).substring(1));
        assertThat(lines.subList(0, i).stream().filter(l -> !l.isBlank()).reduce("", (a, b) -> b))
            .startsWith("exit /b ");
      }
    }
    assertThat(all("goto (\\w+)")).isEqualTo(labels).isNotEmpty();
  }

  @Test
  void quotesAndBracketsAreClosed() {
    Deque<String> open = new ArrayDeque<>();
    for (String line : lines) {
      if (line.startsWith("rem ")) {
        continue;
      }
      // An apostrophe encloses a command, in which each pair of quotes stands in another pair.
      assertThat(line.chars().filter(c -> c == '"').count() % 2).as(line).isZero();
      String bare = line.replaceAll("\"[^\"]*\"", "").replaceAll("'[^']*'", "");
      for (int i = 0; i < bare.length(); i++) {
        char c = bare.charAt(i);
        if (c == '(') {
          open.push(line);
        } else if (c == ')') {
          assertThat(open).as(line).isNotEmpty();
          open.pop();
        }
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void everyVariableIsSetHereOrComesFromTheEnvironment() {
    Set<String> set = all("set \"(\\w+)=");
    Set<String> given =
        Set.of(
            "BRIEFPRESS_JAVA_HOME", "BRIEFPRESS_JAVA_OPTIONS", "JAVA_HOME", "TEMP", "ERRORLEVEL");
    assertThat(all("(?<![%~])%(\\w+)%"))
        .allMatch(name -> set.contains(name) || given.contains(name));
    assertThat(all("(?<![%~])%(\\w+)%")).contains("java", "options", "jar", "version", "major");
  }

  @Test
  void javaGetsTheOptionsThatTheOtherLauncherGivesIt() throws IOException {
    String shell = Files.readString(Path.of("bin/briefpress"));
    String given = shell.substring(shell.indexOf("\noptions=(") + 10);
    List<String> options =
        Arrays.stream(given.substring(0, given.indexOf(")\n")).split("\\s+"))
            .filter(option -> !option.contains("ErrorFile"))
            .toList();
    assertThat(options).hasSizeGreaterThan(5);
    assertThat(text()).contains(options).contains("-XX:ErrorFile=", "-XX:TieredStopAtLevel=1");
  }

  @Test
  void itChecksWhatTheOtherLauncherChecks() {
    assertThat(text())
        .contains("if %major% lss 17 goto nojava")
        .contains("no Java 17 or newer was found")
        .contains("exit /b %ERRORLEVEL%")
        .contains("\nexit /b 3")
        .contains("%here%\\runtime\\bin\\java.exe")
        .contains("not been run on Windows");
    assertThat(text().toLowerCase(Locale.ROOT)).doesNotContain("lib\\", "pom.xml");
  }

  private String text() {
    return String.join("\n", lines);
  }

  private Set<String> all(String pattern) {
    return Pattern.compile(pattern)
        .matcher(text())
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
