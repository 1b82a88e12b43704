package dev.briefpress.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without Flexmark comes out as it does with it. */
class PlainReaderTest {
  private static final Set<String> RESERVED = Set.of("bluf");
  private static final Markdown MARKDOWN = Markdown.of(RESERVED);
  private static final String PATH = "content/briefs/2026/01/30/x.md";

  private static final String BRIEF =
      """
      ## 1. BLUF (Bottom Line Up Front)

      The *dialogue* is "likely" to grow, see [the method](/pages/why.md#a) & [ENISA](https://x.eu/?a=b).
      A second line.

      ### What we know!

      ## 2. Competing Hypotheses
      - **Hypothesis A:** Both stay > 1.5.
        More of it.
      - **Assessment**: A; write [us](mailto:desk@x.eu).
      - Words before a colon: and behind it
      - Scenario Outlook:
        - **Best:** text
          - deeper
          - U.S. response: deep
        - *Worst* text

      *Closing* words.
      """;

  private static @Nullable Outline plain(String body) {
    Anchors anchors = new Anchors(RESERVED);
    return PlainReader.read(body, new SiteDialect(PATH, anchors), anchors);
  }

  // Whether it was plain.
  private static boolean isReadAlike(String body) {
    Outline plain = plain(body);
    if (plain != null) {
      assertThat(plain).as(body).isEqualTo(MARKDOWN.parseAny(body, PATH));
    }
    return plain != null;
  }

  @Test
  void readsABriefOfHeadingsParagraphsListsEmphasisAndLinks() {
    assertThat(isReadAlike(BRIEF)).isTrue();
    assertThat(isReadAlike(BRIEF.strip())).isTrue();
    assertThat(isReadAlike("")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a `code`",
        "a_b_",
        "a ~~b~~",
        "a &amp; b",
        "a\\*b",
        "a <b>c</b>",
        "a ![b](c.png)",
        "a [b][c]",
        "a [b](c \"d\")",
        "a [*b*](c)",
        "a **b *c* d**",
        "a*b*c*d",
        "a * b",
        "a **b",
        "a ]",
        "a[^1]",
        "[a]: b",
        "a  \nb",
        " a",
        "a\n  b",
        "a\n===",
        "a\n---",
        "a\n- b",
        "a\n1. b",
        "---",
        "* a",
        "+ a",
        "1) a",
        "> a",
        "    a",
        "#a",
        "# a #",
        "# a **b**",
        "| a |\n|---|",
        "- a\n\n- b",
        "- a\n\n  b",
        "- a\nb",
        "-  a",
        "-",
        "- - a",
        "- # a",
        "- a\n   - b",
        "- a\n    - b",
        "  - a",
        "**a\nb:** c",
        "**[a](b):** c",
        "a\tb",
        "a\u0000b",
        "a\u00A0b",
        "a\u2003b"
      })
  void leavesToFlexmarkWhatIsNotPlain(String body) {
    assertThat(plain(body)).isNull();
  }

  @Test
  void leavesToFlexmarkWhatIsLong() {
    String line = "word ".repeat(10).strip() + "\n";
    assertThat(plain(line.repeat(PlainReader.LONGEST / line.length()))).isNotNull();
    assertThat(plain(line.repeat(PlainReader.LONGEST / line.length() + 1))).isNull();
    assertThat(plain("a" + " ".repeat(Unread.LONGEST_RUN + 1) + "b")).isNull();
  }

  static Stream<Example> examples() {
    return Stream.of(TestResources.getSpec(), TestResources.getGfmSpec())
        .flatMap(url -> ExampleReader.readExamples(url).stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheExamplesOfTheSpecificationsAlike(Example example) {
    isReadAlike(example.getSource());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void readsRandomMarkdownAlike(long seed) {
    RandomMarkdown random = new RandomMarkdown(seed);
    int read = 0;
    for (int i = 0; i < 3000; i++) {
      read += isReadAlike(random.document()) ? 1 : 0;
    }
    assertThat(read).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void readsABriefWithRandomChangesAlike(long seed) {
    String[] pieces = {
      "*", "**", "[", "]", "](", ")", "!", ":", ": ", "\"", ">", "&", "-", "- ", "#", "# ", "\n",
      "\n\n", "\n  ", "\n- ", "\n  - ", "\n    ", " ", "  ", "1.", ".", "é", "–", "=", "^", "("
    };
    Random random = new Random(seed);
    int read = 0;
    for (int i = 0; i < 3000; i++) {
      StringBuilder body = new StringBuilder(BRIEF);
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        int at = random.nextInt(body.length());
        if (random.nextInt(3) == 0) {
          body.delete(at, Math.min(body.length(), at + 1 + random.nextInt(4)));
        } else {
          body.insert(at, pieces[random.nextInt(pieces.length)]);
        }
      }
      read += isReadAlike(body.toString()) ? 1 : 0;
    }
    assertThat(read).isGreaterThan(300);
  }
}
