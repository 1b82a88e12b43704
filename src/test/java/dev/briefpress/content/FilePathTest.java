package dev.briefpress.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePathTest {
  private static final Path SITE = Path.of("site").toAbsolutePath();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/briefs/2026/01/30/eu-japan.md",
        "content/EU & Japan (2).png",
        "a",
        "...",
        "content/..hidden/.x",
        "content/\u00E9\u2603\uD83D\uDE00.png",
        "content/Bildschirmfoto\u00A0um\u202F9.png"
      })
  void takesWhatCanBeSeenAndStaysBelowItsFolder(String path) {
    assertThat(new FilePath(path).in(SITE).normalize().toString())
        .isEqualTo(SITE + SITE.getFileSystem().getSeparator() + path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "content/",
        "content//a",
        "content/./a",
        "content/../../a",
        "..",
        "content/x\\..\\..\\secret.md",
        "content/\u001B[31mred.md",
        "content/a\nb",
        "content/a\u007F",
        "content/a\u0085",
        "content/a\u00AD",
        "content/a\u200B",
        "content/a\u2028",
        "content/a\u202Egnp.exe",
        "content/a\u2066",
        "content/a\u2800",
        "content/a\u3164",
        "content/a\uFEFF",
        "content/a\uFFFD",
        "content/a\uFFFE",
        "content/a\uD800",
        "content/\uDC00a",
        "content/a\uDB40\uDC41"
      })
  void takesNothingElse(String path) {
    assertThat(FilePath.isSafe(path)).isFalse();
    assertThatThrownBy(() -> new FilePath(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void holdsAddressesThatAreOneFileSomewhereForTheSame() {
    assertThat(SitePath.folded("a/\u017F.PNG")).isEqualTo(SitePath.folded("A/s.png"));
    assertThat(SitePath.folded("\u212A.png")).isEqualTo(SitePath.folded("k.png"));
    assertThat(SitePath.folded("stra\u00DFe")).isEqualTo(SitePath.folded("STRASSE"));
    assertThat(SitePath.folded("e\u0301")).isEqualTo(SitePath.folded("\u00C9"));
    assertThat(SitePath.folded("a.png")).isNotEqualTo(SitePath.folded("b.png"));
  }
}
