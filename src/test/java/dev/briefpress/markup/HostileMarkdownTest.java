package dev.briefpress.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileMarkdownTest {
  private static final Markdown MARKDOWN = Markdown.of(Set.of("main"));
  private static final String PATH = "content/pages/x.md";

  private static final String[] PIECES = {
    "<script>",
    "</script>",
    "<script src=//x.org/a.js>",
    "<img src=x onerror=alert(1)>",
    "<svg>",
    "<svg onload=alert(1)>",
    "</svg>",
    "<math>",
    "<mtext>",
    "<style>",
    "</style>",
    "<b>",
    "</b>",
    "<b onclick='x'>",
    "<a href=\"javascript:alert(1)\">",
    "</a>",
    "<iframe srcdoc='<b>'>",
    "<p>",
    "</p>",
    "</div>",
    "<div style=\"x\">",
    "<table>",
    "<td>",
    "</table>",
    "<li>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?php",
    "?>",
    "<form action=x>",
    "<input autofocus onfocus=x>",
    "<base href=x>",
    "<noscript>",
    "</noscript>",
    "<title>",
    "</title>",
    "<textarea>",
    "<template>",
    "<xmp>",
    "<select>",
    "<plaintext>",
    "<details open ontoggle=x>",
    "<meta http-equiv=refresh content=0>",
    "<i title='&#1;&#2;'>",
    "&#1;",
    "&#2;",
    "\u0001",
    "\u0002",
    "\u0000",
    "\u0007",
    "[a](javascript:x)",
    "[a](JaVaScript:x)",
    "[a](java&Tab;script:x)",
    "[a](&#x6A;avascript:x)",
    "[a](data:text/html,x)",
    "[a](vbscript:x)",
    "[a](<java\nscript:x>)",
    "[a](//x.org)",
    "[a](\\\\x.org)",
    "[a](/\\x.org)",
    "![a](data:image/svg+xml,x)",
    "![a](http://x.org/p.png)",
    "![a\"onerror=\"x](p.png)",
    "[a](p.md \"t\\\" onclick=\\\"x\")",
    "<javascript:x>",
    "<data:x>",
    "[r]",
    "![r]",
    "[r]: javascript:x\n",
    "[r]: \u0001x\n",
    "[a](&#1;b.md)",
    "[a](\u0001content/x.md\u0001)",
    "[^1]",
    "[^1]: <script>x\n",
    "*",
    "**",
    "`",
    "``",
    "\n",
    "\n\n",
    "- ",
    "> ",
    "# ",
    "### ",
    "| a | b |\n|---|---|\n| ",
    " | ",
    "```html\n",
    "text ",
    "\" onclick=\"",
    "'",
    "\\",
    "<h3 id=\"main\">",
    "<ol start=\"x\" type=\"a\">",
    "<a \u0002 href=x>",
    "<a &#2; href=x>",
    "**La:** "
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void onlyHarmlessHtmlIsMadeOfWhatAttackersPutTogether(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2500; i++) {
      StringBuilder body = new StringBuilder();
      int pieces = 1 + random.nextInt(14);
      for (int piece = 0; piece < pieces; piece++) {
        body.append(PIECES[random.nextInt(PIECES.length)]);
      }
      SafeHtml.check(MARKDOWN.parse(body.toString(), PATH));
    }
  }

  @Test
  void keepsHarmlessTagsAndDropsTheRest() {
    assertThat(html("a <b class=x onclick=y>b</b> <abbr title=\"c\">d</abbr> <blink>e</blink>"))
        .isEqualTo("<p>a <b>b</b> <abbr title=\"c\">d</abbr> e</p>\n");
  }

  @Test
  void dropsWhatRunsWithAllThatIsInIt() {
    assertThat(html("<div>a<script>alert(1)</script><svg><text>b</text></svg><p>c</p></div>"))
        .isEqualTo("a<p>c</p>\n");
  }

  @Test
  void keepsItsOwnLinksBesideAnAuthorsTags() {
    assertThat(html("<kbd>a</kbd> [b](c.md) <a href=\"d.md\" id=\"e\">f</a>"))
        .isEqualTo("<p><kbd>a</kbd> <a href=\"\u0001content/pages/c.md\u0001\">b</a> f</p>\n");
  }

  @Test
  void closesWhatAnAuthorLeavesOpen() {
    assertThat(html("a <b>b")).isEqualTo("<p>a <b>b</b></p>\n");
    assertThat(html("a </div></main> b")).isEqualTo("<p>a  b</p>\n");
  }

  @Test
  void leavesNoMarkOfItsOwnInHtmlThatHoldsAngles() {
    assertThat(html("<https://x.org> `<`"))
        .isEqualTo(
            "<p><a href=\"https://x.org\" rel=\"noreferrer\">https://x.org</a> <code>&lt;</code></p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "java&Tab;script:alert(1)",
        "java&NewLine;script:alert(1)",
        "&#106;avascript:alert(1)",
        "&#x20;javascript:alert(1)",
        "javascript&colon;alert(1)",
        "&#1;javascript:alert(1)",
        "data:text/html;base64,PHNjcmlwdD4=",
        "vbscript:x",
        "file:///etc/passwd",
        "//x.org/a",
        "\\\\\\\\x.org/a",
        "/\\\\x.org/a",
        "&#47;&#47;x.org"
      })
  void showsALinkThatIsNotSafeAsItsTextAndTellsOfIt(String address) {
    Outline outline = MARKDOWN.parse("[text](" + address + ")", PATH);
    assertThat(outline.lead().get(0).html().html()).isEqualTo("<p>text</p>\n");
    Destination destination = outline.destinations().get(0);
    assertThat(Target.of(destination.address(), PATH).kind()).isEqualTo(Target.Kind.REFUSED);
  }

  @Test
  void replacesControlCharactersEverywhere() {
    String html = html("a\u0001b &#1; `\u0001` [\u0002](x:) <i title=\"&#1;\">\u0000</i>\u007F");
    assertThat(html).doesNotContain("\u0001", "\u0002", "\u0000", "\u007F");
    assertThat(Jsoup.parseBodyFragment(html).text())
        .isEqualTo("a\uFFFDb \uFFFD \uFFFD \uFFFD \uFFFD\uFFFD");
  }

  private static String html(String body) {
    return MARKDOWN.parse(body, PATH).lead().get(0).html().html();
  }

  @Test
  void noEntityBringsInWhatTheTextMayNotHold() {
    Outline outline =
        MARKDOWN.parse(
            "A&#x202E;b&#8237;c&#1;d&#x1b;e [f&#x202E;](https://example.org/&#x202E;) g\n", PATH);
    StringBuilder html = new StringBuilder();
    outline.lead().forEach(block -> html.append(block.html().html()));

    assertThat(html.toString().chars()).doesNotContain(0x202E, 0x202D, 1, 0x1B).contains(0xFFFD);
  }
}
