package dev.briefpress.publish.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkersTest {
  @ParameterizedTest
  @CsvSource({"0,1", "1,4", "16,3", "17,2", "1000,1", "1000,7"})
  void doEachItemOnce(int count, int threads) {
    AtomicIntegerArray done = new AtomicIntegerArray(count);

    new Workers(threads).each(count, done::incrementAndGet);

    for (int i = 0; i < count; i++) {
      assertThat(done.get(i)).as("item %d", i).isEqualTo(1);
    }
  }

  @Test
  void stopAtTheFirstFailureAndThrowIt() {
    AtomicInteger done = new AtomicInteger();

    assertThatThrownBy(
            () ->
                new Workers(2)
                    .each(
                        1_000_000,
                        i -> {
                          done.incrementAndGet();
                          if (i == 40) {
                            throw new IllegalStateException("item 40");
                          }
                        }))
        .hasMessage("item 40");
    assertThat(done.get()).isLessThan(1_000_000);
  }

  @Test
  void passErrorsOnAsTheyAre() {
    assertThatThrownBy(
            () ->
                new Workers(2)
                    .each(
                        3,
                        i -> {
                          throw new OutOfMemoryError("no heap");
                        }))
        .isInstanceOf(OutOfMemoryError.class);
  }
}
