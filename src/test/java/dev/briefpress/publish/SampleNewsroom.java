package dev.briefpress.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a little site, kept in memory and brought to a folder. Only what changed is written
 * there, so that a folder lives on as an editor's does.
 */
public final class SampleNewsroom {
  private static final byte[] PIXEL = {
    (byte) 0x89,
    'P',
    'N',
    'G',
    '\r',
    '\n',
    0x1a,
    '\n',
    0,
    0,
    0,
    13,
    'I',
    'H',
    'D',
    'R',
    0,
    0,
    0,
    1,
    0,
    0,
    0,
    1,
    8,
    2,
    0,
    0,
    0,
    0
  };

  /** Where the last byte of its width is. */
  private static final int WIDTH = 19;

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private Map<String, byte[]> onDisk = new HashMap<>();

  /** A site of no briefs that builds. */
  public static SampleNewsroom empty() {
    SampleNewsroom site = new SampleNewsroom();
    site.put("site.properties", "site.title=Newsroom\nsite.host=https://briefs.example.org\n");
    site.put(
        "content/taxonomy.yaml",
        """
        categories:
          - {id: cyber, name: Cybersecurity, short: Cyber}
          - {id: trade, name: Trade and Sanctions, short: Trade}
        """);
    return site;
  }

  SortedMap<String, byte[]> files() {
    return files;
  }

  public String text(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new IllegalArgumentException("there is no file " + path);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Paths that begin with {@code start}, sorted. */
  List<String> below(String start) {
    return files.keySet().stream().filter(path -> path.startsWith(start)).toList();
  }

  public SampleNewsroom put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Puts an image that differs by {@code number} in its width and its last byte. */
  public SampleNewsroom image(String path, int number) {
    byte[] bytes = PIXEL.clone();
    bytes[WIDTH] = (byte) (1 + number % 100);
    bytes[bytes.length - 1] = (byte) number;
    files.put(path, bytes);
    return this;
  }

  public void remove(String path) {
    files.remove(path);
  }

  /** Brings {@code folder} to hold these files, as it was left by the last call. */
  public void write(Path folder) {
    try {
      for (String path : onDisk.keySet()) {
        if (!files.containsKey(path)) {
          Files.delete(folder.resolve(path));
        }
      }
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        if (!Arrays.equals(file.getValue(), onDisk.get(file.getKey()))) {
          Path path = folder.resolve(file.getKey());
          Files.createDirectories(path.resolveSibling(""));
          Files.write(path, file.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    onDisk = new HashMap<>(files);
  }

  /** Every file below a folder with its bytes as Latin-1, which compares and prints well. */
  public static SortedMap<String, String> tree(Path folder) {
    SortedMap<String, String> tree = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return tree;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        tree.put(
            folder.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tree;
  }
}
