package dev.briefpress.publish.tree;

import dev.briefpress.content.SitePath;
import dev.briefpress.files.PlainFile;
import dev.briefpress.files.UnfitFile;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
 * <p>The first line of a preview ends with the word {@code preview}. The last line counts the files
 * and sums up everything above it, so that a damaged manifest can be recognised. That sum also
 * names this state of the site.
 */
public final class Manifest {
  public static final String FILE = "briefpress-manifest.txt";

  /** The name of the second list at a remote, while a deploy is under way. */
  public static final String DEPLOYING = "briefpress-deploying.txt";

  private static final String MARK = "# Briefpress manifest ";
  private static final String VERSION = MARK + "1";
  private static final String GAP = "  ";

  /** Enough for some two million files. */
  private static final int LARGEST = 256 << 20;

  /** What the folder is for. */
  public enum Kind {
    /** A site to publish. */
    SITE("\n"),
    /** A site to look at, which may hold drafts. */
    PREVIEW(" preview\n");

    private final String firstLine;

    Kind(String end) {
      this.firstLine = VERSION + end;
    }
  }

  private final Kind kind;
  private final Map<String, Sha256> sums;
  private final Sha256 sum;
  private final byte[] bytes;

  private Manifest(Kind kind, Map<String, Sha256> sums, Sha256 sum, byte[] bytes) {
    this.kind = kind;
    this.sums = Collections.unmodifiableMap(sums);
    this.sum = sum;
    this.bytes = bytes;
  }

  /**
   * The manifest of these files.
   *
   * @param sums by path, in the order of paths; without the manifest itself
   */
  public static Manifest of(Map<String, Sha256> sums, Kind kind) {
    StringBuilder out = new StringBuilder(sums.size() * 128 + 128).append(kind.firstLine);
    sums.forEach((path, sum) -> out.append(sum.hex()).append(GAP).append(path).append('\n'));
    byte[] above = out.toString().getBytes(StandardCharsets.UTF_8);
    Sha256 sum = Sha256.of(above);
    byte[] last = lastLine(sums.size(), sum).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(above, above.length + last.length);
    System.arraycopy(last, 0, bytes, above.length, last.length);
    return new Manifest(kind, sums, sum, bytes);
  }

  /** The manifest of a site without files. */
  static Manifest empty() {
    return of(Map.of(), Kind.SITE);
  }

  /** Whether {@code folder} bears the mark, whatever state its manifest is in. */
  static boolean marks(Path folder) throws IOException {
    try (var in = Channels.newInputStream(PlainFile.open(folder.resolve(FILE)))) {
      byte[] start = in.readNBytes(MARK.length());
      return new String(start, StandardCharsets.UTF_8).equals(MARK);
    } catch (UnfitFile e) {
      return true;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** The manifest in {@code folder}; empty when there is none or it is damaged. */
  public static Optional<Manifest> read(Path folder) throws IOException {
    try {
      return parse(PlainFile.read(folder.resolve(FILE), LARGEST));
    } catch (UnfitFile | NoSuchFileException e) {
      return Optional.empty();
    }
  }

  public static Optional<Manifest> parse(byte[] bytes) {
    for (Kind kind : Kind.values()) {
      if (startsWith(bytes, kind.firstLine)) {
        return parse(kind, bytes);
      }
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, String line) {
    byte[] start = line.getBytes(StandardCharsets.UTF_8);
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static Optional<Manifest> parse(Kind kind, byte[] bytes) {
    int start = kind.firstLine.length();
    int end = startOfLastLine(bytes);
    if (end < start) {
      return Optional.empty();
    }
    MessageDigest digest = Sha256.digest();
    digest.update(bytes, 0, end);
    Sha256 sum = Sha256.from(digest.digest());
    int files = 0;
    for (int i = start; i < end; i++) {
      files += bytes[i] == '\n' ? 1 : 0;
    }
    byte[] last = lastLine(files, sum).getBytes(StandardCharsets.UTF_8);
    if (!Arrays.equals(bytes, end, bytes.length, last, 0, last.length)) {
      return Optional.empty();
    }
    return sums(bytes, start, end).map(sums -> new Manifest(kind, sums, sum, bytes));
  }

  // Of lines that were summed up; whoever wrote them may have summed up anything.
  private static Optional<Map<String, Sha256>> sums(byte[] bytes, int start, int end) {
    Map<String, Sha256> sums = new LinkedHashMap<>();
    String before = "";
    int next;
    for (int at = start; at < end; at = next + 1) {
      next = endOfLine(bytes, at);
      int name = at + Sha256.HEX_LENGTH + GAP.length();
      if (name >= next) {
        return Optional.empty();
      }
      String gap = text(bytes, at + Sha256.HEX_LENGTH, name);
      Optional<Sha256> sum = Sha256.parse(text(bytes, at, at + Sha256.HEX_LENGTH));
      String path = text(bytes, name, next);
      if (sum.isEmpty() || !gap.equals(GAP) || !isNext(path, before)) {
        return Optional.empty();
      }
      sums.put(path, sum.get());
      before = path;
    }
    return Optional.of(sums);
  }

  private static boolean isNext(String path, String before) {
    return SitePath.isSafe(path) && !path.equals(FILE) && path.compareTo(before) > 0;
  }

  private static String text(byte[] bytes, int start, int end) {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  private static int endOfLine(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] != '\n') {
      at++;
    }
    return at;
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

  /** Whether the file at {@code path} would be taken for such a list. */
  public static boolean isReserved(String path) {
    return path.equals(FILE) || path.equals(DEPLOYING);
  }

  /** What the folder is for. */
  public Kind kind() {
    return kind;
  }

  /** The sum of each file, in the order of paths. */
  public Map<String, Sha256> sums() {
    return sums;
  }

  /** The manifest as the bytes of its file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The sum of all lines but the last, which names this state of the site. */
  public Sha256 sum() {
    return sum;
  }

  public boolean has(String path) {
    return sums.containsKey(path);
  }
}
