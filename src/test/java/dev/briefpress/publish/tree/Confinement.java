package dev.briefpress.publish.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words to put before a command, so that the machine refuses it what it would be given otherwise.
 * Which of them work depends on who runs the tests, and on what a container leaves to him: each is
 * tried before it is used.
 */
final class Confinement {
  private static final List<List<String>> MOUNTING =
      List.of(
          List.of("unshare", "--user", "--map-root-user", "--mount"),
          List.of("unshare", "--mount"));

  // Nothing is needed by an ordinary user; root is held by permissions only without these rights.
  private static final String OVERRIDE = "dac_override,-dac_read_search";
  private static final List<List<String>> OBEYING =
      List.of(
          List.of(),
          List.of("setpriv", "--bounding-set=-" + OVERRIDE, "--inh-caps=-" + OVERRIDE),
          List.of("unshare", "--user"));

  private Confinement() {}

  /** Gives the command mounts of its own; empty where no process may have such. */
  static Optional<List<String>> withMounts(Path folder) throws IOException {
    for (List<String> words : MOUNTING) {
      if (succeeds(words, "mount -t tmpfs none \"$0\"", folder)) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  /** Holds the command to the permissions of files. */
  static List<String> withoutPrivilege(Path folder) throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      for (List<String> words : OBEYING) {
        if (succeeds(words, "test -x \"$0\" && ! mkdir \"$0/new\"", closed)) {
          return words;
        }
      }
    } finally {
      Trees.delete(closed);
    }
    throw new AssertionError(
        "no way to run a program that permissions hold: this is root, and neither setpriv (of"
            + " util-linux, with the right CAP_SETPCAP) nor unshare --user works");
  }

  /** The words {@code before}, then a shell that runs {@code script} with the rest as "$@". */
  static List<String> shell(List<String> before, String script) {
    List<String> words = new ArrayList<>(before);
    words.addAll(List.of("sh", "-c", script));
    return words;
  }

  private static boolean succeeds(List<String> words, String script, Path folder)
      throws IOException {
    List<String> command = shell(words, script);
    command.add(folder.toString());
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (IOException e) {
      // the program is not installed
      return false;
    }
  }
}
