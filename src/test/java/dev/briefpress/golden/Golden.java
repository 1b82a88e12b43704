package dev.briefpress.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what was made with a file below {@code src/test/resources/golden}. */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  /**
   * Asserts that {@code actual} is the text of the golden file {@code name}; with {@code
   * -Dgolden=update} it is written first.
   */
  public static void check(String name, String actual) {
    Path expected = FOLDER.resolve(name);
    try {
      if ("update".equals(System.getProperty("golden"))) {
        Files.createDirectories(expected.resolveSibling("."));
        Files.writeString(expected, actual);
      }
      assertThat(expected).as("run `mvn test -Dgolden=update` to write it, then read it").exists();
      assertThat(actual).isEqualTo(Files.readString(expected));
    } catch (IOException e) {
      throw new UncheckedIOException(expected.toString(), e);
    }
  }

  /** Asserts that {@code actual}, UTF-8, is the golden file {@code name}. */
  public static void check(String name, byte[] actual) {
    check(name, new String(actual, StandardCharsets.UTF_8));
  }
}
