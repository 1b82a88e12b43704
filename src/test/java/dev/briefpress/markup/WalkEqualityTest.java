package dev.briefpress.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
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
  /**
   * What an example has in which we follow the specification and Flexmark does not: it knows no
   * blanks in an address between angles; lets an escaped mark end a label, title or address; takes
   * an address that opens an angle and does not close it for one without angles; and leaves an
   * entity that a decoded address spells as it is, so that a browser decodes it once more, into a
   * script.
   */
  private static final Pattern OTHERWISE_THAN_FLEXMARK =
      Pattern.compile("[(:]\\s*<|\\[\\\\]|&amp;colon;");

  private static final Pattern ADDRESS_IN_ANGLES = Pattern.compile("[(:]\\s*<");

  /** Emphasis beside letters of scripts without blanks between words, which CommonMark denies. */
  private static final Pattern EMPHASIS_WITHOUT_BLANKS =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{Cs}][*_~]|[*_~][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{Cs}]");

  static Stream<Example> examples() {
    return Stream.concat(
            Stream.of(TestResources.getSpec(), TestResources.getGfmSpec()),
            TestResources.getRegressions().stream())
        .flatMap(WalkEqualityTest::read)
        .filter(example -> !EMPHASIS_WITHOUT_BLANKS.matcher(example.getSource()).find());
  }

  private static Stream<Example> read(URL url) {
    List<Example> examples = ExampleReader.readExamples(url);
    assertThat(examples).isNotEmpty();
    return examples.stream();
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
      if (ADDRESS_IN_ANGLES.matcher(markdown).find()
          || EMPHASIS_WITHOUT_BLANKS.matcher(markdown).find()) {
        continue;
      }
      assertThat(BothWalks.oursWithoutRaw(markdown))
          .as("seed %d, document %d:%n%s", seed, i, markdown)
          .isEqualTo(BothWalks.flexmarkWithoutRaw(markdown));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isThatOfFlexmarkOnEveryExampleOfTheSpecifications(Example example) {
    String ours = BothWalks.ours(example.getSource());
    String flexmark = BothWalks.flexmark(example.getSource());
    if (OTHERWISE_THAN_FLEXMARK.matcher(example.getSource()).find() && !ours.equals(flexmark)) {
      assertThat(ours).isEqualTo(BothWalks.normalised(example.getHtml()));
    } else {
      assertThat(ours).isEqualTo(flexmark);
    }
  }
}
