package dev.briefpress.authoring.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "<p>a_b <b>Bo</b>ld <i>x</i></p> => a_b **Bo**ld *x*",
        "<p><strong>Label:</strong>text</p> => **Label:** text",
        "<p>word<strong> in</strong></p> => word **in**",
        "<p><b>a</b><b>b</b></p> => **ab**",
        "<p><b>a</b><i>b</i></p> => **a**<em>b</em>",
        "<p># no heading</p> => \\# no heading",
        "<p>_no emphasis_ *none*</p> => \\_no emphasis\\_ \\*none\\*",
        "<p>R&amp;D &amp;amp; x</p> => R&D \\&amp; x",
        "<p>CO<sub>2</sub>, m<sup>2</sup></p> => CO₂, m²",
        "<p>x<sup>th</sup></p> => x<sup>th</sup>",
        "<p><del>10</del> <ins>12</ins></p> => ~~10~~ <ins>12</ins>",
        "<p><a href='/x y.html'>a <b>link</b> </a>z</p> => [a **link**](</x%20y.html>) z",
        "<p><img src='a.png' alt='A \"map\" [1]'></p> => ![A \"map\" \\[1\\]](a.png)",
        "<figure><img src='a.png' alt='x'><figcaption>A map</figcaption></figure>"
            + " => ![x](a.png \"A map\")",
        "<p>A <code>a_b*</code> <kbd>Ctrl</kbd></p> => A `a_b*` `Ctrl`",
        "<p><q>So</q> he said</p> => “So” he said",
        "<iframe src='https://example.org/v' title='Film'></iframe>"
            + " => [Film](https://example.org/v)",
      })
  void keepsTheWordsInALine(String html, String markdown) {
    assertThat(HtmlText.of(html).markdown()).isEqualTo(markdown + "\n");
  }

  @Test
  void keepsListsInListsAndTheNumbersTheyBeginWith() {
    assertThat(
            HtmlText.of("<ol start=3><li>three<ul><li>sub</li></ul></li><li><p>a<p>b</li></ol>")
                .markdown())
        .isEqualTo("3. three\n   - sub\n4. a\n\n   b\n");
  }

  @Test
  void fillsTheCellsThatATableSpans() {
    String table =
        "<table><caption>Cap</caption><tr><td rowspan=2>1</td><td>x<ul><li>a</li><li>b</li></ul>"
            + "<tr><td>y</td></tr><tr><td colspan=2>z|</table>";

    assertThat(HtmlText.of(table).markdown())
        .isEqualTo(
            "Cap\n\n|  1  | x a; b |\n|-----|--------|\n|     | y      |\n| z\\| |        |\n");
  }

  @Test
  void aTableThatLaysOutAPageIsTheBlocksInIt() {
    assertThat(HtmlText.of("<table><tr><td><h2>One</h2><p>two</td></tr></table>").markdown())
        .isEqualTo("## One\n\ntwo\n");
  }

  @Test
  void raisedLinksToTextsFurtherDownAreFootnotes() {
    String html =
        "<p>A<sup><a href='#f1' id='r1'>1</a></sup> b<a href='#f2'><sup>[2]</sup></a></p>"
            + "<ol><li id=f1>First. <a href='#r1'>↩</a></li><li id=f2><p>Second</p></li></ol>";

    assertThat(HtmlText.of(html).markdown())
        .isEqualTo("A[^1] b[^2]\n\n[^1]: First.\n\n[^2]: Second\n");
  }

  @Test
  void whatStandsAroundATextIsNamed() {
    HtmlText text = HtmlText.of("<nav>Home News</nav><p>Text</p><form>Subscribe</form>");

    assertThat(text.markdown()).isEqualTo("Text\n");
    assertThat(text.left()).containsExactly("Home News", "Subscribe");
  }

  @Test
  void quotationsAndCodeKeepTheirForm() {
    assertThat(
            HtmlText.of(
                    "<blockquote><p>q<footer>Name</footer></blockquote><pre><code>a\n  *b_</code></pre>")
                .markdown())
        .isEqualTo("> q\n>\n> Name\n\n```text\na\n  *b_\n```\n");
  }

  @Test
  void charactersOfPrivateUseMeanNothing() {
    assertThat(HtmlText.of("<p>a\uE12Ab\uE201c</p>").markdown()).isEqualTo("abc\n");
  }
}
