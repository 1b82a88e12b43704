package dev.briefpress.authoring;

import dev.briefpress.markup.Destination;
import dev.briefpress.markup.Outline;
import dev.briefpress.markup.RawSpan;
import dev.briefpress.markup.Target;
import dev.briefpress.text.Percent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Links of documents that move, so that they lead to where their targets went.
 *
 * @param moved new paths from the content folder by old ones; an old path is that of a source, or
 *     the address that it had
 */
record MovedLinks(Map<String, String> moved) {
  // What a destination may hold outside angle brackets.
  private static final String MARKS = "/-._~!$*+,;=@";

  /** Stands for the old content folder, so that a leading slash means the same. */
  private static final String FOLDER = "content/";

  MovedLinks {
    moved = Map.copyOf(moved);
  }

  /**
   * A body with its links rewritten.
   *
   * @param targets old paths that it points at
   * @param unknown destinations inside the site of which nothing is known; they stay
   */
  record Rewritten(String markdown, Set<String> targets, List<String> unknown) {}

  /**
   * Rewrites a body.
   *
   * @param outline of {@code markdown}
   * @param path of its source from the old content folder
   */
  Rewritten in(String markdown, Outline outline, String path) {
    Map<Integer, Destination> places = new TreeMap<>(Comparator.reverseOrder());
    outline.destinations().forEach(d -> places.put(d.span().start(), d));
    StringBuilder out = new StringBuilder(markdown);
    Set<String> targets = new HashSet<>();
    List<String> unknown = new ArrayList<>();
    for (Destination destination : places.values()) {
      Target target = Target.of(destination.address(), FOLDER + path);
      if (target.kind() != Target.Kind.INSIDE) {
        continue;
      }
      int hash = target.value().indexOf('#');
      String file = hash < 0 ? target.value() : target.value().substring(0, hash);
      String fragment = hash < 0 ? "" : target.value().substring(hash);
      Optional<String> old =
          file.startsWith(FOLDER) ? known(file.substring(FOLDER.length())) : Optional.empty();
      Optional<String> now = old.flatMap(known -> Optional.ofNullable(moved.get(known)));
      if (old.isPresent() && now.isPresent()) {
        RawSpan span = destination.span();
        String address = Percent.encoded(now.get(), MARKS) + Percent.encoded(fragment, "#" + MARKS);
        out.replace(span.start(), span.end(), "/" + address);
        targets.add(old.get());
      } else {
        unknown.add(0, destination.address());
      }
    }
    return new Rewritten(out.toString(), targets, unknown);
  }

  // A query says nothing to a static site; a folder is its index.
  private Optional<String> known(String path) {
    String bare = path.replaceFirst("\\?.*$", "");
    for (String candidate : List.of(bare, bare + "/index.html", bare + "index.html")) {
      if (moved.containsKey(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
