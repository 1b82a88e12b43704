package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.text.UnifiedDiff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What commands print and change in each site below {@code src/test/resources/commands}. A folder
 * holds what is different from {@code diagnostics/_site}, and {@code commands.txt}, a command a
 * line. After a change: {@code mvn test -Dtest=CommandCasesTest -Dgolden=update}, then read the
 * difference.
 */
class CommandCasesTest {
  private static final Path CASES = Path.of("src/test/resources/commands");
  private static final Path BASE = Path.of("src/test/resources/diagnostics/_site");
  private static final String COMMANDS = "commands.txt";
  private static final String EXPECTED = "expected.txt";
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @TempDir private Path temporary = Path.of("");

  @TestFactory
  Stream<DynamicTest> printAndChangeWhatIsExpected() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(CASES)) {
      cases = folders.filter(Files::isDirectory).sorted().toList();
    }
    return cases.stream().map(one -> DynamicTest.dynamicTest(name(one), () -> check(one)));
  }

  private static String name(Path one) {
    return CASES.relativize(one).toString();
  }

  private void check(Path one) throws IOException {
    Path site = Files.createTempDirectory(temporary, "site");
    copy(BASE, site);
    copy(one, site);
    Files.delete(site.resolve(COMMANDS));
    Files.deleteIfExists(site.resolve(EXPECTED));
    Map<String, String> before = texts(site);
    StringBuilder actual = new StringBuilder();
    for (String command : Files.readAllLines(one.resolve(COMMANDS))) {
      actual.append(run(command, site));
    }
    actual.append(difference(before, texts(site)));
    Path expected = one.resolve(EXPECTED);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(expected, actual);
    }
    assertThat(expected)
        .as("run `mvn test -Dtest=CommandCasesTest -Dgolden=update`, then read it")
        .exists();
    assertThat(actual.toString()).isEqualTo(Files.readString(expected));
  }

  private static String run(String command, Path site) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    words.addAll(List.of("--site", site.toString()));
    CommandLineRun briefpress = CommandLineRun.inOneStream();
    int status = briefpress.runIn(site, words.toArray(new String[0]));
    String printed = briefpress.out().replace(site.toString(), "SITE").replace("\r\n", "\n");
    return "$ briefpress " + command + "\n" + printed + "exit status " + status + "\n";
  }

  // A file that is new and says mostly what a removed one said is that file renamed.
  private static String difference(Map<String, String> before, Map<String, String> after) {
    StringBuilder out = new StringBuilder();
    TreeMap<String, String> gone = new TreeMap<>(before);
    gone.keySet().removeAll(after.keySet());
    for (Map.Entry<String, String> file : after.entrySet()) {
      String path = file.getKey();
      String text = file.getValue();
      Optional<String> old =
          before.containsKey(path)
              ? Optional.of(path)
              : gone.keySet().stream()
                  .filter(o -> isLike(gone.getOrDefault(o, ""), text))
                  .findFirst();
      if (old.isEmpty()) {
        out.append("new ").append(path).append('\n').append(text);
      } else {
        if (!old.get().equals(path)) {
          out.append("renamed ").append(old.get()).append(" to ").append(path).append('\n');
          gone.remove(old.get());
        }
        out.append(UnifiedDiff.of(old.get(), path, before.getOrDefault(old.get(), ""), text));
      }
    }
    gone.keySet().forEach(path -> out.append("removed ").append(path).append('\n'));
    return out.toString();
  }

  private static boolean isLike(String one, String other) {
    List<String> lines = other.lines().toList();
    return 2 * one.lines().filter(lines::contains).count() > lines.size();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling("."));
        Files.write(copy, Files.readAllBytes(file));
      }
    }
  }

  // Without what a build makes.
  private static Map<String, String> texts(Path site) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = site.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith("output/") && !path.startsWith(".briefpress/")) {
          texts.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }
}
