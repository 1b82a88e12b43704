package dev.briefpress.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.briefpress.publish.SampleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer starts from and what it found: none of it may throw or take long. */
class SiteFuzzerTest {
  private static final Path INPUTS = Path.of("src/test/resources/fuzz");

  static Stream<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.list(INPUTS)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void readsWhatTheFuzzerFound(Path input) throws IOException {
    byte[] bytes = Files.readAllBytes(input);
    // A guard against hanging; each takes less than a second.
    Assertions.assertTimeout(Duration.ofMinutes(5), () -> tried(bytes));
  }

  @Test
  void readsABriefWithBytesChangedAtRandom() {
    byte[] brief =
        ("\7" + new SampleText("A <b>title</b>").section("bluf", "*One* [two](x.md).").text())
            .getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] changed = brief.clone();
      for (int j = 0; j <= i % 5; j++) {
        changed[1 + random.nextInt(changed.length - 1)] = (byte) (' ' + random.nextInt(95));
      }
      assertThatCode(() -> tried(changed))
          .as(() -> new String(changed, StandardCharsets.UTF_8))
          .doesNotThrowAnyException();
    }
  }

  private static void tried(byte[] input) {
    SiteFuzzer.read(input);
    SiteFuzzer.build(input);
  }
}
