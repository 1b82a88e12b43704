package dev.briefpress.desk;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.desk.Move.Rename;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.read.Draft;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.Yaml.Sequence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Moves a brief to another slug or day: its file, the files beside it that it alone shows, its old
 * address, and every link to it.
 *
 * @param all the documents of the site
 * @param assets paths of the files beside documents
 */
public record BriefMove(Newsroom newsroom, Drafts all, List<String> assets) {
  private static final DateTimeFormatter FOLDERS =
      DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

  public BriefMove {
    assets = List.copyOf(assets);
  }

  /**
   * The new slug and day of a brief.
   *
   * @param slug another slug; absent to keep the one it has
   * @param day another day; absent likewise
   * @param isPublished whether readers know its address, which then becomes an alias
   */
  public record Wish(Optional<Slug> slug, Optional<LocalDate> day, boolean isPublished) {}

  /**
   * The changes that move a brief; empty when the brief is in its new place already.
   *
   * @param draft as its author wrote it
   * @param brief the same as content
   */
  public Move of(Draft draft, Brief brief, Wish wish) {
    LocalDate old = brief.header().date().day();
    Slug slug = wish.slug().orElse(brief.slug());
    SitePath to = Brief.addressOf(wish.day().orElse(old), slug);
    String path = path(draft.path(), old, wish);
    Map<String, String> files = new TreeMap<>();
    if (!folder(path).equals(folder(draft.path()))) {
      own(draft).forEach(asset -> files.put(asset, moved(asset, draft.path(), path)));
    }
    Map<String, String> moved = new HashMap<>(files);
    moved.put(draft.path(), path);
    List<FileEdits> edits = new ArrayList<>();
    edits.add(ofItself(draft, brief, wish, to, new LinkEdits(contentPaths(moved)), path));
    List<String> left = new ArrayList<>();
    if (!slug.equals(brief.slug()) && namesakes(brief.slug()) > 1) {
      left.add(
          "more than one brief has the slug '%s': look at `related` and `updates` that name it"
              .formatted(brief.slug()));
    }
    for (Draft other : all.drafts()) {
      if (!other.path().equals(draft.path())) {
        List<Edit> changes = new ArrayList<>(new LinkEdits(contentPaths(moved)).in(other));
        if (left.isEmpty()) {
          changes.addAll(new SlugEdits(brief.slug(), slug).in(other));
        }
        edits.add(new FileEdits(other.path(), changes));
      }
    }
    List<Rename> renames = new ArrayList<>(List.of(new Rename(draft.path(), path)));
    files.forEach((from, target) -> renames.add(new Rename(from, target)));
    return new Move(renames, edits, brief.address(), to, left);
  }

  private ZoneId zone() {
    return newsroom.settings().timezone();
  }

  // A folder that is named after the day gets the new day; any other folder stays.
  private String path(String path, LocalDate old, Wish wish) {
    String folder = folder(path);
    String name = path.substring(folder.length());
    String habit = FOLDERS.format(old) + "/";
    if (wish.day().isPresent() && folder.endsWith("/" + habit)) {
      folder =
          folder.substring(0, folder.length() - habit.length())
              + FOLDERS.format(wish.day().get())
              + "/";
    }
    return folder + wish.slug().map(slug -> slug + ".md").orElse(name);
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String moved(String asset, String from, String to) {
    return folder(to) + asset.substring(folder(from).length());
  }

  /** Files in the folder of a document, or below it, that no other document shows. */
  private List<String> own(Draft draft) {
    List<String> own = new ArrayList<>(LinkEdits.targets(draft));
    own.removeIf(path -> !path.startsWith(folder(draft.path())) || !assets.contains(path));
    for (Draft other : all.drafts()) {
      if (!own.isEmpty() && !other.path().equals(draft.path())) {
        own.removeAll(LinkEdits.targets(other));
      }
    }
    return own;
  }

  private Map<String, String> contentPaths(Map<String, String> moved) {
    int start = newsroom.settings().folders().content().length() + 1;
    Map<String, String> paths = new HashMap<>();
    moved.forEach((from, to) -> paths.put(from.substring(start), to.substring(start)));
    return paths;
  }

  private long namesakes(Slug slug) {
    return all.drafts().stream().filter(draft -> slug(draft).equals(slug.value())).count();
  }

  private static String slug(Draft draft) {
    return draft.frontMatter().get("slug").orElse(null) instanceof Scalar given
        ? given.text().strip()
        : draft.path().replaceAll("^.*/|\\.md$", "");
  }

  private FileEdits ofItself(
      Draft draft, Brief brief, Wish wish, SitePath to, LinkEdits links, String path) {
    YamlEdits yaml = new YamlEdits(draft.source());
    List<Edit> edits = new ArrayList<>(links.in(draft, path));
    if (wish.slug().isPresent()) {
      draft
          .frontMatter()
          .get("slug")
          .ifPresent(slug -> edits.add(yaml.replace(slug, wish.slug().get().value())));
    }
    if (wish.day().isPresent() && !wish.day().get().equals(brief.header().date().day())) {
      edits.add(
          yaml.replace(
              draft.frontMatter().get("date").orElseThrow(), date(brief, wish.day().get())));
    }
    if (!to.equals(brief.address())) {
      edits.addAll(aliases(draft, yaml, brief, wish.isPublished(), to));
    }
    return new FileEdits(draft.path(), edits);
  }

  // A date with a time keeps the time of day that it has in the site's zone.
  private String date(Brief brief, LocalDate day) {
    var date = brief.header().date();
    return date.exact()
        ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            date.moment().atZone(zone()).toLocalTime().atDate(day).atZone(zone()))
        : day.toString();
  }

  // The old address leads to the new one, and the new one is no alias any more.
  private static List<Edit> aliases(
      Draft draft, YamlEdits yaml, Brief brief, boolean isPublished, SitePath to) {
    List<String> wanted = new ArrayList<>();
    brief.header().aliases().stream()
        .filter(alias -> !alias.equals(to))
        .forEach(alias -> wanted.add("/" + alias));
    boolean back = wanted.size() < brief.header().aliases().size();
    String old = "/" + brief.address();
    boolean more = isPublished && !wanted.contains(old);
    if (more) {
      wanted.add(old);
    }
    if (!more && !back) {
      return List.of();
    }
    var value = draft.frontMatter().get("aliases").orElse(null);
    if (value == null) {
      var date = draft.frontMatter().entry("date").orElseThrow();
      return List.of(yaml.field(draft.frontMatter(), date, "aliases", "[" + old + "]"));
    }
    if (value instanceof Sequence list && !back) {
      return List.of(yaml.with(list, List.of(old)));
    }
    return List.of(yaml.replace(value, "[" + String.join(", ", wanted) + "]"));
  }
}
