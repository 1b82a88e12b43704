package dev.briefpress.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.ci.Yaml;
import dev.briefpress.cli.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The task of docs/editors.md finds the findings in what {@code check} prints. */
class EditorsPageTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void theProblemMatcherReadsFindings() throws IOException {
    CommandLineRun line = new CommandLineRun();
    line.runIn(folder, "init", ".");
    Path brief = folder.resolve("content/briefs/2026/02/24/viasat-ka-sat-four-years-on.md");
    Files.writeString(
        brief, Files.readString(brief).replaceFirst("\ncategory: .*", "\ncategory: cyer"));
    line.clear();
    line.runIn(folder, "check");
    List<String> printed = line.out().lines().toList();

    List<String> found = new ArrayList<>();
    List<Map<?, ?>> patterns = patterns();
    for (int i = 0; i + 1 < printed.size(); i++) {
      Matcher first = matcher(patterns.get(0), printed.get(i));
      Matcher second = matcher(patterns.get(1), printed.get(i + 1));
      if (first.find() && second.find()) {
        found.add(
            group(first, patterns.get(0), "severity")
                + " "
                + group(first, patterns.get(0), "code")
                + " "
                + group(second, patterns.get(1), "file")
                + ":"
                + group(second, patterns.get(1), "line"));
      }
    }
    assertThat(found)
        .singleElement()
        .asString()
        .matches(
            "error front-matter/unknown-category content/briefs/2026/02/24/viasat.*\\.md:[0-9]+");
  }

  private static Matcher matcher(Map<?, ?> pattern, String line) {
    return Pattern.compile(Yaml.text(pattern, "regexp")).matcher(line);
  }

  private static String group(Matcher matcher, Map<?, ?> pattern, String name) {
    return matcher.group(Integer.parseInt(Yaml.text(pattern, name)));
  }

  // JSON is YAML as well.
  private List<Map<?, ?>> patterns() throws IOException {
    CodeBlock tasks =
        DocsPage.read(Path.of("docs/editors.md")).blocks().stream()
            .filter(block -> block.file().isPresent())
            .findFirst()
            .orElseThrow();
    Path file = Files.write(folder.resolve("tasks.json"), tasks.lines());
    Map<?, ?> task = (Map<?, ?>) Yaml.list(Yaml.read(file), "tasks").get(0);
    return Yaml.list(Yaml.map(task, "problemMatcher"), "pattern").stream()
        .<Map<?, ?>>map(pattern -> (Map<?, ?>) pattern)
        .toList();
  }
}
