package dev.briefpress.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.cli.CommandModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommandReferenceTest {
  private static final Path PAGE = Path.of("docs/commands.md");

  /** Run with {@code -Dgolden=update} to write the page anew. */
  @Test
  void thePageIsMadeOfTheCommands() throws IOException {
    String page = new CommandReference(CommandModel.all()).markdown();
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("run `mvn test -Dgolden=update`, then read the difference")
        .isEqualTo(page);
  }
}
