package dev.briefpress.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs programs of this machine. */
public final class Shell {
  private Shell() {}

  /** What a program printed to both streams, and its exit status. */
  public record Run(int status, String output) {
    /** What was printed, once it is sure that all went well. */
    public String well() {
      assertThat(status).as(output).isZero();
      return output;
    }
  }

  /** Fails where {@code program} is not installed, so that no test is left out unseen. */
  public static void needs(String program) {
    boolean there =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    assertThat(there).as(program + " is installed, which this test needs").isTrue();
  }

  public static Run run(Path folder, String... command) throws IOException, InterruptedException {
    return run(folder, Map.of(), List.of(command));
  }

  public static Run run(Path folder, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }
}
