package dev.briefpress.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.text.WordDiff.Fate;
import dev.briefpress.text.WordDiff.Paragraph;
import dev.briefpress.text.WordDiff.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  @Test
  void aChangedWordStandsBetweenThoseThatStayed() {
    assertThat(
            WordDiff.words("It is likely that ships return.", "It is unlikely that ships return."))
        .containsExactly(
            new Piece(Fate.KEPT, "It is "),
            new Piece(Fate.REMOVED, "likely"),
            new Piece(Fate.ADDED, "unlikely"),
            new Piece(Fate.KEPT, " that ships return."));
  }

  @Test
  void aChangedPhraseIsOneChange() {
    assertThat(WordDiff.words("The old harbour crane fell over.", "The new dock crane fell over."))
        .containsExactly(
            new Piece(Fate.KEPT, "The "),
            new Piece(Fate.REMOVED, "old harbour"),
            new Piece(Fate.ADDED, "new dock"),
            new Piece(Fate.KEPT, " crane fell over."));
  }

  @Test
  void aScriptWithoutBlanksIsComparedLetterByLetter() {
    assertThat(WordDiff.words("港口安全评估", "港口风险评估"))
        .containsExactly(
            new Piece(Fate.KEPT, "港口"),
            new Piece(Fate.REMOVED, "安全"),
            new Piece(Fate.ADDED, "风险"),
            new Piece(Fate.KEPT, "评估"));
  }

  @Test
  void paragraphsWithoutCommonWordsStandOneAfterTheOther() {
    assertThat(WordDiff.of(List.of("One.", "Ships left."), List.of("One.", "A storm came up")))
        .extracting(Paragraph::pieces)
        .containsExactly(
            List.of(new Piece(Fate.KEPT, "One.")),
            List.of(new Piece(Fate.REMOVED, "Ships left.")),
            List.of(new Piece(Fate.ADDED, "A storm came up")));
  }

  @Test
  void bothTextsCanBeReadFromThePieces() {
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      List<String> before = text(random);
      List<String> after = text(random);
      List<Paragraph> paragraphs = WordDiff.of(before, after);
      assertThat(read(paragraphs, Fate.ADDED)).isEqualTo(read(before));
      assertThat(read(paragraphs, Fate.REMOVED)).isEqualTo(read(after));
    }
  }

  @Test
  void veryLongTextsAreNotComparedWordByWord() {
    String before = "a ".repeat(WordDiff.MOST_WORDS);
    String after = "b ".repeat(WordDiff.MOST_WORDS);
    assertThat(WordDiff.words(before, after)).isEmpty();
    assertThat(WordDiff.isTooLong(Collections.nCopies(WordDiff.MOST_PARAGRAPHS, "a"), List.of("b")))
        .isTrue();
  }

  // Blanks between two changes may be told as kept or as changed, so they do not count.
  private static String read(List<Paragraph> paragraphs, Fate without) {
    return paragraphs.stream()
        .flatMap(p -> p.pieces().stream())
        .filter(piece -> piece.fate() != without)
        .map(Piece::text)
        .collect(Collectors.joining())
        .replace(" ", "");
  }

  private static String read(List<String> text) {
    return String.join("", text).replace(" ", "");
  }

  private static List<String> text(Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      StringBuilder text = new StringBuilder("x");
      for (int word = 0; word < random.nextInt(8); word++) {
        text.append(' ').append((char) ('a' + random.nextInt(4)));
      }
      paragraphs.add(text + ".");
    }
    return paragraphs;
  }
}
