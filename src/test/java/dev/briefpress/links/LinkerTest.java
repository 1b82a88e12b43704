package dev.briefpress.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SampleBrief;
import dev.briefpress.content.Status;
import dev.briefpress.content.Withdrawal;
import dev.briefpress.settings.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkerTest {
  private static final List<Brief> MANY = SyntheticBriefs.of(5_000, 5);
  private static final Withdrawal WRONG = new Withdrawal(LocalDate.of(2026, 2, 1), "Wrong", false);

  @Test
  void neighboursAreTheBriefsJustBeforeAndJustAfter() {
    Site site =
        SampleContent.of(
                SampleBrief.of("a", "2026-01-01"),
                SampleBrief.of("b", "2026-01-02"),
                SampleBrief.of("draft", "2026-01-02").status(Status.DRAFT),
                SampleBrief.of("c", "2026-01-03"))
            .site();
    assertThat(site.briefs())
        .extracting(b -> slug(links(site, b).older()) + " < " + b.slug() + " < " + newer(site, b))
        .containsExactly("b < c < none", "a < b < c", "none < a < b");
  }

  private static String newer(Site site, Brief brief) {
    return slug(links(site, brief).newer());
  }

  private static String slug(Optional<Brief> brief) {
    return brief.map(b -> b.slug().value()).orElse("none");
  }

  @Test
  void oldAddressesLeadToWhereADocumentIsNow() {
    Site site =
        SampleContent.of(
                SampleBrief.of("a", "2026-01-01").aliases("z/a.html", "old.html", "old.html"),
                SampleBrief.of("gone", "2026-01-01").aliases("gone.html").withdrawn(WRONG),
                SampleBrief.of("draft", "2026-01-01").aliases("no.html").status(Status.DRAFT))
            .page("why", Status.PUBLISHED, List.of("about.html"))
            .site();
    assertThat(site.redirects())
        .filteredOn(r -> !r.from().value().startsWith("briefs/"))
        .extracting(r -> r.from() + " to " + r.to() + " (" + r.title().orElse("no title") + ")")
        .containsExactly(
            "about.html to why.html (Page why)",
            "gone.html to briefs/2026/01/01/gone.html (no title)",
            "old.html to briefs/2026/01/01/a.html (Brief a)",
            "z/a.html to briefs/2026/01/01/a.html (Brief a)");
  }

  @Test
  void theFoldersOfBriefsLeadToTheirDayMonthAndYear() {
    Site site =
        SampleContent.of(SampleBrief.of("a", "2026-01-01"), SampleBrief.of("b", "2026-01-01"))
            .site();
    assertThat(site.redirects())
        .extracting(r -> r.from() + " to " + r.to())
        .containsExactly(
            "briefs/2026/01/01/index.html to daily/2026-01-01.html",
            "briefs/2026/01/index.html to archive/2026-01.html",
            "briefs/2026/index.html to daily/2026.html",
            "briefs/index.html to archive/index.html");
  }

  @Test
  void publishesAFileOnlyWhenAPublishedDocumentPointsAtIt() {
    String folder = "content/briefs/2026/01/01/";
    Site site =
        SampleContent.of(
                SampleBrief.of("a", "2026-01-01").references(folder + "chart.png"),
                SampleBrief.of("draft", "2026-01-01")
                    .references(folder + "secret.png")
                    .status(Status.DRAFT),
                SampleBrief.of("gone", "2026-01-01")
                    .references(folder + "wrong.png")
                    .withdrawn(WRONG))
            .page("why", "content/pages/bild 1.svg")
            .edition("e", "2026-01-01", "", "content/summaries/map.pdf#page=2")
            .files(
                folder + "chart.png",
                folder + "secret.png",
                folder + "wrong.png",
                folder + "unused.png",
                "content/pages/bild 1.svg",
                "content/summaries/map.pdf")
            .site();
    assertThat(site.assets())
        .extracting(a -> a.source() + " at " + a.address())
        .containsExactly(
            folder + "chart.png at briefs/2026/01/01/chart.png",
            "content/pages/bild 1.svg at pages/bild 1.svg",
            "content/summaries/map.pdf at summaries/map.pdf");
  }

  @Test
  void knowsWhereEveryPublishedSourceIs() {
    Site site =
        SampleContent.of(
                SampleBrief.of("a", "2026-01-01"),
                SampleBrief.of("gone", "2026-01-01").withdrawn(WRONG),
                SampleBrief.of("draft", "2026-01-01").status(Status.DRAFT))
            .page("why")
            .edition("2026-01-05-evening", "2026-01-05", "evening")
            .site();
    assertThat(site.addresses())
        .hasToString(
            "{content/briefs/2026/01/01/a.md=briefs/2026/01/01/a.html, "
                + "content/briefs/2026/01/01/gone.md=briefs/2026/01/01/gone.html, "
                + "content/pages/why.md=why.html, "
                + "content/summaries/2026-01-05-evening.md=daily/2026-01-05.html}");
  }

  @Test
  void aDocumentCanLinkToAPageThatHasNoSource() {
    Site site =
        SampleContent.of(SampleBrief.of("a", "2026-01-01").tags("cyber resilience"))
            .page(
                "why",
                "content/tags/cyber-resilience.html",
                "content/daily/2026-01-01.html",
                "content/archive/2026-01.html",
                "content/search/index.html",
                "content/tags/none.html")
            .site();
    assertThat(site.addresses())
        .containsKeys(
            "content/tags/cyber-resilience.html",
            "content/daily/2026-01-01.html",
            "content/archive/2026-01.html",
            "content/search/index.html")
        .doesNotContainKey("content/tags/none.html");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfDocumentsAndFilesChangesNothing(long seed) {
    SampleContent content = content();
    Settings settings = content.settings();
    assertThat(facts(content().shuffled(seed).site(settings)))
        .isEqualTo(facts(content.site(settings)));
  }

  @Test
  void theNumberOfThreadsAndTheMachinesLanguageChangeNothing() throws Exception {
    SampleContent content = content();
    Settings settings = content.settings();
    List<Object> one = inPool(1, content, settings);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(inPool(4, content(), settings)).isEqualTo(one);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<Object> inPool(int threads, SampleContent content, Settings settings)
      throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> facts(content.site(settings))).get();
    } finally {
      pool.shutdownNow();
    }
  }

  private static SampleContent content() {
    SampleContent content =
        SampleContent.of(
                SampleBrief.of("gone", "2026-01-01").aliases("gone.html").withdrawn(WRONG),
                SampleBrief.of("same", "2026-01-01").aliases("x.html").related("b1", "b2"),
                SampleBrief.of("title", "2026-01-01").tags("INDIA", "Title I", "i"))
            .page("why", "content/chart.png")
            .edition("e", "2026-01-05", "evening")
            .files("content/chart.png", "content/other.png");
    MANY.forEach(content::add);
    return content;
  }

  // All of a site but its taxonomy, with the order of its maps, which tests for equality ignore.
  private static List<Object> facts(Site site) {
    return List.of(
        site.briefs(),
        new ArrayList<>(site.links().entrySet()),
        site.withdrawn(),
        site.pages(),
        new ArrayList<>(site.topics().entrySet()),
        site.days(),
        site.redirects(),
        site.assets(),
        new ArrayList<>(site.addresses().entrySet()));
  }

  private static BriefLinks links(Site site, Brief brief) {
    return Objects.requireNonNull(site.links().get(brief.id()), "links");
  }
}
