package dev.briefpress.tradecraft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the rules to sentences that editors have labelled. One file was used while the rules were
 * written; the other was written afterwards by another hand, its sum was committed before it was
 * measured, and no rule was changed by what it showed, except that it became information.
 */
class TradecraftSentencesTest {
  private static final Path FOLDER = Path.of("src/test/resources/tradecraft");
  private static final Path PAGE = Path.of("docs/tradecraft.md");
  private static final double SURE = 0.95;

  private final List<LabelledSentence> tuning = LabelledSentence.in("tuning.tsv");
  private final Scores heldOut = Scores.of(LabelledSentence.heldOut());

  @Test
  void thereAreFiveHundredSentencesAboutRulesThatExist() {
    List<LabelledSentence> all =
        Stream.concat(tuning.stream(), LabelledSentence.heldOut().stream()).toList();

    assertThat(all).hasSizeGreaterThanOrEqualTo(500);
    assertThat(all.stream().flatMap(s -> s.expected().stream()))
        .isSubsetOf(Tradecraft.RULES.stream().map(TradecraftSentencesTest::name).toList());
  }

  @Test
  void theSentencesThatMeasureAreThoseWhoseSumWasCommitted() throws Exception {
    byte[] sum =
        MessageDigest.getInstance("SHA-256")
            .digest(Files.readAllBytes(FOLDER.resolve("held-out.tsv")));

    assertThat(HexFormat.of().formatHex(sum))
        .isEqualTo(Files.readString(FOLDER.resolve("held-out.sha256")).strip());
  }

  @Test
  void aRuleThatIsOftenWrongIsInformationOnly() {
    for (Rule rule : Tradecraft.RULES) {
      if (heldOut.score(name(rule)).precision() < SURE) {
        assertThat(rule.severity()).as(rule.code()).isEqualTo(Severity.INFO);
      }
    }
  }

  /** Run with {@code -Dgolden=update} to write the tables of the page anew. */
  @Test
  void thePageHasTheirPrecisionAndRecall() throws IOException {
    String written = Files.readString(PAGE);
    String page =
        new TradecraftPage(written)
            .with(TradecraftPage.ladders())
            .with(TradecraftPage.rules())
            .with(TradecraftPage.scores(Scores.of(tuning), heldOut))
            .text();
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("run `mvn test -Dgolden=update`, then read the difference")
        .isEqualTo(page);
  }

  private static String name(Rule rule) {
    return rule.code().substring(rule.code().indexOf('/') + 1);
  }
}
