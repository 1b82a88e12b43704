package dev.briefpress.parse;

import static dev.briefpress.parse.SectionFindings.BAD_INSIGHT;

import dev.briefpress.content.Confidence;
import dev.briefpress.content.Insight;
import dev.briefpress.content.Part;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Block;
import dev.briefpress.markup.Item;
import dev.briefpress.markup.Label;
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
    List<Part> parts = new ArrayList<>();
    List<Block> lead = Blocks.lead(blocks);
    if (!lead.isEmpty()) {
      parts.add(new Part.Prose(Blocks.html(lead)));
    }
    List<Insight> insights = new ArrayList<>();
    for (Item item : Blocks.items(blocks)) {
      insight(item).ifPresent(insights::add);
    }
    if (Blocks.items(blocks).size() < spec.fewest()) {
      SectionFindings.tooFewItems(context, place, spec, insights.size());
    }
    parts.add(new Part.Insights(insights));
    List<Block> tail = Blocks.tail(blocks);
    if (!tail.isEmpty()) {
      parts.add(new Part.Prose(Blocks.html(tail)));
    }
    return parts;
  }

  private Optional<Insight> insight(Item item) {
    if (item.label().isEmpty()) {
      LabelFindings.unlabelled(context, item, "Category [CODE-01, moderate]");
      return Optional.empty();
    }
    Label label = item.label().get();
    if (item.text().isEmpty() && item.children().isEmpty()) {
      LabelFindings.empty(context, label);
    }
    Matcher matcher = FORM.matcher(label.text());
    if (!matcher.matches()) {
      bad(
          label,
          "'" + label.text() + "' names no category",
          "write `Category [CODE-01, moderate]`");
      return Optional.empty();
    }
    Optional<Term> category = category(matcher.group(1));
    if (category.isEmpty()) {
      bad(
          label,
          "there is no category '" + matcher.group(1) + "'",
          context.findings().didYouMean(matcher.group(1), names())
              + "write the id, name or short name of a category of taxonomy.yaml");
      return Optional.empty();
    }
    Optional<String> code = Optional.empty();
    Optional<Confidence> confidence = Optional.empty();
    String details = matcher.group(2) == null ? "" : matcher.group(2);
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
    return Optional.of(new Insight(category.get().id(), code, confidence, item.text()));
  }

  private List<String> names() {
    return context.taxonomy().categories().stream()
        .flatMap(c -> Stream.of(c.name(), c.shortName(), c.id()))
        .toList();
  }

  // A longer one would also take the matcher a stack as deep as it has hyphens.
  private static boolean isCode(String word) {
    return word.length() <= LONGEST_CODE && CODE.matcher(word).matches();
  }

  private Optional<Term> category(String name) {
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
