package dev.briefpress.desk;

import dev.briefpress.content.Document;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.markup.Markdown;
import dev.briefpress.parse.CheckedDocument;
import dev.briefpress.parse.Parser;
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

  /**
   * What the drafts are as content, whatever a check finds in them: an outline that is not filled
   * yet is listed, too.
   */
  public Parsed parsed(Newsroom newsroom) {
    Parser parser = new Parser(newsroom);
    List<Optional<Document>> read =
        drafts.parallelStream()
            .map(draft -> parser.parse(draft).document().map(CheckedDocument::document))
            .toList();
    List<Document> documents = new ArrayList<>();
    List<String> incomplete = new ArrayList<>(unreadable);
    for (int i = 0; i < read.size(); i++) {
      String path = drafts.get(i).path();
      read.get(i).ifPresentOrElse(documents::add, () -> incomplete.add(path));
    }
    return new Parsed(documents, incomplete);
  }

  /**
   * Documents, checked or not.
   *
   * @param incomplete paths of those that lack a day or another field without which they are none
   */
  public record Parsed(List<Document> documents, List<String> incomplete) {
    public Parsed {
      documents = List.copyOf(documents);
      incomplete = incomplete.stream().sorted().toList();
    }
  }
}
