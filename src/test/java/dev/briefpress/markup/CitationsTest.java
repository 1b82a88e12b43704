package dev.briefpress.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.RichText;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code [^id]} becomes where a source has the id. */
class CitationsTest {
  private static final Map<String, Integer> SOURCES = Map.of("s1", 1, "s2", 2, "7", 3);
  private static final String ONE =
      "<sup id=\"srcref-1\"><a href=\"#src-1\" role=\"doc-noteref\">[1]</a></sup>";

  @Test
  void citesASourceWithItsNumber() {
    assertThat(html("A claim.[^s1]\n")).isEqualTo("<p>A claim." + ONE + "</p>\n");
    assertThat(html("One[^S1] and two.[^s1][^s2]\n"))
        .contains("srcref-1\"", "srcref-1-2\"", "srcref-2\"", "[2]");
  }

  @Test
  void aFootnoteOfThatNameComesFirst() {
    Outline outline = outline("A claim.[^s1] More.[^7]\n\n[^s1]: A note.[^s2]\n");
    assertThat(text(outline).html())
        .contains("fnref-1\"", "srcref-3\"")
        .doesNotContain("srcref-1\"");
    assertThat(outline.footnotes().html()).contains("srcref-2\"");
  }

  @ParameterizedTest
  @CsvSource({
    "'A claim.[^s1]', 'A claim.'",
    "'A claim [^s1].', 'A claim.'",
    "'A claim[^s1][^s2], and another', 'A claim, and another'",
    "'A claim [^s1] goes on', 'A claim goes on'",
    "'**Bold**[^7]', 'Bold'",
    "'No source[^s9]', 'No source[^s9]'",
    "'Code `[^s1]`', 'Code [^s1]'",
    "'Typed \\[^s1]', 'Typed [^s1]'"
  })
  void isNoWordOfTheText(String body, String text) {
    RichText read = text(outline(body + "\n"));
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.words()).isEqualTo(text.split(" ", -1).length);
    assertThat(String.join(" ", read.sentences())).isEqualTo(text);
  }

  @Test
  void isNoWordOfAHeadingAndNoLinkWithinALink() {
    Outline outline =
        outline("## 1. BLUF[^s1]\n\n### Why[^s2]\n\n[a [^s1] b](https://a.example)\n");
    assertThat(outline.sections().get(0).heading().text()).isEqualTo("BLUF");
    String html =
        outline.sections().get(0).blocks().stream()
            .map(block -> block.html().html())
            .collect(Collectors.joining());
    assertThat(html).contains("<h3 id=\"why\">Why<sup id=\"srcref-2\">");
    assertThat(html).doesNotContainPattern("<a [^>]*>[^<]*<sup[^>]*><a ");
  }

  @Test
  void anAuthorsOwnHtmlIsNoCitation() {
    assertThat(html("x <sup id=\"srcref-1\">y</sup> [^s1] <b>z</b>\n"))
        .contains("<sup>y</sup>", ONE);
  }

  @Test
  void manyAreReadInLittleTime() {
    String body = "word [^s1] ".repeat(10_000) + "\n\n" + "word [^s9] ".repeat(10_000) + "\n";
    Outline outline = Assertions.assertTimeout(Duration.ofSeconds(20), () -> outline(body));
    assertThat(outline.lead()).isNotEmpty();
    String apart = "A claim.[^s2]\n\n".repeat(10_000);
    assertThat(outline(apart).anchors()).contains("srcref-2-10000");
  }

  private static Outline outline(String body) {
    return Markdown.of(Set.of("bluf")).parse(body, "content/briefs/x.md", "en", SOURCES);
  }

  private static RichText text(Outline outline) {
    return new RichText(
        outline.lead().stream().map(block -> block.html().html()).collect(Collectors.joining()));
  }

  private static String html(String body) {
    return text(outline(body)).html();
  }
}
