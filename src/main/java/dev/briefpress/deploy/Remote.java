package dev.briefpress.deploy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The place that a site is copied to. Paths are those of files of the site, relative to the place,
 * with {@code /}. Every method throws {@link DeployFailure} when the place or the machine refuses.
 */
public interface Remote {
  /**
   * How files are copied.
   *
   * @param cacheControl how long they may be kept, for places that store it with a file
   * @param replacing whether a file is replaced that is there with the same size; if not, one that
   *     pages may be using is not written anew for nothing
   */
  record Manner(String cacheControl, boolean replacing) {}

  /** The name of the place in messages, without any secret. */
  String name();

  /** The bytes of those of these files that are there. */
  Map<String, byte[]> read(List<String> paths);

  /** Those of these files that are there. */
  Set<String> present(List<String> paths);

  /**
   * Every file that is there.
   *
   * @param sums whether to ask for the files' sums, which may take long
   * @return by path, the MD5 of the file as hexadecimal digits, or something else where it is not
   *     known
   */
  Map<String, String> list(boolean sums);

  /**
   * Copies files, in any order.
   *
   * @param folder in which the files are
   * @param step called once for each file that is copied
   */
  void copy(Path folder, List<String> paths, Manner manner, Runnable step);

  /** Deletes files, in any order; those that are not there are passed over. */
  void delete(List<String> paths);
}
