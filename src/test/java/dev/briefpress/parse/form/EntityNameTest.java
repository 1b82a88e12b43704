package dev.briefpress.parse.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Example (Minister of Defence)           | ROLE",
        "Anna Example (Minister of Defence, Finland)  | ROLE",
        "Anna Example (Finnish Foreign Minister)      | ROLE",
        "Anna Example (until May 2024)                | ROLE",
        "Anna Example (SPD)                           | ROLE",
        "Anna Example (EEAS)                          | ROLE",
        "Anna Example (Suez Canal Authority)          | ROLE",
        "Anna Beispiel (Bundeskanzlerin a. D., Präsidentin) | ROLE",
        "European External Action Service (EEAS)      | OTHER_NAME",
        "EEAS (European External Action Service)      | OTHER_NAME",
        "Cybersecurity and Infrastructure Security Agency (CISA) | OTHER_NAME",
        "Federal Office for Information Security (BSI) | OTHER_NAME",
        "Ministry of Defence of Finland (MoD)         | OTHER_NAME",
        "European Union (EU)                          | OTHER_NAME",
        "Министерство иностранных дел (МИД)           | OTHER_NAME",
        "Ministry of Defence (Finland)                | PART",
        "Ministry of Defence (FI)                     | PART",
        "Ministry of Defence (EST)                    | PART",
        "Ministry of Defence (MD)                     | PART",
        "National Cyber Security Centre (UK)          | PART",
        "National Cyber Security Centre (The Netherlands) | PART",
        "Wagner (Opera House)                         | PART",
        "Anna Example                                 | NOTHING",
        "Anna (Example) Sample                        | NOTHING",
        "Anna Example ()                              | NOTHING"
      })
  void parenthesesHold(String text, EntityName.Kind kind) {
    assertThat(EntityName.of(text).kind()).isEqualTo(kind);
  }

  @Test
  void onlyWhatIsNoPartOfTheNameIsTakenOff() {
    assertThat(EntityName.of("European External Action Service (EEAS)."))
        .isEqualTo(
            new EntityName("European External Action Service", "EEAS", EntityName.Kind.OTHER_NAME));
    assertThat(EntityName.of("Ministry of Defence (Finland)").name())
        .isEqualTo("Ministry of Defence (Finland)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ministry of Defence", "the Ministry for Trade", "Supreme Court"})
  void anOfficeThatEveryCountryHasNeedsItsCountry(String name) {
    assertThat(EntityName.isOffice(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ministry of Defence of Finland", "Finnish Border Guard", "NATO", ""})
  void othersDoNot(String name) {
    assertThat(EntityName.isOffice(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Finland", "the netherlands", "UK", "Côte d’Ivoire"})
  void countriesAreKnown(String name) {
    assertThat(EntityName.isCountry(name)).isTrue();
  }
}
