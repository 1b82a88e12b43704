package dev.briefpress.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The messages that docs/troubleshooting.md quotes are those that Briefpress prints. */
class TroubleshootingPageTest {
  private static final Pattern QUOTED = Pattern.compile("(?<!\\*)\\*([^*]+)\\*(?!\\*)");

  @Test
  void quotesMessagesThatThereAre() throws IOException {
    String said = said();
    List<String> missing = new ArrayList<>();
    int quoted = 0;
    for (String line : DocsPage.read(Path.of("docs/troubleshooting.md")).lines()) {
      String cell = line.startsWith("| *") ? line.substring(0, line.indexOf('|', 1)) : "";
      for (String message : QUOTED.matcher(cell).results().map(m -> m.group(1)).toList()) {
        quoted++;
        for (String piece : message.split("…|`", -1)) {
          if (!said.contains(piece.strip())) {
            missing.add(piece.strip());
          }
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(quoted).isGreaterThan(14);
  }

  // Texts of the program, those that are cut over several lines put together.
  private static String said() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", ""));
      }
    }
    return all.append(Files.readString(Path.of("bin/briefpress"))).toString();
  }
}
