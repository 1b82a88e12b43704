package dev.briefpress.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SampleBrief;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthTest {
  @Test
  void groupsBriefsByTheMonthOfTheirDay() {
    Brief february = SampleBrief.of("c", "2026-02-01").build();
    Brief lateJanuary = SampleBrief.of("b", "2026-01-31").build();
    Brief earlyJanuary = SampleBrief.of("a", "2026-01-01").build();
    Brief yearBefore = SampleBrief.of("z", "2025-01-31").build();

    List<Month> months = Month.of(List.of(february, lateJanuary, earlyJanuary, yearBefore));

    assertThat(months)
        .extracting(m -> m.address().value())
        .containsExactly("archive/2026-02.html", "archive/2026-01.html", "archive/2025-01.html");
    assertThat(months.get(1).briefs()).containsExactly(lateJanuary, earlyJanuary);
  }

  @Test
  void anEmptySiteHasNoMonth() {
    assertThat(Month.of(List.of())).isEmpty();
  }
}
