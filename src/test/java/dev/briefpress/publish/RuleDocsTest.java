package dev.briefpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleDocsTest {
  private static final Path PAGE = Path.of("docs/diagnostics.md");

  /** Run with {@code -Dgolden=update} to write the page anew. */
  @Test
  void makesTheDocumentationOfDiagnosticsFromTheRules() throws IOException {
    String page = RuleDocs.markdown(Rulebook.rules());
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, page, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(PAGE, StandardCharsets.UTF_8))
        .as("run `mvn test -Dgolden=update`, then read the difference")
        .isEqualTo(page);
  }

  @Test
  void hasEachCodeOnce() {
    assertThat(Rulebook.rules()).extracting(rule -> rule.code()).doesNotHaveDuplicates();
  }
}
