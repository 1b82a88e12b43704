package dev.briefpress.authoring.hugo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the shortcodes {@code ref} and {@code relref} lead.
 *
 * @param addresses of all pages
 */
record HugoReferences(Map<HugoPage, String> addresses) {
  HugoReferences {
    addresses = Map.copyOf(addresses);
  }

  /**
   * The address behind a reference: a path from the content folder, one from the page's own folder,
   * or a name that just one page has; in the language of the page.
   *
   * @param from the page that refers
   */
  Optional<String> address(HugoPage from, String reference) {
    int hash = reference.indexOf('#');
    String path = hash < 0 ? reference : reference.substring(0, hash);
    String fragment = hash < 0 ? "" : reference.substring(hash);
    if (path.isEmpty()) {
      return Optional.of(fragment);
    }
    String place = place(path);
    List<String> tried =
        path.startsWith("/")
            ? List.of(place)
            : Stream.of(from.folder(), from.place(), "")
                .map(
                    folder ->
                        folder.isEmpty() ? place : folder.toLowerCase(Locale.ROOT) + "/" + place)
                .toList();
    Map<String, List<HugoPage>> pages =
        addresses.keySet().stream()
            .filter(page -> page.language().equals(from.language()))
            .collect(Collectors.groupingBy(page -> page.place().toLowerCase(Locale.ROOT)));
    return tried.stream()
        .filter(pages::containsKey)
        .findFirst()
        .map(pages::get)
        .or(() -> Optional.of(named(pages, place)))
        .filter(found -> found.size() == 1)
        .map(found -> addresses.getOrDefault(found.get(0), "") + fragment);
  }

  private static List<HugoPage> named(Map<String, List<HugoPage>> pages, String name) {
    return pages.entrySet().stream()
        .filter(e -> e.getKey().endsWith("/" + name))
        .flatMap(e -> e.getValue().stream())
        .toList();
  }

  private static String place(String path) {
    return path.toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:\\./|/)+", "")
        .replaceFirst("(?:^|/)_?index\\.(?:md|markdown|html)$", "")
        .replaceFirst("\\.(?:md|markdown|html)$", "")
        .replaceFirst("/+$", "");
  }
}
