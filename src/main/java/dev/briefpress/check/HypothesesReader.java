package dev.briefpress.check;

import dev.briefpress.content.Hypothesis;
import dev.briefpress.content.LabelledText;
import dev.briefpress.content.Part;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.diagnostics.Suggestions;
import dev.briefpress.markup.Item;
import dev.briefpress.markup.Label;
import dev.briefpress.schema.LabelSpec;
import dev.briefpress.schema.Names;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.schema.SectionSpec.HypothesisSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads competing hypotheses and the assessment between them. */
final class HypothesesReader {
  private final Context context;

  HypothesesReader(Context context) {
    this.context = context;
  }

  List<Part> read(SectionSpec section, List<Item> items, Span place) {
    HypothesisSpec spec = section.hypotheses().orElseThrow();
    if (items.isEmpty()) {
      context
          .findings()
          .add(SectionNoList.at(context.file(), place, section, spec.names().name() + " A"));
      return List.of();
    }
    List<Hypothesis> hypotheses = new ArrayList<>();
    List<Item> others = new ArrayList<>();
    int misnamed = 0;
    for (Item item : items) {
      Optional<String> name = item.label().flatMap(label -> name(spec, label.text()));
      if (name.isPresent()) {
        hypotheses.add(hypothesis(spec, item, name.get()));
      } else if (item.label().isPresent() && isMisnamed(spec, section, item.label().get())) {
        misnamed++;
      } else {
        others.add(item);
      }
    }
    names(spec, items);
    count(spec, hypotheses.size() + misnamed, place);
    assessed(hypotheses, place);
    Points points = new Points(context);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Hypotheses(hypotheses));
    List<LabelledText> rest = new ArrayList<>();
    for (Points.Point point :
        points.read(others, section.labels(), false, section.names().name(), place)) {
      LabelledText text = points.content(point);
      if (point.spec().map(LabelSpec::assessment).orElse(false)) {
        parts.add(new Part.Assessment(text.label(), text.text()));
      } else {
        rest.add(text);
      }
    }
    if (!rest.isEmpty()) {
      parts.add(new Part.Labelled(rest));
    }
    return parts;
  }

  /** The letter or number behind the word: {@code A} of {@code Hypothesis A}. */
  private static Optional<String> name(HypothesisSpec spec, String label) {
    int blank = label.lastIndexOf(' ');
    if (blank < 0) {
      return Optional.empty();
    }
    String name = label.substring(blank + 1).toUpperCase(Locale.ROOT);
    boolean wellFormed = name.matches("[A-Z]|[0-9]{1,2}");
    return wellFormed && spec.names().match(label.substring(0, blank))
        ? Optional.of(name)
        : Optional.empty();
  }

  // A label that is nearly the word for a hypothesis is told once, as misspelt.
  private boolean isMisnamed(HypothesisSpec spec, SectionSpec section, Label label) {
    if (section.labels().stream().anyMatch(l -> l.names().match(label.text()))) {
      return false;
    }
    String key = Names.key(label.text());
    String word = Names.key(spec.names().name());
    int blank = key.lastIndexOf(' ');
    String first = blank > 0 ? key.substring(0, blank) : key;
    Optional<String> near = Suggestions.nearest(first, List.of(word));
    if (near.isEmpty()) {
      return false;
    }
    String name = blank > 0 ? key.substring(blank + 1).toUpperCase(Locale.ROOT) : "A";
    context
        .findings()
        .add(
            LabelUnknown.at(
                context.file(),
                context.place(label.span()),
                label.text(),
                Optional.of(spec.names().name() + " " + name),
                List.of()));
    return true;
  }

  private Hypothesis hypothesis(HypothesisSpec spec, Item item, String name) {
    Label label = item.label().orElseThrow();
    Span place = context.place(label.span());
    if (item.text().isEmpty() && item.children().isEmpty()) {
      context.findings().add(LabelEmpty.at(context.file(), place, label.text()));
    } else {
      SectionWords.check(
          "\"" + label.text() + "\"", item.text(), spec.words(), place, context.findings());
    }
    boolean preferred = context.assessed().filter(a -> isName(a, name)).isPresent();
    return new Hypothesis(name, label.text(), item.text(), preferred);
  }

  private static boolean isName(String assessed, String name) {
    String bare = assessed.strip().toUpperCase(Locale.ROOT);
    return bare.equals(name) || bare.endsWith(" " + name);
  }

  // Letters or numbers count up from A or 1.
  private void names(HypothesisSpec spec, List<Item> items) {
    Set<String> seen = new HashSet<>();
    int index = 0;
    for (Item item : items) {
      Optional<String> name = item.label().flatMap(label -> name(spec, label.text()));
      if (name.isEmpty()) {
        continue;
      }
      Label label = item.label().orElseThrow();
      Span place = context.place(label.span());
      boolean letters = Character.isLetter(name.get().charAt(0));
      String expected = letters ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
      if (!seen.add(name.get())) {
        context.findings().add(LabelDuplicate.at(context.file(), place, label.text()));
      } else if (!name.get().equals(expected)) {
        String wanted = spec.names().name() + " " + expected;
        context.findings().add(HypothesisOrder.at(context.file(), place, label.text(), wanted));
        index = letters ? name.get().charAt(0) - 'A' : Integer.parseInt(name.get()) - 1;
      }
      index++;
    }
  }

  private void count(HypothesisSpec spec, int found, Span place) {
    if (found < spec.fewest()) {
      String label = spec.names().name() + " " + (char) ('A' + found);
      context
          .findings()
          .add(TooFewHypotheses.at(context.file(), place, found, spec.fewest(), label));
    }
  }

  private void assessed(List<Hypothesis> hypotheses, Span place) {
    Optional<String> assessed = context.assessed();
    if (assessed.isPresent() && hypotheses.stream().noneMatch(Hypothesis::preferred)) {
      String names = String.join(", ", hypotheses.stream().map(Hypothesis::name).toList());
      Span field = context.draft().frontMatter().get("assessed").map(v -> v.span()).orElse(place);
      context
          .findings()
          .add(
              UnknownHypothesis.at(
                  context.file(),
                  field,
                  "there is no hypothesis '" + assessed.get() + "'",
                  "write one of: " + names));
    }
  }
}
