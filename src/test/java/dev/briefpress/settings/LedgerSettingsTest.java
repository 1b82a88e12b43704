package dev.briefpress.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.diagnostics.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From when on versions are read from git. */
class LedgerSettingsTest {
  @Test
  void noVersionsAreReadUnlessTheSiteAsksForThem() {
    assertThat(read().value().orElseThrow().ledger()).isEqualTo(LedgerSettings.OFF);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-02-28T23:00:00Z",
    "2026-03-01T14:00:00+01:00, 2026-03-01T13:00:00Z",
    "2026-03-01T14:00:00Z, 2026-03-01T14:00:00Z"
  })
  void theLedgerStartsWithADayInTheSitesZoneOrAtAMoment(String written, Instant start) {
    Settings settings = read("ledger", "on", "ledger.from", written).value().orElseThrow();

    assertThat(settings.ledger().on()).isTrue();
    assertThat(settings.ledger().from()).hasValue(start);
  }

  @ParameterizedTest
  @ValueSource(strings = {"March", "2026-13-01", "2026-03-01T14:00", "2026-03-01Tea"})
  void anythingElseIsReported(String written) {
    Outcome<Settings> outcome = read("ledger", "on", "ledger.from", written);

    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.diagnostics().get(0).message()).contains("'" + written + "'");
  }

  private static Outcome<Settings> read(String... more) {
    List<Property> properties = new ArrayList<>();
    properties.add(new Property("site.timezone", "Europe/Brussels", 1));
    for (int i = 0; i < more.length; i += 2) {
      properties.add(new Property(more[i], more[i + 1], i + 2));
    }
    return SettingsReader.read(properties, Set.of(), Set.of());
  }
}
