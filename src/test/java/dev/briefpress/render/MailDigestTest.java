package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.Demonstration;
import dev.briefpress.browser.PublishedSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The daily summaries as mails, HTML and text. */
@ExtendWith(Demonstration.class)
class MailDigestTest {
  private static final String HOST = "https://briefs.example.org/";
  private static final int LARGEST = 100_000;
  private static final int CROWD = 160;
  private static final Pattern BRIEF = Pattern.compile("https://[a-z.]+/(briefs/[^\\s\"<#]+)");

  @TempDir private Path folder = Path.of("");

  @Test
  void everyDayWithBriefsHasAMailInBothForms(PublishedSite site) {
    List<String> days = days(site);

    assertThat(days).hasSizeGreaterThan(20);
    assertThat(site.files())
        .containsAll(days.stream().map(day -> day + ".mail.html").toList())
        .containsAll(days.stream().map(day -> day + ".mail.txt").toList());
  }

  @Test
  void theBriefsOfADayAreThoseOfItsMail(PublishedSite site) {
    for (String day : days(site)) {
      Set<String> page =
          briefs(site, day).stream()
              .map(href -> href.substring("../".length()))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(briefs(site.text(day + ".mail.html"))).as(day).isEqualTo(page);
      assertThat(briefs(site.text(day + ".mail.txt"))).as(day).isEqualTo(page);
    }
  }

  @Test
  void theMarkingStandsInTheSubjectAndTheFirstLine(PublishedSite site) {
    for (String day : days(site)) {
      Document html = site.page(day + ".mail.html");
      List<String> text = site.text(day + ".mail.txt").lines().toList();

      assertThat(html.title()).startsWith("[TLP:CLEAR] ");
      assertThat(html.body().text()).startsWith("TLP:CLEAR ").endsWith(" TLP:CLEAR");
      assertThat(text.get(0)).isEqualTo(html.title());
    }
  }

  @Test
  void nothingIsLoadedAndNothingRuns(PublishedSite site) {
    for (String day : days(site)) {
      Document html = site.page(day + ".mail.html");
      assertThat(html.select("script, link, img, style, iframe, object, form")).isEmpty();
      for (Element element : html.getAllElements()) {
        for (Attribute attribute : element.attributes()) {
          assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("src", "background");
          assertThat(attribute.getValue()).doesNotContain("url(");
        }
      }
      assertThat(html.select("a").eachAttr("href"))
          .allSatisfy(href -> assertThat(href).startsWith(HOST));
      assertThat(html.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }
  }

  @Test
  void theJudgementIsInBothForms(PublishedSite site) {
    String page = site.page("daily/2026-11-20.mail.html").text();
    String text = site.text("daily/2026-11-20.mail.txt").replaceAll("\\s+", " ");

    assertThat(page).contains("Very likely (80–95 %): ", "High confidence");
    assertThat(text).contains("Very likely (80–95\u00a0%): ", "High confidence");
  }

  @Test
  void linesOfATextAreShort(PublishedSite site) {
    for (String day : days(site)) {
      assertThat(site.text(day + ".mail.txt").lines().skip(1))
          .filteredOn(line -> !line.contains("https://"))
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(72));
    }
  }

  @Test
  void aMailOfACrowdedDayStaysBelowWhatMailProgramsCutOff() {
    SmallSite small = SmallSite.in(folder);
    for (int i = 0; i < CROWD; i++) {
      String title = "Brief " + i + " " + "ä \"long\" title ".repeat(17).strip();
      small.withBrief("brief-with-a-long-name-of-its-own-" + i, title);
    }
    PublishedSite site = small.build();

    String html = site.text("daily/2026-01-30.mail.html");
    assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(LARGEST);
    int told = briefs(html).size();
    assertThat(told).isGreaterThan(60);
    assertThat(html).contains(CROWD - told + " more briefs on the day&#39;s page");
    assertThat(site.text("daily/2026-01-30.mail.txt"))
        .contains(CROWD - told + " more briefs on the day's page")
        .satisfies(
            text ->
                assertThat(text.getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThanOrEqualTo(LARGEST));
  }

  @Test
  void aMarkingAboveClearHasItsColour() {
    PublishedSite site =
        SmallSite.in(folder)
            .with("site.properties", "site.title=Small\nsite.tlp=AMBER\n")
            .withBrief("one", "One")
            .build();

    assertThat(site.page("daily/2026-01-30.mail.html").select("span[style*=ffc000]").eachText())
        .containsExactly("TLP:AMBER", "TLP:AMBER");
  }

  @Test
  void oneKeyTurnsThemOff() {
    PublishedSite site =
        SmallSite.in(folder)
            .with("site.properties", "site.title=Small\nmail.digest=false\n")
            .withBrief("one", "One")
            .build();

    assertThat(site.files()).contains("daily/2026-01-30.html");
    assertThat(site.files()).noneMatch(file -> file.contains(".mail."));
  }

  private static List<String> days(PublishedSite site) {
    return site.files().stream()
        .filter(file -> file.matches("daily/\\d{4}-\\d\\d-\\d\\d\\.html"))
        .map(file -> file.replace(".html", ""))
        .filter(day -> !briefs(site, day).isEmpty())
        .toList();
  }

  // A day's page may also name briefs of other days that were corrected on it, and a day without
  // briefs has a page and no mail.
  private static List<String> briefs(PublishedSite site, String day) {
    String folder = "../briefs/" + day.substring("daily/".length()).replace('-', '/') + "/";
    return site.page(day + ".html").select("main a[href^=" + folder + "]").eachAttr("href");
  }

  private static Set<String> briefs(String mail) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = BRIEF.matcher(mail);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
