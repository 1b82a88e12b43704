package dev.briefpress.authoring;

import dev.briefpress.authoring.source.Published;
import dev.briefpress.content.FilePath;
import dev.briefpress.files.PlainFile;
import dev.briefpress.text.Percent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Files that documents show or point at: found in the document itself, beside it, or in a folder
 * that the user named, and given a place beside the brief.
 */
final class ImportedMedia {
  /** Largest file that is taken along, in bytes. */
  private static final int LARGEST = 64 << 20;

  private static final Set<String> ENDINGS =
      Set.of(
          "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "pdf", "csv", "xlsx", "docx", "pptx",
          "odt", "ods", "txt", "mp3", "mp4", "zip");

  private final List<Path> folders;
  private final Set<Path> used = new TreeSet<>();
  private final Map<String, byte[]> placed = new TreeMap<>();

  /**
   * @param folders those that the user named
   */
  ImportedMedia(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Whether an address is that of a file and not of a page. */
  static boolean isFile(String address) {
    String path = address.replaceFirst("[?#].*", "");
    return ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** All files that were found, by their places from the site's folder. */
  Map<String, byte[]> placed() {
    return placed;
  }

  /** The files of the disk that were found. */
  Set<Path> used() {
    return used;
  }

  /**
   * The place of a file, from the site's folder.
   *
   * @param beside the folder of the document's source; absent when it has none
   * @param brief the path of the brief
   */
  Optional<String> place(Published document, Optional<Path> beside, String address, String brief) {
    return Optional.ofNullable(document.files().get(address))
        .or(() -> found(beside, address))
        .flatMap(bytes -> placed(bytes, name(address), brief));
  }

  private static String name(String address) {
    String path = path(address);
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.replaceFirst("^cid:", "").replaceAll("[^\\p{L}\\p{N}._-]+", "-");
  }

  private static String path(String address) {
    String bare = address.replaceFirst("(?i)^https?://[^/]*", "").replaceFirst("[?#].*", "");
    return Percent.decoded(bare).orElse(bare);
  }

  // Two documents may have different files of one name, and one document the same twice.
  private Optional<String> placed(byte[] bytes, String name, String brief) {
    String folder = brief.substring(0, brief.lastIndexOf('/') + 1);
    String stem = brief.substring(folder.length(), brief.length() - ".md".length());
    for (String candidate : List.of(name, stem + "-" + name)) {
      String place = folder + candidate;
      byte[] other = placed.get(place);
      if (FilePath.isSafe(place) && (other == null || Arrays.equals(other, bytes))) {
        placed.put(place, bytes);
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  // An image that WordPress made smaller has its size in its name; its original serves as well.
  private Optional<byte[]> found(Optional<Path> beside, String address) {
    String path = path(address).replaceFirst("^/+", "");
    for (String name : List.of(path, path.replaceFirst("-\\d+x\\d+(?=\\.\\w+$)", ""))) {
      Optional<byte[]> bytes =
          beside
              .flatMap(place -> bytes(place, name))
              .or(() -> folders.stream().flatMap(f -> below(f, name).stream()).findFirst());
      if (bytes.isPresent()) {
        return bytes;
      }
    }
    return Optional.empty();
  }

  // Exports keep the end of a path: uploads/2026/03/map.png, 2026/03/map.png, or just map.png.
  private Optional<byte[]> below(Path folder, String path) {
    List<String> ends = new ArrayList<>(List.of(path));
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      ends.add(path.substring(slash + 1));
    }
    return ends.stream().flatMap(end -> bytes(folder, end).stream()).findFirst();
  }

  // The author of an imported document must not be able to have any file of the disk published.
  private Optional<byte[]> bytes(Path folder, String name) {
    String inside = Path.of(name.isEmpty() ? "." : name).normalize().toString();
    if (!FilePath.isSafe(inside) || inside.startsWith("..")) {
      return Optional.empty();
    }
    try {
      Path file = folder.resolve(inside);
      boolean within = Files.exists(file) && file.toRealPath().startsWith(folder.toRealPath());
      if (!within || !PlainFile.is(file)) {
        return Optional.empty();
      }
      used.add(file.toRealPath());
      return Optional.of(PlainFile.read(file, LARGEST));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
