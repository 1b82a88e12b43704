package dev.briefpress.deploy;

import dev.briefpress.deploy.Remote.Manner;
import dev.briefpress.hosting.CacheRules;
import dev.briefpress.publish.tree.MachineFailure;
import dev.briefpress.publish.tree.Manifest;
import dev.briefpress.publish.tree.OutputRefused;
import dev.briefpress.publish.tree.Progress;
import dev.briefpress.publish.tree.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Makes a remote hold a published site: {@link #of} finds out what has to be done, {@link #run}
 * does it.
 *
 * <p>Wherever a deploy is interrupted, every page at the remote has the files that it needs, and
 * the next deploy continues from there.
 */
public final class Deploy {
  /**
   * After this many copied files the list at the remote is updated, so that a deploy that is
   * interrupted need not copy them again.
   */
  private static final int CHECKPOINT = 5_000;

  private final Path folder;
  private final Manifest site;
  private final Remote remote;
  private final RemoteList list;
  private final SortedMap<String, Sha256> there;
  private final List<String> foreign;
  private final Plan plan;
  private final Options options;

  private Deploy(
      Path folder,
      Manifest site,
      Remote remote,
      RemoteList list,
      SortedMap<String, Sha256> there,
      List<String> foreign,
      Plan plan,
      Options options) {
    this.folder = folder;
    this.site = site;
    this.remote = remote;
    this.list = list;
    this.there = there;
    this.foreign = List.copyOf(foreign);
    this.plan = plan;
    this.options = options;
  }

  /**
   * How to look at a remote.
   *
   * @param full whether to list all files there and to ask for their sums, instead of believing
   *     what the last deploy wrote down
   * @param adopt whether to copy the site between files of others, and over those in its way
   */
  public record Options(boolean full, boolean adopt) {}

  /**
   * Finds out what has to be done, without changing anything.
   *
   * @param folder holds the site, whose files are those of {@code site}
   * @param work an empty folder, for files on their way
   * @throws OutputRefused when something else is at the remote
   * @throws DeployFailure when the remote cannot be read
   */
  public static Deploy of(
      Path folder, Manifest site, Remote remote, CacheRules rules, Options options, Path work) {
    RemoteList list = RemoteList.read(remote, work);
    if (list.isPreview()) {
      throw new OutputRefused(
          remote.name() + " holds a preview, and no site is deployed into one",
          "choose another place, or delete that preview");
    }
    RemoteLook.Found found = new RemoteLook(folder, site, remote, list, rules, options).find();
    Plan plan = Plan.of(site.sums(), found.there(), rules);
    return new Deploy(folder, site, remote, list, found.there(), found.foreign(), plan, options);
  }

  /** What is to be done. */
  public Plan plan() {
    return plan;
  }

  /** Whether the last deploy to the remote has not ended. */
  public boolean isResumed() {
    return list.isUnfinished();
  }

  /**
   * Files at the remote that no deploy brought there, and that stay; sorted. Empty where not all
   * files there were listed, because the list of the last deploy was believed.
   */
  public List<String> foreign() {
    return foreign;
  }

  /** How many bytes are to be copied. */
  public long bytes() {
    return plan.copies().stream()
        .flatMap(batch -> batch.paths().stream())
        .mapToLong(path -> size(folder.resolve(path)))
        .sum();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw MachineFailure.of("read " + file, e);
    }
  }

  /**
   * Copies and deletes the files.
   *
   * @throws DeployFailure when a part of it failed, with the files that may be as they were
   */
  public void run(Progress progress) {
    if (plan.isEmpty()) {
      if (!list.isOf(site)) {
        list.end(site);
      }
      return;
    }
    try {
      SortedMap<String, Sha256> during = Plan.during(site.sums(), there);
      list.write(during);
      copy(during, progress);
      progress.stage("Deleting", plan.deletions().size());
      for (List<String> paths : plan.deletions()) {
        remote.delete(paths);
        progress.step();
      }
      list.end(site);
    } catch (DeployFailure e) {
      // A brief that was withdrawn is replaced by its notice.
      throw e.leaving(Stream.concat(plan.removed().stream(), plan.changed().stream()).toList());
    }
  }

  private void copy(SortedMap<String, Sha256> during, Progress progress) {
    progress.stage("Copying", plan.added().size() + plan.changed().size());
    int since = 0;
    for (Plan.Batch batch : plan.copies()) {
      // Where the name has the hash of the content, equal names and sizes mean equal files.
      boolean replacing = options.full() || !batch.hashed();
      Manner manner = new Manner(CacheRules.cacheControl(batch.hashed()), replacing);
      for (int from = 0; from < batch.paths().size(); from += CHECKPOINT) {
        if (since >= CHECKPOINT) {
          list.write(during);
          since = 0;
        }
        int to = Math.min(batch.paths().size(), from + CHECKPOINT);
        List<String> paths = batch.paths().subList(from, to);
        remote.copy(folder, paths, manner, progress::step);
        paths.forEach(path -> during.put(path, sum(path)));
        since += paths.size();
      }
    }
  }

  private Sha256 sum(String path) {
    return Optional.ofNullable(site.sums().get(path)).orElseThrow();
  }
}
