package dev.briefpress.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A made-up history of a site, as {@code git fast-import} reads it: all briefs in the first commit,
 * one brief with one more sentence in each of the others, and in the middle a commit that touches
 * the front matter of all of them and changes nothing that readers read.
 *
 * <pre>{@code
 * git init SITE; java … Commits SITE 3000 | git -C SITE fast-import; git -C SITE reset --hard
 * }</pre>
 */
public final class Commits {
  /** The first of November 2026. */
  private static final long START = 1_793_491_200L;

  /** A prime, so that commits go all over the archive. */
  private static final int STRIDE = 7919;

  private final Path site;
  private final OutputStream out;
  private final Map<String, String> texts = new TreeMap<>();

  private Commits(Path site, OutputStream out) {
    this.site = site;
    this.out = out;
  }

  /**
   * Writes the history of the site in the first argument, of as many commits as the second says.
   */
  public static void main(String[] arguments) throws IOException {
    OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
    new Commits(Path.of(arguments[0]), out).write(Integer.parseInt(arguments[1]));
    out.flush();
  }

  private void write(int commits) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = site.relativize(file).toString();
        if (!path.startsWith(".")) {
          texts.put(path, Files.readString(file));
        }
      }
    }
    List<String> briefs = texts.keySet().stream().filter(p -> p.contains("/briefs/")).toList();
    commit(0, "Everything");
    texts.keySet().forEach(this::file);
    for (int i = 1; i < commits; i++) {
      commit(i, "Commit " + i);
      if (i == commits / 2) {
        briefs.forEach(path -> change(path, "tags: [", "tags:  ["));
      } else {
        String path = briefs.get((int) ((long) i * STRIDE % briefs.size()));
        change(path, "\n## 2.", "\nOne more sentence of commit " + i + " stands here.\n\n## 2.");
      }
    }
  }

  private void change(String path, String from, String to) {
    texts.computeIfPresent(path, (p, text) -> text.replace(from, to));
    file(path);
  }

  private void commit(int number, String message) {
    print("commit refs/heads/main\n");
    print("committer Desk <desk@example.org> " + (START + number * 60L) + " +0000\n");
    data(message);
  }

  private void file(String path) {
    print("M 100644 inline " + path + "\n");
    data(texts.getOrDefault(path, ""));
  }

  private void data(String text) {
    print("data " + text.getBytes(StandardCharsets.UTF_8).length + "\n" + text + "\n");
  }

  private void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
