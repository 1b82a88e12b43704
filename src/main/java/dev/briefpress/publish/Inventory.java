package dev.briefpress.publish;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.files.PlainFile;
import dev.briefpress.publish.LiveTree.Stamp;
import dev.briefpress.render.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the live site, and what follows from it for each page of the new one.
 *
 * @param folder the live site
 * @param before what Briefpress wrote into it
 * @param live what lies in it now
 * @param state what the last build knew of it
 */
record Inventory(Path folder, Manifest before, LiveTree live, BuildState state) {

  /** What became of one page. */
  record Decision(Fingerprint inputs, Sha256 sum, Stamp stamp, boolean written) {}

  /**
   * Renders {@code page} if it must be, and writes it to the stage if its bytes are not those of
   * the live file.
   *
   * @throws OutputRefused when the live file is someone else's
   */
  Decision decide(Page page, Stage stage) {
    String path = page.path().value();
    Fingerprint inputs = page.inputs();
    Sha256 known = before.sums().get(path);
    Stamp stamp = live.files().get(path);
    BuildState.Entry last = state.files().get(path);
    boolean untouched = stamp != null && last != null && stamp.equals(last.stamp());
    if (known != null
        && stamp != null
        && untouched
        && last != null
        && last.inputs().equals(inputs)) {
      return new Decision(inputs, known, stamp, false);
    }
    byte[] bytes = page.content().get();
    Sha256 sum = Sha256.of(bytes);
    try {
      if (stamp != null && (untouched ? sum.equals(known) : hasBytes(path, stamp, bytes))) {
        return new Decision(inputs, sum, stamp, false);
      }
      if (stamp != null && known == null) {
        throw inTheWay(path);
      }
      return new Decision(inputs, sum, stage.write(path, bytes), true);
    } catch (IOException e) {
      throw MachineFailure.of(folder.resolve(path), "write " + path, e);
    }
  }

  private boolean hasBytes(String path, Stamp stamp, byte[] bytes) throws IOException {
    return stamp.regular()
        && stamp.size() == bytes.length
        && Arrays.equals(PlainFile.read(folder.resolve(path), bytes.length), bytes);
  }

  /**
   * Sorts every file into one list.
   *
   * @param pages of the new site, sorted by path
   * @throws OutputRefused when a folder of the new site would stand where a file of someone else's
   *     is, or the other way round
   */
  Written account(List<Page> pages, @Nullable Decision[] decisions, Addresses addresses) {
    List<String> written = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    Set<String> paths = addresses.files();
    for (int i = 0; i < decisions.length; i++) {
      String path = pages.get(i).path().value();
      Decision decision = decisions[i];
      (decision != null && decision.written() ? written : kept).add(path);
    }
    List<String> removed =
        before.sums().keySet().stream().filter(path -> !paths.contains(path)).toList();
    List<String> foreign =
        live.files().keySet().stream()
            .filter(path -> !paths.contains(path) && !before.has(path))
            .sorted()
            .toList();
    for (String path : foreign) {
      if (addresses.folders().contains(path)) {
        throw inTheWay(path);
      }
      Paths.firstFolderIn(path, paths)
          .ifPresent(
              page -> {
                throw inTheWay(path);
              });
    }
    return new Written(written, kept, removed, foreign);
  }

  private OutputRefused inTheWay(String path) {
    return new OutputRefused(
        folder.resolve(path),
        "%s was not written by Briefpress and stands where a page of the site belongs"
            .formatted(folder.resolve(path)),
        "move it away, and build again");
  }
}
