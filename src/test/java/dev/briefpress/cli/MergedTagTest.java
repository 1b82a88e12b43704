package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.bench.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of which two tags were made one: readers of the old one find their way. */
class MergedTagTest {
  private final CommandLineRun briefpress = new CommandLineRun();
  private final Path site;

  MergedTagTest(@TempDir Path folder) {
    this.site = folder;
  }

  @BeforeEach
  void merge() throws IOException {
    new Corpus(1, 3).write(site);
    Files.writeString(
        site.resolve("site.properties"), "\nhosting=nginx\n", StandardOpenOption.APPEND);
    Path brief = someBrief();
    String text = Files.readString(brief);
    Matcher first = Pattern.compile("\ntags:\n  - (.*)\n").matcher(text);
    assertThat(first.find()).isTrue();
    Files.writeString(brief, text.replace(first.group(1), "harbour watch"));
    assertThat(run("tags", "merge", "harbour watch", "port security")).isEqualTo(ExitCode.WELL);
    assertThat(run("build")).as(briefpress.err()).isEqualTo(ExitCode.WELL);
  }

  private Path someBrief() throws IOException {
    try (var files = Files.walk(site.resolve("content/briefs"))) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().findFirst().orElseThrow();
    }
  }

  private int run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--site";
    all[arguments.length + 1] = site.toString();
    return briefpress.run(all);
  }

  private String published(String path) throws IOException {
    return Files.readString(site.resolve("output").resolve(path));
  }

  @Test
  void theOldPageLeadsToTheNewOne() throws IOException {
    assertThat(published("tags/port-security.html")).contains("port security");
    assertThat(published("tags/harbour-watch.html"))
        .contains("http-equiv=\"refresh\"")
        .contains("port-security.html");
  }

  @Test
  void theNewFeedsStandAtTheOldAddressesAndNameTheirOwn() throws IOException {
    assertThat(published("tags/harbour-watch/feed.xml"))
        .isEqualTo(published("tags/port-security/feed.xml"))
        .contains("<link rel=\"self\"")
        .doesNotContain("harbour-watch");
    assertThat(published("tags/harbour-watch/feed.json"))
        .isEqualTo(published("tags/port-security/feed.json"))
        .doesNotContain("harbour-watch");
  }

  @Test
  void serversRedirectPageAndFeedsForGood() throws IOException {
    String nginx = published("hosting/nginx.conf");
    for (String end : new String[] {".html", "/feed.xml", "/feed.json"}) {
      assertThat(nginx)
          .contains(
              "location = \"/tags/harbour-watch%s\" { return 301 \"/tags/port-security%s\"; }"
                  .formatted(end, end));
    }
  }
}
