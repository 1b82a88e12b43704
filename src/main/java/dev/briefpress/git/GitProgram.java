package dev.briefpress.git;

import dev.briefpress.files.Programs;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

  /** Takes what git prints. */
  @FunctionalInterface
  interface Reader<T> {
    T read(InputStream in) throws IOException;
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
    return ask(tree, arguments, new byte[0], SECONDS, NONE, in -> in.readNBytes(MOST_BYTES))
        .filter(text -> text.length < MOST_BYTES)
        .map(GitProgram::split);
  }

  /**
   * What {@code reader} makes of all that git prints.
   *
   * @param tree the top of the work tree, which holds {@code .git}
   * @param question what git reads from its standard input
   * @param seconds after which git is stopped
   * @return absent when git fails, or takes too long
   */
  <T> Optional<T> ask(
      Path tree, List<String> arguments, byte[] question, int seconds, Reader<T> reader) {
    return ask(tree, arguments, question, seconds, 0, reader);
  }

  private <T> Optional<T> ask(
      Path tree,
      List<String> arguments,
      byte[] question,
      int seconds,
      int worst,
      Reader<T> reader) {
    try {
      Process process = builder(tree, arguments).start();
      try {
        return answer(process, question, seconds, worst, reader);
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private ProcessBuilder builder(Path tree, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    // With both paths given, git neither takes them from the repository's configuration nor
    // searches for them.
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
    // Replacement objects of this clone are ignored, so that every clone gives the same history.
    environment.put("GIT_NO_REPLACE_OBJECTS", "1");
    environment.put("GIT_GRAFT_FILE", "/dev/null");
    return builder;
  }

  private static <T> Optional<T> answer(
      Process process, byte[] question, int seconds, int worst, Reader<T> reader)
      throws IOException {
    // Git may print before it has read the whole question, so that reading and writing run side by
    // side.
    CompletableFuture<Void> asked =
        CompletableFuture.runAsync(
            () -> write(process.getOutputStream(), question), GitProgram::inBackground);
    CompletableFuture<Optional<T>> read =
        CompletableFuture.supplyAsync(
            () -> read(process.getInputStream(), reader), GitProgram::inBackground);
    try {
      Optional<T> answer = read.get(seconds, TimeUnit.SECONDS);
      asked.get(seconds, TimeUnit.SECONDS);
      boolean ended = answer.isPresent() && process.waitFor(SECONDS, TimeUnit.SECONDS);
      return ended && process.exitValue() <= worst ? answer : Optional.empty();
    } catch (TimeoutException | ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static void inBackground(Runnable task) {
    Thread thread = new Thread(task, "git");
    thread.setDaemon(true);
    thread.start();
  }

  private static void write(OutputStream stream, byte[] question) {
    try (OutputStream out = stream) {
      out.write(question);
    } catch (IOException e) {
      // The program ended before it had read everything; its exit status says why.
    }
  }

  private static <T> Optional<T> read(InputStream stream, Reader<T> reader) {
    try (InputStream in = stream) {
      return Optional.of(reader.read(in));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static List<String> split(byte[] text) {
    // Of one question, the only name ends in a line end.
    String names = new String(text, StandardCharsets.UTF_8).stripTrailing();
    return Stream.of(names.split("\0", -1)).filter(name -> !name.isEmpty()).toList();
  }
}
