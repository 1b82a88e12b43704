package dev.briefpress.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.diagnostics.Span;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.Yaml.Sequence;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
  private static final String FACE = "\uD83D\uDE00";

  // The library reads a text in chunks of about a thousand characters.
  @Test
  void readsAPairWhereverItStands() {
    for (int before = 1_000; before < 1_060; before++) {
      String value = "a".repeat(before) + FACE.repeat(2_000) + "b";

      YamlDocument document = YamlReader.read("title: " + value + "\n");

      assertThat(document.isReadable()).isTrue();
      assertThat(document.root().get("title"))
          .get()
          .isInstanceOfSatisfying(
              Scalar.class, scalar -> assertThat(scalar.text()).isEqualTo(value));
    }
  }

  @Test
  void saysThatHalfAPairIsNoYaml() {
    for (int before = 1_000; before < 1_060; before++) {
      YamlDocument document = YamlReader.read("title: " + "a".repeat(before) + "\uD83D\n");

      assertThat(document.problems())
          .extracting(YamlProblem::kind)
          .containsExactly(YamlProblem.Kind.SYNTAX);
    }
  }

  @Test
  void countsColumnsBehindPairsInJavasUnits() {
    YamlDocument document = YamlReader.read("tags: [" + FACE + ", b, " + FACE + FACE + ", c]\n");

    Sequence tags = (Sequence) document.root().get("tags").orElseThrow();
    assertThat(tags.items())
        .extracting(Yaml::span)
        .containsExactly(Span.of(1, 8, 2), Span.of(1, 12, 1), Span.of(1, 15, 4), Span.of(1, 21, 1));
  }
}
