package dev.briefpress.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of {@code src/test/resources/import}: a file whose name begins with {@code input},
 * further words of the command in {@code options.txt} if there are any, where {@code {case}} stands
 * for the folder, and the outcome in {@code expected.txt}. For a form that the test cannot read,
 * the words of the input stand in {@code words.txt}.
 */
record ImportCase(Path folder) {
  private static final Path ALL = Path.of("src/test/resources/import");

  static List<ImportCase> all() {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders.filter(Files::isDirectory).sorted().map(ImportCase::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  Path input() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("input"))
          .sorted()
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(folder + " has no file input.…"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words of the command behind {@code import --site DIR}. */
  List<String> arguments() {
    List<String> words = new ArrayList<>();
    Path options = folder.resolve("options.txt");
    if (Files.exists(options)) {
      for (String word : read(options).strip().split("\\s+")) {
        words.add(word.replace("{case}", folder.toString()));
      }
    }
    words.add(input().toString());
    return words;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
