package dev.briefpress.parse;

import static dev.briefpress.parse.SectionFindings.BAD_INSIGHT;

import dev.briefpress.content.Confidence;
import dev.briefpress.content.Insight;
import dev.briefpress.content.LabelledText;
import dev.briefpress.content.Part;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Block;
import dev.briefpress.markup.Item;
import dev.briefpress.markup.Label;
import dev.briefpress.schema.LabelSpec;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.settings.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a daily edition's points: {@code **Cybersecurity [CY-01, moderate]:** text}. */
record InsightsReader(Context context) {
  private static final Pattern FORM = Pattern.compile("([^\\[]*\\S)\\s*(?:\\[([^\\]]*)\\])?");
  private static final Pattern CODE = Pattern.compile("[A-Z]{1,8}(-[0-9A-Z]{1,8})*");

  /** Longest code of an insight. */
  private static final int LONGEST_CODE = 60;

  private static final List<String> LEVELS =
      Stream.of(Confidence.values()).map(Confidence::id).toList();

  List<Part> read(SectionSpec spec, List<Block> blocks, Span place) {
    List<Insight> insights = new ArrayList<>();
    for (Item item : Blocks.items(blocks)) {
      insight(spec, item).ifPresent(insights::add);
    }
    if (Blocks.items(blocks).size() < spec.fewest()) {
      SectionFindings.tooFewItems(context, place, spec, insights.size());
    }
    return parts(Blocks.lead(blocks), insights, Blocks.tail(blocks));
  }

  /**
   * The section of one category: its points up to the first subheading, and any text. A list
   * without a single code or confidence is text as well.
   *
   * @param category what the heading names
   */
  List<Part> ofCategory(SectionSpec spec, Term category, List<Block> blocks) {
    int end = 0;
    while (end < blocks.size() && !(blocks.get(end) instanceof Block.Subheading)) {
      end++;
    }
    List<Block> above = blocks.subList(0, end);
    if (Blocks.items(above).stream().noneMatch(InsightsReader::hasDetails)) {
      return List.of(new Part.Prose(Blocks.html(blocks)));
    }
    List<Insight> insights = new ArrayList<>();
    for (Item item : Blocks.items(above)) {
      insight(spec, category, item).ifPresent(insights::add);
    }
    List<Block> rest = new ArrayList<>(Blocks.tail(above));
    rest.addAll(blocks.subList(end, blocks.size()));
    return parts(Blocks.lead(above), insights, rest);
  }

  private static List<Part> parts(List<Block> lead, List<Insight> insights, List<Block> rest) {
    List<Part> parts = new ArrayList<>();
    if (!lead.isEmpty()) {
      parts.add(new Part.Prose(Blocks.html(lead)));
    }
    parts.add(new Part.Insights(insights));
    if (!rest.isEmpty()) {
      parts.add(new Part.Prose(Blocks.html(rest)));
    }
    return parts;
  }

  private static boolean hasDetails(Item item) {
    return item.label().filter(label -> label.text().endsWith("]")).isPresent();
  }

  private Optional<Insight> insight(SectionSpec spec, Item item) {
    Optional<Matcher> form = form(item, "Category [CODE-01, moderate]", "names no category");
    if (form.isEmpty()) {
      return Optional.empty();
    }
    Label label = item.label().orElseThrow();
    String name = form.get().group(1);
    Optional<Term> category = category(name);
    if (category.isEmpty()) {
      bad(
          label,
          "there is no category '" + name + "'",
          context.findings().didYouMean(name, names())
              + "write the id, name or short name of a category of taxonomy.yaml");
      return Optional.empty();
    }
    return Optional.of(insight(spec, category.get(), Optional.empty(), item, form.get()));
  }

  private Optional<Insight> insight(SectionSpec spec, Term category, Item item) {
    return form(item, "Insight 1 [CODE-01, moderate]", "has no name")
        .map(form -> insight(spec, category, Optional.of(form.group(1)), item, form));
  }

  // The name of a point and what stands in brackets behind it.
  private Optional<Matcher> form(Item item, String example, String fault) {
    if (item.label().isEmpty()) {
      LabelFindings.unlabelled(context, item, example);
      return Optional.empty();
    }
    Label label = item.label().get();
    if (item.text().isEmpty() && item.children().isEmpty()) {
      LabelFindings.empty(context, label);
    }
    Matcher matcher = FORM.matcher(label.text());
    if (!matcher.matches()) {
      bad(label, "'" + label.text() + "' " + fault, "write `" + example + "`");
      return Optional.empty();
    }
    return Optional.of(matcher);
  }

  private Insight insight(
      SectionSpec spec, Term category, Optional<String> name, Item item, Matcher form) {
    Label label = item.label().orElseThrow();
    Optional<String> code = Optional.empty();
    Optional<Confidence> confidence = Optional.empty();
    String details = form.group(2) == null ? "" : form.group(2);
    for (String detail : details.split(",", -1)) {
      String word = detail.replaceAll("(?i)confidence:?", "").strip();
      Optional<Confidence> level = Confidence.of(word);
      if (level.isPresent()) {
        confidence = level;
      } else if (isCode(word)) {
        code = Optional.of(word);
      } else if (!word.isEmpty()) {
        bad(
            label,
            "'" + word + "' is neither a code nor a confidence",
            context.findings().didYouMean(word, LEVELS)
                + "write a code such as CY-01, and low, moderate or high");
      }
    }
    List<LabelledText> basis = item.children().stream().map(child -> basis(spec, child)).toList();
    return new Insight(category.id(), name, code, confidence, item.text(), basis);
  }

  private static LabelledText basis(SectionSpec spec, Item item) {
    LabelledText loose = Points.loose(item);
    Optional<String> id =
        spec.labels().stream()
            .filter(label -> label.names().match(loose.label()))
            .map(LabelSpec::id)
            .findFirst();
    return new LabelledText(id, loose.label(), loose.text(), loose.children());
  }

  private List<String> names() {
    return context.taxonomy().categories().stream()
        .flatMap(c -> Stream.of(c.name(), c.shortName(), c.id()))
        .toList();
  }

  // The bound also keeps the matcher's stack small, which grows with the number of hyphens.
  private static boolean isCode(String word) {
    return word.length() <= LONGEST_CODE && CODE.matcher(word).matches();
  }

  private Optional<Term> category(String name) {
    return category(context, name);
  }

  /** The category that is called {@code name}: by its id, its name or its short name. */
  static Optional<Term> category(Context context, String name) {
    return context.taxonomy().categories().stream()
        .filter(
            c ->
                c.id().equalsIgnoreCase(name)
                    || c.name().equalsIgnoreCase(name)
                    || c.shortName().equalsIgnoreCase(name))
        .findFirst();
  }

  private void bad(Label label, String message, String help) {
    context.add(BAD_INSIGHT, context.place(label.span()), message, help);
  }
}
