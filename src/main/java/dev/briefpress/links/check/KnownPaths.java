package dev.briefpress.links.check;

import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.diagnostics.Steps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The files of the content folder, to find the one that a broken link was meant to reach. */
final class KnownPaths {
  private final Map<String, NavigableSet<String>> byName = new HashMap<>();
  private final Map<String, List<String>> namesByFolder = new HashMap<>();
  private final Map<String, NearMisses> nearByFolder = new HashMap<>();
  private final NearMisses nearAnywhere;
  private final Steps steps = NearMisses.budget();

  KnownPaths(Collection<String> paths) {
    for (String path : paths) {
      byName.computeIfAbsent(name(path), n -> new TreeSet<>()).add(path);
      namesByFolder.computeIfAbsent(folder(path), f -> new ArrayList<>()).add(name(path));
    }
    this.nearAnywhere = near(byName.keySet());
  }

  /** The file that {@code path} probably means: of its name elsewhere, or of nearly its name. */
  Optional<String> nearest(String path) {
    String name = name(path);
    if (byName.containsKey(name)) {
      return Optional.of(closest(name, path));
    }
    return nearByFolder
        .computeIfAbsent(folder(path), f -> near(namesByFolder.getOrDefault(f, List.of())))
        .nearest(name)
        .or(() -> nearAnywhere.nearest(name))
        .map(near -> closest(near, folder(path) + near));
  }

  private NearMisses near(Collection<String> names) {
    return NearMisses.among(new TreeSet<>(names), steps);
  }

  // Of the files with a name, the one whose path begins most like the one that was written: in a
  // sorted set, that is a neighbour of the place where it would stand.
  private String closest(String name, String path) {
    NavigableSet<String> paths = byName.getOrDefault(name, new TreeSet<>());
    String before = paths.floor(path);
    String after = paths.ceiling(path);
    if (before == null || after == null) {
      return before == null ? paths.first() : before;
    }
    return common(before, path) >= common(after, path) ? before : after;
  }

  private static int common(String a, String b) {
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  // An author whose file system ignores capitals may have written a name with the wrong ones.
  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
