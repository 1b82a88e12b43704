package dev.briefpress.parse;

import dev.briefpress.content.Hypothesis;
import dev.briefpress.content.LabelledText;
import dev.briefpress.content.Part;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Item;
import dev.briefpress.markup.Label;
import dev.briefpress.parse.Hypotheses.Named;
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
record HypothesesReader(Context context) {
  List<Part> read(SectionSpec section, List<Item> items, Span place) {
    HypothesisSpec spec = section.hypotheses().orElseThrow();
    if (items.isEmpty()) {
      String what = "section \"" + section.names().name() + "\"";
      SectionFindings.noList(context, place, what, spec.names().name() + " A");
      return List.of();
    }
    List<Named> named = new ArrayList<>();
    List<Hypothesis> hypotheses = new ArrayList<>();
    List<Item> others = new ArrayList<>();
    int unlabelled = unlabelledHypotheses(section, items);
    for (Item item : items) {
      Optional<Named> one =
          item.label().isEmpty() && unlabelled-- > 0
              ? Optional.of(unlabelled(spec, item, named.size()))
              : named(spec, section, item, named.size());
      one.ifPresent(named::add);
      if (one.isEmpty()) {
        others.add(item);
      } else if (!one.get().misspelt()) {
        hypotheses.add(hypothesis(spec, item, one.get().name()));
      }
    }
    context.hypotheses().add(new Hypotheses(spec, place, List.copyOf(named)));
    repeated(named);
    assessmentLast(section, items, named);
    Points points = new Points(context);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Hypotheses(hypotheses));
    List<LabelledText> rest = new ArrayList<>();
    for (Points.Point point :
        points.read(others, section.labels(), false, section.names().name(), place)) {
      LabelledText text = points.content(point);
      if (point.spec().map(LabelSpec::assessment).orElse(false)) {
        parts.add(new Part.Assessment(text.label(), point.item().whole()));
      } else {
        rest.add(text);
      }
    }
    if (!rest.isEmpty()) {
      parts.add(new Part.Labelled(rest));
    }
    return parts;
  }

  // Points without a label are hypotheses, but for the last ones where a label is not there.
  private static int unlabelledHypotheses(SectionSpec section, List<Item> items) {
    long unlabelled = items.stream().filter(i -> i.label().isEmpty()).count();
    if (unlabelled == 0) {
      return 0;
    }
    Set<String> given = new HashSet<>();
    items.forEach(item -> item.label().ifPresent(label -> given.add(Names.key(label.text()))));
    long missing =
        section.labels().stream()
            .filter(label -> label.names().keys().stream().noneMatch(given::contains))
            .count();
    return (int) Math.max(0, unlabelled - missing);
  }

  private Named unlabelled(HypothesisSpec spec, Item item, int index) {
    String name = Hypotheses.letter(index);
    String example = spec.names().name() + " " + name;
    LabelFindings.unlabelled(context, item, example);
    return new Named(new Label(example, item.span()), name, true);
  }

  private Optional<Named> named(HypothesisSpec spec, SectionSpec section, Item item, int index) {
    if (item.label().isEmpty()) {
      return Optional.empty();
    }
    Label label = item.label().get();
    String key = Names.key(label.text());
    int blank = key.lastIndexOf(' ');
    String word = blank < 0 ? key : key.substring(0, blank);
    String name = key.substring(blank + 1).toUpperCase(Locale.ROOT);
    boolean wellFormed = blank > 0 && isName(name);
    if (wellFormed && spec.names().hasKey(word)) {
      return Optional.of(new Named(label, name, false));
    }
    if (isOther(section, label)
        || context.findings().nearest(word, spec.names().keys()).isEmpty()) {
      return Optional.empty();
    }
    // A label that is nearly the word for a hypothesis is reported once, as misspelt.
    String meant = wellFormed ? name : Hypotheses.letter(index);
    LabelFindings.unknown(
        context, label, Optional.of(spec.names().name() + " " + meant), List.of());
    return Optional.of(new Named(label, meant, true));
  }

  // Whether it is one that the section has beside hypotheses.
  private static boolean isOther(SectionSpec section, Label label) {
    String key = Names.key(label.text());
    return section.labels().stream().anyMatch(spec -> spec.names().hasKey(key));
  }

  // A letter, or a number of one or two digits.
  private static boolean isName(String name) {
    return name.matches("[A-Z]|[0-9]{1,2}");
  }

  // The judgement comes after what it judges.
  private void assessmentLast(SectionSpec section, List<Item> items, List<Named> named) {
    if (named.isEmpty()) {
      return;
    }
    Label last = named.get(named.size() - 1).label();
    for (Item item : items) {
      boolean before =
          item.label().isPresent()
              && item.label().get().span().start() < last.span().start()
              && isOther(section, item.label().get());
      if (before) {
        Label label = item.label().get();
        LabelFindings.outOfOrder(context, label, Optional.of(last.text()));
      }
    }
  }

  private Hypothesis hypothesis(HypothesisSpec spec, Item item, String name) {
    Label label = item.label().orElseThrow();
    Span place = context.place(label.span());
    if (item.text().isEmpty() && item.children().isEmpty()) {
      LabelFindings.empty(context, label);
    } else {
      SectionWords.check(
          "\"" + label.text() + "\"", item.text(), spec.words(), place, context.findings());
    }
    boolean preferred =
        context.frontMatter().assessed().filter(a -> Hypotheses.isName(a, name)).isPresent();
    return new Hypothesis(name, label.text(), item.whole(), preferred);
  }

  private void repeated(List<Named> named) {
    Set<String> seen = new HashSet<>();
    for (Named one : named) {
      if (!seen.add(one.name()) && !one.misspelt()) {
        LabelFindings.duplicate(context, one.label());
      }
    }
  }
}
