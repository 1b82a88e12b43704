package dev.briefpress.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.PublicationDate;
import dev.briefpress.content.SampleBrief;
import dev.briefpress.content.Status;
import dev.briefpress.content.Tlp;
import dev.briefpress.content.Withdrawal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
  @Test
  void publishesTheNewestBriefFirst() {
    Selection selection =
        SampleContent.of(
                SampleBrief.of("a", "2026-01-01"),
                SampleBrief.of("c", "2026-03-01"),
                SampleBrief.of("b", "2026-02-01"))
            .selection();
    assertThat(selection.briefs()).extracting(b -> b.slug().value()).containsExactly("c", "b", "a");
    assertThat(selection.left()).isEmpty();
  }

  @Test
  void leavesDraftsAndBriefsInReviewOutUntilTheyAreAskedFor() {
    SampleContent content =
        SampleContent.of(
            SampleBrief.of("a", "2026-01-01").status(Status.DRAFT),
            SampleBrief.of("b", "2026-01-01").status(Status.REVIEW));
    assertThat(content.selection().briefs()).isEmpty();
    assertThat(content.left())
        .containsExactly(
            "content/briefs/2026/01/01/a.md: a draft", "content/briefs/2026/01/01/b.md: in review");
    assertThat(content.drafts().selection().briefs()).hasSize(2);
    assertThat(content.left()).isEmpty();
  }

  @Test
  void aDraftWithADateToComeIsADraftNotScheduled() {
    SampleContent content =
        SampleContent.of(SampleBrief.of("a", "2027-01-01").status(Status.DRAFT));
    assertThat(content.left()).containsExactly("content/briefs/2027/01/01/a.md: a draft");
    assertThat(content.drafts().left())
        .containsExactly("content/briefs/2027/01/01/a.md: scheduled for 2027-01-01");
  }

  @Test
  void schedulesABriefToTheSecond() {
    PublicationDate nine =
        PublicationDate.of(OffsetDateTime.parse("2026-01-30T09:00:00+01:00"), ZoneOffset.UTC);
    SampleContent content = SampleContent.of(SampleBrief.of("a", "2026-01-30").date(nine));
    assertThat(content.now("2026-01-30T07:59:59Z").selection().briefs()).isEmpty();
    assertThat(content.left())
        .containsExactly("content/briefs/2026/01/30/a.md: scheduled for 2026-01-30T09:00:00+01:00");
    assertThat(content.now("2026-01-30T08:00:00Z").selection().briefs()).hasSize(1);
    assertThat(content.now("2026-01-01T00:00:00Z").future().selection().briefs()).hasSize(1);
  }

  @Test
  void countsDaysInTheSitesTimeZone() {
    SampleContent content =
        SampleContent.of().set("site.timezone", "Pacific/Auckland").edition("e", "2026-01-31", "");
    assertThat(content.now("2026-01-30T10:59:59Z").left())
        .containsExactly("content/summaries/e.md: scheduled for 2026-01-31");
    Selection due = content.now("2026-01-30T11:00:00Z").selection();
    assertThat(due.today()).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(due.editions()).hasSize(1);
  }

  @Test
  void neverPublishesAboveTheSitesMarkingWhateverElseIsAskedFor() {
    SampleContent content =
        SampleContent.of(
                SampleBrief.of("clear", "2026-01-01").tlp(Tlp.CLEAR),
                SampleBrief.of("green", "2026-01-01").tlp(Tlp.GREEN),
                SampleBrief.of("draft", "2026-01-01").tlp(Tlp.RED).status(Status.DRAFT),
                SampleBrief.of("gone", "2026-01-01")
                    .tlp(Tlp.AMBER_STRICT)
                    .withdrawn(new Withdrawal(LocalDate.of(2026, 2, 1), "Wrong", false)),
                SampleBrief.of("later", "2027-01-01").tlp(Tlp.AMBER))
            .set("site.tlp", "GREEN")
            .drafts()
            .future();
    Selection selection = content.selection();
    assertThat(selection.briefs())
        .extracting(b -> b.slug().value())
        .containsExactlyInAnyOrder("clear", "green");
    assertThat(selection.withdrawn()).isEmpty();
    assertThat(selection.left())
        .extracting(Selection.Left::kind)
        .containsOnly(Selection.Left.Kind.ABOVE_MARKING);
    assertThat(content.left())
        .contains(
            "content/briefs/2026/01/01/draft.md: marked TLP:RED, above this site's TLP:GREEN");
  }

  @Test
  void aWithdrawnBriefLeavesANoticeOnceItHasBeenPublic() {
    SampleContent content =
        SampleContent.of(
            SampleBrief.of("gone", "2026-01-01")
                .withdrawn(new Withdrawal(LocalDate.of(2026, 2, 1), "Wrong", false)),
            SampleBrief.of("never", "2027-01-01")
                .withdrawn(new Withdrawal(LocalDate.of(2026, 2, 1), "Wrong", false)));
    assertThat(content.selection().withdrawn())
        .extracting(b -> b.slug().value())
        .containsExactly("gone");
    assertThat(content.left())
        .containsExactly(
            "content/briefs/2026/01/01/gone.md: withdrawn since 2026-02-01; a notice stands at its"
                + " address",
            "content/briefs/2027/01/01/never.md: scheduled for 2027-01-01");
  }

  @Test
  void accountsForPagesAndEditionsLikeForBriefs() {
    SampleContent content =
        SampleContent.of()
            .page("why", Status.DRAFT, List.of())
            .page("old", Status.WITHDRAWN, List.of())
            .page("support")
            .edition("2026-01-02-evening", "2026-01-02", "evening")
            .edition("2026-01-02", "2026-01-02", "")
            .edition("2026-01-02-overnight", "2026-01-02", "overnight")
            .edition("2027-01-02", "2027-01-02", "");
    Selection selection = content.selection();
    assertThat(selection.pages())
        .extracting(p -> p.id().path())
        .containsExactly("content/pages/support.md");
    assertThat(selection.editions())
        .extracting(e -> e.edition().orElse("introduction"))
        .containsExactly("introduction", "overnight", "evening");
    assertThat(content.left())
        .containsExactly(
            "content/pages/old.md: withdrawn",
            "content/pages/why.md: a draft",
            "content/summaries/2027-01-02.md: scheduled for 2027-01-02");
  }
}
