package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/coming-from.md do what the page says, and its tables name what there is. */
class ComingFromPageTest {
  private static final Pattern SHELL = Pattern.compile("(?s)```sh\n(.*?)```");
  private static final Pattern FIELD = Pattern.compile("`(?:view|frame)\\.([A-Za-z]+)`");
  private static final String POST =
      "<html><body><article><h1>First</h1><time datetime='2026-01-30'>then</time>"
          + "<p>A text.</p></article></body></html>";
  private static final String EXPORT =
      "<?xml version='1.0'?><rss xmlns:wp='http://wordpress.org/export/1.2/'><channel><item>"
          + "<title>A post of WordPress</title><wp:post_date>2026-01-29 10:00:00</wp:post_date>"
          + "<wp:post_name>a-post</wp:post_name><wp:status>draft</wp:status>"
          + "<content:encoded><![CDATA[<p>A text.</p>]]></content:encoded></item></channel></rss>";

  @TempDir private Path folder = Path.of("");
  private final CommandLineRun line = new CommandLineRun();

  @BeforeEach
  void makeWhatThePageSpeaksOf() throws IOException {
    Files.createDirectories(folder.resolve("public/posts/first"));
    Files.writeString(folder.resolve("public/posts/first/index.html"), POST);
    Files.writeString(folder.resolve("export.xml"), EXPORT);
    Path shipped = Path.of("src/test/resources/jbake");
    try (Stream<Path> files = Files.walk(shipped)) {
      files.forEach(
          file -> {
            try {
              Files.copy(
                  file, folder.resolve("old-site").resolve(shipped.relativize(file).toString()));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  @Test
  void everyCommandRuns() throws IOException {
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThan(7).allMatch(c -> c.startsWith("briefpress "));
    for (String command : commands) {
      line.clear();
      // Old posts have faults, so 1 is right; a wrong command line would be 2.
      assertThat(line.run(arguments(command)))
          .as(command + "\n" + line.err())
          .isLessThanOrEqualTo(ExitCode.CONTENT);
    }

    for (String made :
        new String[] {
          "content/briefs/2019/11/18/cables.md",
          "content/briefs/2026/01/30/first.md",
          "content/briefs/2026/01/29/a-post.md",
          "themes/dispatch/pages/brief.html",
          ".briefpress/preview/briefs/2019/10/01/first-note.html",
          ".briefpress/preview/notes/first-note.html"
        }) {
      assertThat(folder.resolve("newsroom").resolve(made)).exists();
    }
  }

  @Test
  void itsTablesNameFieldsThatTemplatesReceive() throws IOException {
    String theming = Files.readString(Path.of("docs/theming.md"));
    Set<String> named = new TreeSet<>();
    Matcher field = FIELD.matcher(page());
    while (field.find()) {
      named.add(field.group(1));
    }

    assertThat(named)
        .hasSizeGreaterThan(15)
        .allSatisfy(name -> assertThat(theming).contains("`" + name + "`"));
  }

  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher block = SHELL.matcher(page());
    while (block.find()) {
      block.group(1).lines().forEach(commands::add);
    }
    return commands;
  }

  // The page's folders stand beside each other; a test cannot go into theirs.
  private String[] arguments(String command) {
    return Stream.of(command.split(" ", -1))
        .skip(1)
        .map(
            word ->
                word.matches("newsroom|old-site|export\\.xml|public/.*")
                    ? folder.resolve(word).toString()
                    : word)
        .toArray(String[]::new);
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("docs/coming-from.md"));
  }
}
