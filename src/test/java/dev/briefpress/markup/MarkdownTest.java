package dev.briefpress.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.briefpress.markup.guard.BoundedParser;
import dev.briefpress.markup.guard.MarkedText;
import dev.briefpress.markup.guard.Unread;
import dev.briefpress.text.RawSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
  private static final Markdown MARKDOWN = Markdown.of(Set.of("bluf"));
  private static final String PATH = "content/briefs/2026/01/30/x.md";

  @Test
  void readsAnEmptyBody() {
    Outline outline = MARKDOWN.parse("", PATH);
    assertThat(outline.lead()).isEmpty();
    assertThat(outline.sections()).isEmpty();
    assertThat(outline.footnotes().isEmpty()).isTrue();
    assertThat(outline.unread()).isEmpty();
  }

  @Test
  void givesTheSameOutlineOnEveryThreadAndWhateverWasReadBefore() {
    List<String> bodies = new ArrayList<>();
    RandomMarkdown random = new RandomMarkdown(17);
    for (int i = 0; i < 400; i++) {
      bodies.add("## 1. A\n\n" + random.document() + "\n- **La:** x\n");
    }
    List<Outline> alone =
        bodies.stream().map(body -> Markdown.of(Set.of("bluf")).parse(body, PATH)).toList();
    List<Outline> together =
        IntStream.range(0, bodies.size())
            .parallel()
            .mapToObj(i -> MARKDOWN.parse(bodies.get(i), PATH))
            .toList();
    assertThat(together).isEqualTo(alone);
  }

  @ParameterizedTest
  @CsvSource({
    "'# A\n\n## B\n\n### C\n', 'A, B'",
    "'## B\n\n# A\n\n### C\n', 'B, A'",
    "'# A\n\n### C\n\n# D\n', 'A, D'",
    "'### C\n\n#### D\n\n### E\n', 'C, E'",
    "'A\n===\n\nB\n---\n', 'A, B'",
    "'> # A\n\n### C\n', 'C'"
  })
  void takesHeadingsDownToLevelTwoOrElseTheHighestForSections(String body, String sections) {
    assertThat(MARKDOWN.parse(body, PATH).sections())
        .extracting(section -> section.heading().text())
        .containsExactly(sections.split(", "));
  }

  @Test
  void placesEverythingWhereItStandsInTheBody() {
    RandomMarkdown random = new RandomMarkdown(23);
    for (int i = 0; i < 300; i++) {
      String body = random.document();
      Outline outline = MARKDOWN.parse(body, PATH);
      List<RawSpan> spans = new ArrayList<>(outline.rawHtml());
      outline.destinations().forEach(destination -> spans.add(destination.span()));
      outline.sections().forEach(section -> spans.add(section.heading().span()));
      outline.lead().forEach(block -> spans.add(block.span()));
      for (RawSpan span : spans) {
        assertThat(span.start()).as(body).isNotNegative().isLessThanOrEqualTo(span.end());
        assertThat(span.end()).as(body).isLessThanOrEqualTo(body.length());
      }
      for (RawSpan raw : outline.rawHtml()) {
        assertThat(body.charAt(raw.start())).as(body).isEqualTo('<');
      }
    }
  }

  @Test
  void saysWhatItCouldNotReadAndShowsItAsText() {
    String body = "a\n\n" + "[".repeat(201) + "b*c*\n";
    Outline outline = MARKDOWN.parse(body, PATH);
    assertThat(outline.unread()).map(RawSpan::start).hasValue(3);
    assertThat(outline.lead().get(1).html().html())
        .isEqualTo("<p>" + "[".repeat(201) + "b*c*</p>\n");
  }

  @Test
  void readsListsAndQuotationsOnlyToADepth() {
    Outline outline = MARKDOWN.parse("> ".repeat(60) + "a\n", PATH);
    assertThat(outline.unread()).isPresent();
    assertThat(outline.lead().get(0).html().text()).startsWith("> > ").endsWith("a");
    assertThat(MARKDOWN.parse("> ".repeat(40) + "a\n", PATH).unread()).isEmpty();
    assertThat(MARKDOWN.parse("- ".repeat(20) + "a\n", PATH).unread()).isEmpty();
  }

  @Test
  void readsEmphasisOnlyToADepth() {
    String body = "*a **a ".repeat(60) + "b" + "** a*".repeat(60);
    Outline outline = MARKDOWN.parse(body, PATH);
    assertThat(outline.unread()).isPresent();
    assertThat(outline.lead().get(0).html().text()).contains("*");
  }

  @Test
  void leavesOutLinesBeyondTheBound() {
    Outline outline = MARKDOWN.parse("a\n\n".repeat(20_000), PATH);
    assertThat(outline.lead()).hasSize(Unread.MOST_LINES / 2);
    assertThat(outline.unread()).map(RawSpan::start).hasValue(Unread.MOST_LINES / 2 * 3);
  }

  @Test
  void readsLongOrdinaryTextWhole() {
    String paragraph =
        "Words *with emphasis*, a [link](/pages/why.md), `code` & an [x] in a long line. "
            .repeat(40);
    StringBuilder body = new StringBuilder();
    while (body.length() < 1_000_000) {
      body.append("## Heading\n\n").append(paragraph).append("\n\n- **La:** x\n- **Lb:** y\n\n");
    }
    Outline outline = MARKDOWN.parse(body.toString(), PATH);
    assertThat(outline.unread()).isEmpty();
    assertThat(outline.sections()).hasSizeGreaterThan(300);
  }

  @Test
  void leavesNodesItDoesNotKnowToFlexmark() {
    Document document = BoundedParser.of(Markdown.options()).parse(MarkedText.of("a\n"));
    TextBase unknown = new TextBase(BasedSequence.of("b<c"));
    unknown.appendChild(new Text(BasedSequence.of("b<c")));
    Paragraph paragraph = (Paragraph) document.getFirstChild();
    paragraph.appendChild(unknown);
    paragraph.appendChild(new WhiteSpace(BasedSequence.of(" ")));
    Outline outline =
        new Outliner(
                MarkedText.of("a\n"),
                new PlainDialect(),
                new Anchors(Set.of()),
                new RawHtml(),
                HtmlRenderer.builder(Markdown.options()).build())
            .outline(document);
    assertThat(outline.lead().get(0).html().html()).isEqualTo("<p>ab&lt;c</p>\n");
  }
}
