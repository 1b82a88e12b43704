package dev.briefpress.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "Bias & Deception Risks, bias and deception risks",
    "Immediate Actions (0–30 days), immediate actions",
    "'Political / Geopolitical:', political geopolitical",
    "R&D, r and d",
    "Most-Likely, most likely",
    "Élan vital, élan vital",
    "(), ''"
  })
  void keepsOfANameWhatItsSpellingsHaveInCommon(String name, String key) {
    assertThat(Names.key(name)).isEqualTo(key);
  }

  @Test
  void namesOfAsciiHaveTheKeyThatAllNamesHave() {
    String marks = "aZ09 -&/:.)'\n";
    Random random = new Random(1);
    for (int i = 0; i < 5000; i++) {
      StringBuilder name = new StringBuilder();
      for (int n = random.nextInt(9); n > 0; n--) {
        name.append(marks.charAt(random.nextInt(marks.length())));
      }
      // A dash that is no ASCII parts words, and a name ends where its last word does.
      assertThat(Names.key(name.toString())).as("%s", name).isEqualTo(Names.key(name + "–"));
    }
  }

  @Test
  void matchesItsNameAndOtherSpellings() {
    Names names = new Names("Key Assumptions", List.of("Assumptions"));
    assertThat(names.match("key assumptions")).isTrue();
    assertThat(names.match("ASSUMPTIONS")).isTrue();
    assertThat(names.match("Assumption")).isFalse();
    assertThat(names.hasKey("assumptions")).isTrue();
  }
}
