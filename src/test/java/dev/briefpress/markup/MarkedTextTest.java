package dev.briefpress.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.briefpress.markup.guard.MarkedText;
import dev.briefpress.text.Characters;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private static final String TEXT = "Some *words*,\n\t“a” & b\u202E \uD83D\uDE00 <c>\n";
  private static final MarkedText MARKED = MarkedText.of(TEXT);

  @Test
  void isWhatFlexmarkMakesOfTheString() {
    BasedSequence flexmarks = BasedSequence.of(TEXT);
    for (int start = 0; start <= TEXT.length(); start++) {
      for (int end = start; end <= TEXT.length(); end++) {
        MarkedText ours = MARKED.subSequence(start, end);
        BasedSequence theirs = flexmarks.subSequence(start, end);
        assertThat((Object) ours).isEqualTo(theirs).hasToString(TEXT.substring(start, end));
        assertThat(ours.getSourceRange()).isEqualTo(theirs.getSourceRange());
        assertThat(ours.trim().getSourceRange()).isEqualTo(theirs.trim().getSourceRange());
        assertThat((Object) ours.baseSubSequence(0, end)).hasToString(TEXT.substring(0, end));
      }
    }
  }

  @Test
  void findsEachMarkOfAStretch() {
    MarkedText stretch = MARKED.subSequence(3, TEXT.length() - 1);
    StringBuilder marks = new StringBuilder();
    for (int i = stretch.nextMark(0); i < stretch.length(); i = stretch.nextMark(i + 1)) {
      marks.append(stretch.charAt(i));
    }
    assertThat(marks).hasToString("**\n&\u202E<>");
    assertThat(stretch.next('&', 0)).isEqualTo(TEXT.indexOf('&') - 3);
    assertThat(stretch.next('&', stretch.next('&', 0) + 1)).isEqualTo(stretch.length());
  }

  @Test
  void marksAllThatMayBeginOrEndSomethingOrMustBeEscaped() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      StringBuilder escaped = new StringBuilder();
      Escape.text(escaped, String.valueOf(c));
      if (Characters.isUnfit(c) || escaped.length() > 1 || "\r\n\\`*_~[]!<>&|".indexOf(c) >= 0) {
        assertThat(MarkedText.isMark(c)).as("U+%04X", (int) c).isTrue();
      }
    }
    assertThat(MarkedText.isMark('a')).isFalse();
    assertThat(MarkedText.isMark('\t')).isFalse();
    assertThat(MarkedText.isMark('–')).isFalse();
  }

  @Test
  void isNoLongerThanItsStretch() {
    MarkedText stretch = MARKED.subSequence(2, 5);
    assertThatThrownBy(() -> stretch.charAt(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> stretch.charAt(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
