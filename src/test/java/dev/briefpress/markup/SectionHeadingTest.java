package dev.briefpress.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionHeadingTest {
  @ParameterizedTest
  @CsvSource({
    "## 3. Key Assumptions, 3, Key Assumptions",
    "## 3) Key Assumptions, 3, Key Assumptions",
    "## 3 Key Assumptions, 3, Key Assumptions",
    "## **3.** Key *Assumptions* ##, 3, Key Assumptions",
    "## 12. A &amp; B, 12, A & B",
    "## 3\\. Key Assumptions, 3, Key Assumptions",
    "## 3., 3, ''"
  })
  void splitsTheNumberFromTheText(String line, int number, String text) {
    Heading heading = heading(line);
    assertThat(heading.number()).isEqualTo(OptionalInt.of(number));
    assertThat(heading.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026 Outlook", "3.5 per cent", "3rd party", "3: Key", "(3) Key", "Key 3."})
  void leavesOtherNumbersInTheText(String text) {
    Heading heading = heading("## " + text);
    assertThat(heading.number()).isEmpty();
    assertThat(heading.text()).isEqualTo(text);
  }

  private static Heading heading(String line) {
    return Markdown.of(Set.of()).parse(line + "\n", "content/x.md").sections().get(0).heading();
  }
}
