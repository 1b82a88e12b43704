package dev.briefpress.authoring;

import dev.briefpress.authoring.source.Contents;
import dev.briefpress.authoring.source.Published;
import dev.briefpress.authoring.source.SourceFile;
import dev.briefpress.authoring.source.SourceKind;
import dev.briefpress.authoring.source.UnreadableSource;
import dev.briefpress.content.SitePath;
import dev.briefpress.markup.Destination;
import dev.briefpress.markup.Markdown;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.settings.HeaderField;
import dev.briefpress.settings.HeaderFields;
import dev.briefpress.settings.Term;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Imports all documents of some files together, so that no two get the same path, their old
 * addresses lead to the new ones, and links between them lead to the new paths.
 */
public final class ArchiveImport {
  /** The target of a link whose old target is unknown: the top of its own page. */
  private static final String NOWHERE = "#";

  private final Newsroom newsroom;
  private final ImportOptions options;
  private final Markdown markdown;
  private final ImportedMedia media;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private final OldAddresses addresses;
  private final Set<String> paths = new HashSet<>();

  private ArchiveImport(Newsroom newsroom, ImportOptions options) {
    this.newsroom = newsroom;
    this.options = options;
    this.markdown = Markdown.of(newsroom.schemas().sectionIds(), newsroom.settings().lang());
    this.media = new ImportedMedia(options.media());
    this.addresses = new OldAddresses(newsroom.settings().host());
  }

  /**
   * A file on the disk, and what is in it.
   *
   * @param kind what reads it
   */
  public record Input(Path path, SourceFile file, SourceKind kind) {}

  /**
   * Something that is not imported.
   *
   * @param source the file that it stands in
   */
  public record Refused(String source, String reason) {}

  /**
   * A document that is imported.
   *
   * @param source the file that it stood in
   */
  public record Taken(String source, ImportedBrief brief) {}

  /**
   * The result of an import.
   *
   * @param documents in the order of the files
   * @param files images and other files, by their paths relative to the site's folder
   * @param used the files on the disk from which these are copied
   */
  public record Result(
      List<Taken> documents, Map<String, byte[]> files, Set<Path> used, List<Refused> refused) {}

  /** A document that is being imported. */
  private record Entry(Input input, Published document, ImportedBrief brief, String path) {
    /** The new path, relative to the content folder. */
    String inside(String content) {
      return path.startsWith(content) ? path.substring(content.length()) : path;
    }

    // The places of the document before the import: its address and its file.
    List<String> oldPaths() {
      List<String> paths = new ArrayList<>();
      document
          .permalink()
          .flatMap(SitePath::ofOld)
          .ifPresent(address -> paths.add(address.value()));
      paths.add(fileKey(input.path()));
      return paths;
    }
  }

  private static String fileKey(Path path) {
    return path.toAbsolutePath().normalize().toString().replace('\\', '/').replaceFirst("^/+", "");
  }

  /** Imports files; a file that cannot be read does not stop the import of the others. */
  public static Result of(Newsroom newsroom, List<Input> inputs, ImportOptions options) {
    ArchiveImport run = new ArchiveImport(newsroom, options);
    inputs.forEach(run::read);
    MovedLinks links = run.links();
    List<Taken> documents =
        run.entries.stream()
            .map(entry -> new Taken(entry.input().file().name(), run.finished(entry, links)))
            .toList();
    return new Result(documents, run.media.placed(), run.media.used(), run.refused);
  }

  private void read(Input input) {
    String name = input.file().name();
    try {
      Contents contents = input.kind().read(input.file());
      contents.left().forEach(what -> refused.add(new Refused(name, what)));
      if (contents.documents().isEmpty() && contents.left().isEmpty()) {
        refused.add(new Refused(name, "it holds no text"));
      }
      contents.documents().forEach(document -> add(input, document));
    } catch (UnreadableSource e) {
      refused.add(new Refused(name, e.reason()));
    }
  }

  private void add(Input input, Published document) {
    ImportedBrief brief =
        document
            .page()
            .map(page -> ImportedPage.of(newsroom, document, page))
            .orElseGet(() -> new Importer(newsroom).brief(document, options.today()));
    String wanted = place(brief.path());
    String path = wanted;
    for (int n = 2; !paths.add(path); n++) {
      path = wanted.replaceFirst("\\.md$", "-" + n + ".md");
    }
    entries.add(new Entry(input, document, brief, path));
  }

  private String place(String path) {
    String briefs = newsroom.settings().folders().content() + "/briefs/";
    return options
        .to()
        .filter(to -> path.startsWith(briefs))
        .map(to -> to + "/" + path.substring(briefs.length()))
        .orElse(path);
  }

  private String content() {
    return newsroom.settings().folders().content() + "/";
  }

  private MovedLinks links() {
    Map<String, String> moved = new TreeMap<>();
    Set<String> hosts = new HashSet<>();
    for (Entry entry : entries) {
      String inside = entry.inside(content());
      OldAddresses.of(entry.document())
          .forEach(
              address -> {
                SitePath.ofOld(address).ifPresent(old -> moved.putIfAbsent(old.value(), inside));
                MovedLinks.host(address).ifPresent(hosts::add);
              });
      moved.putIfAbsent(fileKey(entry.input().path()), inside);
    }
    return new MovedLinks(moved, hosts);
  }

  private ImportedBrief finished(Entry entry, MovedLinks links) {
    List<String> lacking = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<String> left = new ArrayList<>(entry.brief().left());
    if (!entry.path().equals(place(entry.brief().path()))) {
      notes.add("another document has its address: it got " + entry.path());
    }
    String body = entry.brief().source().body();
    body =
        new ImportedImages(markdown, media, entry.document(), beside(entry), entry.path())
            .placed(body, lacking);
    MovedLinks.Rewritten moved =
        links.in(body, markdown.parse(body, entry.path()), entry.oldPaths());
    body = withoutStrays(entry, moved, notes, lacking);
    Map<String, Object> fields = new LinkedHashMap<>(entry.brief().source().fields());
    if (!entry.document().tags().isEmpty() && entry.document().page().isEmpty()) {
      body = ImportedTags.merged(newsroom.schemas(), fields, body);
    }
    Placeholders.fill(fields, newsroom.taxonomy(), notes);
    others(entry.document(), fields, left);
    List<String> aliases = addresses.aliases(entry.document(), notes);
    if (!aliases.isEmpty()) {
      fields.put("aliases", aliases);
    }
    if (options.asDraft() || (!lacking.isEmpty() && !fields.containsKey("status"))) {
      fields.put("status", "draft");
    }
    List<String> gaps = new ArrayList<>(entry.brief().gaps());
    gaps.addAll(lacking);
    gaps.addAll(notes);
    List<String> taken = new ArrayList<>(entry.brief().taken());
    entry.document().excerpt().ifPresent(text -> taken.add("summary: " + text));
    return new ImportedBrief(entry.path(), new BriefSource(fields, body), gaps, taken, left);
  }

  // A link to a page of the old site that is not imported keeps leading to the old site, where the
  // full address is known.
  private String withoutStrays(
      Entry entry, MovedLinks.Rewritten moved, List<String> notes, List<String> lacking) {
    Set<String> strays = new HashSet<>(moved.unknown());
    strays.removeIf(address -> isPlaced(entry, address));
    Optional<URI> base = entry.document().permalink().flatMap(ImportedImages::uri);
    return Destinations.rewritten(
        moved.markdown(),
        markdown.parse(moved.markdown(), entry.path()),
        destination -> {
          String address = destination.address();
          if (destination.kind() != Destination.Kind.LINK || !strays.contains(address)) {
            return Optional.empty();
          }
          Optional<URI> whole = base.flatMap(b -> ImportedImages.uri(address).map(b::resolve));
          if (whole.isPresent()) {
            notes.add("its link to " + address + " leads to the old site: " + whole.get());
            return whole.map(URI::toString);
          }
          lacking.add("its link to " + address + " leads to nothing that is taken over");
          return Optional.of(NOWHERE);
        });
  }

  private static Optional<Path> beside(Entry entry) {
    return Optional.ofNullable(entry.input().path().toAbsolutePath().getParent());
  }

  private boolean isPlaced(Entry entry, String address) {
    String folder = entry.path().substring(0, entry.path().lastIndexOf('/') + 1);
    return media.placed().containsKey(folder + address);
  }

  // Reports each field of the source that this site does not have.
  private void others(Published document, Map<String, Object> fields, List<String> left) {
    Set<String> known =
        document.page().isPresent()
            ? ImportedPage.FIELDS
            : HeaderFields.of(newsroom.taxonomy()).stream()
                .map(HeaderField::name)
                .collect(Collectors.toSet());
    document
        .fields()
        .forEach(
            (name, value) -> {
              if (!known.contains(name)) {
                fields.remove(name);
                left.add(name + ": " + value);
              }
            });
    if (!document.authors().isEmpty() && document.page().isEmpty()) {
      fields.put("authors", document.authors());
    }
    for (String category : document.categories()) {
      boolean used =
          newsroom
              .taxonomy()
              .categoryNamed(category)
              .map(Term::id)
              .filter(id -> id.equals(fields.get("category")))
              .isPresent();
      if (!used) {
        left.add("category: " + category);
      }
    }
  }
}
