package dev.briefpress.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.SampleBrief;
import dev.briefpress.golden.Golden;
import dev.briefpress.ledger.Revision;
import dev.briefpress.ledger.Revision.Kind;
import dev.briefpress.links.SampleSite;
import dev.briefpress.links.Site;
import dev.briefpress.render.Page;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonFeedTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void twoBriefsAsPublished() {
    Golden.check("feeds/feed.json", page(small()).bytes());
  }

  @Test
  void hasWhatJsonFeedRequires() {
    JsonNode feed = feed(SampleSite.ofSize(51).build());
    assertThat(feed.get("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.get("title").stringValue()).isEqualTo("The Sample");
    assertThat(feed.get("home_page_url").stringValue()).isEqualTo("https://briefs.example.org/");
    assertThat(feed.get("feed_url").stringValue())
        .isEqualTo("https://briefs.example.org/feed.json");
    assertThat(feed.get("items")).hasSize(50);
    List<String> ids = new ArrayList<>();
    for (JsonNode item : feed.get("items")) {
      ids.add(item.get("id").stringValue());
      assertThat(item.get("id")).isEqualTo(item.get("url"));
      assertThat(item.get("content_text").stringValue()).isNotEmpty();
      assertThat(OffsetDateTime.parse(item.get("date_published").stringValue())).isNotNull();
      assertThat(item.get("_briefpress").get("data").stringValue())
          .isEqualTo(item.get("id").stringValue().replace(".html", ".json"));
    }
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("https://"));
  }

  @Test
  void tellsTheSameIdsAndDatesAsTheAtomFeed() {
    List<String> json = new ArrayList<>();
    for (JsonNode item : feed(small()).get("items")) {
      JsonNode modified = item.get("date_modified");
      String published = item.get("date_published").stringValue();
      json.add(
          item.get("id").stringValue()
              + " "
              + published
              + " "
              + (modified == null ? published : modified.stringValue()));
    }
    Page atom =
        new AtomFeeds(SampleWords.ENGLISH, SampleWords.LABELS)
            .pages(small())
            .findFirst()
            .orElseThrow();
    assertThat(XmlText.children(XmlText.parse(atom), "entry"))
        .extracting(
            e ->
                String.join(
                    " ",
                    XmlText.text(e, "id"),
                    XmlText.text(e, "published"),
                    XmlText.text(e, "updated")))
        .isEqualTo(json);
  }

  @Test
  void aBriefThatDidNotChangeHasNoDateModified() {
    JsonNode items = feed(small()).get("items");
    assertThat(items.get(0).has("date_modified")).isFalse();
    assertThat(items.get(1).get("date_modified").stringValue())
        .isEqualTo("2026-04-02T00:00:00+02:00");
  }

  @Test
  void anotherLanguageIsSaidOnTheItem() {
    JsonNode items = feed(small()).get("items");
    assertThat(items.get(0).get("language").stringValue()).isEqualTo("de");
    assertThat(items.get(1).has("language")).isFalse();
  }

  @Test
  void halfASurrogatePairDoesNotStopTheFeed() {
    Site site = SampleSite.of(SampleBrief.of("a", "2026-01-30").title("a\uD83Db 😀")).build();
    assertThat(feed(site).get("items").get(0).get("title").stringValue()).isEqualTo("a?b 😀");
  }

  private static Site small() {
    return SampleSite.of(
            SampleBrief.of("eu-japan", "2026-01-30")
                .judgement("It is likely that talks go on.")
                .title("EU & Japan: \"talks\" </script>")
                .tags("EU-Japan relations")
                .revisions(
                    new Revision(
                        LocalDate.of(2026, 4, 2), Kind.CORRECTION, "A name was misspelt.")),
            SampleBrief.of("ka-sat", "2026-02-24").category("law").lang("de"))
        .set("site.tagline", "Briefs, sampled")
        .build();
  }

  private static Page page(Site site) {
    return new JsonFeed(SampleWords.ENGLISH, SampleWords.LABELS)
        .pages(site)
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode feed(Site site) {
    return JSON.readTree(page(site).bytes());
  }
}
