package dev.briefpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.text.Characters;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  @Test
  void refusesJustTheCharactersThatAreUnfit() {
    for (int c = 0; c < Character.MIN_SURROGATE; c++) {
      holdsToUnfit(c);
    }
    for (int c = Character.MAX_SURROGATE + 1; c <= 0x1_0FFF; c++) {
      holdsToUnfit(c);
    }
  }

  private static void holdsToUnfit(int character) {
    if (character == '\r') {
      return;
    }
    String written = Character.toString(character);
    for (String text : new String[] {written, "a" + written + "b\n", "–" + written}) {
      if (character == '\uFEFF' && text.equals(written)) {
        continue;
      }
      boolean unfit =
          Characters.isUnfit(text, text.indexOf(written))
              || Characters.firstUnclosed(text, 0, text.length()) >= 0;
      assertThat(read(text).value().map(SourceFile::text))
          .as("U+%04X", character)
          .isEqualTo(unfit ? Optional.empty() : Optional.of(text));
    }
  }

  @Test
  void givesLinesOneEndAndDropsAMarkOfByteOrder() {
    assertThat(text("a\r\nb\rc")).isEqualTo("a\nb\nc");
    assertThat(text("\uFEFFa")).isEqualTo("a");
    assertThat(text("a\uFEFF<b>")).isEqualTo("a\uFEFF<b>");
  }

  private static String text(String written) {
    return read(written).value().orElseThrow().text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n<<<<<<< ours\nb\n", ">>>>>>> theirs", "<<<<<<< \n"})
  void findsWhatGitLeft(String text) {
    assertThat(read(text).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(FileFindings.MERGE_CONFLICT.code());
  }

  @ParameterizedTest
  @ValueSource(ints = {0xFF, 0xC2, 0xE2, 0xED, 0xEF, 0x80})
  void refusesWhatIsNotUtf8(int last) {
    assertThat(Decoder.decode("a.md", new byte[] {'a', (byte) last}).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(FileFindings.ENCODING.code());
  }

  private static Outcome<SourceFile> read(String text) {
    return Decoder.decode("a.md", text.getBytes(StandardCharsets.UTF_8));
  }
}
