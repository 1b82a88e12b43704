package dev.briefpress.deploy;

import dev.briefpress.files.PlainFile;
import dev.briefpress.hosting.CacheRules;
import dev.briefpress.publish.tree.MachineFailure;
import dev.briefpress.publish.tree.Manifest;
import dev.briefpress.publish.tree.OutputFolder;
import dev.briefpress.publish.tree.OutputRefused;
import dev.briefpress.publish.tree.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;

/** Finds out which files of a site, and which of others, are at a remote. */
record RemoteLook(
    Path folder,
    Manifest site,
    Remote remote,
    RemoteList list,
    CacheRules rules,
    Deploy.Options options) {
  /** The number of paths that a message names at most. */
  private static final int NAMED = 5;

  /**
   * What is at the remote.
   *
   * @param there the files of the site and of former ones that may be there
   * @param foreign files that no deploy brought there, sorted
   */
  record Found(SortedMap<String, Sha256> there, List<String> foreign) {}

  /**
   * Asks the remote.
   *
   * @throws OutputRefused when files of others stand where the site would be copied to
   */
  Found find() {
    Optional<Map<String, Sha256>> known = list.files();
    SortedMap<String, Sha256> there = new TreeMap<>(known.orElse(Map.of()));
    SortedSet<String> inTheWay;
    List<String> foreign = List.of();
    if (known.isPresent() && !options.full()) {
      List<String> fresh = fresh(there);
      inTheWay = fresh.isEmpty() ? new TreeSet<>() : new TreeSet<>(remote.present(fresh));
    } else {
      Map<String, String> listed = remote.list(options.full());
      foreign =
          listed.keySet().stream()
              .filter(path -> !there.containsKey(path) && !site.has(path))
              .filter(path -> !Manifest.isReserved(path))
              .sorted()
              .toList();
      if (known.isEmpty()) {
        refuseStrangers(foreign);
      }
      inTheWay = new TreeSet<>(site.sums().keySet());
      inTheWay.retainAll(listed.keySet());
      inTheWay.removeAll(there.keySet());
      there.keySet().retainAll(listed.keySet());
      there.putAll(compared(listed, there.keySet()));
    }
    refuseInTheWay(inTheWay);
    inTheWay.forEach(path -> there.put(path, Plan.UNKNOWN));
    return new Found(there, foreign);
  }

  // A file whose name has the hash of its content cannot be a file of somebody else.
  private List<String> fresh(Map<String, Sha256> there) {
    return site.sums().keySet().stream()
        .filter(path -> !there.containsKey(path) && !rules.isHashed(path))
        .toList();
  }

  private SortedMap<String, Sha256> compared(Map<String, String> listed, Collection<String> paths) {
    SortedMap<String, Sha256> compared = new ConcurrentSkipListMap<>();
    paths.parallelStream()
        .forEach(
            path -> {
              Sha256 sum = site.sums().get(path);
              boolean same = sum != null && md5(folder.resolve(path)).equals(listed.get(path));
              compared.put(path, same ? sum : Plan.UNKNOWN);
            });
    return compared;
  }

  private static String md5(Path file) {
    try (InputStream in = Channels.newInputStream(PlainFile.open(file));
        DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("MD5"))) {
      digest.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (IOException e) {
      throw MachineFailure.of("read " + file, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }

  private void refuseStrangers(List<String> others) {
    List<String> strangers =
        others.stream().filter(path -> !OutputFolder.isHarmless(path)).toList();
    if (!options.adopt() && (list.isDamaged() || !strangers.isEmpty())) {
      throw new OutputRefused(
          list.isDamaged()
              ? "the list of files at %s is damaged or was made by another version"
                  .formatted(remote.name())
              : "%s holds files, and Briefpress has not deployed there: %s"
                  .formatted(remote.name(), some(strangers)),
          "choose another place; or let --adopt copy the site between these files, where none of"
              + " them is deleted");
    }
  }

  private void refuseInTheWay(Collection<String> paths) {
    if (!options.adopt() && !paths.isEmpty()) {
      throw new OutputRefused(
          "at %s, files that Briefpress did not bring there stand where the site has its own: %s"
              .formatted(remote.name(), some(paths)),
          "move them away, or let --adopt write over them");
    }
  }

  private static String some(Collection<String> paths) {
    String named = String.join(", ", paths.stream().limit(NAMED).toList());
    int more = paths.size() - NAMED;
    return more <= 0 ? named : named + " and " + more + " more";
  }
}
