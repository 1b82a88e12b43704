package dev.briefpress.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintedOutputTest {
  private static List<String> renewed(String shown, String printed) {
    return PrintedOutput.renewed(shown.lines().toList(), printed);
  }

  @Test
  void aLineThatStillShowsWhatIsPrintedStaysAsItIs() {
    assertThat(renewed("3 files in … s\nA fault", "4 warnings\n3 files in 1.5 s\n"))
        .containsExactly("4 warnings", "3 files in … s");
    assertThat(renewed("3 files in … s\n1 fault", "3 files in 1.5 s\n2 faults\n"))
        .containsExactly("3 files in … s", "2 faults");
  }

  @Test
  void aLineForAnyLinesStays() {
    assertThat(renewed("first\n…\nlast", "first\none\ntwo\nend\n"))
        .containsExactly("first", "…", "end");
    assertThat(renewed("…\nlast\n…", "one\ntwo\nend\n")).startsWith("…").endsWith("…");
  }

  @Test
  void aNewLineIsWrittenAndALineThatIsNoLongerPrintedIsTaken() {
    assertThat(renewed("one\nthree", "one\ntwo\nthree\n")).containsExactly("one", "two", "three");
    assertThat(renewed("one\ntwo\nthree", "one\nthree\n")).containsExactly("one", "three");
    assertThat(renewed("", "one\n")).containsExactly("one");
    assertThat(renewed("one", "")).isEmpty();
  }

  @Test
  void whatComesOutShowsWhatIsPrinted() {
    for (String shown : List.of("", "…", "a\n…\nb … c", "…\na\n…\na\n…", "x\ny\nz")) {
      for (String printed : List.of("", "a\n", "a\nb\nb 1 c\n", "y\nx\n", "b 1 c\na\na\n")) {
        ShellCommand command = new ShellCommand(1, "ls", Optional.of(renewed(shown, printed)), 0);
        assertThat(command.shows(printed)).as("%s for %s", shown, printed).isTrue();
      }
    }
  }
}
