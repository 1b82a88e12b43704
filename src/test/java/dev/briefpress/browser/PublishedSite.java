package dev.briefpress.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The files of a published site.
 *
 * @param folder that it was published into
 */
public record PublishedSite(Path folder) {
  /** Paths of all files, relative to the folder, with {@code /}, sorted. */
  public List<String> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** Paths of all HTML pages; a daily summary as a mail is none. */
  public List<String> pages() {
    return files().stream()
        .filter(path -> path.endsWith(".html") && !path.endsWith(".mail.html"))
        .toList();
  }

  /** The text of the file at {@code path}. */
  public String text(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** The path of the script whose path begins so and goes on with a sum of its content. */
  public String named(String script) {
    return files().stream()
        .filter(path -> path.matches(Pattern.quote(script) + "-[0-9a-f]{10}\\.js"))
        .findFirst()
        .orElseThrow();
  }

  /** The HTML page at {@code path}, parsed as a browser would. */
  public Document page(String path) {
    return Jsoup.parse(text(path));
  }

  /** The page's address on disk, for a browser without a server. */
  public String onDisk(String path) {
    return folder.resolve(path).toUri().toString();
  }
}
