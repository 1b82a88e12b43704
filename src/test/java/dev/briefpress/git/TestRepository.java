package dev.briefpress.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository that a test makes, in which the same steps give the same commits. */
public final class TestRepository {
  private final Path folder;
  private String time = "2026-01-30T09:00:00+01:00";

  /** The repository of a folder, once it is {@linkplain #init made}. */
  public TestRepository(Path folder) {
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }

  public TestRepository init() {
    git("init", "-q", "-b", "main");
    return this;
  }

  /** When the next commits are made, such as {@code 2026-01-30T09:00:00+01:00}. */
  public TestRepository at(String moment) {
    time = moment;
    return this;
  }

  /** Commits all files as they are. */
  public TestRepository commit(String message) {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", message);
    return this;
  }

  /** Writes a file as it is given. */
  public TestRepository write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text, StandardCharsets.UTF_8);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Runs git and returns what it prints. */
  public String git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-c", "core.autocrlf=false"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      builder.environment().put("GIT_" + who + "_NAME", "Desk");
      builder.environment().put("GIT_" + who + "_EMAIL", "desk@example.org");
      builder.environment().put("GIT_" + who + "_DATE", time);
    }
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(String.join(" ", command) + "\n" + printed).isZero();
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(String.join(" ", command), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
