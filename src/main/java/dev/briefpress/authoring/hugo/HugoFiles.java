package dev.briefpress.authoring.hugo;

import dev.briefpress.files.PlainFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** What becomes of the files of a Hugo project that are no pages. */
public final class HugoFiles {
  /** Largest file that is copied, in bytes. */
  private static final int LARGEST = 512 << 20;

  /** Files that Briefpress makes itself. */
  private static final Set<String> MADE =
      Set.of("index.html", "404.html", "robots.txt", "sitemap.xml", "feed.xml", "feed.json");

  private HugoFiles() {}

  /**
   * Writes the files that Hugo published as they are, and no document shows: they keep their
   * addresses.
   *
   * @param used files that documents show, which lie beside them now
   * @param write takes an address without leading slash, and the file's content
   * @return what of the project is not taken over, and why
   */
  public static List<String> copy(
      HugoProject project, Set<Path> used, BiConsumer<String, byte[]> write) {
    List<String> left = new ArrayList<>(project.left());
    project
        .statics()
        .forEach(
            (path, file) -> {
              if (MADE.contains(path)) {
                left.add(path + ": Briefpress makes a file of that name itself");
              } else if (!used.contains(real(file))) {
                write.accept(path, bytes(file));
              }
            });
    project
        .resources()
        .forEach(
            (path, file) -> {
              if (!used.contains(real(file))) {
                left.add(path + ": no document that is taken over shows it or leads to it");
              }
            });
    return left;
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return PlainFile.read(file, LARGEST);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
