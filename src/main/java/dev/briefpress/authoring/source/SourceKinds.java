package dev.briefpress.authoring.source;

import java.time.LocalDate;
import java.util.List;

/** The kinds of files that can be taken over. A further kind is a class and a line here. */
public final class SourceKinds implements SourceKind {
  /** The first that accepts a file reads it, so plain text, which accepts all, is the last. */
  private final List<SourceKind> all;

  /**
   * @param today the day after which a document that is dated in its source is not yet public
   */
  public SourceKinds(LocalDate today) {
    all =
        List.of(
            new WordSource(),
            new WordPressSource(),
            new MarkdownSource(today),
            new MailSource(),
            new HtmlSource(),
            new TextSource());
  }

  @Override
  public boolean accepts(SourceFile file) {
    return true;
  }

  @Override
  public Contents read(SourceFile file) {
    return all.stream().filter(kind -> kind.accepts(file)).findFirst().orElseThrow().read(file);
  }
}
