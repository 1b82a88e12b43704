package dev.briefpress.lsp;

import dev.briefpress.content.FilePath;
import dev.briefpress.content.SchemaId;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.links.Site;
import dev.briefpress.publish.LinkedContent;
import dev.briefpress.read.ContentLister;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Schema;
import dev.briefpress.settings.HeaderField;
import dev.briefpress.settings.HeaderFields;
import dev.briefpress.settings.Taxonomy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * A question about one place of a document, whose text may be half written.
 *
 * @param row the number of the line, from 0
 * @param column in UTF-16 units, from 0
 */
record Question(
    OpenDocument document, LinkedContent content, Positions positions, int row, int column) {

  static Question of(
      OpenDocument document, LinkedContent content, Positions positions, Position position) {
    int column = positions.column(document.text(), position);
    return new Question(document, content, positions, position.getLine(), column);
  }

  /** A line, without a byte order mark. */
  String line(int number) {
    String line = document.text().line(number);
    return line.substring(document.text().hidden(number));
  }

  String line() {
    return line(row);
  }

  /** The line up to the place. */
  String before() {
    return line().substring(0, Math.min(column, line().length()));
  }

  /** A stretch of the line. */
  Range range(int start, int end) {
    return positions.range(document.text(), row, start, end);
  }

  Site site() {
    return content.site();
  }

  Taxonomy taxonomy() {
    return content.workspace().taxonomy();
  }

  /** The folder below which documents lie, with a closing {@code /}. */
  String contentFolder() {
    return content.workspace().settings().folders().content() + "/";
  }

  /** What the document is, by the folder it lies in; absent when it is no document. */
  Optional<DocumentType> type() {
    String path = document.path();
    if (!path.startsWith(contentFolder())) {
      return Optional.empty();
    }
    String inside = path.substring(contentFolder().length());
    return ContentLister.typeOf(inside.substring(0, Math.max(0, inside.indexOf('/'))));
  }

  boolean isBrief() {
    return type().filter(DocumentType.BRIEF::equals).isPresent();
  }

  /** The fields that the front matter may have; none but for briefs. */
  List<HeaderField> fields() {
    return isBrief() ? HeaderFields.of(taxonomy()) : List.of();
  }

  FrontMatterLines frontMatter() {
    return new FrontMatterLines(this::line, document.text().lines());
  }

  /** The schema of its sections: the one that it names, otherwise the one in force on its day. */
  Optional<Schema> schema() {
    FrontMatterLines fields = frontMatter();
    Optional<Schema> named =
        fields.value("schema").flatMap(SchemaId::of).flatMap(content.workspace().schemas()::find);
    return named.or(() -> type().flatMap(this::inForce));
  }

  private Optional<Schema> inForce(DocumentType type) {
    LocalDate day =
        type == DocumentType.PAGE
            ? LocalDate.EPOCH
            : frontMatter().value("date").flatMap(Question::day).orElse(site().today());
    return content.workspace().schemas().inForce(type, day);
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The ladder whose words the document uses. */
  Ladder ladder() {
    return frontMatter().value("ladder").flatMap(Ladder::of).orElse(Ladder.ICD_203);
  }

  /** The file of the site at a path. */
  java.nio.file.Path file(String path) {
    return new FilePath(path).in(document.site());
  }
}
