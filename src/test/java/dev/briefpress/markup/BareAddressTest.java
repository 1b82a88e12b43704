package dev.briefpress.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses in a text become links, and which emphasis holds beside Chinese and Japanese. */
class BareAddressTest {
  private static final Markdown MARKDOWN = Markdown.of(Set.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "See https://example.org/a?b=1. | https://example.org/a?b=1",
        "See www.example.org, please | https://www.example.org",
        "(https://example.org/a_b_c) | https://example.org/a_b_c",
        "https://en.example.org/x_(y) | https://en.example.org/x_(y)",
        "“http://example.org”, he said | http://example.org"
      })
  void becomeLinks(String text, String address) {
    assertThat(html(text)).contains(" href=\"" + address + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://localhost",
        "xhttps://example.org",
        "www.",
        "`https://example.org`",
        "the www is old",
        "https://"
      })
  void stayText(String text) {
    assertThat(html(text)).doesNotContain("<a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[https://example.org](https://example.com)", "<https://example.com>"})
  void areOneLinkOnlyWithinALink(String text) {
    assertThat(html(text)).containsOnlyOnce("<a ").contains("href=\"https://example.com\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "这是**“重要”**的。 | <strong>“重要”</strong>的",
        "これは**強調。**です。 | <strong>強調。</strong>です",
        "a*\"b\"*c | a*&quot;b&quot;*c"
      })
  void emphasisHoldsWhereNoBlanksPartWords(String text, String expected) {
    assertThat(html(text).replace("\"b\"", "&quot;b&quot;")).contains(expected);
  }

  private static String html(String text) {
    return MARKDOWN.parse(text, "content/briefs/2026/01/30/x.md").lead().get(0).html().html();
  }
}
