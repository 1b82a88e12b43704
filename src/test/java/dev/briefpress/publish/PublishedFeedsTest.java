package dev.briefpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.links.Selection;
import dev.briefpress.publish.tree.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration site as built: what its feeds and sitemap name is there, and nothing else. */
class PublishedFeedsTest {
  private static final String HOST = "https://briefs.example.org/";
  private static final Pattern LOCATION = Pattern.compile("<loc>" + HOST + "([^<]*)</loc>");
  private static final Pattern CANONICAL =
      Pattern.compile("<link rel=\"canonical\" href=\"" + HOST + "([^\"]*)\"");
  private static final Pattern FEED_LINK =
      Pattern.compile("<link rel=\"alternate\" type=\"text/html\" href=\"" + HOST + "([^\"]*)\"");

  @TempDir private static Path folder = Path.of("");
  private static Path output = Path.of("");

  @BeforeAll
  static void build() {
    output = folder.resolve("output");
    Build.Options options =
        new Build.Options(
            output,
            new Selection.Options(Instant.parse("2026-07-01T00:00:00Z"), false, false),
            false,
            true,
            2);
    Workspace workspace = Workspace.open(Path.of("")).value().orElseThrow();
    assertThat(Build.run(workspace, options, Progress.none()).written()).isPresent();
  }

  @Test
  void theSitemapNamesEveryPageThatReadersMayLandOn() {
    Set<String> canonical =
        files(".html").stream()
            .filter(PublishedFeedsTest::isListed)
            .flatMap(page -> found(CANONICAL, page).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(canonical).contains("", "daily/index.html").hasSizeGreaterThan(100);
    assertThat(found(LOCATION, "sitemap.xml")).isEqualTo(canonical);
  }

  // A redirect and a notice of a withdrawal tell search engines themselves to leave them out.
  private static boolean isListed(String page) {
    return !page.equals("404.html") && !read(page).contains("content=\"noindex");
  }

  @Test
  void everyPageOfEveryFeedIsThere() {
    Set<String> feeds = files("feed.xml");
    assertThat(feeds).contains("feed.xml", "categories/cyber/feed.xml").hasSizeGreaterThan(3);
    for (String feed : feeds) {
      Set<String> pages = new TreeSet<>(found(FEED_LINK, feed));
      pages.remove("");
      assertThat(pages).isNotEmpty().isSubsetOf(files(".html"));
    }
  }

  @Test
  void everyBriefOfTheFeedHasItsDataBesideIt() {
    Set<String> json = files(".json");
    for (String page : found(FEED_LINK, "feed.xml")) {
      if (page.startsWith("briefs/")) {
        assertThat(json).contains(page.replace(".html", ".json"));
      }
    }
  }

  @Test
  void aTopicsPageLinksItsFeed() {
    for (String feed : files("feed.xml")) {
      if (feed.contains("/")) {
        String page = feed.replace("/feed.xml", ".html");
        String name = page.substring(page.indexOf('/') + 1, page.indexOf(".html"));
        // A page at an old address leads on, and the feed beside it is that of the page it leads
        // to.
        if (!read(page).contains("http-equiv=\"refresh\"")) {
          assertThat(read(page)).as(page).contains("href=\"" + name + "/feed.xml\"");
        }
      }
    }
  }

  private static Set<String> found(Pattern pattern, String file) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(read(file));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Set<String> files(String ending) {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .map(file -> output.relativize(file).toString())
          .filter(file -> file.endsWith(ending))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String file) {
    try {
      return Files.readString(output.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
