package dev.briefpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.check.FieldMutations.Inside;
import dev.briefpress.check.Mutation.Expected;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Fixer;
import dev.briefpress.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * From one clean document for each schema: whatever is done to one section, label or field yields
 * exactly the finding it should, at the place it should, and nothing that merely follows from it.
 * The changes are made from the schemas, so that a new section or field is covered by itself.
 */
class MutationTest {
  // A source without its archived copy is reported as long as another source has one, which no
  // other optional field does.
  private static final CheckFixture SITE = CheckFixture.with("check.sources/not-archived=off");

  @TestFactory
  Stream<DynamicNode> findsExactlyWhatWasChanged() {
    return CheckFixture.SCHEMAS.all().stream().map(MutationTest::of);
  }

  private static DynamicNode of(Schema schema) {
    return DynamicContainer.dynamicContainer(
        schema.id().toString(),
        Stream.of(
            DynamicTest.dynamicTest(
                "the clean text yields nothing",
                () -> assertThat(found(schema, CleanText.of(schema))).isEmpty()),
            container("sections", schema, SectionMutations.of(schema)),
            container("labels", schema, PointMutations.of(schema)),
            container("what sections hold", schema, KindMutations.of(schema)),
            container("fields", schema, FieldMutations.of(schema))));
  }

  private static DynamicNode container(String name, Schema schema, List<Mutation> mutations) {
    return DynamicContainer.dynamicContainer(name, mutations.stream().map(m -> test(schema, m)));
  }

  private static DynamicTest test(Schema schema, Mutation mutation) {
    Manuscript text = CleanText.of(schema);
    List<Expected> expected = mutation.change().apply(text);
    String name = mutation.name() + " yields " + Mutation.codes(expected);
    return DynamicTest.dynamicTest(
        name,
        () -> {
          List<String> found = found(schema, text);
          assertThat(found)
              .as(() -> schema.id() + ": " + name + " in\n" + text.text())
              .containsExactlyInAnyOrderElementsOf(
                  expected.stream().map(e -> e.code() + " " + place(text, e.at())).toList());
          assertThat(fixable(schema, fixed(schema, text.text())))
              .as("what --fix leaves of its own")
              .isEmpty();
        });
  }

  private static String place(Manuscript text, Object at) {
    if (at instanceof Inside inside) {
      String[] place = text.place(inside.field().content).split(":", 2);
      return place[0] + ":" + (Integer.parseInt(place[1]) + inside.columns());
    }
    return text.place(at);
  }

  private static String fixed(Schema schema, String text) {
    return Fixer.fix(text, fixable(schema, text)).text();
  }

  private static List<Diagnostic> fixable(Schema schema, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return SITE.check(CleanText.path(schema), bytes, schema.type()).stream()
        .filter(d -> d.fix().isPresent())
        .toList();
  }

  private static List<String> found(Schema schema, Manuscript text) {
    return SITE.found(CleanText.path(schema), text.text(), schema.type());
  }
}
