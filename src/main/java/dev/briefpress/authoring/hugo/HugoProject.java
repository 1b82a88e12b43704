package dev.briefpress.authoring.hugo;

import dev.briefpress.authoring.source.FrontMatter;
import dev.briefpress.authoring.source.ProjectFiles;
import dev.briefpress.authoring.source.SourceFile;
import dev.briefpress.authoring.source.SourceKind;
import dev.briefpress.authoring.source.UnreadableSource;
import dev.briefpress.files.PlainFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pages and files of a Hugo project.
 *
 * @param pages in the order of their paths
 * @param resources files of the content folders that are no pages, by their paths in the project
 * @param statics files that were published as they are, by their addresses without leading slash
 * @param media folders in which files are looked for that pages show
 * @param left what is not looked at, and why, one sentence each
 */
public record HugoProject(
    List<Source> pages,
    SortedMap<String, Path> resources,
    SortedMap<String, Path> statics,
    List<Path> media,
    List<String> left) {
  /** Largest page that is read, in bytes. */
  private static final int LARGEST = 16 << 20;

  private static final Set<String> READ = Set.of("md", "markdown", "mdown", "html", "htm");
  private static final Set<String> OF_OTHER_FORMS =
      Set.of("adoc", "asciidoc", "ad", "org", "rst", "pandoc", "pdc", "ipynb");

  /**
   * A page of the project.
   *
   * @param file as it lies on the disk, under its path in the project
   * @param kind what reads it
   */
  public record Source(Path path, SourceFile file, SourceKind kind) {}

  /** Whether a folder holds a project of Hugo. */
  public static boolean isOne(Path folder) {
    return HugoSettings.file(folder).isPresent();
  }

  /**
   * Lists the files of a project.
   *
   * @param folder for which {@link #isOne(Path)} is true
   * @param today the day after which a dated page is not yet public
   * @throws UnreadableSource when the settings cannot be read
   * @throws UncheckedIOException when the machine refuses to read the folder
   */
  public static HugoProject open(Path folder, LocalDate today) {
    String main = HugoSettings.file(folder).orElseThrow();
    HugoSettings settings = HugoSettings.of(folder, main);
    try {
      return new Listing(folder, main, settings).project(today);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  /** A project while its files are listed. */
  private static final class Listing {
    private final Path folder;
    private final String main;
    private final HugoSettings settings;
    private final Map<HugoPage, SourceFile> found = new LinkedHashMap<>();
    private final Map<HugoPage, Path> paths = new HashMap<>();
    private final SortedMap<String, Path> resources = new TreeMap<>();
    private final List<String> left = new ArrayList<>();

    Listing(Path folder, String main, HugoSettings settings) {
      this.folder = folder;
      this.main = main;
      this.settings = settings;
    }

    HugoProject project(LocalDate today) throws IOException {
      for (Map.Entry<String, String> content : settings.contentFolders().entrySet()) {
        content(content.getKey(), content.getValue());
      }
      Set<String> lists = new HashSet<>();
      found.keySet().stream().filter(HugoPage::isList).forEach(page -> lists.add(page.folder()));
      HugoAddresses addresses = new HugoAddresses(settings, lists);
      Map<HugoPage, String> all = new LinkedHashMap<>();
      found.forEach((page, file) -> all.put(page, addresses.of(page, fields(file))));
      HugoReferences references = new HugoReferences(all);
      List<Source> pages = new ArrayList<>();
      found.forEach(
          (page, file) ->
              pages.add(
                  new Source(
                      paths.getOrDefault(page, folder),
                      file,
                      new HugoDocument(settings, addresses, references, page, today))));
      SortedMap<String, Path> statics = new TreeMap<>();
      List<Path> media = new ArrayList<>();
      for (String name : settings.staticFolders()) {
        statics.putAll(ProjectFiles.of(folder, name, main, left));
        media.add(folder.resolve(name));
      }
      media.add(folder.resolve(settings.assetFolder()));
      media.removeIf(place -> !Files.isDirectory(place));
      return new HugoProject(pages, resources, statics, media, left);
    }

    private void content(String name, String language) throws IOException {
      SortedMap<String, Path> files = ProjectFiles.of(folder, name, main, left);
      Set<String> bundles = new HashSet<>();
      for (String path : files.keySet()) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        if (file.matches("index(?:\\.[A-Za-z-]+)?\\.(?:md|markdown|mdown|html?)")
            && path.contains("/")) {
          bundles.add(HugoPage.parent(path));
        }
      }
      for (Map.Entry<String, Path> entry : files.entrySet()) {
        file(name, language, entry.getKey(), entry.getValue(), bundles);
      }
    }

    private void file(String content, String language, String path, Path file, Set<String> bundles)
        throws IOException {
      String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      String shown = content + "/" + path;
      if (OF_OTHER_FORMS.contains(ending)) {
        left.add(shown + ": only Markdown and HTML are read; convert it to one of these first");
        return;
      }
      HugoPage page = HugoPage.of(path, settings.languages(), settings.defaultLanguage(), language);
      if (!READ.contains(ending)) {
        resources.put(shown, file);
      } else if (isWithin(path, bundles) && !page.isBundle()) {
        left.add(
            shown + ": a text that Hugo keeps with the page of its folder, and shows only there");
      } else {
        found.put(page, new SourceFile(shown, PlainFile.read(file, LARGEST)));
        paths.put(page, file);
      }
    }

    private static boolean isWithin(String path, Set<String> bundles) {
      for (String f = HugoPage.parent(path); !f.isEmpty(); f = HugoPage.parent(f)) {
        if (bundles.contains(f)) {
          return true;
        }
      }
      return false;
    }

    // What cannot be read is refused when the page is taken over.
    private static Map<String, Object> fields(SourceFile file) {
      try {
        return HugoDocument.lower(FrontMatter.of(file.text()).fields());
      } catch (UnreadableSource e) {
        return Map.of();
      }
    }
  }
}
