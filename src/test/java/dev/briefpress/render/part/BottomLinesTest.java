package dev.briefpress.render.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Body;
import dev.briefpress.content.Part;
import dev.briefpress.content.RichText;
import dev.briefpress.content.Section;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BottomLinesTest {
  private static final String JUDGEMENT = "It is likely that copies stay in use.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>It is likely that copies stay in use.</p>"
            + " | <p class=\"judgement\">It is likely that copies stay in use.</p>",
        "<p>It is likely that copies stay in use. We are sure.</p>"
            + " | <p class=\"judgement\">It is likely that copies stay in use.</p><p>We are sure.</p>",
        "<p>A flaw. It is likely that copies stay in use. We are sure.</p>"
            + " | <p class=\"judgement\">It is likely that copies stay in use.</p>"
            + "<p>We are sure.</p><p>A flaw.</p>",
        "<p>One.</p><p>Two. It is likely that copies stay in use. Three.</p><p>Four.</p>"
            + " | <p class=\"judgement\">It is likely that copies stay in use.</p>"
            + "<p>Three.</p><p>One.</p><p>Two.</p><p>Four.</p>",
      })
  void theJudgementStandsFirst(String html, String opened) {
    assertThat(opened(html)).isEqualTo(opened);
  }

  @Test
  void markupWithinTheSentencesStays() {
    assertThat(
            opened(
                "<p>A <em>flaw</em> &amp; more. It is <a href=\"/a>b\">likely</a> that\ncopies"
                    + " stay in use.<sup id=\"fnref-1\"><a href=\"#fn-1\">1</a></sup>"
                    + " We <strong>know</strong>.</p>"))
        .isEqualTo(
            "<p class=\"judgement\">It is <a href=\"/a>b\">likely</a> that\ncopies stay in"
                + " use.<sup id=\"fnref-1\"><a href=\"#fn-1\">1</a></sup></p>"
                + "<p>We <strong>know</strong>.</p><p>A <em>flaw</em> &amp; more.</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>A flaw. <strong>It is likely that copies stay in use. We are sure.</strong></p>",
        "<p>A flaw. <em>It is likely</em> that copies stay in use.</p>",
        "<ul>\n<li>\n<p>It is likely that copies stay in use.</p>\n</li>\n</ul>",
        "<blockquote>\n<p>It is likely that copies stay in use.</p>\n</blockquote>",
        "<p>Something else.</p>",
        "",
      })
  void aSentenceThatIsNotWholeInAParagraphStaysWhereItIs(String html) {
    assertThat(opened(html)).isEqualTo(html);
  }

  @Test
  void saysWhatStandsInItsSentences() {
    Body body = body("<p>A flaw. <em>It is likely</em> that copies stay in use. More.</p>");

    assertThat(BottomLines.says(body, JUDGEMENT)).isTrue();
    assertThat(BottomLines.says(body, "It is likely that copies stay.")).isFalse();
  }

  private static String opened(String html) {
    Body opened = BottomLines.opened(body(html), JUDGEMENT);
    Part.Prose prose = (Part.Prose) opened.sections().get(0).parts().get(0);
    return prose.text().html().replace("</p>\n<p", "</p><p").strip();
  }

  private static Body body(String html) {
    Section bluf =
        new Section(
            "bluf",
            "BLUF",
            false,
            OptionalInt.of(1),
            true,
            List.of(new Part.Prose(new RichText(html))));
    return new Body(RichText.EMPTY, List.of(bluf), RichText.EMPTY);
  }
}
