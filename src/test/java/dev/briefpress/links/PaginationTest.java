package dev.briefpress.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SampleBrief;
import dev.briefpress.content.SitePath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaginationTest {
  private static final SitePath TAG = new SitePath("tags/cyber.html");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 49, 50})
  void aShortListHasItsOwnPageOnly(int size) {
    Pagination pages = pages(size);
    assertThat(pages.numbered()).isZero();
    assertThat(pages.addresses()).containsExactly(TAG);
    assertThat(pages.newest()).hasSize(size);
    assertThat(pages.afterNewest()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"51, 2, 1", "100, 2, 1", "101, 3, 2", "149, 3, 2", "150, 3, 2", "151, 4, 3"})
  void aLongListHasNumberedPagesOfFifty(int size, int numbered, int afterNewest) {
    Pagination pages = pages(size);
    assertThat(pages.numbered()).isEqualTo(numbered);
    assertThat(pages.afterNewest()).hasValue(afterNewest);
    assertThat(pages.page(afterNewest)).contains(pages.briefs().get(Pagination.SIZE));
  }

  @ParameterizedTest
  @ValueSource(ints = {51, 100, 101, 237})
  void numberedPagesHoldEveryBriefOnceNewestFirst(int size) {
    Pagination pages = pages(size);
    List<Brief> all = new ArrayList<>();
    for (int number = pages.numbered(); number >= 1; number--) {
      all.addAll(pages.page(number));
    }
    assertThat(all).isEqualTo(pages.briefs());
  }

  @Test
  void aNewBriefChangesTheLastNumberedPageOnly() {
    Pagination before = pages(120);
    Pagination after = pages(121);
    assertThat(after.page(1)).isEqualTo(before.page(1));
    assertThat(after.page(2)).isEqualTo(before.page(2));
    assertThat(after.page(3)).hasSize(21).isNotEqualTo(before.page(3));
  }

  @Test
  void addressesAreDistinctAndBesideTheOwnPage() {
    List<SitePath> addresses = pages(120).addresses();
    assertThat(addresses)
        .extracting(SitePath::value)
        .containsExactly(
            "tags/cyber.html", "tags/cyber/1.html", "tags/cyber/2.html", "tags/cyber/3.html");
    Set<SitePath> distinct = new HashSet<>(addresses);
    assertThat(distinct).hasSameSizeAs(addresses);
  }

  @Test
  void aPageThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> pages(50).page(1)).hasMessageContaining("page 1 of tags/cyber.html");
    assertThatThrownBy(() -> pages(51).address(3)).hasMessageContaining("not one of 1 to 2");
  }

  private static Pagination pages(int size) {
    LocalDate first = LocalDate.of(2026, 1, 1);
    List<Brief> oldestFirst =
        IntStream.range(0, size)
            .mapToObj(i -> SampleBrief.of("b" + i, first.plusDays(i).toString()).build())
            .toList();
    return new Pagination(TAG, oldestFirst.stream().sorted(Brief.NEWEST_FIRST).toList());
  }
}
