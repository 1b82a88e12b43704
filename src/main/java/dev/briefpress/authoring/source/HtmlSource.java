package dev.briefpress.authoring.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;

/** A web page in any encoding that it declares. */
final class HtmlSource implements SourceKind {
  @Override
  public boolean accepts(SourceFile file) {
    int length = Math.min(file.bytes().length, 1000);
    String start =
        new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    return start.contains("<!doctype html")
        || start.contains("<html")
        || start.stripLeading().startsWith("<article")
        || file.ending().matches("x?html?");
  }

  @Override
  public Contents read(SourceFile file) {
    try {
      // jsoup finds the encoding by the byte order mark or the page's own declaration.
      return Contents.of(
          PublishedHtml.page(Jsoup.parse(new ByteArrayInputStream(file.bytes()), null, "")));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.name(), e);
    }
  }
}
