package dev.briefpress.publish;

import dev.briefpress.content.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
 * told from a whole one.
 *
 * @param sums by path, sorted; without the manifest itself
 */
record Manifest(SortedMap<String, Sha256> sums) {
  static final String FILE = "briefpress-manifest.txt";
  static final Manifest EMPTY = new Manifest(Collections.emptySortedMap());
  private static final String MARK = "# Briefpress manifest ";
  private static final String FIRST_LINE = MARK + "1\n";

  Manifest {
    sums = Collections.unmodifiableSortedMap(sums);
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
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.lastIndexOf("\n# ") + 1;
    if (!text.startsWith(FIRST_LINE) || end == 0) {
      return Optional.empty();
    }
    List<String> lines = text.substring(FIRST_LINE.length(), end).lines().toList();
    if (!text.substring(end).equals(lastLine(lines.size(), text.substring(0, end)))) {
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
    return Optional.of(new Manifest(sums));
  }

  byte[] bytes() {
    StringBuilder out = new StringBuilder(sums.size() * 128 + 128).append(FIRST_LINE);
    sums.forEach((path, sum) -> out.append(sum.hex()).append("  ").append(path).append('\n'));
    return out.append(lastLine(sums.size(), out.toString()))
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String lastLine(int files, String above) {
    return "# " + files + " files, " + Sha256.of(above).hex() + "\n";
  }

  /** The sum of the manifest as it is written, which names this state of the site. */
  Sha256 sum() {
    return Sha256.of(bytes());
  }

  boolean has(String path) {
    return sums.containsKey(path);
  }
}
