package dev.briefpress.publish;

import dev.briefpress.check.Checker;
import dev.briefpress.check.Mender;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Fixer;
import dev.briefpress.markup.Markdown;
import dev.briefpress.read.ContentListing.Source;
import dev.briefpress.read.DraftReader;
import dev.briefpress.read.SiteFiles;
import dev.briefpress.schema.DocumentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Applies the safe changes of findings to the files of a site. */
public final class Mending {
  private final Path site;
  private final Map<String, DocumentType> types;
  private final Mender mender;

  public Mending(Workspace workspace) {
    this.site = workspace.folder();
    this.types =
        workspace.listing().documents().stream()
            .collect(Collectors.toMap(Source::path, Source::type));
    DraftReader reader =
        new DraftReader(
            site, Markdown.of(workspace.schemas().sectionIds(), workspace.settings().lang()));
    this.mender = new Mender(reader, new Checker(workspace.newsroom()));
  }

  /**
   * What came of one file.
   *
   * @param before its text, with the lines ending in LF and without a byte order mark
   * @param after the same, mended
   * @param applied in the order in which they were applied
   */
  public record Result(String before, String after, List<Fix> applied) {
    public Result {
      applied = List.copyOf(applied);
    }
  }

  /**
   * Mends the text of one file; the file stays as it is.
   *
   * @param path relative to the site's folder, with {@code /}
   * @param found the findings about it
   * @throws UncheckedIOException when the file cannot be read
   */
  public Result of(String path, List<Diagnostic> found) {
    String before = lines(text(path));
    Optional<DocumentType> type = Optional.ofNullable(types.get(path));
    if (type.isPresent()) {
      Mender.Result mended = mender.mend(path, type.get(), before, found);
      return new Result(before, mended.text(), mended.applied());
    }
    Fixer.Result fixed = Fixer.fix(before, found);
    return new Result(before, fixed.text(), fixed.applied());
  }

  /**
   * Writes what was mended, with the line ends and the byte order mark that the file had.
   *
   * @throws UncheckedIOException when the file cannot be written
   */
  public void write(String path, Result result) {
    String written = text(path);
    String mark = written.startsWith("\uFEFF") ? "\uFEFF" : "";
    String after = written.contains("\r\n") ? result.after().replace("\n", "\r\n") : result.after();
    try {
      Files.writeString(SiteFiles.file(site, path), mark + after, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot fix " + path, e);
    }
  }

  private String text(String path) {
    try {
      return Files.readString(SiteFiles.file(site, path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot fix " + path, e);
    }
  }

  private static String lines(String text) {
    return text.substring(text.startsWith("\uFEFF") ? 1 : 0)
        .replace("\r\n", "\n")
        .replace('\r', '\n');
  }
}
