package dev.briefpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {
  @Test
  void replacesEachMarkedTarget() {
    RichText text =
        new RichText(
            "<a href=\"\u0001content/a.md\u0001\">A</a> and <img src=\"\u0001content/b.png\u0001\">");
    assertThat(text.resolved(target -> Optional.of("[" + target + "]")))
        .isEqualTo("<a href=\"[content/a.md]\">A</a> and <img src=\"[content/b.png]\">");
  }

  @Test
  void leavesTheWordsOfALinkThatLeadsNowhereAndNothingOfAnImage() {
    RichText text =
        new RichText(
            "<p>See <a href=\"\u0001a.md#b\u0001\" title=\"x > y\">the <em>A</em></a>, "
                + "<img alt=\"c\" src=\"\u0001c.png\u0001\"> and "
                + "<a href=\"\u0001a.md\u0001\"><img src=\"\u0001d.png\u0001\"></a>.</p>");
    assertThat(
            text.resolved(
                target -> target.equals("d.png") ? Optional.of(target) : Optional.empty()))
        .isEqualTo("<p>See the <em>A</em>,  and <img src=\"d.png\">.</p>");
  }

  @Test
  void leavesTextWithoutTargetsAsItIs() {
    assertThat(new RichText("<p>plain</p>").resolved(target -> Optional.of("lost")))
        .isEqualTo("<p>plain</p>");
    assertThat(RichText.EMPTY.resolved(target -> Optional.of("lost"))).isEmpty();
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

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void countsTheWordsThatAReaderSees(long seed) {
    String[] pieces = {
      "a",
      "word",
      "é",
      "7",
      "-",
      ".",
      " ",
      "\n",
      "\u00A0",
      "\u2003",
      "😀",
      "<p>",
      "</p>\n",
      "<em>",
      "</em>",
      "<br>",
      "<a href=\"b > c\">",
      "</a>",
      "&amp;",
      "&quot;",
      "&lt;",
      "&gt;",
      "&nbsp;",
      "&eacute;",
      "&#65;",
      "<cut"
    };
    Random random = new Random(seed);
    for (int i = 0; i < 5000; i++) {
      StringBuilder html = new StringBuilder();
      for (int n = random.nextInt(8); n > 0; n--) {
        html.append(pieces[random.nextInt(pieces.length)]);
      }
      RichText text = new RichText(html.toString());
      assertThat(text.words()).as(text.html()).isEqualTo(WordCount.of(text.text()));
    }
  }

  @Test
  void whatAuthorsWroteIsWithoutTheSchemasWordsAndReferencesToThem() {
    Section hypotheses =
        new Section(
            "hypotheses",
            "Competing Hypotheses",
            false,
            OptionalInt.of(2),
            false,
            List.of(
                new Part.Hypotheses(
                    List.of(new Hypothesis("A", "Hypothesis A", new RichText("Pipes."), false))),
                new Part.Assessment(
                    "Assessment", new RichText("<p>Hypothesis A is better supported.</p>")),
                new Part.Labelled(
                    List.of(
                        new LabelledText(
                            Optional.of("cyber"), "Cyber", new RichText("Nets."), List.of()),
                        new LabelledText(
                            Optional.empty(), "Own label", new RichText("Cables."), List.of())))));
    Section own =
        new Section(
            "x",
            "Own heading",
            true,
            OptionalInt.empty(),
            false,
            List.of(new Part.Tags(List.of())));
    Body body = new Body(new RichText("<p>Lead</p>"), List.of(hypotheses, own), RichText.EMPTY);

    assertThat(BodyText.authored(body).stream().map(String::strip))
        .containsExactly(
            "Lead", "Pipes.", "is better supported.", "Nets.", "Own label: Cables.", "Own heading");
  }

  @Test
  void aBodyHasTheWordsOfItsTexts() {
    Body body =
        new Body(
            new RichText("<p>Two words</p>\n"),
            List.of(
                new Section(
                    "bluf",
                    "One heading",
                    false,
                    OptionalInt.of(1),
                    true,
                    List.of(
                        new Part.Assessment("Its label", new RichText("and & text")),
                        new Part.Tags(List.of(Tag.of("a tag"), Tag.of("b"))),
                        new Part.Entities(
                            List.of(
                                new Entity("NATO", Optional.of("alliance"), Optional.empty())))))),
            RichText.EMPTY);
    int words = 0;
    for (String text : BodyText.of(body)) {
      words += WordCount.of(text);
    }
    assertThat(BodyText.words(body)).isEqualTo(words).isEqualTo(13);
  }
}
