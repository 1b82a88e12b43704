package dev.briefpress.read;

import static dev.briefpress.read.FileFindings.TOO_DEEP;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.markup.Markdown;
import dev.briefpress.markup.Outline;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.text.RawSpan;
import dev.briefpress.yaml.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads documents of a site; safe to use from many threads. */
public final class DraftReader {
  private final Path site;
  private final Markdown markdown;
  private final OpenTexts open;

  /**
   * One that reads from the disk.
   *
   * @param site the site's folder
   * @param markdown how bodies are parsed
   */
  public DraftReader(Path site, Markdown markdown) {
    this(site, markdown, OpenTexts.NONE);
  }

  /**
   * One that reads from the disk all but the documents that are {@code open}.
   *
   * @param site the site's folder
   * @param markdown how bodies are parsed
   */
  public DraftReader(Path site, Markdown markdown, OpenTexts open) {
    this.site = site;
    this.markdown = markdown;
    this.open = open;
  }

  /**
   * Reads one document.
   *
   * @param path relative to the site's folder, with {@code /}
   * @return the draft, or what makes it unreadable; one whose front matter has a fault is
   *     unreadable
   * @throws UncheckedIOException when the machine refuses to read it
   */
  public Outcome<Draft> read(String path, DocumentType type) {
    Outcome<Draft> draft = parse(path, bytes(path), type);
    return draft.value().filter(d -> !d.isAsWritten()).isPresent()
        ? Outcome.failed(draft.diagnostics())
        : draft;
  }

  /**
   * A document's bytes; of a file that is too large, its beginning.
   *
   * @param path relative to the site's folder, with {@code /}
   * @throws UncheckedIOException when the machine refuses to read it
   */
  public byte[] bytes(String path) {
    return open.bytes(path).orElseGet(() -> onDisk(path));
  }

  private byte[] onDisk(String path) {
    try {
      return SiteFiles.start(SiteFiles.file(site, path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /**
   * How a document lies on the disk, where the system says; absent when it is open in an editor.
   *
   * @param path relative to the site's folder, with {@code /}
   * @throws UncheckedIOException when the machine refuses to say
   */
  public Optional<FileStamp> stamp(String path) {
    if (open.has(path)) {
      return Optional.empty();
    }
    try {
      return FileStamp.of(SiteFiles.file(site, path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /**
   * Makes a draft of a document's bytes. Where its front matter has a fault, there is a draft all
   * the same, so that what else is wrong can be reported; it is never published.
   */
  public Outcome<Draft> parse(String path, byte[] bytes, DocumentType type) {
    return Decoder.decode(path, bytes)
        .then(
            file ->
                SplitSource.of(file)
                    .then(split -> draft(file, split, type, Fingerprint.of(bytes))));
  }

  private Outcome<Draft> draft(
      SourceFile file, SplitSource split, DocumentType type, Fingerprint digest) {
    int bodyStart = file.offsetOfLine(split.bodyLine());
    String body = file.text().substring(bodyStart);
    Outline outline =
        markdown.parse(body, file.path(), lang(split.fields()), SourceIds.numbers(split.fields()));
    Draft draft =
        new Draft(file, type, split.fields(), outline, bodyStart, digest, split.certainty());
    return Outcome.ok(draft, outline.unread().map(raw -> tooDeep(draft, raw)).stream().toList());
  }

  private String lang(Yaml.Mapping fields) {
    return fields.get("lang").orElse(null) instanceof Yaml.Scalar scalar
        ? scalar.text()
        : markdown.lang();
  }

  private static Diagnostic tooDeep(Draft draft, RawSpan raw) {
    return TOO_DEEP.at(
        draft.path(),
        draft.span(raw),
        "from here on the text is nested too deep or holds too much to be read as Markdown",
        "make it shallower, or put it into a file beside the document");
  }
}
