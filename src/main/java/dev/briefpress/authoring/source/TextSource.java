package dev.briefpress.authoring.source;

import dev.briefpress.text.Utf8;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plain text of a published document, such as a copy from a browser or from a PDF. */
final class TextSource implements SourceKind {
  @Override
  public boolean accepts(SourceFile file) {
    return true;
  }

  @Override
  public Contents read(SourceFile file) {
    String text = text(file);
    if (text.isBlank()) {
      return new Contents(List.of(), List.of());
    }
    TextLayout layout = TextLayout.of(text);
    return Contents.of(Published.of(markdown(layout.lines())).left(layout.left()).build());
  }

  /**
   * The text of a file: UTF-8, or UTF-16 with a mark of its byte order.
   *
   * @throws UnreadableSource when it is in another encoding, which nothing declares
   */
  static String text(SourceFile file) {
    byte[] bytes = file.bytes();
    int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    boolean wide = mark == 0xFEFF || mark == 0xFFFE;
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new UnreadableSource("it is no text; export it as Word, HTML or text first");
      }
      return Utf8.normalised(text);
    } catch (CharacterCodingException e) {
      throw new UnreadableSource("it is not UTF-8 text; save it as UTF-8 first");
    }
  }

  /** Lines of plain text as Markdown that shows the same. */
  static List<String> markdown(List<String> lines) {
    return lines.stream().map(TextSource::line).toList();
  }

  private static String line(String line) {
    String bare = line.stripTrailing();
    String text = bare.stripLeading();
    String indent = bare.substring(0, bare.length() - text.length()).replace("\t", "  ");
    if (text.matches("[-*•‣–] .*")) {
      return indent + "- " + MarkdownText.escaped(text.substring(2).strip());
    }
    return indent.isEmpty() || isPoint(text)
        ? indent + MarkdownText.escaped(text)
        : MarkdownText.escaped(text);
  }

  // Other marks of points keep their indent, too, from which their level follows.
  private static boolean isPoint(String text) {
    return text.matches("(?:[·∙◦⁃▪▫●○■□—➢➤►▶✓✔\\uF0A7\\uF0B7\\uF0D8\\uF0FC]|o)\\s.*");
  }
}
