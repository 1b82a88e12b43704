package dev.briefpress.lsp;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.content.StandingPage;
import dev.briefpress.markup.Target;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link in a line, or a slug in a front matter, and the document that it leads to.
 *
 * @param start column of its first character
 * @param end column behind it
 */
record LinkPlace(Document target, int start, int end) {
  private static final Pattern LINK =
      Pattern.compile("\\[[^\\]]*\\](?:\\(<?([^)>\\s]+)[^)]*\\)|:\\s+<?([^>\\s]+)>?)");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final List<String> SLUGS = List.of("related", "updates");

  /** The link at a place. */
  static Optional<LinkPlace> at(Question asked) {
    return asked.frontMatter().has(asked.row()) ? slugAt(asked) : linkAt(asked);
  }

  private static Optional<LinkPlace> linkAt(Question asked) {
    Matcher link = LINK.matcher(asked.line());
    while (link.find()) {
      if (asked.column() >= link.start() && asked.column() <= link.end()) {
        String address = link.group(1) == null ? link.group(2) : link.group(1);
        int start = link.start();
        int end = link.end();
        return document(asked, address).map(target -> new LinkPlace(target, start, end));
      }
    }
    return Optional.empty();
  }

  private static Optional<Document> document(Question asked, String address) {
    Target target = Target.of(address, asked.document().path());
    return target.kind() == Target.Kind.INSIDE
        ? byPath(asked, target.value().replaceFirst("#.*", ""))
        : Optional.empty();
  }

  private static Optional<Document> byPath(Question asked, String path) {
    return asked.content().checked().documents().stream()
        .filter(document -> document.id().path().equals(path))
        .findFirst();
  }

  // A slug that recurs means the nearest brief; the newest is near enough to look at.
  private static Optional<LinkPlace> slugAt(Question asked) {
    FieldPlace place = FieldPlace.of(asked::line, asked.row(), asked.column());
    if (place.path().size() != 1 || !SLUGS.contains(place.path().get(0))) {
      return Optional.empty();
    }
    Matcher slug = SLUG.matcher(asked.line());
    while (slug.find()) {
      if (asked.column() >= slug.start() && asked.column() <= slug.end()) {
        String value = slug.group();
        int start = slug.start();
        int end = slug.end();
        return asked.site().briefs().stream()
            .filter(brief -> brief.slug().value().equals(value))
            .findFirst()
            .map(brief -> new LinkPlace(brief, start, end));
      }
    }
    return Optional.empty();
  }

  /** What the document is called, and of which day it is. */
  String title() {
    if (target instanceof Brief brief) {
      return brief.header().title() + " (" + brief.header().date().day() + ")";
    }
    return target instanceof StandingPage page ? page.title() : target.id().path();
  }
}
