package dev.briefpress.authoring;

import dev.briefpress.authoring.source.Published;
import dev.briefpress.markup.Destination;
import dev.briefpress.markup.Markdown;
import dev.briefpress.text.Percent;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the images and files of one imported document beside its brief.
 *
 * @param beside the folder that the source lies in
 * @param path of the brief, from the site's folder
 */
record ImportedImages(
    Markdown markdown,
    ImportedMedia media,
    Published document,
    Optional<Path> beside,
    String path) {

  /**
   * {@code body} with the places where its images and files are now; an image whose file is missing
   * becomes a link, and a sentence about it is added to {@code lacking}.
   */
  String placed(String body, List<String> lacking) {
    Set<String> missing = new HashSet<>();
    String found =
        Destinations.rewritten(
            body,
            markdown.parse(body, path),
            destination -> {
              boolean image = destination.kind() == Destination.Kind.IMAGE;
              String address = destination.address();
              if (!image && !ImportedMedia.isFile(address)) {
                return Optional.empty();
              }
              Optional<String> place = media.place(document, beside, address, path);
              if (place.isEmpty() && image) {
                missing.add(address);
              }
              return place.map(p -> Percent.encoded(p.substring(p.lastIndexOf('/') + 1), "-._~"));
            });
    missing.stream()
        .sorted()
        .forEach(
            address ->
                lacking.add(
                    "its image "
                        + address
                        + " is not there, and stands as a link: name its folder with --media DIR,"
                        + " or put the file beside the brief and a `!` before the link"));
    return missing.isEmpty() ? found : linked(found, missing);
  }

  // An image on another host, or without a file, would stop every build, so a link to its address
  // takes its place.
  private String linked(String body, Set<String> missing) {
    StringBuilder out = new StringBuilder(body);
    List<Destination> images =
        markdown.parse(body, path).destinations().stream()
            .filter(d -> d.kind() == Destination.Kind.IMAGE && missing.contains(d.address()))
            .sorted(Comparator.comparingInt((Destination d) -> d.span().start()).reversed())
            .toList();
    Optional<URI> base = document.permalink().flatMap(ImportedImages::uri);
    for (Destination image : images) {
      int mark = out.lastIndexOf("![", image.span().start());
      Optional<URI> whole = uri(image.address()).map(u -> base.map(b -> b.resolve(u)).orElse(u));
      boolean web =
          whole
              .filter(u -> "https".equals(u.getScheme()) || "http".equals(u.getScheme()))
              .isPresent();
      int end = out.indexOf(")", image.span().end());
      if (mark >= 0 && end >= 0) {
        String alt =
            out.substring(
                mark + 2, Math.max(mark + 2, out.lastIndexOf("](", image.span().start())));
        String title = title(out.substring(image.span().end(), end));
        String text = (alt + (title.isEmpty() ? "" : alt.isEmpty() ? title : ": " + title)).strip();
        String shown = text.isEmpty() ? image.address() : text;
        out.replace(mark, end + 1, web ? "[" + shown + "](" + whole.get() + ")" : text);
      }
    }
    return out.toString();
  }

  private static String title(String behind) {
    int from = behind.indexOf('"');
    int to = behind.lastIndexOf('"');
    return from >= 0 && to > from ? behind.substring(from + 1, to) : "";
  }

  /** The address, where {@code written} is one. */
  static Optional<URI> uri(String written) {
    try {
      return Optional.of(URI.create(written));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
