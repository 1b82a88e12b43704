package dev.briefpress.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page for users or developers.
 *
 * @param file relative to the repository
 */
record DocsPage(Path file, List<String> lines) {
  DocsPage {
    lines = List.copyOf(lines);
  }

  /** README.md, CONTRIBUTING.md and all below docs/, in the order of their names. */
  static List<DocsPage> all() {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      return Stream.concat(Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")), docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(DocsPage::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("docs", e);
    }
  }

  static DocsPage read(Path file) {
    try {
      return new DocsPage(file, Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  List<CodeBlock> blocks() {
    return CodeBlock.in(lines);
  }

  /** The page and a line of it, as tests name a place. */
  String at(int line) {
    return file + ":" + line;
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
