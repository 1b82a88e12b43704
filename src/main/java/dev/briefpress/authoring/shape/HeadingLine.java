package dev.briefpress.authoring.shape;

import dev.briefpress.schema.Names;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionSpec;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is the heading of a section, in any of the forms that people give it: with a number
 * of any kind, with the marks of Markdown, bold, in capitals, or as it stands in the schema.
 *
 * @param section the section that it names
 * @param name as it is written, without its number
 * @param rest text of the section that stands in the same line, as Markdown; possibly empty
 */
record HeadingLine(SectionSpec section, String name, String rest) {
  /** Longest name of a section. */
  private static final int LONGEST = 80;

  private static final String STRONG = "(?:\\*\\*|__|(?:\\\\\\*){2})";

  private static final Pattern BEFORE_TEXT =
      Pattern.compile(
          "(.{2,80}?)(?:\\s*:" + STRONG + "?\\s*|" + STRONG + "\\s*:\\s*|\\s+[–—]\\s+)(\\S.*)");

  /** The section of {@code schema} that {@code line} begins. */
  static Optional<HeadingLine> of(Schema schema, Line line) {
    if (line.kind() != Line.Kind.TEXT && line.kind() != Line.Kind.HEADING) {
      return Optional.empty();
    }
    return whole(schema, line).or(() -> beforeText(schema, line));
  }

  private static Optional<HeadingLine> whole(Schema schema, Line line) {
    String plain = line.plain();
    return plain.length() > LONGEST ? Optional.empty() : named(schema, plain, "");
  }

  private static Optional<HeadingLine> named(Schema schema, String plain, String rest) {
    String written = plain.replaceAll("\\s*[:.]$", "");
    Optional<SectionSpec> asWritten = schema.section(written);
    if (asWritten.isPresent()) {
      return asWritten.map(spec -> new HeadingLine(spec, written, rest));
    }
    String bare = Numbering.without(written);
    return schema.section(bare).map(spec -> new HeadingLine(spec, bare, rest));
  }

  // "BLUF: The port is closed." Only the full name, or one that is numbered or marked, tells the
  // heading from the label of a sentence.
  private static Optional<HeadingLine> beforeText(Schema schema, Line line) {
    Matcher matcher = BEFORE_TEXT.matcher(line.text());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String plain = Plain.of(matcher.group(1));
    boolean marked =
        !Numbering.without(plain).equals(plain) || line.text().matches("(?:\\*\\*|__|\\\\\\*).*");
    return named(schema, plain, matcher.group(2))
        .filter(
            found ->
                marked
                    || Names.key(found.section().names().name()).equals(Names.key(found.name())));
  }
}
