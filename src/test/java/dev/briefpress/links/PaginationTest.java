package dev.briefpress.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SampleBrief;
import dev.briefpress.content.SitePath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
    assertThat(pages.pages()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"51, 1", "100, 1", "101, 2", "149, 2", "150, 2", "151, 3"})
  void aLongListHasNumberedPagesOfFifty(int size, int numbered) {
    Pagination pages = pages(size);
    assertThat(pages.numbered()).isEqualTo(numbered);
    assertThat(pages.page(numbered)).contains(pages.briefs().get(Pagination.SIZE));
    for (int number = 1; number <= numbered; number++) {
      assertThat(pages.page(number)).hasSize(Pagination.SIZE);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {51, 100, 101, 237})
  void readInOrderThePagesHoldEveryBriefNewestFirst(int size) {
    Pagination pages = pages(size);
    Set<Brief> all = new LinkedHashSet<>();
    for (int place = 1; place <= pages.pages(); place++) {
      all.addAll(pages.at(place));
    }
    assertThat(List.copyOf(all)).isEqualTo(pages.briefs());
  }

  @ParameterizedTest
  @ValueSource(ints = {51, 100, 101, 237})
  void onlyBriefsOfTheNewestPageAreRepeated(int size) {
    Pagination pages = pages(size);
    List<Brief> numbered = new ArrayList<>();
    for (int number = 1; number <= pages.numbered(); number++) {
      numbered.addAll(pages.page(number));
    }
    assertThat(numbered).doesNotHaveDuplicates();
    List<Brief> repeated = numbered.stream().filter(pages.newest()::contains).toList();
    assertThat(repeated).hasSizeLessThan(Pagination.SIZE);
  }

  @Test
  void readersBeginAtTheNewest() {
    Pagination pages = pages(120);
    assertThat(Pagination.addressOf(TAG, 1, 3)).isEqualTo(TAG);
    assertThat(Pagination.addressOf(TAG, 2, 3)).hasToString("tags/cyber/2.html");
    assertThat(Pagination.addressOf(TAG, 3, 3)).hasToString("tags/cyber/1.html");
    assertThat(pages.at(3)).isEqualTo(pages.page(1));
  }

  @Test
  void aNewBriefChangesNoNumberedPage() {
    Pagination before = pages(120);
    Pagination after = pages(151);
    assertThat(after.page(1)).isEqualTo(before.page(1));
    assertThat(after.page(2)).isEqualTo(before.page(2));
    assertThat(after.numbered()).isEqualTo(3);
  }

  @Test
  void addressesAreDistinctAndBesideTheOwnPage() {
    List<SitePath> addresses = pages(120).addresses();
    assertThat(addresses)
        .extracting(SitePath::value)
        .containsExactly("tags/cyber.html", "tags/cyber/1.html", "tags/cyber/2.html");
    Set<SitePath> distinct = new HashSet<>(addresses);
    assertThat(distinct).hasSameSizeAs(addresses);
  }

  @Test
  void aPageThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> pages(50).page(1)).hasMessageContaining("page 1 of tags/cyber.html");
    assertThatThrownBy(() -> pages(51).address(3)).hasMessageContaining("not one of 1 to 1");
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
