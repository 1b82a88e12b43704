package dev.briefpress.parse.header;

import dev.briefpress.content.Header;
import dev.briefpress.content.Status;
import dev.briefpress.content.Tag;
import dev.briefpress.content.Tlp;
import dev.briefpress.parse.matrix.ReadMatrix;
import dev.briefpress.sourcing.Source;
import dev.briefpress.yaml.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What could be read of a document's front matter, which may be incomplete.
 *
 * @param fields with their places, after all that may stand there were asked for
 * @param header of a brief, when it is complete
 * @param day of the brief or edition
 * @param status absent when the field is not there, or cannot be read
 * @param tlp likewise
 * @param tags absent when they are missing or unusable
 * @param declared by a brief of itself; absent when its status is not certain
 * @param assessed name of the preferred hypothesis
 * @param matrix of competing hypotheses, when all of it could be read
 */
public record FrontMatter(
    Fields fields,
    Optional<Header> header,
    Optional<LocalDate> day,
    Optional<Status> status,
    Optional<Tlp> tlp,
    Optional<List<Tag>> tags,
    Optional<Declared> declared,
    Optional<String> assessed,
    List<ReadSource> sources,
    Optional<ReadMatrix> matrix) {

  /** A source and its fields; its title is empty where there is none. */
  public record ReadSource(Source source, Fields fields) {}

  /** That of another document than a brief. */
  public static FrontMatter of(Fields fields, Optional<LocalDate> day, Optional<Status> status) {
    return new FrontMatter(
        fields,
        Optional.empty(),
        day,
        status,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
