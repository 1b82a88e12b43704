package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.schema.DocumentType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of the content folder, each list sorted by path; paths are relative to the site's
 * folder.
 *
 * @param assets files that are neither documents nor configuration
 * @param ignored files that are not published whatever is in them
 * @param diagnostics about files that are where they should not be
 */
public record ContentListing(
    List<Source> documents,
    List<String> schemas,
    List<String> assets,
    List<Ignored> ignored,
    List<Diagnostic> diagnostics) {
  public ContentListing {
    documents = List.copyOf(documents);
    schemas = List.copyOf(schemas);
    assets = List.copyOf(assets);
    ignored = List.copyOf(ignored);
    diagnostics = List.copyOf(diagnostics);
  }

  /** A file that is not published, and why. */
  public record Ignored(String path, String reason) implements Comparable<Ignored> {
    @Override
    public int compareTo(Ignored other) {
      return path.compareTo(other.path);
    }
  }

  /** The same with the documents and assets among {@code paths} ignored. */
  public ContentListing ignoring(Set<String> paths, String reason) {
    if (paths.isEmpty()) {
      return this;
    }
    List<Ignored> all = new ArrayList<>(ignored);
    Stream.concat(documents.stream().map(Source::path), assets.stream())
        .filter(paths::contains)
        .forEach(path -> all.add(new Ignored(path, reason)));
    all.sort(null);
    return new ContentListing(
        documents.stream().filter(document -> !paths.contains(document.path())).toList(),
        schemas,
        assets.stream().filter(asset -> !paths.contains(asset)).toList(),
        all,
        diagnostics);
  }

  /** Whether {@code path} is a file of the content that a finding names, or a folder of one. */
  public boolean has(String path) {
    return Stream.of(
            documents.stream().map(Source::path),
            schemas.stream(),
            assets.stream(),
            ignored.stream().map(Ignored::path),
            diagnostics.stream().map(Diagnostic::file))
        .flatMap(paths -> paths)
        .anyMatch(known -> known.equals(path) || known.startsWith(path + "/"));
  }

  /** The same with one more finding. */
  public ContentListing with(Diagnostic diagnostic) {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.add(diagnostic);
    return new ContentListing(documents, schemas, assets, ignored, all);
  }

  /** The same with documents that are not among its files yet. */
  public ContentListing with(List<Source> more) {
    List<Source> missing = more.stream().filter(source -> !has(source.path())).toList();
    if (missing.isEmpty()) {
      return this;
    }
    List<Source> all = new ArrayList<>(documents);
    all.addAll(missing);
    all.sort(Comparator.comparing(Source::path));
    return new ContentListing(all, schemas, assets, ignored, diagnostics);
  }

  /** A document's file. */
  public record Source(String path, DocumentType type) {}
}
