package dev.briefpress.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferredTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hypothesis B is currently better supported due to the agenda.",
        "Hypothesis B is better supported, since ships turned back.",
        "hypothesis B remains the most likely of the two.",
        "The record of four years clearly favours Hypothesis B.",
        "Some doubt remains. Hypothesis B appears to be more plausible than Hypothesis A."
      })
  void takesTheHypothesisThatTheAssessmentPrefers(String assessment) {
    assertThat(Preferred.in(text(assessment))).contains("B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Neither Hypothesis A is better supported nor is the other.",
        "It cannot be said that Hypothesis B is better supported, and it is not.",
        "If the talks fail, Hypothesis B is more likely.",
        "Hypothesis A is better supported for ships. Hypothesis B is better supported for ports.",
        "Hypothesis C is better supported.",
        "Both hypotheses fit the evidence."
      })
  void takesNoneWhenTheAssessmentLeavesItOpen(String assessment) {
    assertThat(Preferred.in(text(assessment))).isEmpty();
  }

  @Test
  void takesNoneFromTheHypothesesThemselves() {
    assertThat(Preferred.in("- **Hypothesis A:** Hypothesis A is better supported.\n")).isEmpty();
  }

  private static String text(String assessment) {
    return """
        ## 2. Competing Hypotheses

        - **Hypothesis A:** The accounts are leftovers.
        - **Hypothesis B:** The accounts were kept on purpose.
        - **Assessment:** %s
        """
        .formatted(assessment);
  }
}
