package dev.briefpress.publish;

import dev.briefpress.content.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of what Briefpress wrote into an output folder, which is also the mark that the folder
 * is its own. {@code sha256sum --check briefpress-manifest.txt} understands it too:
 *
 * <pre>
 * # Briefpress manifest 1
 * 9f86…0a08  briefs/2026/01/30/eu-japan.html
 * # 1 files, 5891…47c0
 * </pre>
 *
 * <p>The last line counts the files and sums up everything above it, so that a damaged manifest is
 * told from a whole one. That sum also names this state of the site.
 */
final class Manifest {
  static final String FILE = "briefpress-manifest.txt";
  private static final String MARK = "# Briefpress manifest ";
  private static final String FIRST_LINE = MARK + "1\n";
  static final Manifest EMPTY = of(Collections.emptySortedMap());

  private final SortedMap<String, Sha256> sums;
  private final Sha256 sum;
  private final byte[] bytes;

  private Manifest(SortedMap<String, Sha256> sums, Sha256 sum, byte[] bytes) {
    this.sums = Collections.unmodifiableSortedMap(sums);
    this.sum = sum;
    this.bytes = bytes;
  }

  /**
   * The manifest of these files.
   *
   * @param sums by path, sorted; without the manifest itself
   */
  static Manifest of(SortedMap<String, Sha256> sums) {
    StringBuilder out = new StringBuilder(sums.size() * 128 + 128).append(FIRST_LINE);
    sums.forEach((path, sum) -> out.append(sum.hex()).append("  ").append(path).append('\n'));
    byte[] above = out.toString().getBytes(StandardCharsets.UTF_8);
    Sha256 sum = Sha256.of(above);
    byte[] last = lastLine(sums.size(), sum).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(above, above.length + last.length);
    System.arraycopy(last, 0, bytes, above.length, last.length);
    return new Manifest(sums, sum, bytes);
  }

  /** Whether {@code folder} bears the mark, whatever state its manifest is in. */
  static boolean marks(Path folder) throws IOException {
    try (var in = Files.newInputStream(folder.resolve(FILE))) {
      byte[] start = in.readNBytes(MARK.length());
      return new String(start, StandardCharsets.UTF_8).equals(MARK);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** The manifest in {@code folder}; empty when there is none or it is damaged. */
  static Optional<Manifest> read(Path folder) throws IOException {
    try {
      return parse(Files.readAllBytes(folder.resolve(FILE)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  static Optional<Manifest> parse(byte[] bytes) {
    int end = startOfLastLine(bytes);
    Sha256 sum = Sha256.of(Arrays.copyOf(bytes, end));
    String text = new String(bytes, 0, end, StandardCharsets.UTF_8);
    if (!text.startsWith(FIRST_LINE)) {
      return Optional.empty();
    }
    List<String> lines = text.substring(FIRST_LINE.length()).lines().toList();
    byte[] last = lastLine(lines.size(), sum).getBytes(StandardCharsets.UTF_8);
    if (!Arrays.equals(bytes, end, bytes.length, last, 0, last.length)) {
      return Optional.empty();
    }
    SortedMap<String, Sha256> sums = new TreeMap<>();
    for (String line : lines) {
      String path = line.substring(Sha256.HEX_LENGTH + 2);
      if (!SitePath.isSafe(path)) {
        return Optional.empty();
      }
      sums.put(path, Sha256.parse(line.substring(0, Sha256.HEX_LENGTH)));
    }
    return Optional.of(new Manifest(sums, sum, bytes));
  }

  // 0 when there is but one line.
  private static int startOfLastLine(byte[] bytes) {
    int at = bytes.length - 1;
    while (at > 0 && bytes[at - 1] != '\n') {
      at--;
    }
    return Math.max(at, 0);
  }

  private static String lastLine(int files, Sha256 above) {
    return "# " + files + " files, " + above.hex() + "\n";
  }

  /** The sum of each file, by path, sorted. */
  SortedMap<String, Sha256> sums() {
    return sums;
  }

  /** What is written. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** The sum of all lines but the last, which names this state of the site. */
  Sha256 sum() {
    return sum;
  }

  boolean has(String path) {
    return sums.containsKey(path);
  }
}
