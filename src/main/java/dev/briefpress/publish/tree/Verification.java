package dev.briefpress.publish.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of comparing a published tree with its list of SHA-256 sums; every list is sorted.
 *
 * @param preview whether the list says that the tree is a preview, which is not for publishing
 * @param files how many files the list names
 * @param changed files whose bytes are not those that were published
 * @param missing files of the list that are not there
 * @param foreign files that are not in the list
 * @param special those of them that are no plain files, such as symbolic links
 */
public record Verification(
    boolean preview,
    int files,
    List<String> changed,
    List<String> missing,
    List<String> foreign,
    List<String> special) {
  public Verification {
    changed = List.copyOf(changed);
    missing = List.copyOf(missing);
    foreign = List.copyOf(foreign);
    special = List.copyOf(special);
  }

  /**
   * Whether every published file is as it was published, and nothing leads elsewhere; foreign files
   * do not count.
   */
  public boolean isWhole() {
    return changed.isEmpty() && missing.isEmpty() && special.isEmpty();
  }

  /**
   * Verifies the tree in {@code folder}, wherever it was copied to.
   *
   * @param jobs number of threads
   * @throws OutputRefused when it has no list, or a damaged one
   * @throws MachineFailure when a file cannot be read
   */
  public static Verification of(Path folder, int jobs) {
    try {
      if (!Files.isDirectory(folder)) {
        throw new OutputRefused("there is no folder " + folder, "name a published folder");
      }
      if (!Manifest.marks(folder)) {
        throw new OutputRefused(
            folder + " holds no " + Manifest.FILE, "name the folder of a published site");
      }
      Optional<Manifest> manifest = Manifest.read(folder);
      if (manifest.isEmpty()) {
        throw new OutputRefused(
            folder.resolve(Manifest.FILE) + " is damaged or was made by another version",
            "publish the site again");
      }
      return of(folder, manifest.get(), jobs);
    } catch (IOException e) {
      throw MachineFailure.of("read " + folder, e);
    }
  }

  private static Verification of(Path folder, Manifest manifest, int jobs) throws IOException {
    LiveTree live = LiveTree.of(folder);
    List<Map.Entry<String, Sha256>> sums = List.copyOf(manifest.sums().entrySet());
    List<String> changed = Collections.synchronizedList(new ArrayList<>());
    List<String> missing = Collections.synchronizedList(new ArrayList<>());
    new Workers(jobs)
        .each(
            sums.size(),
            i -> {
              String path = sums.get(i).getKey();
              LiveTree.Entry entry = live.files().get(path);
              if (entry == null) {
                missing.add(path);
              } else if (!entry.plain()
                  || !sumOf(folder.resolve(path)).equals(sums.get(i).getValue())) {
                changed.add(path);
              }
            });
    List<String> foreign = LiveTree.foreign(live.others(manifest::has));
    return new Verification(
        manifest.kind() == Manifest.Kind.PREVIEW,
        sums.size(),
        sorted(changed),
        sorted(missing),
        foreign,
        foreign.stream().filter(path -> !live.isPlain(path)).toList());
  }

  private static List<String> sorted(List<String> paths) {
    return paths.stream().sorted().toList();
  }

  private static Sha256 sumOf(Path file) {
    try {
      return Sha256.of(file);
    } catch (IOException e) {
      throw MachineFailure.of("read " + file, e);
    }
  }
}
