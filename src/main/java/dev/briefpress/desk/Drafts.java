package dev.briefpress.desk;

import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.markup.Markdown;
import dev.briefpress.read.ContentListing;
import dev.briefpress.read.Draft;
import dev.briefpress.read.DraftReader;
import dev.briefpress.schema.Newsroom;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The documents of a site as their authors wrote them, published or not.
 *
 * @param drafts those that can be read, by path
 * @param unreadable paths of the others
 */
public record Drafts(List<Draft> drafts, List<String> unreadable) {
  public Drafts {
    drafts = List.copyOf(drafts);
    unreadable = List.copyOf(unreadable);
  }

  /** Reads the documents of a site, in parallel. */
  public static Drafts of(Path site, Newsroom newsroom, ContentListing listing) {
    DraftReader reader =
        new DraftReader(
            site, Markdown.of(newsroom.schemas().sectionIds(), newsroom.settings().lang()));
    List<Optional<Draft>> read =
        listing.documents().parallelStream()
            .map(source -> reader.read(source.path(), source.type()))
            .map(Outcome::value)
            .toList();
    List<Draft> drafts = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      String path = listing.documents().get(i).path();
      read.get(i).ifPresentOrElse(drafts::add, () -> unreadable.add(path));
    }
    return new Drafts(drafts, unreadable);
  }
}
