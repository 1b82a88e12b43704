package dev.briefpress.desk;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.content.Status;
import dev.briefpress.json.Json;
import dev.briefpress.json.JsonFields;
import dev.briefpress.links.Selection;
import dev.briefpress.links.Selection.Left;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The briefs of a site with the state in which each is.
 *
 * @param entries newest first, then by path
 */
public record BriefList(List<Entry> entries) {
  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing((Entry entry) -> entry.brief().header().date())
          .reversed()
          .thenComparing(entry -> entry.brief().id());

  public BriefList {
    entries = entries.stream().sorted(NEWEST_FIRST).toList();
  }

  /** What becomes of a brief in a build. */
  public enum State {
    PUBLISHED,
    SCHEDULED,
    DRAFT,
    REVIEW,
    WITHDRAWN,
    /** Marked above the site, or not reviewed where the site requires it. */
    HELD;

    /** As it is written on the command line and in data. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One brief.
   *
   * @param reason why it is not published, in words; empty where it is
   */
  public record Entry(Brief brief, State state, String reason) {}

  /** The briefs among {@code documents} as a build at {@code now} would see them. */
  public static BriefList of(List<Document> documents, Settings settings, Instant now) {
    Selection selection =
        Selection.of(documents, settings, new Selection.Options(now, false, false));
    Map<String, Left> left = new HashMap<>();
    selection.left().forEach(one -> left.put(one.path(), one));
    List<Entry> entries = new ArrayList<>();
    for (Document document : documents) {
      if (document instanceof Brief brief) {
        Left why = left.get(brief.id().path());
        entries.add(
            why == null
                ? new Entry(brief, State.PUBLISHED, "")
                : new Entry(brief, state(brief, why.kind()), why.reason()));
      }
    }
    return new BriefList(entries);
  }

  private static State state(Brief brief, Left.Kind kind) {
    return switch (kind) {
      case SCHEDULED -> State.SCHEDULED;
      case WITHDRAWN -> State.WITHDRAWN;
      case DRAFT -> brief.header().status() == Status.REVIEW ? State.REVIEW : State.DRAFT;
      default -> State.HELD;
    };
  }

  /** Those of them that are wanted. */
  public BriefList only(Predicate<Entry> wanted) {
    return new BriefList(entries.stream().filter(wanted).toList());
  }

  /** Whether a brief is filed under a value, in any spelling that the facet knows. */
  public static boolean isFiled(Brief brief, Facet facet, String value) {
    String wanted = key(facet, value);
    return brief.filedUnder(facet.id()).stream()
        .anyMatch(written -> key(facet, written).equals(wanted));
  }

  private static String key(Facet facet, String value) {
    return facet.term(value).map(Term::id).orElseGet(() -> facet.freeKey(value));
  }

  /** For people: a line for each brief. */
  public List<String> lines() {
    return entries.stream()
        .map(
            entry ->
                "%s  %-9s  %s  %s"
                    .formatted(
                        entry.brief().header().date().day(),
                        entry.state().id(),
                        entry.brief().id().path(),
                        entry.brief().header().title()))
        .toList();
  }

  /** For programs: one JSON object on one line. */
  public String json() {
    return Json.text(
        JsonFields.object(root -> root.objects("briefs", entries, entry -> write(root, entry))));
  }

  private static void write(JsonFields json, Entry entry) {
    Brief brief = entry.brief();
    json.field("file", brief.id().path())
        .field("title", brief.header().title())
        .field("date", brief.header().date().day().toString())
        .field("state", entry.state().id());
    if (!entry.reason().isEmpty()) {
      json.field("reason", entry.reason());
    }
    json.field("address", brief.address().value())
        .field("category", brief.header().category())
        .texts("tags", brief.filedUnder(Facet.TAGS));
  }
}
