package dev.briefpress.publish.tree;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The folder a site is published into, held for one build. Beside it, in {@code .briefpress/}, are
 * the files that a build needs on the same disk: lock, stage, journal and the state of the last
 * build.
 */
public final class OutputFolder implements AutoCloseable {
  // What may lie in a folder that is as good as empty.
  private static final Set<String> HARMLESS =
      Set.of(".git", ".gitkeep", ".gitignore", ".nojekyll", ".well-known", "CNAME", ".DS_Store");
  private static final String OWN = ".briefpress";
  private final Path folder;
  private final Path work;
  private final BuildLock lock;
  private final Manifest manifest;
  private final Manifest.Kind kind;

  private OutputFolder(
      Path folder, Path work, BuildLock lock, Manifest manifest, Manifest.Kind kind) {
    this.folder = folder;
    this.work = work;
    this.lock = lock;
    this.manifest = manifest;
    this.kind = kind;
  }

  /**
   * Opens and locks an output folder; what a killed build left there is repaired first.
   *
   * @param output need not be there yet
   * @param sources folders that can never be output: the site, its content, its themes
   * @param preview whether what will be written is a preview
   * @throws OutputRefused when the folder holds something else, a preview where a site is to be
   *     published or the reverse, or is or holds one of {@code sources}, or lies in one of them
   *     other than the first
   * @throws MachineFailure when another build holds it, or it cannot be written
   */
  public static OutputFolder open(Path output, List<Path> sources, boolean preview) {
    try {
      Path folder = real(output);
      refuseSources(folder, sources);
      Manifest.Kind kind = preview ? Manifest.Kind.PREVIEW : Manifest.Kind.SITE;
      Path work = work(folder);
      refuseLinks(work);
      CameWithContent.refuse(sources.get(0), output, folder, work.resolveSibling(""));
      if (!Files.exists(work)) {
        refuseStrangers(folder, kind);
      }
      prepare(work);
      BuildLock lock = BuildLock.take(OwnFiles.lock(work), output);
      return opened(folder, work, lock, kind);
    } catch (IOException e) {
      throw MachineFailure.of("use the output folder " + output, e);
    }
  }

  private static OutputFolder opened(Path folder, Path work, BuildLock lock, Manifest.Kind kind)
      throws IOException {
    boolean well = false;
    try {
      OwnFiles.mend(work);
      new Swap(folder, work).heal();
      Manifest manifest = refuseStrangers(folder, kind);
      well = true;
      return new OutputFolder(folder, work, lock, manifest, kind);
    } finally {
      if (!well) {
        lock.close();
      }
    }
  }

  /** Whether a folder is as good as empty that holds nothing but this file. */
  public static boolean isHarmless(String path) {
    int slash = path.indexOf('/');
    return HARMLESS.contains(slash < 0 ? path : path.substring(0, slash));
  }

  /** The folder itself, without symbolic links. */
  public Path folder() {
    return folder;
  }

  /** The folder beside it that is ours alone. */
  public Path work() {
    return work;
  }

  /** What Briefpress wrote into it; empty before the first build. */
  public Manifest manifest() {
    return manifest;
  }

  /** What will be written. */
  public Manifest.Kind kind() {
    return kind;
  }

  // The preview lies in the folder that holds our own files, beside them.
  /** The folder beside {@code output} that is ours alone, whether or not it is there. */
  public static Path workOf(Path output) throws IOException {
    return work(real(output));
  }

  private static Path work(Path folder) {
    Path parent = folder.getParent();
    return parent != null && parent.endsWith(OWN)
        ? folder.resolveSibling(folder.getFileName() + "-work")
        : folder.resolveSibling(OWN).resolve("publish-" + folder.getFileName());
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw MachineFailure.of("release the output folder " + folder, e);
    }
  }

  private static Path real(Path output) throws IOException {
    Path whole = output.toAbsolutePath().normalize();
    if (Files.exists(whole)) {
      if (!Files.isDirectory(whole)) {
        throw new OutputRefused(
            output + " is a file, not a folder", "choose another folder with --output");
      }
      return whole.toRealPath();
    }
    Path parent = whole.getParent();
    Path name = whole.getFileName();
    if (parent == null || name == null) {
      return whole;
    }
    return createDirectories(parent).toRealPath().resolve(name);
  }

  private static void refuseSources(Path folder, List<Path> sources) throws IOException {
    String advice = "choose another folder with --output or destination.folder";
    if (folder.getParent() == null) {
      throw new OutputRefused(folder + " is a whole disk", advice);
    }
    for (int i = 0; i < sources.size(); i++) {
      if (!Files.exists(sources.get(i))) {
        continue;
      }
      Path source = sources.get(i).toRealPath();
      if (source.startsWith(folder) || (i > 0 && folder.startsWith(source))) {
        throw new OutputRefused(
            "%s cannot be the output: %s is there".formatted(folder, source), advice);
      }
    }
  }

  // They may have come with the content, and we would write and delete where they lead.
  private static void refuseLinks(Path work) throws IOException {
    Path own = work.resolveSibling("");
    for (Path folder : List.of(own, work, work.resolve("cache"))) {
      refuseLink(folder);
      if (Files.isDirectory(folder)) {
        try (var entries = Files.newDirectoryStream(folder)) {
          entries.forEach(OutputFolder::refuseLink);
        }
      }
    }
  }

  private static void refuseLink(Path path) {
    if (Files.isSymbolicLink(path)) {
      throw new OutputRefused(
          path + " is a symbolic link among Briefpress' own files", "delete it");
    }
  }

  private static Manifest refuseStrangers(Path folder, Manifest.Kind kind) throws IOException {
    if (!Files.exists(folder)) {
      return Manifest.empty();
    }
    if (Manifest.marks(folder)) {
      Manifest manifest =
          Manifest.read(folder)
              .orElseThrow(
                  () ->
                      new OutputRefused(
                          "the list of files in %s is damaged or was made by another version"
                              .formatted(folder.resolve(Manifest.FILE)),
                          "empty the folder and build again; keep what Briefpress did not write"));
      refuseOther(folder, manifest, kind);
      return manifest;
    }
    Optional<String> stranger = firstStranger(folder);
    if (stranger.isPresent()) {
      throw new OutputRefused(
          "%s was not made by Briefpress: it holds %s and no %s"
              .formatted(folder, stranger.get(), Manifest.FILE),
          "choose another folder with --output or destination.folder, or empty it");
    }
    return Manifest.empty();
  }

  // A preview shows drafts, so it must not be written where a site is published from.
  private static void refuseOther(Path folder, Manifest manifest, Manifest.Kind kind) {
    if (manifest.kind() == kind) {
      return;
    }
    throw kind == Manifest.Kind.PREVIEW
        ? new OutputRefused(
            folder + " is a published site, and a preview would replace it",
            "choose another folder with --output, or leave it out")
        : new OutputRefused(
            folder + " is a preview, and no site is published into one",
            "choose another folder with --output or destination.folder, or delete that preview");
  }

  private static Optional<String> firstStranger(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> !HARMLESS.contains(name))
          .sorted()
          .findFirst();
    }
  }

  private static void prepare(Path work) throws IOException {
    createDirectories(work);
    Path ignore = work.resolveSibling(".gitignore");
    if (!Files.exists(ignore)) {
      Files.writeString(ignore, "*\n");
    }
  }

  private static Path createDirectories(Path folder) throws IOException {
    try {
      return Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new OutputRefused(folder + " is a file where a folder is needed", "move it away");
    }
  }
}
