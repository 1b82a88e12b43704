package dev.briefpress.lsp;

import dev.briefpress.desk.FileEdits;
import dev.briefpress.desk.TagMerge;
import dev.briefpress.markup.Markdown;
import dev.briefpress.publish.Workspace;
import dev.briefpress.read.ContentListing;
import dev.briefpress.read.DraftReader;
import dev.briefpress.read.OpenTexts;
import dev.briefpress.read.SourceFile;
import dev.briefpress.settings.Facet;
import dev.briefpress.text.Utf8;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Another name for the tag at a place, in all documents of the site and in its taxonomy. */
final class TagRename {
  private final Question asked;
  private final Map<String, OpenDocument> open = new HashMap<>();

  /**
   * A rename.
   *
   * @param documents all that are open; their texts are edited, not those on the disk
   */
  TagRename(Question asked, List<OpenDocument> documents) {
    this.asked = asked;
    documents.stream()
        .filter(document -> document.site().equals(asked.document().site()))
        .forEach(document -> open.put(document.path(), document));
  }

  /** Where the tag stands that would be renamed; absent where no tag stands. */
  Optional<Range> range() {
    return place().map(place -> asked.range(place.start(), place.end()));
  }

  private Optional<FieldPlace> place() {
    if (!asked.frontMatter().has(asked.row()) || !asked.isBrief()) {
      return Optional.empty();
    }
    FieldPlace place = FieldPlace.of(asked::line, asked.row(), asked.column());
    return place.path().equals(List.of(Facet.TAGS))
            && place.start() <= asked.column()
            && place.end() > place.start()
            && "[{".indexOf(asked.line().charAt(place.start())) < 0
        ? Optional.of(place)
        : Optional.empty();
  }

  /** The edits, by address of the file. */
  WorkspaceEdit edits(String name) {
    FieldPlace place = place().orElseThrow(() -> refused("no tag of the front matter stands here"));
    String old =
        FrontMatterLines.unquoted(asked.line().substring(place.start(), place.end()).strip());
    if (name.isBlank()) {
      throw refused("a tag has a name");
    }
    Workspace workspace = asked.content().workspace();
    TagMerge merge = TagMerge.of(workspace.newsroom(), old, name);
    List<FileEdits> edits = new ArrayList<>();
    edits.add(taxonomy(merge, workspace));
    DraftReader reader =
        new DraftReader(
            workspace.folder(),
            Markdown.of(workspace.schemas().sectionIds(), workspace.settings().lang()),
            texts());
    workspace.listing().documents().parallelStream()
        .map((ContentListing.Source source) -> reader.read(source.path(), source.type()))
        .flatMap(draft -> draft.value().stream())
        .map(merge::in)
        .forEachOrdered(edits::add);
    Map<String, List<TextEdit>> changes = new HashMap<>();
    edits.stream().filter(e -> !e.isEmpty()).forEach(e -> changes.put(uri(e.path()), of(e)));
    return new WorkspaceEdit(changes);
  }

  private FileEdits taxonomy(TagMerge merge, Workspace workspace) {
    String path = workspace.settings().folders().content() + "/taxonomy.yaml";
    if (!Files.exists(workspace.folder().resolve(path))) {
      throw refused("there is no " + path + ", where the old name becomes an alias; make it");
    }
    String text = Utf8.normalised(text(path).text());
    return merge
        .inTaxonomy(new SourceFile(path, text))
        .orElseThrow(
            () ->
                refused(
                    "the tags in " + path + " cannot be edited without doubt; see `tags merge`"));
  }

  private OpenTexts texts() {
    Map<String, String> texts = new HashMap<>();
    open.forEach((path, document) -> texts.put(path, document.text().text()));
    return new OpenTexts(texts);
  }

  private String uri(String path) {
    OpenDocument document = open.get(path);
    return document == null ? FileText.uri(asked.document().site(), path) : document.uri();
  }

  private DocumentText text(String path) {
    OpenDocument document = open.get(path);
    return document == null ? FileText.of(asked.document().site(), path) : document.text();
  }

  private List<TextEdit> of(FileEdits edits) {
    DocumentText text = text(edits.path());
    return edits.edits().stream().map(edit -> asked.positions().edit(text, edit)).toList();
  }

  private static ResponseErrorException refused(String why) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.RequestFailed, why, null));
  }
}
