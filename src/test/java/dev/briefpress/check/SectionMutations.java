package dev.briefpress.check;

import static dev.briefpress.check.Mutation.nothing;
import static dev.briefpress.check.Mutation.only;

import dev.briefpress.check.Manuscript.Chapter;
import dev.briefpress.check.Manuscript.Paragraph;
import dev.briefpress.check.Manuscript.Point;
import dev.briefpress.check.Mutation.Expected;
import dev.briefpress.schema.LabelSpec;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionKind;
import dev.briefpress.schema.SectionSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/** Everything that can be done to the sections of a schema, whatever they hold. */
final class SectionMutations {
  private final Schema schema;
  private final List<Mutation> all = new ArrayList<>();

  private SectionMutations(Schema schema) {
    this.schema = schema;
  }

  static List<Mutation> of(Schema schema) {
    SectionMutations mutations = new SectionMutations(schema);
    for (int i = 0; i < schema.sections().size(); i++) {
      mutations.section(i, schema.sections().get(i));
    }
    mutations.strangers();
    return mutations.all;
  }

  private void section(int at, SectionSpec spec) {
    String name = "\"" + spec.names().name() + "\"";
    boolean last = at == schema.sections().size() - 1;
    add(
        at,
        "dropping section " + name,
        (text, chapter) -> {
          text.chapters.remove(chapter);
          Object next = last ? Manuscript.END : text.chapters.get(at);
          return spec.required() ? only("section/missing", next) : nothing();
        });
    add(
        at,
        "emptying section " + name,
        (text, chapter) -> {
          clear(chapter);
          return only("section/empty", chapter);
        });
    if (!last) {
      add(
          at,
          "swapping section " + name + " with the next",
          (text, chapter) -> {
            Collections.swap(text.chapters, at, at + 1);
            return only("section/order", chapter);
          });
    }
    if (schema.sections().size() > 2) {
      add(
          at,
          "moving section " + name + (last ? " to the front" : " to the end"),
          (text, chapter) -> {
            text.chapters.remove(chapter);
            text.chapters.add(last ? 0 : text.chapters.size(), chapter);
            return only("section/order", chapter);
          });
    }
    for (String where : List.of("behind itself", "at the end")) {
      add(
          at,
          "repeating section " + name + " " + where,
          (text, chapter) -> {
            Chapter copy = chapter.copy();
            text.chapters.add(where.equals("at the end") ? text.chapters.size() : at + 1, copy);
            return only("section/duplicate", copy);
          });
    }
    headings(at, spec);
    contents(at, spec, name);
  }

  private void headings(int at, SectionSpec spec) {
    String number = spec.number().isPresent() ? spec.number().getAsInt() + ". " : "";
    List<String> names = new ArrayList<>(spec.names().aliases());
    for (String alias : names) {
      heading(at, "## " + number + alias, "heading a section", false);
    }
    names.add(0, spec.names().name());
    for (String name : names) {
      for (String slip : Mutation.slips(name)) {
        heading(at, "## " + number + slip, "misspelling a heading as", true);
      }
      heading(at, "## " + number + name.toUpperCase(java.util.Locale.ROOT), "heading", false);
      heading(at, "# " + number + name, "heading a section with one mark", false);
    }
    String name = spec.names().name();
    if (!schema.open()) {
      for (String form : List.of("### %s", "##%s", "**%s**", "#### %s ####")) {
        add(
            at,
            "heading a section `" + form.formatted(number + name) + "`",
            (text, chapter) -> {
              chapter.heading = form.formatted(number + name);
              return only("section/heading-form", chapter);
            });
      }
    }
    if (spec.number().isPresent()) {
      int right = spec.number().getAsInt();
      for (String wrong : List.of((right + 1) + ". ", (right + 10) + ". ", "0. ", "")) {
        number(at, "## " + wrong + name);
      }
      heading(at, "## " + right + ") " + name, "numbering a section", false);
      heading(at, "## " + right + " " + name, "numbering a section", false);
      if (!schema.open()) {
        heading(at, "## " + right + ". Weather", "replacing a heading by", true);
        heading(at, "## " + right + ".", "leaving nothing of a heading but", true);
      }
    } else {
      number(at, "## 1. " + name);
    }
  }

  private void heading(int at, String heading, String what, boolean unknown) {
    add(
        at,
        what + " `" + heading + "`",
        (text, chapter) -> {
          chapter.heading = heading;
          return unknown ? only("section/unknown", chapter) : nothing();
        });
  }

  private void number(int at, String heading) {
    add(
        at,
        "misnumbering a section as `" + heading + "`",
        (text, chapter) -> {
          chapter.heading = heading;
          return only("section/number", chapter);
        });
  }

  private void contents(int at, SectionSpec spec, String name) {
    boolean list =
        spec.kind() == SectionKind.HYPOTHESES
            || spec.labels().stream().anyMatch(LabelSpec::required);
    if (list) {
      add(
          at,
          "writing section " + name + " without a list",
          (text, chapter) -> {
            clear(chapter);
            chapter.lead.add(new Paragraph(CleanText.words(40)));
            return only("section/no-list", chapter);
          });
    }
    if (spec.leadRequired()) {
      add(
          at,
          "dropping the opening of section " + name,
          (text, chapter) -> {
            chapter.lead.clear();
            return only("section/lead-missing", chapter);
          });
    }
    if (list) {
      for (boolean behind : List.of(false, true)) {
        add(
            at,
            "adding prose " + (behind ? "behind" : "before") + " the points of section " + name,
            (text, chapter) -> {
              Paragraph prose = new Paragraph("An aside of the desk.");
              (behind ? chapter.tail : chapter.lead).add(prose);
              return spec.lead() ? nothing() : only("section/text-outside", prose);
            });
      }
    }
    words(at, spec, name);
    items(at, spec, name);
  }

  // Sections of which any text will do; others are bounded by their labels.
  private void words(int at, SectionSpec spec, String name) {
    boolean prose = spec.labels().stream().noneMatch(LabelSpec::required) && spec.fewest() == 0;
    boolean plain =
        switch (spec.kind()) {
          case PROSE, LABELLED, TECHNIQUES -> prose;
          default -> false;
        };
    if (plain && spec.words().min() > 1) {
      size(at, name, spec.words().min() - 1, false);
      size(at, name, spec.words().min(), true);
    }
    if (plain && spec.words().max() < Integer.MAX_VALUE) {
      size(at, name, spec.words().max(), true);
      size(at, name, spec.words().max() + 1, false);
    }
  }

  private void size(int at, String name, int words, boolean right) {
    add(
        at,
        "writing " + words + " words in section " + name,
        (text, chapter) -> {
          clear(chapter);
          chapter.lead.add(new Paragraph(CleanText.words(words)));
          return right ? nothing() : only("section/words", chapter);
        });
  }

  private void items(int at, SectionSpec spec, String name) {
    if (spec.fewest() > 0) {
      add(
          at,
          "writing prose instead of the list of section " + name,
          (text, chapter) -> {
            clear(chapter);
            chapter.lead.add(new Paragraph("The authority has many friends."));
            return only("section/too-few-items", chapter);
          });
    }
    for (String placeholder : spec.placeholders()) {
      for (boolean listed : List.of(false, true)) {
        add(
            at,
            "saying `" + placeholder + "`" + (listed ? " in a list" : "") + " in section " + name,
            (text, chapter) -> {
              clear(chapter);
              String words = placeholder + " from open sources.";
              if (listed) {
                chapter.points.add(new Point("", words));
              } else {
                chapter.lead.add(new Paragraph(words));
              }
              return nothing();
            });
      }
    }
  }

  private void strangers() {
    int size = Math.max(1, schema.sections().size());
    for (int at = 0; at <= size; at += size) {
      for (String heading : List.of("## Weather and Tides", "## 42. Weather and Tides")) {
        int where = at;
        all.add(
            new Mutation(
                "adding `" + heading + "` " + (where == 0 ? "at the front" : "at the end"),
                text -> {
                  Chapter stranger = new Chapter(heading);
                  stranger.lead.add(new Paragraph("Calm."));
                  text.chapters.add(where, stranger);
                  return schema.open() ? nothing() : only("section/unknown", stranger);
                }));
      }
    }
    all.add(
        new Mutation(
            "writing an introduction before the first section",
            text -> {
              Paragraph prose = new Paragraph("An introduction.");
              text.opening.add(prose);
              return schema.open() ? nothing() : only("section/text-outside", prose);
            }));
  }

  private static void clear(Chapter chapter) {
    chapter.lead.clear();
    chapter.points.clear();
    chapter.tail.clear();
  }

  private void add(int at, String name, BiFunction<Manuscript, Chapter, List<Expected>> change) {
    all.add(new Mutation(name, text -> change.apply(text, text.chapters.get(at))));
  }
}
