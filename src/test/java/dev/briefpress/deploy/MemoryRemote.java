package dev.briefpress.deploy;

import dev.briefpress.publish.tree.Manifest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A remote in memory, on which a deploy can be killed after any number of files. It writes in
 * random order, and leaves the file that it was writing cut short, as a plain folder may.
 */
final class MemoryRemote implements Remote {
  final Map<String, byte[]> files = new TreeMap<>();
  final List<String> copied = new ArrayList<>();
  final List<String> deleted = new ArrayList<>();
  int calls;
  private final Random random;
  private final SmallSite site;
  private int fuse = Integer.MAX_VALUE;

  /**
   * @param site from which files are copied; it need not be on the disk
   */
  MemoryRemote(Random random, SmallSite site) {
    this.random = random;
    this.site = site;
  }

  /** The deploy was killed. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Kills what runs next after so many files are copied or deleted. */
  void killAfter(int steps) {
    fuse = steps;
  }

  void neverKill() {
    fuse = Integer.MAX_VALUE;
  }

  String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  byte[] bytes(String path) {
    return Optional.ofNullable(files.get(path)).orElseThrow();
  }

  /** All files but the list of what is there. */
  Map<String, String> site() {
    Map<String, String> site = new TreeMap<>();
    files.keySet().stream()
        .filter(path -> !Manifest.isReserved(path))
        .forEach(path -> site.put(path, text(path)));
    return site;
  }

  @Override
  public String name() {
    return "memory:";
  }

  @Override
  public Map<String, byte[]> read(List<String> paths) {
    calls++;
    Map<String, byte[]> read = new HashMap<>();
    paths.stream().filter(files::containsKey).forEach(path -> read.put(path, bytes(path)));
    return read;
  }

  @Override
  public Set<String> present(List<String> paths) {
    calls++;
    Set<String> present = new HashSet<>(paths);
    present.retainAll(files.keySet());
    return present;
  }

  @Override
  public Map<String, String> list(boolean sums) {
    calls++;
    Map<String, String> list = new HashMap<>();
    files.forEach((path, bytes) -> list.put(path, sums ? md5(bytes) : ""));
    return list;
  }

  @Override
  public void copy(Path folder, List<String> paths, Manner manner, Runnable step) {
    calls++;
    for (String path : shuffled(paths)) {
      byte[] bytes = site.read(folder.resolve(path));
      byte[] there = files.get(path);
      if (manner.replacing() || there == null || there.length != bytes.length) {
        if (fuse == 0) {
          if (random.nextBoolean()) {
            files.put(path, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
          }
          throw new Killed();
        }
        fuse--;
        files.put(path, bytes);
        copied.add(path);
      }
      step.run();
    }
  }

  @Override
  public void delete(List<String> paths) {
    calls++;
    for (String path : shuffled(paths)) {
      if (fuse == 0) {
        throw new Killed();
      }
      fuse--;
      if (files.remove(path) != null) {
        deleted.add(path);
      }
    }
  }

  private List<String> shuffled(List<String> paths) {
    List<String> shuffled = new ArrayList<>(paths);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static String md5(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
