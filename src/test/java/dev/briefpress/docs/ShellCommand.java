package dev.briefpress.docs;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A command of a page.
 *
 * @param line 1-based
 * @param output what it prints, as the page shows it; {@code …} stands for any characters, and in a
 *     line of its own for any lines
 * @param status with which it must end
 */
record ShellCommand(int line, String text, Optional<List<String>> output, int status) {
  ShellCommand {
    output = output.map(List::copyOf);
  }

  /** Whether {@code printed} is what the page shows. */
  boolean shows(String printed) {
    return output.isEmpty() || pattern(output.get()).matcher(printed).matches();
  }

  /** Whether a line of a page stands for any lines. */
  static boolean isAnyLines(String shown) {
    return shown.strip().equals("…");
  }

  /** Whether a line of a page shows a line that is printed. */
  static boolean shows(String shown, String printed) {
    return Pattern.matches(pattern(shown), printed);
  }

  private static Pattern pattern(List<String> lines) {
    return Pattern.compile(
        lines.stream()
            .map(line -> isAnyLines(line) ? "(?:.*\n)*?" : pattern(line) + "\n")
            .collect(Collectors.joining()));
  }

  private static String pattern(String line) {
    return Stream.of(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
  }
}
