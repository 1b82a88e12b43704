package dev.briefpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RichTextTest {
  @Test
  void replacesEachMarkedTarget() {
    RichText text =
        new RichText(
            "<a href=\"\u0001content/a.md\u0001\">A</a> and <img src=\"\u0001content/b.png\u0001\">");
    assertThat(text.resolved(target -> "[" + target + "]"))
        .isEqualTo("<a href=\"[content/a.md]\">A</a> and <img src=\"[content/b.png]\">");
  }

  @Test
  void leavesTextWithoutTargetsAsItIs() {
    assertThat(new RichText("<p>plain</p>").resolved(target -> "lost")).isEqualTo("<p>plain</p>");
    assertThat(RichText.EMPTY.resolved(target -> "lost")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<p>One</p><p>two</p>, One two",
    "<p>a<em>b</em>c</p>, abc",
    "one<br>two, one two",
    "<li>one</li><li>two</li>, one two",
    "a &amp; b &lt;i&gt;, a & b <i>",
    "'<a title=\"x > y\" href=\"z\">link</a>', link",
    "'  many \n\t blanks ', many blanks",
    "<p>cut <b, cut",
    "'', ''"
  })
  void saysWhatAReaderSees(String html, String text) {
    assertThat(new RichText(html).text()).isEqualTo(text);
  }
}
