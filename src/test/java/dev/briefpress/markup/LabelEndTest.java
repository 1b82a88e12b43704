package dev.briefpress.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.text.RawSpan;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelEndTest {
  private static final Markdown MARKDOWN = Markdown.of(Set.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**Hypothesis A:** text | Hypothesis A | text",
        "**Hypothesis A**: text | Hypothesis A | text",
        "__Hypothesis A:__ text | Hypothesis A | text",
        "**Hypothesis A :** text | Hypothesis A | text",
        "**Bias &amp; Deception Risks:** text | Bias & Deception Risks | text",
        "**Cyber [CY-01, moderate]:** text | Cyber [CY-01, moderate] | text",
        "**A very long label of many words that goes on and on until nobody reads it:** x | A very long label of many words that goes on and on until nobody reads it | x",
        "**Immediate Actions (0–30 days):** *text* | Immediate Actions (0–30 days) | <em>text</em>",
        "Hypothesis A: text | Hypothesis A | text",
        "Bias &amp; Deception Risks: text | Bias & Deception Risks | text",
        "Immediate Actions (0–30 days): text | Immediate Actions (0–30 days) | text",
        "U.S. response: text | U.S. response | text",
        "Assessment: 10:30 and more: text | Assessment | 10:30 and more: text",
        "**Scenario Outlook:** | Scenario Outlook | ''",
        "Scenario Outlook: | Scenario Outlook | ''"
      })
  void splitsTheLabelFromTheText(String item, String label, String text) {
    Item read = item("- " + item);
    assertThat(read.label()).map(Label::text).hasValue(label);
    assertThat(read.text().html()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://x.org/ is a link",
        "At 10:30 it began",
        "**Bold** words: text",
        "**Bold words.** Text",
        "**:** text",
        "One two three four five six seven: text",
        "It ended. Then this: text",
        "Why? Because: text",
        "a\\: text",
        "*Emphasis:* text",
        "`code: x`",
        "A word that is longer than most labels are and then some more-and-more-and-more: text",
        "text"
      })
  void seesNoLabelInOtherText(String item) {
    assertThat(item("- " + item).label()).isEmpty();
  }

  @Test
  void pointsAtTheWordsOfTheLabel() {
    String body = "- **Bias &amp; Risks:** x\n- Plain one: x\n";
    Block.ItemList list = (Block.ItemList) MARKDOWN.parse(body, "content/x.md").lead().get(0);
    assertThat(list.items())
        .extracting(item -> item.label().map(Label::span).map(span -> cut(body, span)).orElse(""))
        .containsExactly("Bias &amp; Risks", "Plain one");
  }

  private static String cut(String body, RawSpan span) {
    return body.substring(span.start(), span.end());
  }

  private static Item item(String body) {
    return ((Block.ItemList) MARKDOWN.parse(body, "content/x.md").lead().get(0)).items().get(0);
  }
}
