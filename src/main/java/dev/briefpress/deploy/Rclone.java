package dev.briefpress.deploy;

import dev.briefpress.files.Programs;
import dev.briefpress.publish.tree.MachineFailure;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A place that the program rclone knows: a folder, a server with SFTP, a bucket of a store. Each
 * method is one process, whatever the number of files.
 */
public final class Rclone implements Remote, AutoCloseable {
  private static final String NAME = "rclone";

  /** The exit status that says that there is no such folder or bucket. */
  private static final int NO_FOLDER = 3;

  // rclone must not ask for a password, because nobody may be there to answer, and must not print
  // dates.
  private static final List<String> ALWAYS = List.of("--ask-password=false", "--log-format", "");

  private final Path program;
  private final String remote;
  private final Path folder;
  private final Path work;
  private final Map<String, String> environment;
  private final Secrets secrets;
  private final Running running = new Running();

  /**
   * @param folder the folder that a remote with a relative path is relative to
   * @param work an empty folder, which stays as long as this is used
   * @param environment of the process; rclone takes options from it
   * @throws DeployFailure when there is no rclone
   */
  public Rclone(String remote, Path folder, Path work, Map<String, String> environment) {
    this.program =
        Programs.find(NAME, environment)
            .orElseThrow(
                () ->
                    DeployFailure.ofMachine(
                        "the program rclone is missing, which copies the files",
                        "install it (Debian: apt install rclone; elsewhere: https://rclone.org)",
                        List.of()));
    this.remote = remote;
    this.folder = folder;
    this.work = work;
    this.environment = Map.copyOf(environment);
    this.secrets = new Secrets(remote, environment);
  }

  @Override
  public void close() {
    running.close();
  }

  @Override
  public String name() {
    return secrets.name();
  }

  @Override
  public Map<String, byte[]> read(List<String> paths) {
    try {
      Path folder = Files.createTempDirectory(work, "read");
      List<String> command = new ArrayList<>(List.of("copy", "--ignore-times"));
      command.addAll(files(paths));
      command.addAll(List.of("--", remote, folder.toString()));
      looked(command);
      Map<String, byte[]> read = new HashMap<>();
      for (String path : paths) {
        if (Files.isRegularFile(folder.resolve(path))) {
          read.put(path, Files.readAllBytes(folder.resolve(path)));
        }
      }
      return read;
    } catch (IOException e) {
      throw MachineFailure.of("use " + work, e);
    }
  }

  @Override
  public Set<String> present(List<String> paths) {
    List<String> command = new ArrayList<>(List.of("lsf", "-R", "--files-only"));
    command.addAll(files(paths));
    command.addAll(List.of("--", remote));
    return new HashSet<>(looked(command));
  }

  @Override
  public Map<String, String> list(boolean sums) {
    List<String> command = new ArrayList<>(List.of("lsf", "-R", "--files-only", "--fast-list"));
    command.addAll(List.of("--separator", "\t", "--format", sums ? "hp" : "p"));
    command.addAll(List.of("--hash", "MD5", "--", remote));
    Map<String, String> list = new HashMap<>();
    for (String line : looked(command)) {
      int tab = sums ? line.indexOf('\t') : -1;
      list.put(line.substring(tab + 1), line.substring(0, Math.max(tab, 0)));
    }
    return list;
  }

  @Override
  public void copy(Path folder, List<String> paths, Manner manner, Runnable step) {
    // Equal times do not mean equal files, and not all stores know sums. A second attempt would
    // copy all files again, so there is only one; rclone still repeats single requests that fail.
    List<String> command = new ArrayList<>(List.of("copy", "-v", "--stats", "0"));
    command.add(manner.replacing() ? "--ignore-times" : "--size-only");
    command.addAll(List.of("--retries", "1"));
    command.addAll(List.of("--header-upload", "Cache-Control: " + manner.cacheControl()));
    command.addAll(files(paths));
    command.addAll(List.of("--", folder.toString(), remote));
    run(
        "copy to " + name(),
        command,
        false,
        line -> {
          if (line.contains(": Copied (")) {
            step.run();
          }
        });
    // rclone skips a missing file without reporting it.
    for (String path : paths) {
      if (!Files.isRegularFile(folder.resolve(path))) {
        throw DeployFailure.ofMachine(
            folder.resolve(path) + " vanished while it was being copied",
            "build the site and run it again",
            List.of());
      }
    }
  }

  @Override
  public void delete(List<String> paths) {
    List<String> command = new ArrayList<>(List.of("delete"));
    command.addAll(files(paths));
    command.addAll(List.of("--", remote));
    run("delete files at " + name(), command, false, line -> {});
  }

  // Each is looked up by itself, instead of listing all folders.
  private List<String> files(List<String> paths) {
    try {
      Path list = Files.createTempFile(work, "files", ".txt");
      Files.write(list, paths);
      return List.of("--no-traverse", "--files-from-raw", list.toString());
    } catch (IOException e) {
      throw MachineFailure.of("write in " + work, e);
    }
  }

  // A remote that does not exist yet counts as empty.
  private List<String> looked(List<String> command) {
    return run("look at " + name(), command, true, line -> {});
  }

  private List<String> run(
      String doing, List<String> command, boolean looking, Consumer<String> listener) {
    List<String> whole = new ArrayList<>(List.of(program.toString()));
    whole.addAll(ALWAYS);
    whole.addAll(command);
    try {
      File out = Files.createTempFile(work, "out", ".txt").toFile();
      ProcessBuilder builder = new ProcessBuilder(whole).redirectOutput(Redirect.to(out));
      builder.directory(folder.toAbsolutePath().toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      RcloneTalk talk = new RcloneTalk(secrets);
      int status = ended(running.start(builder), talk, listener);
      List<String> answer = Files.readAllLines(out.toPath());
      if (status != 0 && !(looking && status == NO_FOLDER && answer.isEmpty())) {
        throw talk.failure(doing);
      }
      return answer;
    } catch (IOException e) {
      throw MachineFailure.of("run rclone", e);
    }
  }

  private static int ended(Process process, RcloneTalk talk, Consumer<String> listener)
      throws IOException {
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      process.getOutputStream().close();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        talk.hear(line);
        listener.accept(line);
      }
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while rclone was running", e);
    } finally {
      process.destroy();
    }
  }
}
