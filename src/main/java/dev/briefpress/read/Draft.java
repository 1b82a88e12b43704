package dev.briefpress.read;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Outline;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.text.RawSpan;
import dev.briefpress.yaml.Yaml.Mapping;

/**
 * What an author wrote, parsed and not yet checked.
 *
 * @param bodyStart offset in the file of the body's first character
 * @param digest of the file's bytes
 * @param certainty how sure it is that the front matter is what the author wrote
 */
public record Draft(
    SourceFile source,
    DocumentType type,
    Mapping frontMatter,
    Outline outline,
    int bodyStart,
    Fingerprint digest,
    Certainty certainty) {

  /** Whether the front matter was read as it stands; otherwise it has an error. */
  public boolean isAsWritten() {
    return certainty == Certainty.WRITTEN;
  }

  /** Whether there are fields: those that the author wrote, or surely meant. */
  public boolean hasFields() {
    return certainty != Certainty.UNREAD;
  }

  /** Path relative to the site's folder. */
  public String path() {
    return source.path();
  }

  /** The text behind the front matter. */
  public String body() {
    return source.text().substring(bodyStart);
  }

  /** A stretch of the body as a place in the file. */
  public Span span(RawSpan raw) {
    return source.span(bodyStart + raw.start(), bodyStart + raw.end());
  }

  /** The place just behind the last character that is no blank. */
  public Span end() {
    int end = source.text().stripTrailing().length();
    return source.span(end, end);
  }
}
