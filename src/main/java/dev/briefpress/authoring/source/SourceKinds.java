package dev.briefpress.authoring.source;

import java.util.List;

/** The kinds of files that can be taken over. A further kind is a class and a line here. */
public final class SourceKinds {
  /** The first that accepts a file reads it, so plain text, which accepts all, is the last. */
  private static final List<SourceKind> ALL =
      List.of(
          new WordSource(),
          new WordPressSource(),
          new MarkdownSource(),
          new MailSource(),
          new HtmlSource(),
          new TextSource());

  private SourceKinds() {}

  /**
   * Reads a file of any kind.
   *
   * @throws UnreadableSource when nothing of it can be taken over
   */
  public static Contents read(SourceFile file) {
    return ALL.stream().filter(kind -> kind.accepts(file)).findFirst().orElseThrow().read(file);
  }
}
