package dev.briefpress.read;

import static dev.briefpress.read.FileFindings.MISPLACED;

import dev.briefpress.content.FilePath;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.read.ContentListing.Ignored;
import dev.briefpress.read.ContentListing.Source;
import dev.briefpress.schema.DocumentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists the content folder. Hidden files are passed over, symbolic links are never followed. */
public final class ContentLister extends SimpleFileVisitor<Path> {
  private static final String IGNORE = ".jbakeignore";

  /** What Markdown files end in elsewhere, in small letters. */
  private static final Set<String> MARKDOWN =
      Set.of("md", "markdown", "mdown", "mdwn", "mkd", "mkdn", "mdtext", "mdx");

  private final Path site;
  private final String content;
  private final List<Source> documents = new ArrayList<>();
  private final List<String> schemas = new ArrayList<>();
  private final List<String> assets = new ArrayList<>();
  private final List<Ignored> ignored = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Optional<Path> ignoredFolder = Optional.empty();

  private ContentLister(Path site, String content) {
    this.site = site;
    this.content = content;
  }

  /**
   * The files below {@code content}.
   *
   * @param site the site's folder
   * @param content the content folder's path relative to it; nothing is listed when it is not there
   */
  public static ContentListing list(Path site, String content) {
    ContentLister lister = new ContentLister(site, content);
    Path folder = site.resolve(content);
    try {
      if (Files.isDirectory(folder)) {
        Files.walkFileTree(folder, lister);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the folder " + content, e);
    }
    return lister.listing();
  }

  /** The documents among {@code paths}, also those that are not saved yet. */
  public static List<Source> documents(String content, Collection<String> paths) {
    List<Source> documents = new ArrayList<>();
    for (String path : paths) {
      if (path.startsWith(content + "/")
          && path.endsWith(".md")
          && !path.contains("/.")
          && FilePath.isSafe(path)) {
        typeOf(content, path).ifPresent(type -> documents.add(new Source(path, type)));
      }
    }
    return documents;
  }

  private static Optional<DocumentType> typeOf(String content, String path) {
    String inside = path.substring(content.length() + 1);
    return typeOf(inside.substring(0, Math.max(0, inside.indexOf('/'))));
  }

  private ContentListing listing() {
    documents.sort(Comparator.comparing(Source::path));
    schemas.sort(Comparator.naturalOrder());
    assets.sort(Comparator.naturalOrder());
    ignored.sort(null);
    diagnostics.sort(Diagnostic.ORDER);
    return new ContentListing(documents, schemas, assets, ignored, diagnostics);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (isHidden(folder) && !folder.equals(site.resolve(content))) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (FilePath.of(site, folder).isEmpty()) {
      diagnostics.add(UnsafePath.at(site, folder));
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (ignoredFolder.isEmpty() && Files.exists(folder.resolve(IGNORE))) {
      ignoredFolder = Optional.of(folder);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
      throws IOException {
    ignoredFolder = ignoredFolder.filter(ignored -> !ignored.equals(folder));
    return super.postVisitDirectory(folder, failure);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    Optional<FilePath> safe = FilePath.of(site, file);
    if (safe.isEmpty()) {
      diagnostics.add(UnsafePath.at(site, file));
      return FileVisitResult.CONTINUE;
    }
    String path = safe.get().value();
    if (ignoredFolder.isPresent()) {
      ignored.add(new Ignored(path, "its folder holds " + IGNORE));
    } else if (!attributes.isRegularFile()) {
      diagnostics.add(FileFindings.symbolicLink(path));
    } else {
      sort(path);
    }
    return FileVisitResult.CONTINUE;
  }

  private void sort(String path) {
    String inside = path.substring(content.length() + 1);
    String folder = inside.substring(0, Math.max(0, inside.indexOf('/')));
    Optional<DocumentType> type = typeOf(folder);
    if (folder.equals("schemas") && isYaml(path)) {
      schemas.add(path);
    } else if (inside.equals("taxonomy.yaml")) {
      return;
    } else if (!path.endsWith(".md")) {
      other(path, type);
    } else if (type.isPresent()) {
      documents.add(new Source(path, type.get()));
    } else {
      diagnostics.add(
          MISPLACED.at(
              path,
              Span.start(),
              "this document lies in no folder of documents and is not published",
              "move it below " + content + "/briefs/, summaries/ or pages/"));
    }
  }

  private void other(String path, Optional<DocumentType> type) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (MARKDOWN.contains(ending)) {
      diagnostics.add(
          MISPLACED.at(
              path,
              Span.start(),
              "the name of a document ends in .md; this file is neither read nor published",
              type.isPresent()
                  ? "rename it, so that it ends in .md"
                  : "rename it to a text file, such as notes.txt, if readers should have it"));
    } else {
      assets.add(path);
    }
  }

  /** The type of document that lives in {@code folder}, the first below the content folder. */
  public static Optional<DocumentType> typeOf(String folder) {
    return Stream.of(DocumentType.values()).filter(t -> t.folder().equals(folder)).findFirst();
  }

  private static boolean isYaml(String path) {
    return path.endsWith(".yaml") || path.endsWith(".yml");
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
