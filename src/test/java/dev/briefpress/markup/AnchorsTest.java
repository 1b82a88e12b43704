package dev.briefpress.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {
  @ParameterizedTest
  @CsvSource({
    "What we know, what-we-know",
    "Cyber / Information Space, cyber--information-space",
    "C# & F#, c--f",
    "a_b-c, a_b-c",
    "Über die Lage, über-die-lage",
    "網路安全, 網路安全",
    "İstanbul, i̇stanbul",
    "1.2 Next, 12-next"
  })
  void slugsAHeadingAsGitHubDoes(String text, String slug) {
    assertThat(Anchors.slug(text)).isEqualTo(slug);
  }

  @Test
  void givesNoIdTwice() {
    Anchors anchors = new Anchors(Set.of("main"));
    assertThat(anchors.claim("Notes")).isEqualTo("notes");
    assertThat(anchors.claim("Notes")).isEqualTo("notes-1");
    assertThat(anchors.claim("Notes 1")).isEqualTo("notes-1-1");
    assertThat(anchors.claim("Notes 2")).isEqualTo("notes-2");
    assertThat(anchors.claim("Notes")).isEqualTo("notes-3");
    assertThat(anchors.claim("Main")).isEqualTo("section-main");
    assertThat(anchors.claim("?")).isEqualTo("section-");
    assertThat(anchors.given()).hasSize(7).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "Sources, section-sources",
    "H-bluf, section-h-bluf",
    "H, section-h",
    "fn, section-fn",
    "Search help, section-search-help",
    "Page one, section-page-one",
    "Sources of gas, sources-of-gas",
    "Research, research"
  })
  void leavesThePageItsIds(String text, String id) {
    assertThat(new Anchors(Set.of()).claim(text)).isEqualTo(id);
  }

  @Test
  void leavesFootnotesTheirIds() {
    Anchors anchors = new Anchors(Set.of());
    assertThat(anchors.claim("fn 1")).isEqualTo("section-fn-1");
    assertThat(anchors.claim("FNref-1")).isEqualTo("section-fnref-1");
  }

  @Test
  void leavesTheIdsOfSectionsToThePage() {
    Anchors anchors = new Anchors(Set.of());
    anchors.reserve("Overview");
    assertThat(anchors.claim("Overview")).isEqualTo("overview-1");
    assertThat(anchors.given()).containsExactly("overview-1");
  }
}
