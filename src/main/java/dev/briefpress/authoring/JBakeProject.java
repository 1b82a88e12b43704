package dev.briefpress.authoring;

import dev.briefpress.authoring.source.ProjectFiles;
import dev.briefpress.content.FilePath;
import dev.briefpress.files.PlainFile;
import dev.briefpress.text.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a JBake project.
 *
 * @param documents sources that JBake would read, by path relative to the content folder
 * @param attachments other files of the content folder, in the same way
 * @param assets files of the asset folder, by path relative to it
 * @param left what is not looked at, and why, one sentence each
 */
public record JBakeProject(
    JBakeSettings settings,
    SortedMap<String, Path> documents,
    SortedMap<String, Path> attachments,
    SortedMap<String, Path> assets,
    List<String> left) {
  private static final int LARGEST_SETTINGS = 100_000;
  private static final Set<String> READ = Set.of("md", "markdown", "html", "htm");
  private static final Set<String> OF_OTHER_ENGINES =
      Set.of("adoc", "ad", "asciidoc", "yml", "yaml");

  /** Whether a folder holds a project of JBake. */
  public static boolean isOne(Path folder) {
    return Files.isRegularFile(folder.resolve(JBakeSettings.FILE));
  }

  /**
   * Lists the files of a project; symbolic links are reported, never followed.
   *
   * @return absent when {@code jbake.properties} cannot be read as one
   * @throws UncheckedIOException when the machine refuses to read the folder
   */
  public static Optional<JBakeProject> open(Path folder) {
    try {
      byte[] bytes = PlainFile.read(folder.resolve(JBakeSettings.FILE), LARGEST_SETTINGS);
      Optional<JBakeSettings> settings = Utf8.decoded(bytes).flatMap(JBakeSettings::of);
      return settings.isEmpty() ? Optional.empty() : Optional.of(listed(folder, settings.get()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private static JBakeProject listed(Path folder, JBakeSettings settings) throws IOException {
    List<String> left = new ArrayList<>();
    SortedMap<String, Path> content = files(folder, settings.contentFolder(), left);
    SortedMap<String, Path> documents = new TreeMap<>();
    SortedMap<String, Path> attachments = new TreeMap<>();
    content.forEach(
        (path, file) -> {
          String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
          if (OF_OTHER_ENGINES.contains(ending)) {
            left.add(
                settings.contentFolder()
                    + "/"
                    + path
                    + ": only Markdown and HTML are read; convert it to one of these first");
          } else {
            (READ.contains(ending) ? documents : attachments).put(path, file);
          }
        });
    SortedMap<String, Path> assets = files(folder, settings.assetFolder(), left);
    return new JBakeProject(settings, documents, attachments, assets, left);
  }

  private static SortedMap<String, Path> files(Path project, String name, List<String> left)
      throws IOException {
    if (FilePath.isSafe(name) && !Files.isDirectory(project.resolve(name))) {
      left.add("there is no folder " + name);
    }
    return ProjectFiles.of(project, name, JBakeSettings.FILE, left);
  }
}
