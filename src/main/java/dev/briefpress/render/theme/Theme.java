package dev.briefpress.render.theme;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.files.PlainFile;
import dev.briefpress.files.Resource;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The files of a theme: those of the site's folder, and behind them those that Briefpress ships
 * under the same name.
 *
 * @param files content by path within the theme, such as {@code layouts/base.html}
 * @param added paths of those that Briefpress does not ship
 */
public record Theme(String name, Map<String, byte[]> files, Set<String> added) {
  private static final String SHIPPED = "dispatch";
  private static final int LARGEST = 100 << 20;
  private static final String SHIPPED_ROOT = "/dev/briefpress/themes/dispatch/";

  public Theme {
    files = new TreeMap<>(files);
    added = new TreeSet<>(added);
  }

  /**
   * Loads a theme.
   *
   * @param folder of the theme in the site; need not exist
   * @throws UnknownTheme when the folder does not exist and Briefpress ships no theme of that name
   */
  public static Theme load(String name, Path folder) {
    boolean own = Files.isDirectory(folder);
    if (!own && !name.equals(SHIPPED)) {
      throw new UnknownTheme(name);
    }
    Map<String, byte[]> files = shipped();
    Set<String> shipped = Set.copyOf(files.keySet());
    if (own) {
      addFolder(folder, files);
    }
    Set<String> added = new TreeSet<>(files.keySet());
    added.removeAll(shipped);
    return new Theme(name, files, added);
  }

  /** The files that Briefpress ships, by path within the theme. */
  public static SortedMap<String, byte[]> shipped() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String path : shippedFiles()) {
      files.put(path, Resource.bytes(Theme.class, SHIPPED_ROOT + path));
    }
    return files;
  }

  /** The theme's text file at {@code path}; absent when it has none. */
  public Optional<String> text(String path) {
    return Optional.ofNullable(files.get(path)).map(b -> new String(b, StandardCharsets.UTF_8));
  }

  /** A properties file of the theme; empty when it has none. */
  public Properties properties(String path) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text(path).orElse("")));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path + " of the theme", e);
    }
    return properties;
  }

  /** Paths of the files below {@code folder}, which ends in a slash. */
  public List<String> below(String folder) {
    return files.keySet().stream().filter(path -> path.startsWith(folder)).toList();
  }

  /** A text that differs when any file of the theme does. */
  public String fingerprint() {
    StringBuilder all = new StringBuilder();
    files.forEach(
        (path, bytes) -> all.append(path).append(' ').append(Fingerprint.of(bytes)).append('\n'));
    return Fingerprint.of(all.toString()).toString();
  }

  // The theme lies in the jar, or, while Briefpress itself is being built, in a folder of classes.
  private static List<String> shippedFiles() {
    URL root = Theme.class.getResource(SHIPPED_ROOT + "theme.properties");
    if (root == null) {
      throw new IllegalStateException("the jar lacks its theme");
    }
    try {
      if (root.openConnection() instanceof JarURLConnection jar) {
        String prefix = SHIPPED_ROOT.substring(1);
        return jar.getJarFile().stream()
            .map(ZipEntry::getName)
            .filter(name -> name.startsWith(prefix) && !name.endsWith("/"))
            .map(name -> name.substring(prefix.length()))
            .toList();
      }
      Path folder = Path.of(root.toURI()).resolveSibling("");
      try (Stream<Path> walk = Files.walk(folder)) {
        return walk.filter(Files::isRegularFile)
            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the shipped theme", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("cannot list the shipped theme", e);
    }
  }

  private static void addFolder(Path folder, Map<String, byte[]> files) {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file :
          walk.filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          throw new TemplateFault(
              path, 0, "this is a symbolic link or no regular file; put a copy of the file here");
        }
        if (!path.startsWith(".") && !path.contains("/.")) {
          files.put(path, PlainFile.read(file, LARGEST));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the theme in " + folder, e);
    }
  }

  /** No theme has the name that site.theme gives. */
  public static final class UnknownTheme extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownTheme(String name) {
      super(
          "there is no theme '" + name + "': no folder of that name below the themes folder", null);
    }
  }
}
