package dev.briefpress.publish.tree;

import dev.briefpress.bytes.KeptFile;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SitePath;
import dev.briefpress.publish.tree.Inventory.Decision;
import dev.briefpress.read.FileStamp;
import dev.briefpress.render.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes an output folder hold exactly the pages of a site, and the foreign files that were there. A
 * page whose inputs did not change is not rendered, a file whose bytes did not change is not
 * written, and a reader of the folder sees the old site or the new one, never a mixture.
 */
public final class SiteWriter {
  /** Most files of others that a refusal names. */
  private static final int MOST_NAMED = 10;

  private final OutputFolder output;
  private final KeptFile kept;
  private final BuildState last;
  private final int jobs;
  private final Progress progress;

  /**
   * A writer that knows what the last build left.
   *
   * @param output the folder, held for this build
   * @param fingerprint of all that every page depends on: version, theme, settings
   * @param clean whether to render every page, whatever the last build knew
   * @param jobs number of threads
   * @param progress called after each page
   * @throws MachineFailure when the machine refused
   */
  public SiteWriter(
      OutputFolder output, String fingerprint, boolean clean, int jobs, Progress progress) {
    this.output = output;
    this.kept = new KeptFile(output.work().resolve("state"), Fingerprint.of(fingerprint));
    this.jobs = jobs;
    this.progress = progress;
    Sha256 before = output.manifest().sum();
    try {
      this.last = clean ? BuildState.empty(before) : BuildState.read(kept, before);
    } catch (IOException e) {
      throw MachineFailure.of("read what the last build knew", e);
    }
  }

  /**
   * The pages that lie in the output, if they were made from the very same site.
   *
   * @param site the sum of all that a site's pages are made from
   * @param content makes the bytes of the page at a path, should they be needed
   */
  public Optional<List<Page>> pagesOf(Fingerprint site, Function<String, byte[]> content) {
    if (!last.site().equals(Optional.of(site))) {
      return Optional.empty();
    }
    List<Page> pages = new ArrayList<>();
    last.files()
        .forEach(
            (path, file) ->
                pages.add(new Page(new SitePath(path), file.inputs(), () -> content.apply(path))));
    return Optional.of(pages);
  }

  /**
   * Writes a whole site.
   *
   * @param pages every file of it, each address once
   * @param site the sum of all that they are made from; absent where they are not all of a site's
   * @param ownFilesOnly whether files of others in the output are refused
   * @throws OutputRefused when a file of someone else's stands at the address of a page, is no
   *     plain file, or none is wanted
   * @throws MachineFailure when the machine refused; the old site is still there
   */
  public Written write(Stream<Page> pages, Optional<Fingerprint> site, boolean ownFilesOnly) {
    List<Page> sorted = pages.sorted(Comparator.comparing(Page::path)).toList();
    Addresses addresses = Addresses.of(sorted);
    addresses.clash().ifPresent(this::refuse);
    try {
      return write(sorted, addresses, site, ownFilesOnly);
    } catch (UncheckedIOException e) {
      throw MachineFailure.of(e);
    } catch (IOException e) {
      throw MachineFailure.of("write " + output.folder(), e);
    }
  }

  private Written write(
      List<Page> pages, Addresses addresses, Optional<Fingerprint> site, boolean ownFilesOnly)
      throws IOException {
    Path live = output.folder();
    Manifest before = output.manifest();
    Inventory inventory = new Inventory(live, before, LiveTree.of(live), last);
    Swap swap = new Swap(live, output.work());
    Stage stage = new Stage(swap.stage(), swap.spare(), live, inventory.live(), addresses);
    List<String> others = inventory.others(addresses);
    if (ownFilesOnly) {
      refuseForeign(LiveTree.foreign(others));
    }
    try {
      Decision[] decisions = new Decision[pages.size()];
      Workers workers = new Workers(jobs);
      progress.stage("Writing", decisions.length);
      workers.each(
          decisions.length,
          i -> {
            decisions[i] = inventory.decide(pages.get(i), stage);
            progress.step();
          });
      Written written = inventory.account(pages, decisions, addresses, others);
      Manifest after = manifest(pages, decisions, output.kind());
      if (!written.written().isEmpty()
          || !after.sum().equals(before.sum())
          || !Trees.exists(live)) {
        stage.complete(written, others, after, workers);
        swap.publish(before, after, stage.shared());
      }
      BuildState state = new BuildState(after.sum(), site, entries(pages, decisions, stage));
      if (!state.equals(last)) {
        state.write(kept);
      }
      Trees.delete(stage.root());
      return written;
    } catch (IOException | RuntimeException | Error e) {
      discard(stage, e);
      throw e;
    }
  }

  // A rule reports this with its place; only where that rule is off does the name come here.
  private void refuse(String problem) {
    throw new OutputRefused(problem, "give one of them another address");
  }

  private void refuseForeign(List<String> foreign) {
    if (foreign.isEmpty()) {
      return;
    }
    int more = foreign.size() - MOST_NAMED;
    throw new OutputRefused(
        "%s holds files that Briefpress did not write: %s%s"
            .formatted(
                output.folder(),
                String.join(", ", foreign.stream().limit(MOST_NAMED).toList()),
                more > 0 ? " and " + more + " more, which briefpress verify names" : ""),
        "delete them, move what you want to publish to the folder of assets, or build without"
            + " --strict");
  }

  private static Manifest manifest(List<Page> pages, Decision[] decisions, Manifest.Kind kind) {
    Map<String, Sha256> sums = new LinkedHashMap<>();
    for (int i = 0; i < decisions.length; i++) {
      sums.put(pages.get(i).path().value(), decisions[i].sum());
    }
    return Manifest.of(sums, kind);
  }

  private static Map<String, BuildState.Entry> entries(
      List<Page> pages, Decision[] decisions, Stage stage) {
    Map<String, BuildState.Entry> files = new LinkedHashMap<>();
    Instant end = Instant.now();
    for (int i = 0; i < decisions.length; i++) {
      String path = pages.get(i).path().value();
      Optional<FileStamp> looked = decisions[i].stamp();
      Optional<FileStamp> stamp =
          stage
              .stamp(path)
              .filter(now -> looked.filter(now::isSameUnderOtherNames).isPresent())
              .or(() -> looked);
      files.put(
          path,
          new BuildState.Entry(
              decisions[i].inputs(), stamp.filter(proof -> proof.isSettledAt(end))));
    }
    return files;
  }

  private static void discard(Stage stage, Throwable failure) {
    try {
      Trees.delete(stage.root());
    } catch (IOException e) {
      // The next build tries again; what led here is what the person must read.
      failure.addSuppressed(e);
    }
  }
}
