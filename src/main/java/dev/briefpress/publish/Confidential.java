package dev.briefpress.publish;

import dev.briefpress.content.Brief;
import dev.briefpress.content.PublicationDate;
import dev.briefpress.content.Status;
import dev.briefpress.content.Tlp;
import dev.briefpress.links.Selection;
import dev.briefpress.markup.Markdown;
import dev.briefpress.parse.header.Publication;
import dev.briefpress.read.ContentListing.Source;
import dev.briefpress.read.Draft;
import dev.briefpress.read.DraftReader;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.settings.Settings;
import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the documents whose texts stay out of logs that anyone may read: all but those that are
 * public. One with errors counts as public only if its front matter plainly says so.
 */
public final class Confidential {
  private Confidential() {}

  /**
   * Paths of the documents that are not public at {@code now}; drafts and scheduled ones are not,
   * even where a build was asked to show them.
   */
  public static Set<String> of(Workspace workspace, CheckedContent checked, Instant now) {
    Settings settings = workspace.settings();
    Selection selection =
        Selection.of(checked.documents(), settings, new Selection.Options(now, false, false));
    Set<String> open = new HashSet<>();
    selection.briefs().stream().map(Brief::id).forEach(id -> open.add(id.path()));
    selection.pages().forEach(page -> open.add(page.id().path()));
    selection.editions().forEach(edition -> open.add(edition.id().path()));
    DraftReader reader =
        new DraftReader(
            workspace.folder(),
            Markdown.of(workspace.schemas().sectionIds(), workspace.settings().lang()));
    Set<String> confidential = new HashSet<>();
    for (Source source : workspace.listing().documents()) {
      String path = source.path();
      boolean rejected = checked.rejected().containsKey(path);
      boolean isOpen =
          rejected ? saysItIsPublic(reader, source, settings, now) : open.contains(path);
      if (!isOpen) {
        confidential.add(path);
      }
    }
    return confidential;
  }

  private static boolean saysItIsPublic(
      DraftReader reader, Source source, Settings settings, Instant now) {
    Optional<Draft> draft = reader.read(source.path(), source.type()).value();
    if (draft.isEmpty()) {
      return false;
    }
    Mapping fields = draft.get().frontMatter();
    boolean unreviewed =
        settings.reviewRequired()
            && source.type() == DocumentType.BRIEF
            && fields.get("review").isEmpty();
    return !unreviewed
        && fields.entry("withdrawn").isEmpty()
        && fields.entries().stream().map(Entry::name).noneMatch(Confidential::holdsBack)
        && text(fields, "status", Status.PUBLISHED.id()).equals(Status.PUBLISHED.id())
        && Tlp.of(text(fields, "tlp", settings.tlp().label()))
            .filter(tlp -> tlp.compareTo(settings.tlp()) <= 0)
            .isPresent()
        && isPast(text(fields, "date", LocalDate.EPOCH.toString()), settings, now);
  }

  // A misspelt status is no status.
  private static boolean holdsBack(String name) {
    return Stream.of("status", "tlp", "date", "withdrawn").noneMatch(name::equals)
        && Publication.holdsBack(name);
  }

  private static String text(Mapping fields, String name, String otherwise) {
    Optional<Entry> entry = fields.entry(name);
    if (entry.isEmpty()) {
      return otherwise;
    }
    Yaml value = entry.get().value();
    return value instanceof Scalar scalar ? scalar.text().strip() : "";
  }

  private static boolean isPast(String date, Settings settings, Instant now) {
    try {
      LocalDate day = LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date);
      return !PublicationDate.of(day, settings.timezone()).moment().isAfter(now);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
