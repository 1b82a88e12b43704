package dev.briefpress.authoring;

import dev.briefpress.content.Slug;
import dev.briefpress.files.PlainFile;
import dev.briefpress.markup.Markdown;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.text.Utf8;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Imports a JBake project: posts become briefs, pages become standing pages, and the files to which
 * they point are copied.
 */
public final class JBakeImporter {
  /** Largest source that is read, in bytes. */
  private static final int LARGEST = 16 << 20;

  private final Newsroom newsroom;
  private final JBakeProject project;
  private final LocalDate today;
  private final List<String> refused = new ArrayList<>();

  private JBakeImporter(Newsroom newsroom, JBakeProject project, LocalDate today) {
    this.newsroom = newsroom;
    this.project = project;
    this.today = today;
  }

  /**
   * The result of the import of a project.
   *
   * @param documents by the path of their source in the project's content folder
   * @param files the files to copy: the path on the disk, by the path in the site
   * @param refused what is not imported, and why
   */
  public record Result(
      SortedMap<String, ImportedBrief> documents,
      SortedMap<String, Path> files,
      List<String> refused) {}

  /**
   * Imports all documents that it can; any other is reported and does not stop the import.
   *
   * @param today the day that stands in for a date that a header does not give
   */
  public static Result read(Newsroom newsroom, JBakeProject project, LocalDate today) {
    return new JBakeImporter(newsroom, project, today).result();
  }

  private Result result() {
    Map<JBakeDocument, String> places = new LinkedHashMap<>();
    project
        .documents()
        .forEach(
            (path, file) ->
                document(path, file).ifPresent(d -> place(d).ifPresent(to -> places.put(d, to))));
    SortedMap<String, Path> near = new TreeMap<>(project.assets());
    near.putAll(project.attachments());
    MovedLinks links = new MovedLinks(moved(places, near.keySet()), Set.of());
    Markdown markdown = Markdown.of(newsroom.schemas().sectionIds(), newsroom.settings().lang());
    JBakeConversion conversion =
        new JBakeConversion(newsroom, project.settings(), markdown, links, today);
    SortedMap<String, ImportedBrief> documents = new TreeMap<>();
    Set<String> wanted = new TreeSet<>();
    places.forEach(
        (document, place) -> {
          JBakeConversion.Converted converted = conversion.of(document, place);
          documents.put(document.path(), converted.document());
          wanted.addAll(converted.targets());
        });
    return new Result(documents, files(wanted), refused);
  }

  private Optional<JBakeDocument> document(String path, Path file) {
    try {
      Optional<String> text = Utf8.decoded(PlainFile.read(file, LARGEST));
      if (text.isEmpty()) {
        return refuse(path, "it is not UTF-8 text; save it as UTF-8 first");
      }
      Optional<JBakeDocument> document = JBakeDocument.of(path, text.get(), project.settings());
      return document.isPresent()
          ? document
          : refuse(path, "it has no header of JBake's, so JBake leaves it out as well");
    } catch (IOException e) {
      return refuse(path, "it cannot be read: " + e.getMessage());
    }
  }

  // The path of the new document, relative to the site's folder.
  private Optional<String> place(JBakeDocument document) {
    if (document.type().equals("post")) {
      LocalDate day = document.text("date").flatMap(project.settings()::day).orElse(today);
      String name = document.text("slug").orElse(document.name());
      String slug = Slug.isWellFormed(name) ? name : Slug.suggestion(name);
      return Optional.of(NewBrief.path(new Slug(slug), day, newsroom.settings()));
    }
    if (document.type().equals("page")) {
      String stem = document.path().substring(0, document.path().lastIndexOf('.'));
      return Optional.of(ImportedPage.place(newsroom, stem));
    }
    String type = document.type().isEmpty() ? "it has no type" : "its type is " + document.type();
    refuse(document.path(), type + "; only post and page are taken over");
    return Optional.empty();
  }

  private <T> Optional<T> refuse(String path, String why) {
    refused.add(project.settings().contentFolder() + "/" + path + ": " + why);
    return Optional.empty();
  }

  // A file to which a document points keeps its address when it lies below the content folder.
  private Map<String, String> moved(Map<JBakeDocument, String> places, Set<String> files) {
    Map<String, String> moved = new TreeMap<>();
    files.forEach(file -> moved.put(file, file));
    String content = newsroom.settings().folders().content() + "/";
    places.forEach(
        (document, place) -> {
          String inside = place.substring(content.length());
          moved.put(document.path(), inside);
          moved.put(project.settings().address(document.path()), inside);
        });
    return moved;
  }

  // A file to which a document points goes into the content folder, from which it is published with
  // the document; any other goes into the folder of assets and keeps its address.
  private SortedMap<String, Path> files(Set<String> wanted) {
    SortedMap<String, Path> files = new TreeMap<>();
    project.assets().forEach((path, file) -> files.put(home(path, wanted) + "/" + path, file));
    project.attachments().forEach((path, file) -> files.put(home(path, wanted) + "/" + path, file));
    return files;
  }

  private String home(String path, Set<String> wanted) {
    return wanted.contains(path)
        ? newsroom.settings().folders().content()
        : newsroom.settings().folders().assets();
  }
}
