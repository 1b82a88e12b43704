package dev.briefpress.check;

import static dev.briefpress.check.Mutation.nothing;
import static dev.briefpress.check.Mutation.only;

import dev.briefpress.check.FieldSpec.Kind;
import dev.briefpress.check.Manuscript.Field;
import dev.briefpress.check.Mutation.Expected;
import dev.briefpress.content.Slug;
import dev.briefpress.parse.header.Publication;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Everything that can be done to the fields of front matter. */
final class FieldMutations {
  private static final List<String> NO_DAYS =
      List.of(
          "30 January 2026",
          "30.01.2026",
          "2026/01/30",
          "2026-1-30",
          "2026-13-45",
          "2026-02-30",
          "20260130",
          "26-01-30",
          "tomorrow",
          "٢٠٢٦-٠١-٣٠",
          "'2026-01-3O'");
  private static final List<String> NO_MOMENTS =
      List.of("2026-01-30T14:00", "2026-01-30 14:00", "2026-01-30T25:00:00Z", "2026-01-30T");

  private final Schema schema;
  private final List<Mutation> all = new ArrayList<>();

  private FieldMutations(Schema schema) {
    this.schema = schema;
  }

  static List<Mutation> of(Schema schema) {
    FieldMutations mutations = new FieldMutations(schema);
    mutations.group("", text -> text.fields, FieldSpec.of(schema.type()));
    return mutations.all;
  }

  private void group(
      String parent, Function<Manuscript, List<Field>> group, List<FieldSpec> specs) {
    for (FieldSpec spec : specs) {
      field(new Spot(parent + spec.name(), spec, group));
    }
    all.add(
        new Mutation(
            "adding field `" + parent + "colour`",
            text -> {
              Field stranger = new Field("colour", "red");
              group.apply(text).add(stranger);
              return only("front-matter/unknown-field", stranger);
            }));
  }

  /**
   * A field and the fields beside it.
   *
   * @param path its name behind those of the groups it is in
   */
  private record Spot(String path, FieldSpec spec, Function<Manuscript, List<Field>> group) {
    Field field(Manuscript text) {
      return CleanText.field(group.apply(text), spec.name())
          .orElseThrow(() -> new IllegalStateException("the clean text lacks field " + path));
    }

    /** The place of the group: where its first field stands. */
    Object mapping(Manuscript text) {
      return group.apply(text).get(0);
    }
  }

  private void field(Spot spot) {
    String name = "field `" + spot.path() + "`";
    add(
        spot,
        "dropping " + name,
        (text, field) -> {
          spot.group().apply(text).remove(field);
          return absent(spot, text, spot.mapping(text));
        });
    for (String nothing : List.of("", "~", "null")) {
      add(
          spot,
          "leaving " + name + " " + (nothing.isEmpty() ? "empty" : "at `" + nothing + "`"),
          (text, field) -> {
            field.value = nothing;
            field.group.clear();
            field.items.clear();
            return Publication.FIELDS.contains(spot.path())
                ? only("front-matter/missing-field", field)
                : absent(spot, text, field);
          });
    }
    for (String slip : Mutation.slips(spot.spec().name())) {
      add(
          spot,
          "misspelling " + name + " as `" + slip + "`",
          (text, field) -> {
            field.name = slip;
            return only("front-matter/unknown-field", field);
          });
    }
    add(
        spot,
        "repeating " + name,
        (text, field) -> {
          Field copy = field.copy();
          List<Field> group = spot.group().apply(text);
          group.add(group.indexOf(field) + 1, copy);
          return only("front-matter/duplicate-field", copy);
        });
    types(spot, name);
    values(spot, name);
    below(spot);
  }

  private List<Expected> absent(Spot spot, Manuscript text, Object place) {
    return switch (spot.path()) {
      case "sources" -> only("tradecraft/no-sources", place);
      case "sources.reliability", "sources.credibility" ->
          only("tradecraft/ungraded-source", spot.mapping(text));
      // The name of the file says which edition it is.
      case "edition" -> only("file/name", Manuscript.START);
      case "withdrawn" -> only("front-matter/missing-field", place);
      // The brief is a withdrawn one, and one without a status is published.
      case "status" ->
          CleanText.field(text.fields, "withdrawn")
              .map(f -> only("front-matter/bad-value", f))
              .orElse(nothing());
      default -> spot.spec().required() ? only("front-matter/missing-field", place) : nothing();
    };
  }

  private void types(Spot spot, String name) {
    Kind kind = spot.spec().kind();
    if (!kind.isList()) {
      bad(spot, name, "[one, two]", "front-matter/wrong-type");
    }
    if (!kind.isGroup()) {
      bad(spot, name, "{one: two}", "front-matter/wrong-type");
    } else if (kind != Kind.NAMED) {
      bad(spot, name, "a text", "front-matter/wrong-type");
    }
    if (kind.isList()) {
      if (kind == Kind.GROUPS) {
        within(spot, name, "a text");
      } else if (kind != Kind.NAMED) {
        within(spot, name, "{one: two}");
      }
      if (kind != Kind.GROUPS) {
        within(spot, name, "[one]");
        within(spot, name, "~");
      }
    }
  }

  // An item of a list that is of the wrong type: the finding is at the item.
  private void within(Spot spot, String name, String item) {
    add(
        spot,
        "writing " + name + " as a list that holds `" + item + "`",
        (text, field) -> {
          field.items.clear();
          field.value = "[" + item + "]";
          return only("front-matter/wrong-type", new Inside(field, 1));
        });
  }

  /** A place some columns behind the start of a field's value. */
  record Inside(Field field, int columns) {}

  private void values(Spot spot, String name) {
    switch (spot.spec().kind()) {
      case TEXT -> blank(spot, name);
      case CHOICE -> choices(spot, name, "front-matter/bad-value");
      case CATEGORY -> choices(spot, name, "front-matter/unknown-category");
      case SCHEMA -> {
        choices(spot, name, "front-matter/unknown-schema");
        bad(spot, name, "page/1", "front-matter/unknown-schema");
        bad(spot, name, "intelligence-report/99", "front-matter/unknown-schema");
        bad(spot, name, "intelligence-report", "front-matter/unknown-schema");
      }
      case MOMENT -> {
        NO_DAYS.forEach(day -> bad(spot, name, day, "front-matter/bad-date"));
        NO_MOMENTS.forEach(moment -> bad(spot, name, moment, "front-matter/bad-date"));
        // On the same day, which the other dates of the text go with.
        good(spot, name, spot.field(CleanText.of(schema)).value + "T14:00:00+01:00");
      }
      case DAY -> {
        NO_DAYS.forEach(day -> bad(spot, name, day, "front-matter/bad-date"));
        bad(spot, name, "2026-01-30T14:00:00Z", "front-matter/bad-date");
      }
      case LANGUAGE -> {
        List.of("english", "xx", "en_GB", "e", "en-", "\"\"")
            .forEach(lang -> bad(spot, name, lang, "front-matter/bad-language"));
        List.of("de", "pt-BR", "zh-Hant").forEach(lang -> good(spot, name, lang));
      }
      case SLUG -> slugs(spot, name, "%s", 0);
      case SLUGS -> slugs(spot, name, "[%s]", 1);
      case URL ->
          List.of("www.enisa.europa.eu", "javascript:alert(1)", "https://", "http:///x", "a b")
              .forEach(url -> bad(spot, name, url, "front-matter/bad-url"));
      case ADDRESSES -> {
        List.of("../x.html", "//x.html", "/a?b c", "/x\\y.html")
            .forEach(path -> bad(spot, name, "[" + path + "]", "front-matter/bad-slug", 1));
        long_(spot, name, "[/" + "a".repeat(Slug.LONGEST_CHOSEN) + ".html]");
        long_(spot, name, "[" + "/a".repeat(400) + ".html]");
      }
      case HYPOTHESIS -> {
        if (schema.sections().stream().anyMatch(s -> s.kind() == SectionKind.HYPOTHESES)) {
          List.of("Z", "Hypothesis Z", "9", "\"-\"")
              .forEach(letter -> bad(spot, name, letter, "front-matter/unknown-hypothesis"));
        }
      }
      case TEXTS -> {
        if (spot.path().equals("tags")) {
          tags(spot, name);
        }
      }
      case FLAG -> {
        List.of("yes", "True", "0").forEach(v -> bad(spot, name, v, "front-matter/wrong-type"));
        good(spot, name, "true");
      }
      case GROUP, GROUPS, NAMED -> {}
    }
  }

  private void blank(Spot spot, String name) {
    add(
        spot,
        "writing blanks in quotes as " + name,
        (text, field) -> {
          field.value = "\"  \"";
          return absent(spot, text, field);
        });
  }

  private void choices(Spot spot, String name, String code) {
    String right = spot.field(CleanText.of(schema)).value;
    List<String> wrong = new ArrayList<>(Mutation.slips(right));
    wrong.addAll(List.of("Q", "0", "something else entirely", "\"\""));
    wrong.forEach(value -> bad(spot, name, value, code));
  }

  private void slugs(Spot spot, String name, String form, int column) {
    List<String> wrong =
        List.of("EU & Japan", "Upper", "a--b", "-a", "a/b", "con", "a".repeat(201), "café");
    for (String slug : wrong) {
      bad(spot, name, form.formatted(slug), "front-matter/bad-slug", column);
    }
  }

  private void tags(Spot spot, String name) {
    // The tags in the body would differ.
    for (String tag : List.of("\"--\"", "\"\"", "\"#\"")) {
      bad(spot, name, "[" + tag + ", " + CleanText.TAGS + "]", "front-matter/unnamed-tag", 1);
    }
    String value = "[" + CleanText.TAGS + ", Cyber-Resilience]";
    int column = value.indexOf("Cyber-");
    bad(spot, name, value, "front-matter/duplicate-tag", column);
    bad(spot, name, CleanText.TAGS, "front-matter/wrong-type");
    bad(spot, name, "[]", "front-matter/missing-field", -spot.spec().name().length() - 2);
  }

  private void long_(Spot spot, String name, String value) {
    bad(spot, name, value, "front-matter/bad-slug", 1);
  }

  private void bad(Spot spot, String name, String value, String code) {
    bad(spot, name, value, code, 0);
  }

  private void bad(Spot spot, String name, String value, String code, int column) {
    add(
        spot,
        "writing " + name + " as `" + shown(value) + "`",
        (text, field) -> {
          field.value = value;
          return only(code, new Inside(field, column));
        });
  }

  private void good(Spot spot, String name, String value) {
    add(
        spot,
        "writing " + name + " as `" + value + "`",
        (text, field) -> {
          field.value = value;
          return nothing();
        });
  }

  private static String shown(String value) {
    return value.length() > 60 ? value.substring(0, 30) + "…" : value;
  }

  private void below(Spot spot) {
    if (spot.spec().below().isEmpty()) {
      return;
    }
    boolean list = spot.spec().kind().isGroups();
    group(
        spot.path() + ".",
        text -> list ? spot.field(text).items.get(0) : spot.field(text).group,
        spot.spec().below());
  }

  private void add(Spot spot, String name, BiFunction<Manuscript, Field, List<Expected>> change) {
    all.add(new Mutation(name, text -> change.apply(text, spot.field(text))));
  }
}
