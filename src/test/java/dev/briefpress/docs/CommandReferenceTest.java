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

  /** Picocli's list of commands shows the first line of each description and no more. */
  @Test
  void theListOfCommandsCutsNoSentence() {
    assertThat(CommandModel.all().getSubcommands().values())
        .allSatisfy(
            command ->
                assertThat(command.getCommandSpec().usageMessage().description()[0])
                    .as(command.getCommandName())
                    .endsWith("."));
  }
}
