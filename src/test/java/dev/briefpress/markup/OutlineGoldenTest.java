package dev.briefpress.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The outline of each {@code src/test/resources/markup/<case>/input.md} is its {@code
 * expected.txt}. After a change: {@code mvn test -Dtest=OutlineGoldenTest -Dgolden=update}, then
 * read the difference.
 */
class OutlineGoldenTest {
  private static final Path CASES = Path.of("src/test/resources/markup");
  private static final Markdown MARKDOWN = Markdown.of(Set.of("main", "bluf"));

  @TestFactory
  List<DynamicTest> outlinesOfAllCases() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases
          .sorted()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
          .toList();
    }
  }

  private static void check(Path folder) {
    String body = read(folder.resolve("input.md"));
    Outline outline = MARKDOWN.parse(body, "content/briefs/2026/01/30/x.md");
    String actual = OutlineText.of(outline, body);
    Path expected = folder.resolve("expected.txt");
    if ("update".equals(System.getProperty("golden"))) {
      write(expected, actual);
    }
    assertThat(expected)
        .as("run `mvn test -Dtest=OutlineGoldenTest -Dgolden=update` to write it")
        .exists();
    assertThat(actual).isEqualTo(read(expected));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
