package dev.briefpress.markup;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BombsTest {
  private static final Markdown MARKDOWN = Markdown.of(Set.of());
  // A quarter of what threads have by default.
  private static final long SMALL_STACK = 256 << 10;

  static Stream<Named<String>> texts() {
    return Bombs.all(10_000).entrySet().stream()
        .map(text -> Named.of(text.getKey(), text.getValue()));
  }

  static Stream<Named<String>> shortTexts() {
    return Bombs.all(1_000).entrySet().stream()
        .map(text -> Named.of(text.getKey(), text.getValue()));
  }

  static Stream<Named<String>> longTexts() {
    return Bombs.all(200_000).entrySet().stream()
        .map(text -> Named.of(text.getKey(), cut(text.getValue())));
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), 2_000_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void needsLittleStackWhenRepeatedTenThousandTimes(String text) throws Exception {
    read(text);
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void needsLittleStackInTwoMegabytes(String text) throws Exception {
    read(text);
  }

  // Of short ones only, as the parser that looks at the result takes its time with deep ones.
  @ParameterizedTest
  @MethodSource("shortTexts")
  void makesSafeHtml(String text) {
    SafeHtml.check(MARKDOWN.parse(text, "content/pages/x.md"));
  }

  /** Reads on a thread of a small stack; the work that it takes is BombTest's. */
  private static void read(String text) throws InterruptedException {
    Reading reading = new Reading(text);
    Thread thread = new Thread(null, reading, "bomb", SMALL_STACK);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((t, problem) -> reading.problem = problem);
    thread.start();
    thread.join();
    if (reading.problem != null) {
      throw new AssertionError(reading.problem);
    }
  }

  private static final class Reading implements Runnable {
    private final String text;
    private volatile @Nullable Throwable problem;

    Reading(String text) {
      this.text = text;
    }

    @Override
    public void run() {
      MARKDOWN.parse(text, "content/pages/x.md");
    }
  }
}
