package dev.briefpress.schema;

import dev.briefpress.text.LookAlikes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What one section of a document must hold.
 *
 * @param id its anchor and its name in data
 * @param number as it stands before the heading, absent for an unnumbered section
 * @param summary whether its opening serves as the document's summary
 * @param words bounds on the whole section
 * @param lead whether prose may stand before the labelled points
 * @param leadRequired whether it must
 * @param labels points of a LABELLED or HYPOTHESES section, in order
 * @param openLabels whether labels that the schema does not name are allowed
 * @param hypotheses the explanations of a HYPOTHESES section
 * @param fewest least number of items of an ENTITIES, TECHNIQUES or INSIGHTS section
 * @param byCategory whether a heading that is the name of a category begins such a section, too, of
 *     which the points need not name it
 * @param placeholders openings of an item that says there is none: {@code Not clearly identifiable}
 * @param outline what {@code new} and {@code --fix} write below the heading, for a PROSE section
 */
public record SectionSpec(
    String id,
    Names names,
    OptionalInt number,
    SectionKind kind,
    boolean required,
    boolean summary,
    Words words,
    boolean lead,
    boolean leadRequired,
    List<LabelSpec> labels,
    boolean openLabels,
    Optional<HypothesisSpec> hypotheses,
    int fewest,
    boolean byCategory,
    List<String> placeholders,
    String outline) {
  /** What stands for "none" in any section of names. */
  private static final Pattern NONE =
      Pattern.compile(
          "(?:n ?/ ?a|n\\.? ?a\\.?|none|nil|no one|nobody|(?:none|not) (?:applicable|available|clear|disclosed|identified|known|mentioned"
              + "|named|public|specified)|unknown|unnamed|tbd|keine?r?|entfällt|nicht bekannt|aucune?|néant|non applicable"
              + "|ningun[oa]|no aplica|no consta|لا يوجد|لا ينطبق|[-–—]+)(?: \\([^()]*\\))?\\.?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  public SectionSpec {
    labels = List.copyOf(labels);
    placeholders = List.copyOf(placeholders);
  }

  /**
   * How competing explanations are labelled.
   *
   * @param names the word before the letter or number: {@code Hypothesis}
   * @param fewest least number of them
   * @param most largest number of them
   * @param words bounds on each
   */
  public record HypothesisSpec(Names names, int fewest, int most, Words words) {}

  /** Whether {@code text}, an item, says that there is none to name. */
  public boolean isPlaceholder(String text) {
    return NONE.matcher(LookAlikes.folded(text).strip()).matches()
        || placeholders.stream().anyMatch(p -> text.regionMatches(true, 0, p, 0, p.length()));
  }

  /**
   * The heading as a document has it, with its number: {@code 3. Key Assumptions and Red Flags}.
   */
  public String title() {
    return number.isPresent() ? number.getAsInt() + ". " + names.name() : names.name();
  }

  /** By the id alone; the record's own method would visit every component. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
