package dev.briefpress.authoring.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.Result;
import org.zwobble.mammoth.images.Image;

/** A Word document ({@code .docx}, ECMA-376): its text by its styles, its images and its notes. */
final class WordSource implements SourceKind {
  private static final String STYLES =
      """
      p[style-name='Title'] => h1:fresh
      p[style-name='Subtitle'] => p:fresh
      p[style-name='Quote'] => blockquote:fresh
      p[style-name='Intense Quote'] => blockquote:fresh
      p[style-name='Caption'] => p:fresh > em
      """;

  @Override
  public boolean accepts(SourceFile file) {
    byte[] bytes = file.bytes();
    boolean zip = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    return zip && WordPackage.isOne(bytes);
  }

  @Override
  public Contents read(SourceFile file) {
    WordPackage parts = WordPackage.of(file.bytes());
    Images images = new Images();
    Document page = Jsoup.parseBodyFragment(html(parts, images));
    List<String> left = new ArrayList<>(parts.left());
    Optional<Element> title =
        Optional.ofNullable(page.selectFirst("h1"))
            .filter(h -> h.previousElementSibling() == null && page.select("h1").size() == 1);
    title.ifPresent(Element::remove);
    HtmlText text = HtmlText.of(page.body());
    left.addAll(text.left());
    List<String> notes = new ArrayList<>(text.notes());
    notes.addAll(images.notes);
    return Contents.of(
        Published.of(text.lines())
            .title(title.map(Element::text).or(() -> parts.property("dc:title")))
            .authors(parts.property("dc:creator").stream().toList())
            .files(images.files)
            .left(left)
            .notes(notes)
            .build());
  }

  private static String html(WordPackage parts, Images images) {
    try {
      Result<String> result =
          new DocumentConverter()
              .addStyleMap(STYLES)
              .imageConverter(images::place)
              .convertToHtml(new ByteArrayInputStream(parts.bytes()));
      return result.getValue();
    } catch (IOException | RuntimeException e) {
      throw new UnreadableSource(
          "it is a damaged Word document; open it in Word, save it anew as .docx");
    }
  }

  /** The images of one document, by the names that they get. */
  private static final class Images {
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    Map<String, String> place(Image image) {
      String ending = image.getContentType().replaceFirst("^image/", "").toLowerCase(Locale.ROOT);
      String name =
          "image-"
              + (files.size() + 1)
              + "."
              + (ending.equals("jpeg") ? "jpg" : ending.replaceFirst("\\+xml$", ""));
      try (InputStream in = image.getInputStream()) {
        files.put(name, in.readAllBytes());
        return Map.of("src", name);
      } catch (IOException e) {
        notes.add(
            "an image is not in the document but only linked from it: "
                + image.getAltText().orElse("no text says what it shows"));
        return Map.of();
      }
    }
  }
}
