package dev.briefpress.deploy;

import dev.briefpress.deploy.Remote.Manner;
import dev.briefpress.hosting.CacheRules;
import dev.briefpress.publish.tree.MachineFailure;
import dev.briefpress.publish.tree.Manifest;
import dev.briefpress.publish.tree.Manifest.Kind;
import dev.briefpress.publish.tree.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The list of what is at a remote, which lies there, too. It is true at any moment, also when a
 * deploy is killed while it writes the list itself, which some stores do not do at once:
 *
 * <ul>
 *   <li>{@code briefpress-manifest.txt} is the list of the last deploy that ended;
 *   <li>while a deploy is under way, or was killed, {@code briefpress-deploying.txt} lies beside
 *       it, in the same form: all files that may be there, those that change with {@link
 *       Plan#UNKNOWN} as their sum. Where it is whole, it counts.
 * </ul>
 *
 * <p>A killed deploy's list is not written over before the other file holds the new one.
 */
final class RemoteList {
  private final Remote remote;
  private final Path folder;
  private final Optional<Manifest> ended;
  private final boolean damaged;
  private Optional<Manifest> unfinished;

  private RemoteList(
      Remote remote,
      Path folder,
      Optional<Manifest> ended,
      Optional<Manifest> unfinished,
      boolean damaged) {
    this.remote = remote;
    this.folder = folder;
    this.ended = ended;
    this.unfinished = unfinished;
    this.damaged = damaged;
  }

  /**
   * The list of a remote.
   *
   * @param folder an empty one, for files on their way
   */
  static RemoteList read(Remote remote, Path folder) {
    Map<String, byte[]> files = remote.read(List.of(Manifest.DEPLOYING, Manifest.FILE));
    Optional<Manifest> ended =
        Optional.ofNullable(files.get(Manifest.FILE)).flatMap(Manifest::parse);
    Optional<Manifest> unfinished =
        Optional.ofNullable(files.get(Manifest.DEPLOYING)).flatMap(Manifest::parse);
    return new RemoteList(
        remote, folder, ended, unfinished, files.containsKey(Manifest.FILE) && ended.isEmpty());
  }

  /** What may be there; absent when nobody has deployed there, or the list is damaged. */
  Optional<Map<String, Sha256>> files() {
    return unfinished.or(() -> ended).map(Manifest::sums);
  }

  /** Whether a list is there that cannot be read, and none that can. */
  boolean isDamaged() {
    return damaged && unfinished.isEmpty();
  }

  /** Whether the last deploy has not ended. */
  boolean isUnfinished() {
    return unfinished.isPresent();
  }

  /** Whether it says that {@code site} is there, as a whole. */
  boolean isOf(Manifest site) {
    return unfinished.isEmpty() && ended.filter(list -> list.sum().equals(site.sum())).isPresent();
  }

  /** Whether a preview is there. */
  boolean isPreview() {
    return ended.filter(list -> list.kind() == Kind.PREVIEW).isPresent();
  }

  /** Writes what may be there from now on, until the deploy ends. */
  void write(SortedMap<String, Sha256> files) {
    Manifest list = Manifest.of(files, Kind.SITE);
    if (unfinished.isPresent()) {
      put(Manifest.FILE, list);
    }
    put(Manifest.DEPLOYING, list);
    unfinished = Optional.of(list);
  }

  /** Writes that the deploy of {@code site} has ended. */
  void end(Manifest site) {
    put(Manifest.FILE, site);
    remote.delete(List.of(Manifest.DEPLOYING));
  }

  private void put(String name, Manifest list) {
    try {
      Files.write(folder.resolve(name), list.bytes());
    } catch (IOException e) {
      throw MachineFailure.of("write " + folder.resolve(name), e);
    }
    remote.copy(folder, List.of(name), new Manner(CacheRules.cacheControl(false), true), () -> {});
  }
}
