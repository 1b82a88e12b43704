package dev.briefpress.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.SampleBrief;
import dev.briefpress.content.Withdrawal;
import dev.briefpress.golden.Golden;
import dev.briefpress.ledger.Revision;
import dev.briefpress.ledger.Revision.Kind;
import dev.briefpress.links.SampleSite;
import dev.briefpress.links.Site;
import dev.briefpress.render.Page;
import dev.briefpress.settings.Facet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class AtomFeedsTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @Test
  void twoBriefsAsPublished() {
    Golden.check("feeds/feed.xml", only(small().build()).bytes());
  }

  @Test
  void theFeedOfATopicHasItsNewestTwenty() {
    Site site = SampleSite.ofSize(60).build();
    List<Page> feeds = new AtomFeeds(SampleWords.ENGLISH, SampleWords.LABELS).pages(site).toList();
    assertThat(feeds).hasSizeGreaterThan(1);
    for (Page feed : feeds) {
      boolean ofSite = feed.path().value().equals("feed.xml");
      assertThat(XmlText.children(XmlText.parse(feed), "entry"))
          .as(feed.path().value())
          .hasSizeLessThanOrEqualTo(ofSite ? 50 : 20);
    }
  }

  @Test
  void theFeedOfATopicHasThoseOfItsLastWeekAndAtLeastTen() {
    assertThat(entriesOfATopic(5, 1)).isEqualTo(5);
    assertThat(entriesOfATopic(40, 1)).isEqualTo(10);
    assertThat(entriesOfATopic(40, 2)).isEqualTo(14);
    assertThat(entriesOfATopic(40, 4)).isEqualTo(20);
  }

  private static int entriesOfATopic(int briefs, int ofADay) {
    LocalDate first = LocalDate.of(2026, 1, 1);
    Site site =
        SampleSite.of(
                IntStream.range(0, briefs)
                    .mapToObj(i -> SampleBrief.of("b" + i, first.plusDays(i / ofADay).toString()))
                    .toArray(SampleBrief[]::new))
            .build();
    return XmlText.children(XmlText.parse(page(site, "categories/cyber/feed.xml")), "entry").size();
  }

  @Test
  void topicsOfOneNameAreOneCategory() {
    Site site =
        SampleSite.of(
                SampleBrief.of("a", "2026-01-30").tags("Brainstorming").techniques("Brainstorming"))
            .build();
    Element entry = XmlText.children(XmlText.parse(only(site)), "entry").get(0);
    assertThat(XmlText.children(entry, "category"))
        .extracting(category -> category.getAttribute("term"))
        .containsExactly("Cybersecurity", "Brainstorming");
  }

  @Test
  void hasWhatRfc4287Requires() {
    Element feed = XmlText.parse(only(SampleSite.ofSize(7).build()));
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    for (String required : List.of("id", "title", "updated", "author")) {
      assertThat(XmlText.children(feed, required)).as(required).hasSize(1);
    }
    assertThat(XmlText.children(feed, "link"))
        .extracting(l -> l.getAttribute("rel") + " " + l.getAttribute("href"))
        .containsExactly(
            "self https://briefs.example.org/feed.xml", "alternate https://briefs.example.org/");
    List<Element> entries = XmlText.children(feed, "entry");
    assertThat(entries).hasSize(7);
    for (Element entry : entries) {
      for (String required : List.of("id", "title", "updated", "published", "summary")) {
        assertThat(XmlText.children(entry, required)).as(required).hasSize(1);
      }
      assertThat(XmlText.text(entry, "id")).startsWith("https://briefs.example.org/briefs/2025/");
      assertThat(XmlText.children(entry, "link"))
          .extracting(l -> l.getAttribute("href"))
          .containsExactly(XmlText.text(entry, "id"));
      assertThat(OffsetDateTime.parse(XmlText.text(entry, "updated")))
          .isAfterOrEqualTo(OffsetDateTime.parse(XmlText.text(entry, "published")));
    }
    assertThat(XmlText.texts(entries, "id")).doesNotHaveDuplicates();
    assertThat(XmlText.text(feed, "updated")).isEqualTo(XmlText.text(entries.get(0), "updated"));
  }

  @Test
  void tellsOfTheNewestFiftyNewestFirst() {
    Element feed = XmlText.parse(only(SampleSite.ofSize(51).build()));
    List<String> titles = XmlText.texts(XmlText.children(feed, "entry"), "title");
    assertThat(titles).hasSize(50).startsWith("Brief b50").endsWith("Brief b1");
  }

  @Test
  void aDayIsItsStartInTheSitesTimeZone() {
    Element feed = XmlText.parse(only(small().build()));
    assertThat(XmlText.texts(XmlText.children(feed, "entry"), "published"))
        .containsExactly("2026-02-24T00:00:00+01:00", "2026-01-30T00:00:00+01:00");
  }

  @Test
  void aCorrectionMovesUpdatedAndTheClockDoesNot() {
    Element feed = XmlText.parse(only(small().build()));
    assertThat(XmlText.texts(XmlText.children(feed, "entry"), "updated"))
        .containsExactly("2026-02-24T00:00:00+01:00", "2026-04-02T00:00:00+02:00");
    assertThat(XmlText.text(feed, "updated")).isEqualTo("2026-04-02T00:00:00+02:00");

    Page later = only(small().today("2031-01-01").build());
    assertThat(later.bytes()).isEqualTo(only(small().build()).bytes());
    assertThat(later.inputs()).isEqualTo(only(small().build()).inputs());
  }

  @Test
  void aSiteWithoutBriefsHasAValidFeed() {
    Element feed = XmlText.parse(only(SampleSite.of().build()));
    assertThat(XmlText.text(feed, "updated")).isEqualTo("1970-01-01T01:00:00+01:00");
    assertThat(XmlText.children(feed, "entry")).isEmpty();
  }

  @Test
  void eachTopicHasAFeedFromTheFirstBriefOn() {
    SampleBrief[] briefs =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    SampleBrief.of("b" + i, "2026-01-0" + (i + 1))
                        .tags(i < 4 ? new String[] {"C#", "four"} : new String[] {"C#"})
                        .techniques("Brainstorming"))
            .toArray(SampleBrief[]::new);
    Site site = SampleSite.of(briefs).build();
    List<String> paths =
        new AtomFeeds(SampleWords.ENGLISH, SampleWords.LABELS)
            .pages(site)
            .map(p -> p.path().value())
            .toList();
    String tag = site.topics(Facet.TAGS).get(0).feedAddress().orElseThrow().value();
    assertThat(paths)
        .containsExactly(
            "feed.xml",
            "categories/cyber/feed.xml",
            tag,
            "tags/four/feed.xml",
            "techniques/brainstorming/feed.xml");
    assertThat(tag).matches("tags/c_[0-9a-f]{10}/feed\\.xml");

    Element feed = XmlText.parse(page(site, tag));
    assertThat(XmlText.text(feed, "title")).isEqualTo("C# – The Sample");
    assertThat(XmlText.text(feed, "id")).isEqualTo("https://briefs.example.org/" + tag);
    assertThat(XmlText.children(feed, "entry")).hasSize(5);
  }

  @Test
  void aWithdrawnBriefIsInNoFeed() {
    Site site =
        SampleSite.ofSize(5)
            .withdrawn(
                SampleBrief.of("gone", "2026-01-30")
                    .title("Canary")
                    .withdrawn(new Withdrawal(LocalDate.of(2026, 2, 1), "wrong", false)))
            .build();
    assertThat(new AtomFeeds(SampleWords.ENGLISH, SampleWords.LABELS).pages(site))
        .hasSize(3)
        .noneMatch(page -> text(page).contains("Canary"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script> & ]]> \"quoted\"",
        "grinning 😀 and 日本 and עברית",
        "a\tb\rc\nd",
        "&amp; &#0; &lt;"
      })
  void textComesBackAsItWas(String title) {
    Site site = SampleSite.of(SampleBrief.of("a", "2026-01-30").title(title).tags(title)).build();
    Element entry = XmlText.children(XmlText.parse(only(site)), "entry").get(0);
    assertThat(XmlText.text(entry, "title").replaceAll("[\r\n]", " "))
        .isEqualTo(title.replaceAll("[\r\n]", " "));
    assertThat(XmlText.children(entry, "category").get(1).getAttribute("term").strip())
        .isEqualToNormalizingWhitespace(title);
  }

  @Test
  void charactersThatXmlCannotHoldAreLeftOut() {
    String title = "a\u0000b\u0008c\uFFFEd\uD800e";
    Site site = SampleSite.of(SampleBrief.of("a", "2026-01-30").title(title)).build();
    Element entry = XmlText.children(XmlText.parse(only(site)), "entry").get(0);
    assertThat(XmlText.text(entry, "title")).isEqualTo("abcde");
  }

  @Test
  void anotherLanguageIsSaidOnTheEntry() {
    Site site =
        SampleSite.of(
                SampleBrief.of("a", "2026-01-30").lang("de"), SampleBrief.of("b", "2026-01-29"))
            .build();
    assertThat(XmlText.children(XmlText.parse(only(site)), "entry"))
        .extracting(e -> e.getAttribute("xml:lang"))
        .containsExactly("de", "");
  }

  @Test
  void whateverChangesTheBytesInASiteOfTheSameSettingsChangesTheInputs() {
    List<Site> variants =
        List.of(
            small().build(),
            SampleSite.of(first().title("x"), second()).build(),
            SampleSite.of(first().summary("x"), second()).build(),
            SampleSite.of(first().judgement("Talks are unlikely."), second()).build(),
            SampleSite.of(first().updated("2026-05-05"), second()).build(),
            SampleSite.of(first().tags("other"), second()).build(),
            SampleSite.of(first().category("law"), second()).build(),
            SampleSite.of(first().lang("nl"), second()).build(),
            SampleSite.of(first()).build());
    List<Page> pages = variants.stream().map(AtomFeedsTest::only).toList();
    assertThat(new HashSet<>(pages.stream().map(AtomFeedsTest::text).toList()))
        .hasSameSizeAs(pages);
    assertThat(new HashSet<>(pages.stream().map(Page::inputs).toList())).hasSameSizeAs(pages);
  }

  private static SampleBrief first() {
    return SampleBrief.of("eu-japan", "2026-01-30")
        .judgement("It is likely that talks go on.")
        .title("EU & Japan: <talks>")
        .tags("EU-Japan relations", "cyber resilience")
        .revisions(new Revision(LocalDate.of(2026, 4, 2), Kind.CORRECTION, "A name was misspelt."));
  }

  private static SampleBrief second() {
    return SampleBrief.of("ka-sat", "2026-02-24").category("law").updated("2026-02-20");
  }

  private static SampleSite small() {
    return SampleSite.of(first(), second());
  }

  private static Page only(Site site) {
    return page(site, "feed.xml");
  }

  private static Page page(Site site, String path) {
    return new AtomFeeds(SampleWords.ENGLISH, SampleWords.LABELS)
        .pages(site)
        .filter(p -> p.path().value().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Page page) {
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }
}
