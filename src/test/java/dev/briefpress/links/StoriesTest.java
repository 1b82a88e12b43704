package dev.briefpress.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SampleBrief;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Earlier and later briefs of one story. */
class StoriesTest {
  private final Brief first = SampleBrief.of("cable-cut", "2026-01-10").build();
  private final Brief second =
      SampleBrief.of("cable-again", "2026-02-10").updates("cable-cut").build();
  private final Brief third =
      SampleBrief.of("cable-ruling", "2026-03-10").updates("cable-again", "cable-cut").build();
  private final Stories stories = Stories.of(List.of(third, second, first));

  @Test
  void aBriefHasTheEarlierOnesThatItNamesInItsOrder() {
    assertThat(stories.earlier(third)).containsExactly(second, first);
    assertThat(stories.earlier(first)).isEmpty();
  }

  @Test
  void anEarlierBriefHasTheLaterOnesThatNameItNewestFirst() {
    assertThat(stories.later(first)).containsExactly(third, second);
    assertThat(stories.later(third)).isEmpty();
  }

  @Test
  void whatIsNoLongerAmongThePublishedStillHasLaterOnes() {
    Stories published = Stories.of(List.of(third, second));
    assertThat(published.later(first)).containsExactly(third, second);
    assertThat(published.earlier(second)).isEmpty();
  }

  @Test
  void aBriefIsNoUpdateOfOneThatCameAfterIt() {
    Brief early = SampleBrief.of("early", "2026-01-01").updates("cable-cut").build();
    Stories mistaken = Stories.of(List.of(first, early));
    assertThat(mistaken.earlier(early)).isEmpty();
    assertThat(mistaken.later(first)).isEmpty();
  }
}
