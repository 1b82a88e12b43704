package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import dev.briefpress.publish.UnwrittenSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of tags and of the values of other facets. */
class TopicPagesTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aListSaysHowManyBriefsItHasAndFromWhichDayToWhich() throws IOException {
    assertThat(note("2026-03-01", "2026-03-04", "2026-02-27"))
        .isEqualTo("3 briefs · 27 February 2026 to 4 March 2026 · Atom feed · JSON feed");
  }

  @Test
  void aListOfOneDayNamesItOnce() throws IOException {
    assertThat(note("2026-03-01")).isEqualTo("1 brief · 1 March 2026 · Atom feed · JSON feed");
  }

  @Test
  void aRowDoesNotRepeatTheTopicWhoseListItIs() throws IOException {
    SampleNewsroom newsroom = SampleNewsroom.empty();
    newsroom.put(
        "content/taxonomy.yaml",
        newsroom.text("content/taxonomy.yaml")
            + """
            facets:
              region:
                label: Region
                many: true
                values: [{name: Europe}, {name: Baltic, broader: europe}, {name: Sahel}]
            """);
    newsroom.put(
        "content/briefs/one.md", new SampleText("One").field("region", "[baltic, sahel]").text());
    newsroom.write(folder);

    assertThat(rowFacets("region/baltic.html")).isEqualTo("Sahel");
    assertThat(rowFacets("region/sahel.html")).isEqualTo("Baltic");
    assertThat(rowFacets("region/europe.html")).isEqualTo("Baltic Sahel");
    assertThat(rowFacets("tags/ports.html")).isEqualTo("Baltic Sahel");
  }

  @Test
  void aFacetHasItsOwnLabelWhateverItsName() throws IOException {
    SampleNewsroom newsroom = SampleNewsroom.empty();
    newsroom.put(
        "content/taxonomy.yaml",
        newsroom.text("content/taxonomy.yaml") + "facets:\n  year: {label: Vintage}\n");
    newsroom.put("content/briefs/one.md", new SampleText("One").field("year", "old").text());
    newsroom.write(folder);

    assertThat(page("year/old.html").select(".kicker").text()).isEqualTo("Vintage");
  }

  @Test
  void aListOfOneBriefHasNothingBesideIt() throws IOException {
    SampleNewsroom newsroom = SampleNewsroom.empty();
    newsroom.put("content/briefs/one.md", new SampleText("One").text()).write(folder);
    assertThat(page("tags/ports.html").select(".card")).hasSize(1);
    assertThat(page("tags/ports.html").select(".rail, .bars, .spread, form.within")).isEmpty();

    newsroom.put("content/briefs/two.md", new SampleText("Two").text()).write(folder);
    assertThat(page("tags/ports.html").select(".rail .bars, .rail .spread, .rail form")).hasSize(3);
  }

  @Test
  void listsOfASiteWithoutBriefsSaySo() throws IOException {
    SampleNewsroom.empty().write(folder);
    for (String list : List.of("index", "archive/index", "daily/index")) {
      assertThat(page(list + ".html").select("main p:not(.note)").text())
          .as(list)
          .isEqualTo("No brief has been published yet.");
    }
    assertThat(page("tags/index.html").select("main p:not(.note)").text())
        .isEqualTo("There is nothing to list here yet.");
  }

  @Test
  void onlyALongListCanBeNarrowed() throws IOException {
    StringBuilder values = new StringBuilder("[{name: Sécurité, aliases: [Safety, Order]}");
    for (int i = 0; i < 11; i++) {
      values.append(", v").append(i);
    }
    SampleNewsroom newsroom = SampleNewsroom.empty();
    newsroom.put(
        "content/taxonomy.yaml",
        newsroom.text("content/taxonomy.yaml")
            + "facets:\n  desk: {label: Desk, values: "
            + values
            + "]}\n");
    newsroom.write(folder);
    Document desks = page("desk/index.html");

    assertThat(desks.select("#page-filter").attr("data-shown")).isEqualTo("{0} of 12");
    assertThat(desks.select("li[data-also]").eachAttr("data-also")).containsExactly("Safety Order");
    assertThat(desks.select("script[src*=js/topics]")).hasSize(1);
    assertThat(page("categories/index.html").select("form.narrowing, script[src*=js/topics]"))
        .isEmpty();
  }

  private String rowFacets(String page) throws IOException {
    return page(page).select(".card-facets").text();
  }

  private Document page(String address) throws IOException {
    byte[] page = UnwrittenSite.of(folder).orElseThrow().get(address);
    return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
  }

  private String note(String... days) throws IOException {
    SampleNewsroom newsroom = SampleNewsroom.empty();
    for (String day : days) {
      newsroom.put(
          "content/briefs/on-" + day + ".md",
          new SampleText("On " + day).field("date", day).text());
    }
    newsroom.write(folder);
    return page("tags/ports.html").select(".page-header .note").text();
  }
}
