package dev.briefpress.deploy;

import dev.briefpress.hosting.CacheRules;
import dev.briefpress.publish.tree.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has to be done so that a remote holds a site, in this order: {@link #copies}, one after the
 * other, then {@link #deletions}. After each of them, and wherever one is broken off, every page
 * has the styles, scripts, images and parts of the index that it needs:
 *
 * <ol>
 *   <li>files of which pages are made up come before all pages;
 *   <li>new pages come before those that link to them;
 *   <li>pages that changed, the front page, feeds, and the list of the search index come last;
 *   <li>only then pages are deleted, and after them what only they needed.
 * </ol>
 *
 * @param copies files to copy
 * @param deletions files to delete
 * @param added those of {@code copies} that are not at the remote yet; sorted
 * @param changed the others of them: what is at the remote is different, or not known; sorted
 * @param same how many files are at the remote already as they should be
 */
public record Plan(
    List<Batch> copies,
    List<List<String>> deletions,
    List<String> added,
    List<String> changed,
    int same) {
  /** Stands for the sum of a file that may be at the remote, with whatever content. */
  static final Sha256 UNKNOWN = new Sha256(0, 0, 0, 0);

  private static final String SEARCH_LIST = "search/manifest.json";
  private static final List<String> LAST = List.of("sw.js", SEARCH_LIST, "feed.json");
  private static final int STEPS = 4;

  public Plan {
    copies = List.copyOf(copies);
    deletions = List.copyOf(deletions);
    added = List.copyOf(added);
    changed = List.copyOf(changed);
  }

  /**
   * Files that may be copied in any order.
   *
   * @param hashed whether all their names change with their content
   */
  public record Batch(List<String> paths, boolean hashed) {
    public Batch {
      paths = List.copyOf(paths);
    }
  }

  /**
   * The plan for a site.
   *
   * @param site its files with their sums
   * @param remote files that may be at the remote, with their sums or {@link #UNKNOWN}
   */
  static Plan of(Map<String, Sha256> site, Map<String, Sha256> remote, CacheRules rules) {
    List<List<String>> steps = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      steps.add(new ArrayList<>());
    }
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (Map.Entry<String, Sha256> file : new TreeMap<>(site).entrySet()) {
      String path = file.getKey();
      Sha256 there = remote.get(path);
      if (!file.getValue().equals(there)) {
        (there == null ? added : changed).add(path);
        boolean whole = there != null && !there.equals(UNKNOWN);
        steps.get(step(path, whole, rules)).add(path);
      }
    }
    List<Batch> copies = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      if (!steps.get(i).isEmpty()) {
        copies.add(new Batch(steps.get(i), i == 0));
      }
    }
    int same = site.size() - added.size() - changed.size();
    return new Plan(copies, deletions(site, remote), added, changed, same);
  }

  private static int step(String path, boolean whole, CacheRules rules) {
    if (isLast(path)) {
      return 3;
    }
    if (isPage(path)) {
      return whole ? 3 : 2;
    }
    return rules.isHashed(path) ? 0 : 1;
  }

  private static boolean isPage(String path) {
    return path.endsWith(".html");
  }

  // Files that lead readers and programs to other pages, such as feeds, and that no page needs.
  private static boolean isLast(String path) {
    return (isPage(path) && path.indexOf('/') < 0)
        || path.endsWith(".xml")
        || path.endsWith(".opml")
        || path.endsWith("/feed.json")
        || LAST.contains(path);
  }

  private static List<List<String>> deletions(
      Map<String, Sha256> site, Map<String, Sha256> remote) {
    List<String> removed =
        remote.keySet().stream().filter(path -> !site.containsKey(path)).sorted().toList();
    List<List<String>> deletions = new ArrayList<>();
    deletions.add(removed.stream().filter(Plan::isPage).toList());
    deletions.add(removed.stream().filter(path -> !isPage(path)).toList());
    deletions.removeIf(List::isEmpty);
    return deletions;
  }

  /**
   * The files that may be at the remote while this plan is carried out, and after any part of it:
   * those whose content is certain all the time with their sums, the others as {@link #UNKNOWN}.
   */
  static SortedMap<String, Sha256> during(Map<String, Sha256> site, Map<String, Sha256> remote) {
    SortedMap<String, Sha256> during = new TreeMap<>();
    site.forEach((path, sum) -> during.put(path, sum.equals(remote.get(path)) ? sum : UNKNOWN));
    remote.forEach((path, sum) -> during.putIfAbsent(path, UNKNOWN));
    return during;
  }

  /** Files that are at the remote and no longer belong to the site; sorted. */
  public List<String> removed() {
    return deletions.stream().flatMap(List::stream).sorted().toList();
  }

  /** Whether the remote holds the site already. */
  public boolean isEmpty() {
    return copies.isEmpty() && deletions.isEmpty();
  }
}
