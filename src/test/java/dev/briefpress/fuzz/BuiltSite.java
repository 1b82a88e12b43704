package dev.briefpress.fuzz;

import dev.briefpress.cli.CommandLineRun;
import dev.briefpress.publish.MemoryFolder;
import dev.briefpress.publish.SampleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A site on the disk that the commands build, with one thing of it given by the fuzzer. Each method
 * starts from the same small site, published once, and throws when a command fails in another way
 * than the documented ones or when a published file is not harmless.
 */
final class BuiltSite {
  /** Stands in a file beside the site, so no published file may hold it. */
  private static final String OUTSIDE = "OUTSIDE7191";

  private static final String BRIEF = "content/briefs/2026/x.md";
  private static final String MANIFEST = "output/briefpress-manifest.txt";

  private static final List<String> ENDINGS =
      List.of("svg", "png", "jpg", "gif", "webp", "pdf", "csv", "json", "txt", "xml", "html", "md");

  private static final List<String> KEPT =
      List.of(
          "cache/documents",
          "cache/texts",
          "cache/index",
          "state",
          "swap",
          "spare",
          "lock",
          "stage");

  private static final Pattern STACK_TRACE =
      Pattern.compile("(?m)^\\s+at [a-z][\\w.$/]*\\(\\w+\\.java");

  /** A PNG's first bytes, and a body that is no image. */
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

  private final Path folder;
  private final Path site;
  private final Path template;
  private final SortedMap<String, byte[]> published;

  BuiltSite() {
    try {
      folder = MemoryFolder.create();
      site = folder.resolve("site");
      template = folder.resolve("template");
      Runtime.getRuntime().addShutdownHook(new Thread(this::delete));
      write(folder.resolve("secret/doc.md"), bytes(new SampleText(OUTSIDE).text()));
      write(
          template.resolve("site.properties"),
          bytes("site.title=T\nsite.host=https://briefs.example.org\n"));
      write(
          template.resolve("content/taxonomy.yaml"),
          bytes("categories:\n  - {id: cyber, name: Cyber}\n"));
      write(template.resolve(BRIEF), bytes(new SampleText("A brief").text()));
      reset();
      run(Set.of(0), "build", "--site", site.toString());
      published = tree(site.resolve("output"));
      remove(template);
      copy(site, template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of site.properties. */
  void settings(byte[] properties) {
    reset();
    write(site.resolve("site.properties"), properties);
    buildAndLook();
  }

  /** Names of files of the content, one a line, to each of which the brief links. */
  void names(String names) {
    reset();
    StringBuilder links = new StringBuilder();
    names.lines().limit(8).forEach(name -> named(name, links));
    write(
        site.resolve(BRIEF),
        bytes(new SampleText("A brief").section("bluf", "Links:" + links).text()));
    buildAndLook();
    run(Set.of(0, 1, 2), "check", "--fix", "--site", site.toString());
    if (!text(folder.resolve("secret/doc.md")).equals(new SampleText(OUTSIDE).text())) {
      throw new IllegalStateException("a file outside the site was changed");
    }
  }

  private void named(String name, StringBuilder links) {
    try {
      Path content = site.resolve("content");
      Path file = content.resolve(name);
      if (!file.normalize().startsWith(content) || Files.exists(file)) {
        return;
      }
      write(file, name.endsWith(".md") ? bytes(new SampleText("Other").text()) : PNG);
      links.append(" [a](<../../").append(name).append(">)");
    } catch (InvalidPathException e) {
      // No file has such a name.
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof FileSystemException)) {
        throw e;
      }
    }
  }

  /** A file beside the brief; the first byte picks the ending of its name. */
  void attachment(byte[] given) {
    if (given.length == 0) {
      return;
    }
    reset();
    String name = attachmentName(given);
    write(site.resolve("content/briefs/2026").resolve(name), rest(given, 1));
    String text = "See [a](" + name + ") and ![b](" + name + ").";
    write(site.resolve(BRIEF), bytes(new SampleText("A brief").section("bluf", text).text()));
    buildAndLook();
  }

  /** The name of the file that {@code given} is beside the brief. */
  static String attachmentName(byte[] given) {
    int ending = given.length == 0 ? 0 : given[0] & 0xFF;
    return "file." + ENDINGS.get(ending % ENDINGS.size());
  }

  /**
   * A file of what a build keeps for the next one, picked by the first byte. The second byte says
   * whether the others replace it, or change single bytes of it: two bytes for the place, one for
   * the value.
   */
  void cache(byte[] given) {
    if (given.length < 2) {
      return;
    }
    reset();
    Path kept = site.resolve(".briefpress/publish-output");
    Path file = kept.resolve(KEPT.get((given[0] & 0xFF) % KEPT.size()));
    write(file, changed(file, given));
    run(Set.of(0), "build", "--site", site.toString());
    SortedMap<String, byte[]> now = tree(site.resolve("output"));
    if (!now.keySet().equals(published.keySet())
        || !now.keySet().stream().allMatch(p -> Arrays.equals(now.get(p), published.get(p)))) {
      throw new IllegalStateException("a changed " + file.getFileName() + " changed the site");
    }
  }

  private static byte[] changed(Path file, byte[] given) {
    byte[] bytes =
        Files.isRegularFile(file) && (given[1] & 1) == 1 ? content(file) : rest(given, 2);
    if ((given[1] & 1) == 1 && bytes.length > 0) {
      for (int i = 2; i + 2 < given.length; i += 3) {
        int at = ((given[i] & 0xFF) << 8 | (given[i + 1] & 0xFF)) % bytes.length;
        bytes[at] = given[i + 2];
      }
    }
    return bytes;
  }

  /** The list of published files, whole. */
  void manifest(byte[] list) {
    reset();
    write(site.resolve(MANIFEST), list);
    run(Set.of(0, 1, 2), "verify", site.resolve("output").toString());
    run(Set.of(0, 2), "build", "--site", site.toString());
  }

  private void buildAndLook() {
    run(Set.of(0, 1, 2), "build", "--site", site.toString());
    SortedMap<String, byte[]> files = tree(site.resolve("output"));
    // What an author attached as data need not be well-formed.
    files.keySet().removeIf(path -> path.startsWith("briefs/2026/file.") && !path.endsWith("svg"));
    Harmless.check(files);
    files.forEach(
        (path, bytes) -> {
          if (new String(bytes, StandardCharsets.UTF_8).contains(OUTSIDE)) {
            throw new IllegalStateException(path + " holds a file from outside the site");
          }
        });
  }

  private static void run(Set<Integer> allowed, String... arguments) {
    CommandLineRun run = new CommandLineRun();
    int status = run.run(arguments);
    String said = run.out() + run.err();
    if (!allowed.contains(status)) {
      throw new IllegalStateException(arguments[0] + " ended with " + status + ":\n" + said);
    }
    if (STACK_TRACE.matcher(said).find()) {
      throw new IllegalStateException(arguments[0] + " shows a stack trace:\n" + said);
    }
    said.chars()
        .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
        .findFirst()
        .ifPresent(
            c -> {
              throw new IllegalStateException(arguments[0] + " prints control character " + c);
            });
    if (said.lines().anyMatch(line -> line.startsWith("::"))) {
      throw new IllegalStateException(arguments[0] + " prints a workflow command:\n" + said);
    }
  }

  private void reset() {
    try {
      remove(site);
      copy(template, site);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void delete() {
    try {
      remove(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static SortedMap<String, byte[]> tree(Path folder) {
    SortedMap<String, byte[]> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> tree.put(folder.relativize(file).toString(), content(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tree;
  }

  private static void write(Path file, byte[] bytes) {
    try {
      if (Files.isDirectory(file)) {
        remove(file);
      }
      Files.createDirectories(file.resolveSibling("."));
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    return new String(content(file), StandardCharsets.UTF_8);
  }

  private static byte[] rest(byte[] bytes, int from) {
    return Arrays.copyOfRange(bytes, from, bytes.length);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
