package dev.briefpress.parse.reviewed;

import dev.briefpress.content.Header;
import dev.briefpress.content.RichText;
import dev.briefpress.markup.Block;
import dev.briefpress.markup.DraftSection;
import dev.briefpress.read.Draft;
import dev.briefpress.review.Review;
import dev.briefpress.review.ReviewState;
import dev.briefpress.review.TextSum;
import dev.briefpress.schema.Names;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionKind;
import dev.briefpress.schema.SectionSpec;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * The words of a brief that a review is bound to: its title, summary, judgement, likelihood,
 * confidence and preferred hypothesis, and its body but for the section of tags. docs/review.md
 * describes them so that another program can make the same sum.
 */
public final class ReviewedText {
  /** Marks of footnotes and sources, and the links back from them. */
  private static final Pattern MARK =
      Pattern.compile("<a[^>]* role=\"doc-(?:noteref|biblioref|backlink)\"[^>]*>.*?</a>");

  /** A mark of which the other half is missing, as it is printed. */
  private static final Pattern LOST_MARK = Pattern.compile("\\[\\^[^\\]\\s]+\\]");

  private ReviewedText() {}

  /** What the record of a brief's review is worth for its text as it stands. */
  public static ReviewState state(Header header, Draft draft, Schema schema, ZoneId zone) {
    boolean bound = header.review().flatMap(Review::text).isPresent();
    LocalDate changed = header.changed(zone).atZone(zone).toLocalDate();
    return ReviewState.of(
        header.review(),
        // Only a sum that is written down has to be compared.
        bound ? sum(header, draft, schema) : "",
        Optional.of(changed).filter(day -> day.isAfter(header.date().day())));
  }

  /** The sum of the text of a brief as it stands. */
  public static String sum(Header header, Draft draft, Schema schema) {
    return TextSum.of(
        List.of(
            header.title(),
            header.summary().orElse(""),
            header.judgement().orElse(""),
            header.likelihood().orElse(""),
            header.confidence().id(),
            header.assessed().orElse(""),
            body(draft, schema)));
  }

  private static String body(Draft draft, Schema schema) {
    Set<String> tags = new HashSet<>();
    for (SectionSpec section : schema.sections()) {
      if (section.kind() == SectionKind.TAGS) {
        tags.addAll(section.names().keys());
      }
    }
    StringJoiner text = new StringJoiner(" ");
    draft.outline().lead().forEach(block -> text.add(words(block.html())));
    for (DraftSection section : draft.outline().sections()) {
      String heading = section.heading().text();
      if (!tags.contains(Names.key(heading))) {
        text.add(heading);
        for (Block block : section.blocks()) {
          text.add(words(block.html()));
        }
      }
    }
    return text.add(words(draft.outline().footnotes())).toString();
  }

  private static String words(RichText text) {
    RichText bare = new RichText(MARK.matcher(text.html()).replaceAll(""));
    return LOST_MARK.matcher(bare.text()).replaceAll("");
  }
}
