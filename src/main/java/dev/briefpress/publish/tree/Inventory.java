package dev.briefpress.publish.tree;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.files.PlainFile;
import dev.briefpress.read.FileStamp;
import dev.briefpress.render.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares the live site with the new one, and decides for each page whether it must be rendered
 * and written.
 *
 * @param folder the live site
 * @param before what Briefpress wrote into it
 * @param live what lies in it now
 * @param state what the last build knew of it
 */
record Inventory(Path folder, Manifest before, LiveTree live, BuildState state) {

  /**
   * The decision about one page.
   *
   * @param stamp the stamp of its file before its bytes were read; absent where the system has none
   */
  record Decision(
      Fingerprint inputs, Sha256 sum, long size, Optional<FileStamp> stamp, boolean written) {}

  /**
   * Renders {@code page} if it must be, and writes it to the stage if its bytes are not those of
   * the live file.
   *
   * @throws OutputRefused when the live file is someone else's
   */
  Decision decide(Page page, Stage stage) {
    String path = page.path().value();
    Page.Source source = page.source().get();
    Fingerprint inputs = source.inputs();
    try {
      Sha256 known = before.sums().get(path);
      LiveTree.Entry entry = live.files().get(path);
      Optional<FileStamp> stamp = entry == null ? Optional.empty() : entry.stamp();
      if (known != null
          && entry != null
          && isMadeFrom(inputs, path)
          && isUntouched(path, entry, stamp, known)) {
        return new Decision(inputs, known, entry.size(), stamp, false);
      }
      byte[] bytes = source.content().get();
      Sha256 sum = Sha256.of(bytes);
      if (entry != null && hasBytes(path, entry, bytes)) {
        return new Decision(inputs, sum, bytes.length, stamp, false);
      }
      if (entry != null && known == null) {
        throw inTheWay(path);
      }
      return new Decision(inputs, sum, bytes.length, stage.write(path, bytes), true);
    } catch (IOException e) {
      throw MachineFailure.of("write " + path, e);
    }
  }

  private boolean isMadeFrom(Fingerprint inputs, String path) {
    BuildState.Entry last = state.files().get(path);
    return last != null && last.inputs().equals(inputs);
  }

  // Anyone can set a file's size and time of change, and a copy has other times. So when the stamp
  // differs in any part, the bytes of the file are hashed.
  private boolean isUntouched(
      String path, LiveTree.Entry entry, Optional<FileStamp> stamp, Sha256 known)
      throws IOException {
    if (!entry.plain()) {
      return false;
    }
    BuildState.Entry last = state.files().get(path);
    return (last != null && stamp.isPresent() && stamp.equals(last.stamp()))
        || Sha256.of(folder.resolve(path)).equals(known);
  }

  private boolean hasBytes(String path, LiveTree.Entry entry, byte[] bytes) throws IOException {
    return entry.plain()
        && entry.size() == bytes.length
        && Arrays.equals(PlainFile.read(folder.resolve(path), bytes.length), bytes);
  }

  /**
   * The files of others, which stay; sorted.
   *
   * @throws OutputRefused when one is no plain file, or stands where a folder of the new site
   *     belongs, or the other way round
   */
  List<String> others(Addresses addresses) {
    Set<String> paths = addresses.files();
    List<String> others = live.others(path -> paths.contains(path) || before.has(path));
    for (String path : others) {
      if (!live.isPlain(path) && !LiveTree.isOfGit(path)) {
        throw noPlainFile(path);
      }
      if (addresses.folders().contains(path)) {
        throw inTheWay(path);
      }
      Paths.firstFolderIn(path, paths)
          .ifPresent(
              page -> {
                throw inTheWay(path);
              });
    }
    return others;
  }

  /** Sorts every file into one list. */
  Written account(
      List<Page> pages, Decision[] decisions, Addresses addresses, List<String> others) {
    List<String> written = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    SortedMap<String, Long> sizes = new TreeMap<>();
    for (int i = 0; i < decisions.length; i++) {
      Decision decision = decisions[i];
      String path = pages.get(i).path().value();
      (decision.written() ? written : kept).add(path);
      sizes.put(path, decision.size());
    }
    List<String> removed =
        before.sums().keySet().stream().filter(path -> !addresses.files().contains(path)).toList();
    List<String> foreign = LiveTree.foreign(others);
    for (String path : foreign) {
      LiveTree.Entry entry = live.files().get(path);
      sizes.put(path, entry == null ? 0 : entry.size());
    }
    return new Written(written, kept, removed, foreign, sizes);
  }

  private OutputRefused noPlainFile(String path) {
    return new OutputRefused(
        "%s was not written by Briefpress and is no plain file, so it could show readers what lies"
                .formatted(folder.resolve(path))
            + " outside the site",
        "delete it, or put a copy of the file there, and build again");
  }

  private OutputRefused inTheWay(String path) {
    return new OutputRefused(
        "%s was not written by Briefpress and stands where a page of the site belongs"
            .formatted(folder.resolve(path)),
        "move it away, and build again");
  }
}
