package dev.briefpress.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.cli.CommandLineRun;
import dev.briefpress.cli.CommandModel;
import dev.briefpress.dist.Shell;
import dev.briefpress.docs.PageRun.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;

/**
 * Each command of the docs is run as it stands, in the order of its page, and prints what the page
 * says that it prints.
 *
 * <p>Commands begin in a folder with the files of {@code src/test/resources/docs/place}. It is a
 * new site with one published brief, built, and another one in {@code newsroom}; it is no site
 * where the first block makes one. A page that calls {@code bin/briefpress} begins in such a site,
 * too. Run with {@code -Dgolden=update} to write what commands print into the pages.
 */
class CommandsTest {
  private static final Path FIXTURES = Path.of("src/test/resources/docs/place");

  /** Why commands are not run, and how many of each page: a command more must be wanted. */
  private static final Map<String, Map<String, Integer>> UNTESTED =
      Map.of(
          "docs/commands.md", Map.of("remote", 3, "served", 3),
          "docs/deploying.md", Map.of("remote", 5),
          "docs/editors.md", Map.of("served", 1),
          "docs/exports.md", Map.of("cluster", 8),
          "docs/first-site.md", Map.of("served", 1),
          "docs/installing.md", Map.of("container", 3, "jbang", 1, "release", 5, "root", 1),
          "docs/performance.md", Map.of("minutes", 4),
          "docs/releasing.md", Map.of("minutes", 6, "release", 5),
          "README.md", Map.of("minutes", 1));

  /** Of what a command printed, so many lines tell what is wrong. */
  private static final int MOST_LINES = 30;

  private static final Pattern NAMED = Pattern.compile("`(briefpress [^`]+)`");

  @TempDir private static Path starts = Path.of("");
  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void makeWhatCommandsBeginWith() throws IOException, InterruptedException {
    CommandLineRun line = new CommandLineRun();
    assertThat(line.runIn(starts, "init", "checkout")).isZero();
    assertThat(line.runIn(starts, "build", "--site", "checkout")).isZero();
    Path checkout = starts.resolve("checkout");
    Shell.run(starts, "cp", "-r", "checkout", "site").well();
    assertThat(line.runIn(starts, "init", "site/newsroom")).isZero();
    for (String start : List.of("checkout", "site")) {
      copy(FIXTURES, starts.resolve(start));
    }
    Path launcher = Files.createDirectories(checkout.resolve("bin")).resolve("briefpress");
    Files.writeString(launcher, "#!/bin/sh\nexec briefpress \"$@\"\n");
    Shell.run(checkout, "chmod", "+x", launcher.toString()).well();
  }

  private static void copy(Path from, Path to) throws IOException, InterruptedException {
    Shell.run(to, "cp", "-rL", from.toAbsolutePath() + "/.", ".").well();
  }

  static Stream<DocsPage> pages() {
    return DocsPage.all().stream().filter(page -> page.blocks().stream().anyMatch(CodeBlock::runs));
  }

  private static Path start(CodeBlock block) {
    if (block.commands().stream().anyMatch(c -> c.text().startsWith("bin/briefpress "))) {
      return starts.resolve("checkout");
    }
    return block.makesSite() ? FIXTURES : starts.resolve("site");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandDoesWhatThePageSays(DocsPage page) throws IOException, InterruptedException {
    List<Ran> ran = new PageRun(folder, CommandsTest::start).run(page);

    if ("update".equals(System.getProperty("golden"))) {
      Files.write(page.file(), PrintedOutput.renewed(page.lines(), ran));
    }
    assertThat(ran).isNotEmpty();
    assertThat(ran.stream().filter(r -> !r.well()).map(r -> fault(page, r))).isEmpty();
  }

  private static String fault(DocsPage page, Ran ran) {
    List<String> printed = ran.printed().lines().toList();
    return "%n%s: `%s` ends with %s and prints%n%s"
        .formatted(
            page.at(ran.command().line()),
            ran.command().text(),
            ran.status().map(String::valueOf).orElse("nothing, as the shell gave up"),
            String.join("\n", printed.subList(0, Math.min(MOST_LINES, printed.size()))));
  }

  @Test
  void whatIsNotRunIsCounted() {
    Map<String, Map<String, Integer>> untested = new TreeMap<>();
    for (DocsPage page : DocsPage.all()) {
      for (CodeBlock block : page.blocks()) {
        block
            .untested()
            .ifPresent(
                why ->
                    untested
                        .computeIfAbsent(page.toString(), p -> new TreeMap<>())
                        .merge(why, block.commands().size(), Integer::sum));
      }
    }
    assertThat(untested).isEqualTo(UNTESTED);
  }

  /** Elsewhere than in such a block a command would not be run. */
  @Test
  void commandsStandInBlocksOfAShell() {
    List<String> astray = new ArrayList<>();
    for (DocsPage page : DocsPage.all()) {
      List<String> lines = new ArrayList<>(page.lines());
      page.blocks().stream()
          .filter(CodeBlock::isShell)
          .forEach(
              b ->
                  lines.subList(b.line() - 1, b.line() - 1 + b.lines().size()).replaceAll(l -> ""));
      boolean fenced = false;
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        fenced ^= line.strip().startsWith("```");
        if ((fenced || line.startsWith("    "))
            && line.strip().matches("(\\$ |sudo )?(bin/)?(briefpress|bin/\\w+|mvn|npm|npx) .*")) {
          astray.add(page.at(i + 1) + ": " + line.strip());
        }
      }
    }
    assertThat(astray).isEmpty();
  }

  /**
   * What a sentence names, {@code `briefpress build --drafts`}, is a command line that there is.
   */
  @Test
  void commandsInSentencesHaveOptionsThatThereAre() {
    int found = 0;
    for (DocsPage page : DocsPage.all()) {
      for (int i = 0; i < page.lines().size(); i++) {
        Matcher named = NAMED.matcher(page.lines().get(i));
        while (named.find()) {
          found++;
          String command = named.group(1).replaceAll(" [|>].*", "").replace("\\", "");
          List<String> words = words(command);
          assertThat(fault(words)).as(page.at(i + 1) + ": " + command).isEmpty();
        }
      }
    }
    assertThat(found).isGreaterThan(20);
  }

  // A sentence may name a command without saying what it is to work on.
  private static String fault(List<String> words) {
    try {
      CommandModel.all().parseArgs(words.toArray(String[]::new));
      return "";
    } catch (MissingParameterException e) {
      return "";
    } catch (ParameterException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static List<String> words(String command) {
    return Pattern.compile("\"[^\"]*\"|\\S+")
        .matcher(command)
        .results()
        .map(word -> word.group().replace("\"", ""))
        .filter(word -> !word.equals("briefpress") && !word.equals("…"))
        .toList();
  }
}
