package dev.briefpress.authoring.source;

import dev.briefpress.text.Utf8;
import java.util.List;

/** Plain text of a published document, such as a copy from a browser. */
final class TextSource implements SourceKind {
  @Override
  public boolean accepts(SourceFile file) {
    return true;
  }

  @Override
  public Contents read(SourceFile file) {
    String text =
        Utf8.decoded(file.bytes())
            .orElseThrow(
                () -> new UnreadableSource("it is not UTF-8 text; save it as UTF-8 first"));
    return text.isBlank()
        ? new Contents(List.of(), List.of())
        : Contents.of(Published.of(lines(text)).build());
  }

  /** Plain text as Markdown that shows the same. */
  static List<String> lines(String text) {
    return text.lines().map(TextSource::line).toList();
  }

  private static String line(String line) {
    String bare = line.stripTrailing();
    String text = bare.stripLeading();
    String indent = bare.substring(0, bare.length() - text.length());
    if (text.matches("[-*•‣–] .*")) {
      return indent.replace("\t", "  ") + "- " + MarkdownText.escaped(text.substring(2).strip());
    }
    return MarkdownText.escaped(text);
  }
}
