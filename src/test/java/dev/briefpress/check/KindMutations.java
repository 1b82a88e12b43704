package dev.briefpress.check;

import static dev.briefpress.check.Mutation.nothing;
import static dev.briefpress.check.Mutation.only;

import dev.briefpress.check.Manuscript.Chapter;
import dev.briefpress.check.Manuscript.Point;
import dev.briefpress.check.Mutation.Expected;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.schema.SectionSpec.HypothesisSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/** What can be done to hypotheses, entities, tags, techniques and insights in particular. */
final class KindMutations {
  private final List<Mutation> all = new ArrayList<>();

  private KindMutations() {}

  static List<Mutation> of(Schema schema) {
    KindMutations mutations = new KindMutations();
    for (int i = 0; i < schema.sections().size(); i++) {
      SectionSpec spec = schema.sections().get(i);
      switch (spec.kind()) {
        case HYPOTHESES -> mutations.hypotheses(i, spec, spec.hypotheses().orElseThrow());
        case ENTITIES -> mutations.entities(i);
        case TAGS -> mutations.tags(i);
        case TECHNIQUES -> mutations.techniques(i, spec);
        case INSIGHTS -> mutations.insights(i);
        case PROSE, LABELLED -> {}
      }
    }
    return mutations.all;
  }

  private void hypotheses(int at, SectionSpec section, HypothesisSpec spec) {
    int count = spec.fewest() + 1;
    String word = spec.names().name() + " ";
    for (int i = 0; i < count; i++) {
      hypothesis(at, i, count, spec);
    }
    add(
        at,
        "numbering the hypotheses",
        (text, chapter) -> {
          for (int i = 0; i < count; i++) {
            chapter.points.get(i).label = word + (i + 1);
          }
          assessed(text).value = "2";
          return nothing();
        });
    if (spec.most() < Integer.MAX_VALUE) {
      for (int size : List.of(spec.most(), spec.most() + 1)) {
        add(
            at,
            "writing " + size + " hypotheses",
            (text, chapter) -> {
              for (int i = count; i < size; i++) {
                Point more = chapter.points.get(0).copy();
                more.label = word + (char) ('A' + i);
                chapter.points.add(i, more);
              }
              return size <= spec.most()
                  ? nothing()
                  : only("section/too-many-hypotheses", chapter.points.get(spec.most()));
            });
      }
    }
    if (PointMutations.assessment(section).isPresent()) {
      add(
          at,
          "writing the assessment before the hypotheses",
          (text, chapter) -> {
            Point assessment = chapter.points.remove(count);
            chapter.points.add(0, assessment);
            return only("section/label-order", assessment);
          });
    }
  }

  private void hypothesis(int at, int index, int count, HypothesisSpec spec) {
    String word = spec.names().name() + " ";
    String name = word + (char) ('A' + index);
    boolean preferred = index == 1;
    add(
        at,
        "dropping " + name,
        (text, chapter) -> {
          chapter.points.remove(index);
          List<Expected> found = new ArrayList<>();
          if (index < count - 1) {
            found.add(new Expected("section/hypothesis-order", chapter.points.get(index)));
          }
          found.addAll(preferred ? unknown(text) : nothing());
          return found;
        });
    if (index < spec.fewest()) {
      add(
          at,
          "dropping " + name + " so that too few are left",
          (text, chapter) -> {
            chapter.points.subList(spec.fewest(), count).clear();
            chapter.points.remove(index);
            return only("section/too-few-hypotheses", chapter);
          });
    }
    if (index + 1 < count) {
      add(
          at,
          "swapping " + name + " with the next",
          (text, chapter) -> {
            Point point = chapter.points.get(index);
            Collections.swap(chapter.points, index, index + 1);
            return only("section/hypothesis-order", point);
          });
    }
    add(
        at,
        "repeating " + name,
        (text, chapter) -> {
          Point copy = chapter.points.get(index).copy();
          chapter.points.add(index + 1, copy);
          return only("section/label-duplicate", copy);
        });
    add(
        at,
        "emptying " + name,
        (text, chapter) -> {
          chapter.points.get(index).text = "";
          return only("section/label-empty", chapter.points.get(index));
        });
    add(
        at,
        "taking the label off " + name,
        (text, chapter) -> {
          chapter.points.get(index).label = "";
          return only("section/item-unlabelled", chapter.points.get(index));
        });
    for (String slip : Mutation.slips(spec.names().name())) {
      label(at, index, slip + " " + (char) ('A' + index), "section/label-unknown", false);
    }
    label(at, index, spec.names().name(), "section/label-unknown", false);
    label(at, index, word + "Z", "section/hypothesis-order", preferred);
    label(at, index, word + "9", "section/hypothesis-order", preferred);
    all.addAll(
        PointMutations.ofWords(
            text -> text.chapters.get(at).points.get(index), spec.words(), name));
    int other = index == 0 ? 1 : 0;
    add(
        at,
        "calling " + name + " by the name of another",
        (text, chapter) -> {
          chapter.points.get(index).label = chapter.points.get(other).label;
          List<Expected> found = new ArrayList<>();
          Point later = chapter.points.get(Math.max(index, other));
          found.add(new Expected("section/label-duplicate", later));
          found.addAll(preferred ? unknown(text) : nothing());
          return found;
        });
  }

  private void label(int at, int index, String label, String code, boolean gone) {
    add(
        at,
        "labelling hypothesis " + (index + 1) + " `" + label + "`",
        (text, chapter) -> {
          chapter.points.get(index).label = label;
          List<Expected> found = new ArrayList<>(only(code, chapter.points.get(index)));
          found.addAll(gone ? unknown(text) : nothing());
          return found;
        });
  }

  private static Manuscript.Field assessed(Manuscript text) {
    return CleanText.field(text.fields, "assessed").orElseThrow();
  }

  private static List<Expected> unknown(Manuscript text) {
    return only("front-matter/unknown-hypothesis", assessed(text).content);
  }

  private void entities(int at) {
    for (String item : List.of("- NATO", "", "?!", ", Harbour Master, Port Authority")) {
      add(
          at,
          "listing the entity `- " + item + "`",
          (text, chapter) -> {
            Point point = new Point("", item);
            chapter.points.add(1, point);
            return only("section/unnamed-entity", point);
          });
    }
    for (String item : List.of("NATO.", "**NATO:** an alliance", "北京", "3Com, a maker")) {
      add(
          at,
          "listing the entity `- " + item + "`",
          (text, chapter) -> {
            chapter.points.add(1, new Point("", item));
            return nothing();
          });
    }
  }

  private void tags(int at) {
    String first = CleanText.TAGS.substring(0, CleanText.TAGS.indexOf(','));
    for (String tags : List.of(first, CleanText.TAGS + ", NATO", "c" + CleanText.TAGS, "none")) {
      add(
          at,
          "writing the tags `" + tags + "`",
          (text, chapter) -> {
            chapter.lead.get(0).text = tags;
            return only("section/tags-differ", chapter.lead.get(0));
          });
    }
    for (String tags :
        List.of(
            CleanText.TAGS.toUpperCase(java.util.Locale.ROOT),
            "harbour-security; Cyber Resilience.")) {
      add(
          at,
          "writing the tags `" + tags + "`",
          (text, chapter) -> {
            chapter.lead.get(0).text = tags;
            return nothing();
          });
    }
    add(
        at,
        "listing the tags",
        (text, chapter) -> {
          chapter.lead.clear();
          for (String tag : CleanText.TAGS.split(", ", -1)) {
            chapter.points.add(new Point("", tag));
          }
          return nothing();
        });
  }

  private void techniques(int at, SectionSpec spec) {
    add(
        at,
        "emptying a technique",
        (text, chapter) -> {
          chapter.points.get(0).text = "";
          chapter.points.get(1).text = CleanText.words(60);
          return only("section/label-empty", chapter.points.get(0));
        });
    add(
        at,
        "listing a technique by its name alone",
        (text, chapter) -> {
          chapter.points.add(new Point("", "Key Assumptions Check"));
          return nothing();
        });
    if (spec.fewest() > 0) {
      for (String item : List.of("", "—", CleanText.words(12))) {
        add(
            at,
            "listing the technique `- " + item + "`",
            (text, chapter) -> {
              Point point = new Point("", item);
              chapter.points.add(1, point);
              return only("section/item-unlabelled", point);
            });
      }
    }
  }

  private void insights(int at) {
    insight(at, "", "section/item-unlabelled");
    insight(at, "Cibersecurity [CY-01, moderate]", "section/bad-insight");
    insight(at, "Weather [CY-01, moderate]", "section/bad-insight");
    insight(at, "Cybersecurity [CY-01, modrate]", "section/bad-insight");
    insight(at, "Cybersecurity [cy one]", "section/bad-insight");
    insight(at, "[CY-01, moderate]", "section/bad-insight");
    for (String label : List.of("cyber", "Cyber [low]", "CYBERSECURITY [CY-01]", "Cyber []")) {
      add(
          at,
          "labelling an insight `" + label + "`",
          (text, chapter) -> {
            chapter.points.get(0).label = label;
            return nothing();
          });
    }
    add(
        at,
        "emptying an insight",
        (text, chapter) -> {
          chapter.points.get(0).text = "";
          return only("section/label-empty", chapter.points.get(0));
        });
  }

  private void insight(int at, String label, String code) {
    add(
        at,
        "labelling an insight `" + label + "`",
        (text, chapter) -> {
          chapter.points.get(0).label = label;
          return only(code, chapter.points.get(0));
        });
  }

  private void add(int at, String name, BiFunction<Manuscript, Chapter, List<Expected>> change) {
    all.add(new Mutation(name, text -> change.apply(text, text.chapters.get(at))));
  }
}
