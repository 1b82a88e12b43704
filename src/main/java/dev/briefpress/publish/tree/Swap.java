package dev.briefpress.publish.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.briefpress.files.PlainFile;
import dev.briefpress.files.UnfitFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/**
 * Puts a finished stage in the place of the live site, and repairs what a killed build left behind.
 * docs/decisions/0002-swap.md says why it is done this way.
 *
 * <pre>
 * 1. the journal is written, naming the new site by the sum of its manifest
 * 2. output → old
 * 3. stage → output
 * 4. the journal is deleted, then old but for the files that the new site has as well
 * 5. old → spare, from which the next stage is made
 * </pre>
 *
 * <p>At every moment one whole site lies in {@code output}, {@code old} or {@code stage}, and the
 * journal says which; only between 2 and 3 it is not {@code output}.
 *
 * @param output the live site's folder
 * @param work a folder on the same disk, ours alone
 */
record Swap(Path output, Path work) {
  private static final int LARGEST_JOURNAL = 1 << 10;

  Path stage() {
    return work.resolve("stage");
  }

  /** Second names of files of the live site, left from the one before it; may be missing. */
  Path spare() {
    return work.resolve("spare");
  }

  private Path old() {
    return work.resolve("old");
  }

  private Path journal() {
    return work.resolve("swap");
  }

  /**
   * Makes the stage the live site and deletes the old one.
   *
   * @param before what lies in the output
   * @param after what lies in the stage
   * @param shared pages of which both have the very same file
   */
  void publish(Manifest before, Manifest after, Set<String> shared) throws IOException {
    Disk.writeWhole(journal(), after.sum().hex().getBytes(UTF_8));
    Disk.flushFolder(work);
    CountDownLatch swapped = new CountDownLatch(1);
    Thread guard = new Thread(() -> awaitUninterruptibly(swapped), "swap-guard");
    // A signal that arrives now is obeyed after the two renames, not between them.
    Runtime.getRuntime().addShutdownHook(guard);
    try {
      exchange();
    } finally {
      swapped.countDown();
      removeHook(guard);
    }
    finish(before, after, shared);
  }

  private void exchange() throws IOException {
    boolean replaces = Trees.exists(output);
    if (replaces) {
      rename(output, old());
    }
    boolean done = false;
    try {
      rename(stage(), output);
      done = true;
    } finally {
      if (!done && replaces) {
        rename(old(), output);
      }
    }
  }

  private void finish() throws IOException {
    boolean replaced = Trees.exists(old());
    finish(
        replaced ? manifest(old()) : Manifest.empty(),
        replaced ? manifest(output) : Manifest.empty(),
        Set.of());
  }

  private static Manifest manifest(Path tree) throws IOException {
    return Manifest.read(tree).orElseGet(Manifest::empty);
  }

  private void finish(Manifest before, Manifest after, Set<String> shared) throws IOException {
    Disk.flushFolder(parent());
    Disk.flushFolder(work);
    Files.deleteIfExists(journal());
    if (!Trees.exists(old())) {
      return;
    }
    OldTree tree = new OldTree(old(), output, work.resolve("rescued"), before, after);
    if (shared.isEmpty()) {
      tree.dispose();
    } else {
      tree.strip(shared);
      rename(old(), spare());
    }
  }

  /**
   * Repairs what a killed build left: afterwards the live site is complete, and nothing else is
   * left.
   *
   * @throws MachineFailure when something else stands where the live site belongs
   */
  void heal() throws IOException {
    boolean live = Trees.exists(output);
    Optional<Sha256> journalled = journalled();
    if (journalled.isPresent()) {
      Sha256 wanted = journalled.get();
      boolean swapped = live && sumOf(output).filter(wanted::equals).isPresent();
      if (!live && !Trees.exists(old()) && sumOf(stage()).filter(wanted::equals).isPresent()) {
        rename(stage(), output);
      } else if (live && !swapped && Trees.exists(old())) {
        giveWay();
      }
    }
    if (!Trees.exists(output) && Trees.exists(old())) {
      rename(old(), output);
    }
    finish();
    Trees.delete(stage());
  }

  // Someone made a new output folder while the site lay aside.
  private void giveWay() throws IOException {
    try (var entries = Files.newDirectoryStream(output)) {
      if (entries.iterator().hasNext()) {
        throw new MachineFailure(
            "a build was stopped while it replaced %s, and something else was put there since"
                .formatted(output),
            "move that away; the site lies whole in %s and will be put back".formatted(old()));
      }
    }
    Files.delete(output);
  }

  // Empty as well when it says nothing: it is written as a whole, so no build of ours left that.
  private Optional<Sha256> journalled() throws IOException {
    try {
      return Sha256.parse(new String(PlainFile.read(journal(), LARGEST_JOURNAL), UTF_8).strip());
    } catch (NoSuchFileException | UnfitFile e) {
      return Optional.empty();
    }
  }

  private static Optional<Sha256> sumOf(Path tree) throws IOException {
    return Manifest.read(tree).map(Manifest::sum);
  }

  private Path parent() {
    Path parent = output.getParent();
    if (parent == null) {
      throw new IllegalStateException("the root of a disk is never an output folder");
    }
    return parent;
  }

  private static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    boolean interrupted = false;
    while (true) {
      try {
        latch.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void removeHook(Thread guard) {
    try {
      Runtime.getRuntime().removeShutdownHook(guard);
    } catch (IllegalStateException e) {
      // The machine is being shut down already, and the guard has just let it go on.
    }
  }
}
