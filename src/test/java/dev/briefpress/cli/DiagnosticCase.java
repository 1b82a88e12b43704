package dev.briefpress.cli;

import dev.briefpress.cli.printing.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One folder of {@code src/test/resources/diagnostics/<group>/<name>[--variant]}: a site, or what
 * is different in it, and what {@code check} prints.
 *
 * @param code the diagnostic that it shows
 * @param files paths below the folder, with {@code /}
 */
record DiagnosticCase(Path folder, String code, List<String> files) {
  private static final Path CASES = Path.of("src/test/resources/diagnostics");
  private static final String SITE = "_site";
  static final String EXPECTED = "expected.txt";
  private static final String COMMAND = "command.txt";

  /** The document as {@code check --fix} leaves it. */
  static final String FIXED = "fixed.md";

  /** Where a single document stands in the site. */
  private static final Map<String, String> SHORT =
      Map.of(
          "brief.md", "content/briefs/2026/01/30/brief.md",
          "summary.md", "content/summaries/2026-01-30.md",
          "page.md", "content/pages/page.md");

  /** What makes files that no repository should hold. */
  interface Maker {
    void make(Path site) throws IOException;
  }

  static List<DiagnosticCase> all() throws IOException {
    List<DiagnosticCase> cases = new ArrayList<>();
    for (Path group : folders(CASES)) {
      if (!group.endsWith(SITE)) {
        for (Path folder : folders(group)) {
          String name = group.getFileName() + "/" + folder.getFileName();
          cases.add(new DiagnosticCase(folder, name.replaceFirst("--.*", ""), files(folder)));
        }
      }
    }
    return cases;
  }

  String name() {
    return CASES.relativize(folder).toString().replace('\\', '/');
  }

  /** Puts the site into {@code site}; the bytes of its files go through {@code change}. */
  void write(Path site, Maker maker, UnaryOperator<String> change) throws IOException {
    write(site, maker, change, Comparator.naturalOrder());
  }

  /** The same with the files written one by one in another order. */
  void write(Path site, Maker maker, UnaryOperator<String> change, Comparator<String> order)
      throws IOException {
    Path base = CASES.resolve(SITE);
    Map<String, Path> sources = new TreeMap<>(order);
    files(base).forEach(f -> sources.put(f, base.resolve(f)));
    files.stream()
        .filter(f -> !f.equals(EXPECTED) && !f.equals(COMMAND) && !f.equals(FIXED))
        .forEach(f -> sources.put(SHORT.getOrDefault(f, f), folder.resolve(f)));
    for (Map.Entry<String, Path> source : sources.entrySet()) {
      Path file = site.resolve(source.getKey());
      Files.createDirectories(file.resolveSibling("."));
      // Latin-1 maps each byte to a character and back.
      String text = Files.readString(source.getValue(), StandardCharsets.ISO_8859_1);
      boolean document = source.getKey().endsWith(".md");
      String changed = document ? change.apply(text) : text;
      Files.writeString(file, changed, StandardCharsets.ISO_8859_1);
    }
    maker.make(site);
  }

  /** What the command prints about the site in {@code site}, and its exit status. */
  String run(Path site) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("check"));
    if (files.contains(COMMAND)) {
      arguments =
          new ArrayList<>(
              Arrays.asList(Files.readString(folder.resolve(COMMAND)).strip().split("\\s+", -1)));
    }
    return run(site, arguments);
  }

  /** What another command prints about the site, and its exit status. */
  String run(Path site, List<String> command) {
    List<String> arguments = new ArrayList<>(command);
    boolean build = arguments.contains("build");
    arguments.addAll(List.of("--site", site.toString()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            false,
            Map.of(),
            Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC));
    int status = Briefpress.run(console, arguments.toArray(new String[0]));
    // A build tells on standard output what it wrote, and how long that took.
    String printed = (build ? "" : out) + err.toString();
    return "$ briefpress "
        + String.join(" ", arguments.subList(0, arguments.size() - 2))
        + "\n"
        + printed.replace(site.toString(), "SITE").replace("\r\n", "\n")
        + "exit status "
        + status
        + "\n";
  }

  /** Whether it shows what {@code check --fix} does. */
  boolean isMended() {
    return files.contains(FIXED);
  }

  /** Where the document of this case stands in the site. */
  Path document(Path site) {
    return files.stream()
        .filter(f -> !f.equals(FIXED) && f.endsWith(".md"))
        .findFirst()
        .map(f -> site.resolve(SHORT.getOrDefault(f, f)))
        .orElseThrow();
  }

  private static List<Path> folders(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      return children.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<String> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }
}
