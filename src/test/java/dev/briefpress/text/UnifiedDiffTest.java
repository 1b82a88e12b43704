package dev.briefpress.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
  @Test
  void equalTextsHaveNone() {
    assertThat(UnifiedDiff.of("a.md", "one\ntwo\n", "one\ntwo\n")).isEmpty();
  }

  @Test
  void aChangedLineStandsAmongThreeLinesOfContext() {
    assertThat(UnifiedDiff.of("a.md", "1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nfive\n6\n7\n8\n"))
        .isEqualTo(
            """
            --- a/a.md
            +++ b/a.md
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8
            """);
  }

  @Test
  void aRenamedFileHasBothNames() {
    assertThat(UnifiedDiff.of("a.md", "b.md", "x\n", "y\n")).startsWith("--- a/a.md\n+++ b/b.md\n");
  }

  @Test
  void aLastLineWithoutEndIsMarked() {
    assertThat(UnifiedDiff.of("a.md", "x", "x\n"))
        .endsWith("-x\n\\ No newline at end of file\n+x\n");
  }

  @Test
  void aNewFileBeginsFromNothing() {
    assertThat(UnifiedDiff.of("a.md", "", "x\n")).endsWith("@@ -0,0 +1,1 @@\n+x\n");
  }
}
