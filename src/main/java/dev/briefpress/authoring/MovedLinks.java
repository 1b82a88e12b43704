package dev.briefpress.authoring;

import dev.briefpress.content.SitePath;
import dev.briefpress.markup.Destination;
import dev.briefpress.markup.Outline;
import dev.briefpress.markup.Target;
import dev.briefpress.text.Percent;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rewrites the links in documents that move, so that they lead to the new paths of their targets.
 *
 * @param moved new paths relative to the content folder, by old ones; an old path is that of a
 *     source file, or the address at which it was published
 * @param hosts names of hosts whose addresses are those of the old site
 */
record MovedLinks(Map<String, String> moved, Set<String> hosts) {
  // What a destination may hold outside angle brackets.
  private static final String MARKS = "/-._~!$*+,;=@";

  /** Stands for the old content folder, so that a leading slash means the same. */
  private static final String FOLDER = "content/";

  MovedLinks {
    moved = Map.copyOf(moved);
    hosts = Set.copyOf(hosts);
  }

  /**
   * A body with its links rewritten.
   *
   * @param targets old paths that it points at
   * @param unknown destinations inside the site that are not among the moved paths; they stay as
   *     they are
   */
  record Rewritten(String markdown, Set<String> targets, List<String> unknown) {}

  /**
   * Rewrites a body.
   *
   * @param outline of {@code markdown}
   * @param paths the old paths of the document: its source relative to the old content folder, or
   *     its address without the leading slash
   */
  Rewritten in(String markdown, Outline outline, List<String> paths) {
    Set<String> targets = new HashSet<>();
    List<String> unknown = new ArrayList<>();
    String out =
        Destinations.rewritten(
            markdown,
            outline,
            destination -> {
              String address = inside(destination.address());
              Optional<Old> old =
                  paths.stream().flatMap(path -> old(address, path).stream()).findFirst();
              if (old.isEmpty()) {
                if (isInside(destination, address)) {
                  unknown.add(0, destination.address());
                }
                return Optional.empty();
              }
              targets.add(old.get().path());
              return Optional.of(written(old.get()));
            });
    return new Rewritten(out, targets, unknown);
  }

  private record Old(String path, String fragment) {}

  private boolean isInside(Destination destination, String address) {
    return address.equals(destination.address())
        && Target.of(address, FOLDER + "x").kind() == Target.Kind.INSIDE;
  }

  // An address with the old site's own host is one from its root.
  private String inside(String address) {
    if (hosts.isEmpty() || !address.matches("(?i)https?://.*")) {
      return address;
    }
    int path = address.indexOf('/', address.indexOf("//") + 2);
    return host(address).filter(hosts::contains).isPresent()
        ? (path < 0 ? "/" : address.substring(path))
        : address;
  }

  /** The host that an address names, in small letters. */
  static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(URI.create(address.replaceFirst("[?#].*", "")).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Old> old(String address, String path) {
    Target target = Target.of(address, FOLDER + path);
    if (target.kind() != Target.Kind.INSIDE) {
      return Optional.empty();
    }
    int hash = target.value().indexOf('#');
    String file = hash < 0 ? target.value() : target.value().substring(0, hash);
    String fragment = hash < 0 ? "" : target.value().substring(hash);
    Optional<String> known =
        file.equals("content") || file.startsWith(FOLDER)
            ? known(file.substring(Math.min(file.length(), FOLDER.length())))
            : Optional.empty();
    return known.map(found -> new Old(found, fragment));
  }

  private String written(Old old) {
    return "/"
        + Percent.encoded(moved.getOrDefault(old.path(), ""), MARKS)
        + Percent.encoded(old.fragment(), "#" + MARKS);
  }

  // A static site ignores a query, unless the query is part of a page's old address. A folder means
  // its index.
  private Optional<String> known(String path) {
    String bare = path.replaceFirst("\\?.*$", "");
    return Stream.of(
            SitePath.ofOld("/" + path).map(SitePath::value).orElse(path),
            bare,
            bare + "/index.html",
            bare + "index.html")
        .filter(moved::containsKey)
        .findFirst();
  }
}
