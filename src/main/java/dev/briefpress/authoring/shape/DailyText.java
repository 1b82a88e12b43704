package dev.briefpress.authoring.shape;

import dev.briefpress.authoring.source.MarkdownText;
import dev.briefpress.content.Confidence;
import dev.briefpress.schema.LabelSpec;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionKind;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a daily edition as its schema has it: the sections of categories, with points such as
 * {@code Insight 1 [S, Confidence: High]: …} and what is said about each below it.
 */
public final class DailyText {
  private static final Pattern INSIGHT =
      Pattern.compile("(.{1,80}?)\\s*\\[([^\\]\\[]{0,80})\\]\\s*:?\\s*(.*)");
  private static final Pattern STRONG = Pattern.compile("\\*\\*|__|(?:\\\\\\*){2}");
  private static final Pattern BRACKET = Pattern.compile("\\\\([\\[\\]])");
  private static final Pattern CODE = Pattern.compile("[A-Z]{1,8}(?:-[0-9A-Z]{1,8}){0,5}");
  private static final Pattern LEVEL = Pattern.compile("(?iu)(confidence:?\\s*)?(\\p{L}+)");

  private final Schema schema;
  private final Optional<SectionSpec> points;
  private final Taxonomy taxonomy;
  private final StringBuilder markdown = new StringBuilder();
  private final List<String> gaps = new ArrayList<>();
  private final List<String> taken = new ArrayList<>();
  private final List<String> left = new ArrayList<>();
  private Optional<Term> category = Optional.empty();
  private boolean began;
  private boolean listed;
  private boolean inPoints;

  /**
   * A reader of one text.
   *
   * @param schema of daily summaries
   */
  public DailyText(Schema schema, Taxonomy taxonomy) {
    this.schema = schema;
    this.points =
        schema.sections().stream().filter(s -> s.kind() == SectionKind.INSIGHTS).findFirst();
    this.taxonomy = taxonomy;
  }

  /** The body. */
  public String markdown() {
    return markdown.toString();
  }

  /** What an editor must look at before it can be published, one sentence each. */
  public List<String> gaps() {
    return List.copyOf(gaps);
  }

  /** Words that were replaced by those of the schema, each with the name of its field. */
  public List<String> taken() {
    return List.copyOf(taken);
  }

  /** Lines that belong to no part of the text. */
  public List<String> left() {
    return List.copyOf(left);
  }

  /** Whether {@code lines} hold what only a daily edition has. */
  public static boolean isOne(Schema schema, List<Line> lines) {
    return lines.stream()
        .anyMatch(
            line ->
                line.plain().matches("(?i)insight \\d{1,2}\\b.*\\[.*")
                    || schema.section(heading(line.plain())).isPresent());
  }

  private static String heading(String plain) {
    return plain.replaceAll("\\s*:$", "");
  }

  /** Reads all lines but the title. */
  public DailyText read(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty());
    }
    return this;
  }

  private void line(Line line, Optional<Line> next) {
    if (line.kind() == Line.Kind.BLOCK) {
      block(line.text());
      return;
    }
    String plain = line.plain();
    boolean point = line.point() || plain.matches("(?i)insight \\d{1,2}\\s*\\[.*");
    if (!line.point() && began(line, plain, next)) {
      return;
    }
    if (point && inPoints) {
      point(line);
    } else if (line.kind() == Line.Kind.HEADING) {
      begin("### " + line.text());
    } else if (listed && basis(line)) {
      return;
    } else if (line.point()) {
      item("- " + Writing.item(line.text()) + "\n");
    } else if (!began && !Plain.isSentence(plain)) {
      left.add(plain);
    } else {
      block(Writing.paragraph(line.text()));
    }
  }

  // Whether the line is the heading of a category or of a part of it.
  private boolean began(Line line, String plain, Optional<Line> next) {
    Optional<Term> named = taxonomy.categoryNamed(heading(plain));
    if (named.isPresent()) {
      category = named;
      begin("## " + MarkdownText.escaped(heading(plain)));
      inPoints = true;
      return true;
    }
    int colon = plain.indexOf(':');
    Optional<SectionSpec> spec = schema.section(heading(plain));
    if (spec.isEmpty() && colon > 0) {
      spec = schema.section(plain.substring(0, colon));
    }
    if (spec.isPresent()) {
      inPoints = spec.equals(points);
      boolean whole = spec.get().names().match(heading(plain));
      begin((category.isPresent() ? "### " : "## ") + spec.get().names().name());
      if (!whole) {
        block(Writing.paragraph(Labelled.of(line.text()).get(0).rest()));
      }
      return true;
    }
    boolean before = next.filter(n -> n.plain().matches("(?i)insight \\d{1,2}\\b.*")).isPresent();
    if (before && Plain.words(plain) <= 6 && !Plain.isSentence(plain)) {
      begin("## " + MarkdownText.escaped(heading(plain)));
      gaps.add(
          "there is no category '"
              + heading(plain)
              + "' in taxonomy.yaml: add it, or correct its name");
      category = Optional.empty();
      inPoints = false;
      return true;
    }
    return false;
  }

  private void point(Line line) {
    String text = BRACKET.matcher(STRONG.matcher(line.text()).replaceAll("")).replaceAll("$1");
    Matcher insight = INSIGHT.matcher(text);
    boolean named =
        insight.matches()
            && (category.isPresent() || taxonomy.categoryNamed(insight.group(1)).isPresent());
    if (named) {
      String label = insight.group(1) + " [" + details(insight.group(2)) + "]";
      item("- **" + label + ":** " + insight.group(3).strip() + "\n");
      listed = true;
      return;
    }
    Optional<Labelled> way = Labelled.of(line.text()).stream().filter(Labelled::sure).findFirst();
    if (category.isEmpty()
        && way.filter(t -> taxonomy.categoryNamed(t.label()).isPresent()).isPresent()) {
      item("- **" + MarkdownText.escaped(way.get().label()) + ":** " + way.get().rest() + "\n");
      listed = true;
      return;
    }
    if (!(listed && basis(line))) {
      gaps.add(
          "a point names no insight with a code or a confidence; it stands as text: "
              + line.plain());
      block("• " + line.text());
    }
  }

  private String details(String written) {
    List<String> details = new ArrayList<>();
    for (String detail : written.split(",", -1)) {
      String word = detail.strip();
      Matcher level = LEVEL.matcher(word);
      Optional<Confidence> stated =
          level.matches() ? StatedConfidence.word(level.group(2)) : Optional.empty();
      if (stated.isPresent() && Confidence.of(level.group(2)).isEmpty()) {
        taken.add("confidence: " + level.group(2));
        word = (level.group(1) == null ? "" : level.group(1)) + stated.get().id();
      } else if (stated.isEmpty() && !word.isEmpty() && !CODE.matcher(word).matches()) {
        gaps.add("'" + word + "' is neither a code such as CY-01 nor a confidence: correct it");
      }
      details.add(word);
    }
    return String.join(", ", details);
  }

  // Credibility, coherence, confidence: what is said about the point above.
  private boolean basis(Line line) {
    List<LabelSpec> labels = points.map(SectionSpec::labels).orElse(List.of());
    for (Labelled way : Labelled.of(line.text())) {
      if (!way.rest().isEmpty()
          && labels.stream().anyMatch(label -> label.names().match(way.label()))) {
        item("  - **" + way.label() + ":** " + way.rest() + "\n");
        return true;
      }
    }
    return false;
  }

  private void item(String item) {
    boolean first = markdown.length() > 0 && !listed && !endsWithItem();
    markdown.append(first ? "\n" : "").append(item);
  }

  private boolean endsWithItem() {
    int line = markdown.lastIndexOf("\n", markdown.length() - 2) + 1;
    return markdown.substring(line).stripLeading().startsWith("- ");
  }

  private void begin(String heading) {
    began = true;
    block(heading);
  }

  private void block(String text) {
    markdown.append(markdown.length() == 0 ? "" : "\n").append(text).append('\n');
    listed = false;
  }
}
