package dev.briefpress.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our walk of the tree writes what Flexmark's own renderer writes. */
class WalkEqualityTest {
  static Stream<Example> examples() {
    return Stream.concat(
            Stream.of(TestResources.getSpec(), TestResources.getGfmSpec()),
            TestResources.getRegressions().stream())
        .flatMap(WalkEqualityTest::read)
        .filter(example -> !isDecodedTwiceByFlexmark(example))
        .filter(example -> !endsWithAnEscapeInFlexmark(example));
  }

  private static Stream<Example> read(URL url) {
    List<Example> examples = ExampleReader.readExamples(url);
    assertThat(examples).isNotEmpty();
    return examples.stream();
  }

  // Flexmark leaves an entity that a decoded address spells as it is, so that browsers decode it
  // once more; here that would make a script run.
  private static boolean isDecodedTwiceByFlexmark(Example example) {
    return example.getSource().contains("javascript&amp;colon;");
  }

  // Flexmark lets a bracket, quotation mark or angle end what it stands in although it is escaped.
  private static boolean endsWithAnEscapeInFlexmark(Example example) {
    return example.getSource().equals("[\\]: test\n");
  }

  @Test
  void doesNotEndALabelTitleOrAddressWithAnEscapedMark() {
    assertThat(BothWalks.ourHtml("[\\]: test")).isEqualTo("<p>[]: test</p>\n");
    assertThat(BothWalks.ourHtml("[a](b \"c\\\")")).isEqualTo("<p>[a](b &quot;c&quot;)</p>\n");
  }

  @Test
  void decodesAnAddressOnce() {
    assertThat(BothWalks.ourHtml("[a](javascript&amp;colon;b)"))
        .isEqualTo("<p><a href=\"javascript&amp;colon;b\">a</a></p>\n");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void isThatOfFlexmarkOnRandomMarkdown(long seed) {
    RandomMarkdown random = new RandomMarkdown(seed);
    for (int i = 0; i < 500; i++) {
      String markdown = random.document();
      assertThat(BothWalks.oursWithoutRaw(markdown))
          .as("seed %d, document %d:%n%s", seed, i, markdown)
          .isEqualTo(BothWalks.flexmarkWithoutRaw(markdown));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isThatOfFlexmarkOnEveryExampleOfTheSpecifications(Example example) {
    assertThat(BothWalks.ours(example.getSource()))
        .isEqualTo(BothWalks.flexmark(example.getSource()));
  }
}
