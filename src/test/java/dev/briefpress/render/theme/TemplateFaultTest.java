package dev.briefpress.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefpress.render.SmallSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site's own theme with a slip of the pen. */
class TemplateFaultTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          <p th:text="${view.titel}">x</p>                     | Brief has no 'titel'
          <p th:text="${wiev.title}">x</p>                     | nothing here is called 'wiev'
          <p th:if="${#strings.isEmpty(view.titel)}">x</p>     | titel
          <p th:each="s : ${view.sources}" th:text="${s.nam}">x</p> | SourceLine has no 'nam'
          <p th:text="#{brief.publishd}">x</p>                 | there is no text for 'brief.publishd'
          <p th:text="${view.title">x</p>                      | ${view.title
          <p th:replace="~{fragments/crad :: list}">x</p>      | fragments/crad.html
          """)
  void isNamedWithTemplateAndLineAndNothingIsPublished(String slip, String message) {
    SmallSite site =
        SmallSite.in(folder)
            .withBrief(
                "first",
                "The first brief",
                "tags: [resilience]\nsources: [{title: A source, reliability: A, credibility: 2}]\n",
                "Plain words.",
                "Europol")
            .with(
                "themes/dispatch/pages/brief.html",
                "<!DOCTYPE html>\n<html th:replace=\"~{layouts/base :: page(~{::main})}\">\n<body>\n"
                    + "<main id=\"main\">\n<h1 th:text=\"${view.title}\">x</h1>\n"
                    + slip
                    + "\n</main>\n</body>\n</html>\n");
    assertThatThrownBy(site::run)
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith("pages/brief.html:6: ")
        .hasMessageContaining(message);
    assertThat(site.published()).isEmpty();
  }

  @Test
  void leavesTheSiteThatWasThereAsItWas() {
    SmallSite site = SmallSite.in(folder).withBrief("first", "The first brief");
    site.build();
    List<String> before = site.published();
    site.withBrief("second", "The second brief")
        .with("themes/dispatch/pages/brief.html", "<p th:text=\"${view.titel}\">x</p>");
    assertThatThrownBy(site::run).hasMessageStartingWith("pages/brief.html:1: ");
    assertThat(site.published()).isEqualTo(before);
  }

  @Test
  void anOverriddenTemplateIsUsedAndTheOthersStay() {
    SmallSite site =
        SmallSite.in(folder)
            .withBrief("first", "The first brief")
            .with(
                "themes/dispatch/messages.properties",
                shippedWords().replace("nav.archive=Archive", "nav.archive=All of it"));
    assertThat(site.build().page("index.html").select(".site-nav a").eachText())
        .containsExactly("Daily", "Categories", "Tags", "All of it", "Search");
  }

  private static String shippedWords() {
    try (var in =
        Objects.requireNonNull(
            Theme.class.getResourceAsStream(
                "/dev/briefpress/themes/dispatch/messages.properties"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
