package dev.briefpress.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SampleBrief;
import dev.briefpress.content.Status;
import dev.briefpress.content.Tlp;
import dev.briefpress.content.Withdrawal;
import dev.briefpress.settings.Facet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelatedBriefsTest {
  @Test
  void aRareTagWeighsMoreThanACommonOne() {
    SampleContent content =
        SampleContent.of(
            SampleBrief.of("here", "2026-02-01").tags("common", "rare"),
            SampleBrief.of("shares-common", "2026-02-01").tags("common"),
            SampleBrief.of("shares-rare", "2025-01-01").tags("rare"));
    for (int i = 0; i < 5; i++) {
      content.briefs(List.of(SampleBrief.of("other-" + i, "2026-02-02").tags("common")));
    }
    assertThat(related(content, "here")).first().isEqualTo("shares-rare [rare]");
  }

  @Test
  void saysWhatIsSharedRarestFirst() {
    SampleContent content =
        SampleContent.of(
            SampleBrief.of("here", "2026-02-01").tags("common", "rare").names("EEAS"),
            SampleBrief.of("there", "2026-02-01").tags("rare", "common").names("EEAS"),
            SampleBrief.of("c", "2026-02-01").tags("common").names("EEAS"),
            SampleBrief.of("d", "2026-02-01").tags("common"));
    assertThat(related(content, "here")).first().isEqualTo("there [rare, EEAS, common]");
  }

  @Test
  void aNameThatIsTagAndEntityIsSaidOnce() {
    SampleContent content =
        SampleContent.of(
            SampleBrief.of("here", "2026-02-01").tags("NATO").names("NATO"),
            SampleBrief.of("there", "2026-02-01").tags("NATO").names("NATO"));
    assertThat(related(content, "here")).containsExactly("there [NATO]");
  }

  @Test
  void nearnessInTimeBreaksTies() {
    SampleContent content =
        SampleContent.of(
            SampleBrief.of("here", "2026-02-10").tags("x"),
            SampleBrief.of("a-month-later", "2026-03-10").tags("x"),
            SampleBrief.of("a-week-before", "2026-02-03").tags("x"),
            SampleBrief.of("a-day-later", "2026-02-11").tags("x"));
    assertThat(related(content, "here"))
        .containsExactly("a-day-later [x]", "a-week-before [x]", "a-month-later [x]");
  }

  @Test
  void aTagOfAllBriefsStillRelatesThem() {
    SampleContent content =
        SampleContent.of(
            SampleBrief.of("a", "2026-02-01").tags("x"),
            SampleBrief.of("b", "2026-02-02").tags("x"));
    assertThat(related(content, "a")).containsExactly("b [x]");
  }

  @Test
  void whatSharesNothingIsNotRelated() {
    SampleContent content =
        SampleContent.of(
            SampleBrief.of("a", "2026-02-01").tags("x"),
            SampleBrief.of("b", "2026-02-01").tags("y"));
    assertThat(related(content, "a")).isEmpty();
  }

  @Test
  void pinnedBriefsComeFirstInTheAuthorsOrderAndFiveAreTheMost() {
    SampleContent content =
        SampleContent.of(
            SampleBrief.of("here", "2026-02-01").tags("x").related("p2", "p1", "p2", "here"),
            SampleBrief.of("p1", "2020-01-01").tags("y"),
            SampleBrief.of("p2", "2020-01-02").tags("x"));
    for (int i = 0; i < 6; i++) {
      content.briefs(List.of(SampleBrief.of("near-" + i, "2026-02-0" + (i + 1)).tags("x")));
    }
    assertThat(related(content, "here"))
        .containsExactly("*p2 [x]", "*p1 []", "near-0 [x]", "near-1 [x]", "near-2 [x]");
  }

  @Test
  void aPinnedSlugThatRecursMeansTheOneNearestInTime() {
    SampleContent content =
        SampleContent.of(
            SampleBrief.of("weekly", "2026-01-01").tags("a"),
            SampleBrief.of("weekly", "2026-01-08").tags("b").related("weekly"),
            SampleBrief.of("weekly", "2026-01-14").tags("c"),
            SampleBrief.of("here", "2026-01-02").tags("d").related("weekly"));
    assertThat(briefs(content, "here"))
        .extracting(b -> b.header().date().day().toString())
        .containsExactly("2026-01-01");
    Site site = content.site();
    Brief middle =
        site.briefs().stream()
            .filter(b -> b.header().date().day().equals(LocalDate.of(2026, 1, 8)))
            .findFirst()
            .orElseThrow();
    assertThat(links(site, middle).related())
        .extracting(r -> r.brief().header().date().day().toString())
        .containsExactly("2026-01-14");
  }

  @Test
  void neverLeadsToWhatIsNotPublished() {
    SampleContent content =
        SampleContent.of(
            SampleBrief.of("here", "2026-02-01")
                .tags("x")
                .related("draft", "withdrawn", "scheduled", "marked"),
            SampleBrief.of("draft", "2026-02-01").tags("x").status(Status.DRAFT),
            SampleBrief.of("scheduled", "2027-02-01").tags("x"),
            SampleBrief.of("marked", "2026-02-01").tags("x").tlp(Tlp.RED),
            SampleBrief.of("withdrawn", "2026-02-01")
                .tags("x")
                .withdrawn(new Withdrawal(LocalDate.of(2026, 2, 2), "Wrong", false)));
    assertThat(related(content, "here")).isEmpty();
  }

  @Test
  void findsWhatComparingEveryPairWouldFind() {
    List<Brief> briefs = SyntheticBriefs.of(400, 11);
    SampleContent content = SampleContent.of();
    briefs.forEach(content::add);
    Site site = content.site();
    for (Brief brief : site.briefs()) {
      List<Double> expected =
          site.briefs().stream()
              .filter(b -> !b.id().equals(brief.id()))
              .map(b -> weight(site, brief, b))
              .filter(w -> w > 0)
              .sorted(Comparator.reverseOrder())
              .limit(5)
              .toList();
      List<Related> found = links(site, brief).related();
      assertThat(found).hasSameSizeAs(expected);
      for (int i = 0; i < found.size(); i++) {
        assertThat(weight(site, brief, found.get(i).brief()))
            .isCloseTo(expected.get(i), within(1e-9));
      }
    }
  }

  private static double weight(Site site, Brief a, Brief b) {
    Set<Topic> theirs = identities(site, b);
    return identities(site, a).stream()
        .filter(theirs::contains)
        .mapToDouble(t -> Math.log((site.briefs().size() + 1.0) / t.briefs().size()))
        .sum();
  }

  private static Set<Topic> identities(Site site, Brief brief) {
    Set<Topic> topics = Collections.newSetFromMap(new IdentityHashMap<>());
    topics.addAll(links(site, brief).topics(Facet.TAGS));
    topics.addAll(links(site, brief).topics(Facet.ENTITIES));
    return topics;
  }

  @Test
  void ofACommonTagOnlyTheNearestInTimeAreLookedAt() {
    SampleContent content = SampleContent.of();
    LocalDate first = LocalDate.of(2020, 1, 1);
    IntStream.range(0, 1_200)
        .mapToObj(i -> SampleBrief.of("b" + i, first.plusDays(i).toString()).tags("x", "y" + i % 2))
        .forEach(b -> content.add(b.build()));
    Site site = content.site();
    for (Brief brief : site.briefs()) {
      assertThat(links(site, brief).related())
          .hasSize(5)
          .allSatisfy(r -> assertThat(days(brief, r.brief())).isLessThanOrEqualTo(10));
    }
  }

  private static long days(Brief a, Brief b) {
    return Math.abs(a.header().date().day().toEpochDay() - b.header().date().day().toEpochDay());
  }

  @Test
  void aTagOnAllOfManyBriefsCostsNoMoreThanItsNearest() {
    int number = 20_000;
    List<Brief> briefs = new ArrayList<>();
    LocalDate first = LocalDate.of(2000, 1, 1);
    for (int i = 0; i < number; i++) {
      briefs.add(
          SampleBrief.of("b" + i, first.plusDays(i / 10).toString()).tags("x", "t" + i).build());
    }
    SampleContent content = SampleContent.of();
    briefs.forEach(content::add);
    assertThat(content.site().links().values())
        .allSatisfy(links -> assertThat(new HashSet<>(links.related())).hasSize(5));
  }

  private static BriefLinks links(Site site, Brief brief) {
    return Objects.requireNonNull(site.links().get(brief.id()), "links");
  }

  private static List<Brief> briefs(SampleContent content, String slug) {
    Site site = content.site();
    return site.briefs().stream()
        .filter(b -> b.slug().value().equals(slug))
        .flatMap(b -> links(site, b).related().stream())
        .map(Related::brief)
        .toList();
  }

  /** Each related brief as {@code slug [shared, names]}, pinned ones with a star before. */
  private static List<String> related(SampleContent content, String slug) {
    Site site = content.site();
    return site.briefs().stream()
        .filter(b -> b.slug().value().equals(slug))
        .flatMap(b -> links(site, b).related().stream())
        .map(r -> (r.pinned() ? "*" : "") + r.brief().slug() + " " + r.shared())
        .toList();
  }
}
