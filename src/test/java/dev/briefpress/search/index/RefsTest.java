package dev.briefpress.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RefsTest {
  @Test
  void countDownSoThatTheNewestComesFirst() {
    assertThat(Refs.of(0)).isEqualTo(999_999);
    assertThat(Refs.of(1)).isEqualTo(999_998);
    assertThat(Refs.of(Refs.MOST - 1)).isZero();
  }

  @Test
  void leadBackToTheNumber() {
    assertThat(Refs.number(Refs.of(4711))).isEqualTo(4711);
  }

  @Test
  void endAtAMillionBriefs() {
    assertThatThrownBy(() -> Refs.of(Refs.MOST)).hasMessageContaining("1000000");
    assertThatThrownBy(() -> Refs.of(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
