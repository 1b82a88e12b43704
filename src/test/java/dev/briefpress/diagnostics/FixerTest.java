package dev.briefpress.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FixerTest {
  private static final Rule RULE =
      new Rule("section/number", Severity.WARNING, "finds", "why", "bad", "good");

  @Test
  void appliesEveryEditAtItsPlace() {
    String text = "one\ntwo\nthree\n";
    Fixer.Result result =
        Fixer.fix(
            text,
            List.of(
                finding(edit(Span.of(3, 1, 5), "3"), edit(Span.of(1, 1, 3), "1")),
                finding(edit(Span.of(2, 2, 1), "W"))));
    assertThat(result.text()).isEqualTo("1\ntWo\n3\n");
    assertThat(result.applied()).hasSize(2);
  }

  @Test
  void removesWholeLines() {
    assertThat(fixed("one\ntwo\nthree\n", edit(new Span(2, 1, 3, 1), "")))
        .isEqualTo("one\nthree\n");
  }

  @Test
  void insertsAtTheEndOfAFileWithAndWithoutALineEnd() {
    assertThat(fixed("one\n", edit(Span.of(2, 1, 0), "two\n"))).isEqualTo("one\ntwo\n");
    assertThat(fixed("one", edit(Span.of(1, 4, 0), "\ntwo\n"))).isEqualTo("one\ntwo\n");
    assertThat(fixed("one", edit(Span.of(9, 9, 0), "!"))).isEqualTo("one!");
  }

  @Test
  void aColumnBehindTheLineIsItsEnd() {
    assertThat(fixed("one\ntwo\n", edit(Span.of(1, 9, 4), "!"))).isEqualTo("one!\ntwo\n");
  }

  @Test
  void insertionsAtOnePlaceStandInTheOrderOfTheirFindings() {
    Fixer.Result result =
        Fixer.fix(
            "x\n",
            List.of(
                finding(edit(Span.of(1, 1, 1), "y")),
                finding(edit(Span.of(1, 1, 0), "a")),
                finding(edit(Span.of(1, 1, 0), "b"))));
    assertThat(result.text()).isEqualTo("aby\n");
    assertThat(result.applied()).hasSize(3);
  }

  @Test
  void anOverlappingFixWaitsForTheNextRun() {
    Diagnostic first = finding(edit(Span.of(1, 2, 3), "-"));
    Diagnostic inside = finding(edit(Span.of(1, 3, 0), "!"));
    Diagnostic across = finding(edit(Span.of(1, 4, 3), "?"), edit(Span.of(2, 1, 1), "?"));
    Fixer.Result result = Fixer.fix("abcdefg\nh\n", List.of(first, inside, across));
    assertThat(result.text()).isEqualTo("a-efg\nh\n");
    assertThat(result.applied()).containsExactly(first.fix().orElseThrow());
  }

  @Test
  void aFixWhoseOwnEditsOverlapIsNotApplied() {
    Fixer.Result result =
        Fixer.fix(
            "abc\n", List.of(finding(edit(Span.of(1, 1, 2), "x"), edit(Span.of(1, 2, 2), "y"))));
    assertThat(result.text()).isEqualTo("abc\n");
    assertThat(result.applied()).isEmpty();
  }

  @Test
  void withoutAFixTheTextIsKept() {
    Diagnostic plain = RULE.at("a.md", Span.start(), "m", "h");
    assertThat(Fixer.fix("abc", List.of(plain)).text()).isEqualTo("abc");
  }

  /** Against the plain way: compare each with all before it, then replace from the end. */
  @Test
  void agreesWithThePlainWayOnRandomEdits() {
    Random random = new Random(7);
    for (int run = 0; run < 2000; run++) {
      String text = "abcdefghij\nklmnopqrst\n";
      List<Diagnostic> findings = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        int length = random.nextInt(3);
        Span span = Span.of(1 + random.nextInt(2), 1 + random.nextInt(11 - length), length);
        findings.add(finding(edit(span, String.valueOf((char) ('A' + i)))));
      }
      assertThat(Fixer.fix(text, findings).text())
          .as("%s", findings)
          .isEqualTo(plain(text, findings));
    }
  }

  private static String plain(String text, List<Diagnostic> findings) {
    List<Edit> taken = new ArrayList<>();
    for (Diagnostic finding : findings) {
      Edit edit = finding.fix().orElseThrow().edits().get(0);
      if (taken.stream().noneMatch(t -> start(t) < end(edit) && start(edit) < end(t))) {
        taken.add(edit);
      }
    }
    StringBuilder out = new StringBuilder(text);
    // From the end; at one place what replaces first, so that insertions come to stand before it.
    List<Edit> order = new ArrayList<>(taken);
    java.util.Collections.reverse(order);
    order.sort(
        java.util.Comparator.comparingInt(FixerTest::start)
            .thenComparingInt(FixerTest::end)
            .reversed());
    order.forEach(edit -> out.replace(start(edit), end(edit), edit.text()));
    return out.toString();
  }

  private static int start(Edit edit) {
    return (edit.span().line() - 1) * 11 + edit.span().column() - 1;
  }

  private static int end(Edit edit) {
    return start(edit) + edit.span().endColumn() - edit.span().column();
  }

  @Test
  @Timeout(300)
  void manyFixesTakeNoLongerThanTheyMust() {
    int lines = 50_000;
    List<Diagnostic> findings = new ArrayList<>();
    for (int line = 1; line <= lines; line++) {
      findings.add(finding(edit(Span.of(line, 1, 1), "y")));
    }
    assertThat(Fixer.fix("x\n".repeat(lines), findings).text()).isEqualTo("y\n".repeat(lines));
  }

  private static String fixed(String text, Edit edit) {
    return Fixer.fix(text, List.of(finding(edit))).text();
  }

  private static Diagnostic finding(Edit... edits) {
    return RULE.at("a.md", Span.start(), "m", "h").withFix(new Fix("mend", List.of(edits)));
  }

  private static Edit edit(Span span, String text) {
    return new Edit(span, text);
  }
}
