package dev.briefpress.desk;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.json.Json;
import dev.briefpress.json.JsonFields;
import dev.briefpress.sourcing.Source;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The addresses of the sources of a site's briefs, for a program that archives them.
 *
 * @param entries by address, each address once
 */
public record SourceList(List<Entry> entries) {
  public SourceList {
    entries = List.copyOf(entries);
  }

  /**
   * One address.
   *
   * @param uses the briefs that have it, newest first
   */
  public record Entry(URI url, List<Use> uses) {
    public Entry {
      uses = List.copyOf(uses);
    }

    /** The first archived copy that a brief names. */
    public Optional<URI> archived() {
      return uses.stream().flatMap(use -> use.source().archived().stream()).findFirst();
    }
  }

  /** A brief and its source. */
  public record Use(Brief brief, Source source) {}

  /** The addresses in the briefs among {@code documents}. */
  public static SourceList of(List<Document> documents) {
    Map<String, List<Use>> uses =
        documents.stream()
            .filter(Brief.class::isInstance)
            .map(Brief.class::cast)
            .sorted(
                Comparator.comparing((Brief brief) -> brief.header().date())
                    .reversed()
                    .thenComparing(Brief::id))
            .flatMap(brief -> brief.header().sources().stream().map(s -> new Use(brief, s)))
            .filter(use -> use.source().url().isPresent())
            .collect(
                Collectors.groupingBy(
                    use -> use.source().url().orElseThrow().toString(),
                    TreeMap::new,
                    Collectors.toList()));
    return new SourceList(
        uses.entrySet().stream()
            .map(entry -> new Entry(URI.create(entry.getKey()), entry.getValue()))
            .toList());
  }

  /** Those of them that are wanted. */
  public SourceList only(Predicate<Entry> wanted) {
    return new SourceList(entries.stream().filter(wanted).toList());
  }

  /** For people: a line for each address, with the briefs below it. */
  public List<String> lines() {
    return entries.stream()
        .flatMap(
            entry ->
                Stream.concat(
                    Stream.of(
                        (entry.archived().isPresent() ? "archived      " : "not archived  ")
                            + entry.url()),
                    entry.uses().stream()
                        .map(use -> use.brief().id().path())
                        .distinct()
                        .map(path -> "              " + path)))
        .toList();
  }

  /** For programs: one JSON object on one line. */
  public String json() {
    return Json.text(
        JsonFields.object(root -> root.objects("sources", entries, e -> write(root, e))));
  }

  private static void write(JsonFields json, Entry entry) {
    json.field("url", entry.url().toString()).field("archived", entry.archived());
    json.objects(
        "briefs",
        entry.uses(),
        use ->
            json.field("file", use.brief().id().path())
                .field("title", use.source().title())
                .field("id", use.source().id())
                .field("sha256", use.source().sha256()));
  }
}
