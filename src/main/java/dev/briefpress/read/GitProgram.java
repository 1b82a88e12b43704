package dev.briefpress.read;

import dev.briefpress.files.Programs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Runs the program {@code git} in a repository that may have been prepared with ill will: the
 * repository's own configuration starts no other program, opens no connection and changes nothing.
 */
final class GitProgram {
  /** A longer answer, of more than half a million names, counts as none. */
  private static final int MOST_BYTES = 50_000_000;

  private static final int SECONDS = 30;

  /** The exit status that says that none was found. */
  private static final int NONE = 1;

  private final Path program;

  private GitProgram(Path program) {
    this.program = program;
  }

  /** The {@code git} of the machine. */
  static Optional<GitProgram> find(Map<String, String> environment) {
    return Programs.find("git", environment).map(GitProgram::new);
  }

  /**
   * The names that git prints, separated by NUL.
   *
   * @param tree the top of the work tree, which holds {@code .git}
   * @return absent when git fails, answers too much, or has not answered within half a minute
   */
  Optional<List<String>> names(Path tree, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    // Named outright, neither is taken from the repository's configuration or looked for elsewhere.
    command.add("--git-dir=" + tree.resolve(".git"));
    command.add("--work-tree=" + tree);
    command.addAll(List.of("--no-pager", "--no-optional-locks"));
    command.addAll(List.of("-c", "safe.directory=" + tree));
    command.addAll(List.of("-c", "core.fsmonitor=false"));
    command.addAll(List.of("-c", "core.hooksPath=/dev/null"));
    command.addAll(List.of("-c", "core.untrackedCache=false"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(tree.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("GIT_"));
    environment.put("GIT_ALLOW_PROTOCOL", "none");
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    try {
      return answer(builder.start());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<String>> answer(Process process) throws IOException {
    process.getOutputStream().close();
    CompletableFuture<byte[]> bytes =
        CompletableFuture.supplyAsync(
            () -> start(process.getInputStream()),
            task -> {
              Thread thread = new Thread(task, "git");
              thread.setDaemon(true);
              thread.start();
            });
    try {
      byte[] text = bytes.get(SECONDS, TimeUnit.SECONDS);
      if (text.length >= MOST_BYTES || !process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        return Optional.empty();
      }
      return process.exitValue() <= NONE ? Optional.of(split(text)) : Optional.empty();
    } catch (TimeoutException | ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      process.destroyForcibly();
    }
  }

  private static byte[] start(InputStream in) {
    try (in) {
      return in.readNBytes(MOST_BYTES);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static List<String> split(byte[] text) {
    // Of one question, the only name ends in a line end.
    String names = new String(text, StandardCharsets.UTF_8).stripTrailing();
    return Stream.of(names.split("\0", -1)).filter(name -> !name.isEmpty()).toList();
  }
}
