package dev.briefpress.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.PublicationDate;
import dev.briefpress.content.SampleBrief;
import dev.briefpress.settings.Facet;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysTest {
  @Test
  void everyDayWithABriefOrAnEditionHasAPage() {
    List<Day> days =
        SampleContent.of(
                SampleBrief.of("a", "2026-01-01"),
                SampleBrief.of("b", "2026-01-01"),
                SampleBrief.of("c", "2026-01-05"))
            .edition("2026-01-03", "2026-01-03", "")
            .site()
            .days();
    assertThat(days)
        .extracting(d -> d.address() + " " + d.briefs().size() + " " + d.editions().size())
        .containsExactly(
            "daily/2026-01-05.html 1 0", "daily/2026-01-03.html 0 1", "daily/2026-01-01.html 2 0");
    assertThat(days.get(1).older()).contains(LocalDate.of(2026, 1, 1));
    assertThat(days.get(1).newer()).contains(LocalDate.of(2026, 1, 5));
    assertThat(days.get(0).newer()).isEmpty();
    assertThat(days.get(2).older()).isEmpty();
  }

  @Test
  void aMomentBelongsToItsDayInTheSitesTimeZone() {
    PublicationDate lateEvening =
        PublicationDate.of(OffsetDateTime.parse("2026-01-30T23:30:00Z"), ZoneOffset.UTC);
    SampleBrief brief = SampleBrief.of("a", "2026-01-30").date(lateEvening);
    ZoneId brussels = ZoneId.of("Europe/Brussels");
    Site site = SampleContent.of().add(brief.build(brussels)).site();
    assertThat(site.days()).extracting(Day::date).containsExactly(LocalDate.of(2026, 1, 31));
  }

  @Test
  void comparesWithTheSevenDaysBeforeAndNoOther() {
    SampleContent content =
        SampleContent.of(
            SampleBrief.of("today-1", "2026-01-15").tags("b", "a"),
            SampleBrief.of("today-2", "2026-01-15").tags("b"),
            SampleBrief.of("yesterday", "2026-01-14").tags("b", "gone"),
            SampleBrief.of("seven-before", "2026-01-08").tags("a"),
            SampleBrief.of("eight-before", "2026-01-07").tags("a"),
            SampleBrief.of("tomorrow", "2026-01-16").tags("a"));
    Day day = day(content.site(), "2026-01-15").orElseThrow();
    assertThat(day.trends().get(Facet.TAGS))
        .extracting(t -> t.name() + " " + t.today() + " against " + t.before())
        .containsExactly("b 2 against 1");
    assertThat(day.briefsWeekBefore()).isEqualTo(2);
    assertThat(day(content.site(), "2026-01-07").orElseThrow().briefsWeekBefore()).isZero();
    assertThat(day(content.site(), "2026-01-14").orElseThrow().briefsWeekBefore()).isEqualTo(2);
  }

  @Test
  void namesNoTopicThatIsNotOnTheRise() {
    SampleContent content =
        SampleContent.of(
            SampleBrief.of("today-1", "2026-01-15").tags("steady", "rising", "once"),
            SampleBrief.of("today-2", "2026-01-15").tags("steady", "rising"));
    for (int day = 8; day <= 14; day++) {
      content.add(
          SampleBrief.of("before-" + day, "2026-01-%02d".formatted(day)).tags("steady").build());
      content.add(
          SampleBrief.of("more-" + day, "2026-01-%02d".formatted(day)).tags("steady").build());
    }
    assertThat(day(content.site(), "2026-01-15").orElseThrow().trends().get(Facet.TAGS))
        .extracting(Day.Trend::name)
        .containsExactly("rising");
  }

  @Test
  void namesAtMostSixTags() {
    String[] tags = new String[20];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = "tag " + (char) ('a' + i);
    }
    SampleContent content =
        SampleContent.of(
            SampleBrief.of("a", "2026-01-15").tags(tags),
            SampleBrief.of("c", "2026-01-15").tags("tag t"),
            SampleBrief.of("b", "2026-01-15").tags(tags));
    assertThat(day(content.site(), "2026-01-15").orElseThrow().trends().get(Facet.TAGS))
        .hasSize(6)
        .first()
        .extracting(Day.Trend::name)
        .isEqualTo("tag t");
  }

  private static Optional<Day> day(Site site, String date) {
    return site.days().stream().filter(d -> d.date().equals(LocalDate.parse(date))).findFirst();
  }
}
