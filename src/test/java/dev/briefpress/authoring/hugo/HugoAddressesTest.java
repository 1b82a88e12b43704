package dev.briefpress.authoring.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.authoring.source.FrontMatter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The addresses are those that Hugo 0.111 made of the same files. */
class HugoAddressesTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "posts/first.md           | /2026/03/05/first-post-ünï-c-%231/",
        "posts/deep/third.md      | /2026/03/05/first-post-ünï-c-%231/",
        "news/sub/One_Two.md      | /news/2026/march/first-post-ünï-c-%231/",
        "notes/With Blank (x) É.md| /n/with-blank-x-é/",
        "notes/bund/index.md      | /n/bund/",
        "odd/o.md                 | /64/4/thursday/o/odd/",
        "reports/Some Report v1.2.md | /reports/some-report-v1.2/",
        "reports/a/b/c.md         | /reports/a/b/c/",
        "reports/_index.md        | /reports/",
        "reports/a -- b - c.md    | /reports/a--b-c/",
        "reports/It's a 100% day.md | /reports/its-a-100-day/",
        "reports/plus+tilde~at@under_score.md | /reports/plus+tilde~at@under_score/",
        "reports/first.de.md      | /de/reports/first/",
        "reports/bun/index.de.md  | /de/reports/bun/",
        "about.md                 | /about/",
        "about2/index.md          | /about2/",
      })
  void aPageIsWhereSettingsAndItsFileSay(String path, String address) {
    assertThat(address(path, Map.of())).isEqualTo("https://old.example.org/blog" + address);
  }

  @ParameterizedTest
  @CsvSource({
    "url, /custom/fourth.html, /custom/fourth.html",
    "url, custom/fifth, /custom/fifth/",
    "url, /custom/Sixth One, /custom/Sixth%20One/",
    "slug, xx yy, /reports/xx-yy/",
    "slug, Mixed_Case.Slug, /reports/mixed_case.slug/",
  })
  void aPageIsWhereItsFrontMatterSays(String field, String value, String address) {
    assertThat(address("reports/x.md", Map.of(field, value)))
        .isEqualTo("https://old.example.org/blog" + address);
  }

  @Test
  void aliasesAreReadFromTheFolderOfThePage() {
    HugoAddresses addresses = addresses("");

    assertThat(
            addresses.aliases(
                page("reports/x.md"),
                Map.of("aliases", List.of("/old/third.html", "/old/a", "rel/", "../up")),
                "https://old.example.org/blog/reports/x/"))
        .containsExactly(
            "https://old.example.org/blog/old/third.html",
            "https://old.example.org/blog/old/a/",
            "https://old.example.org/blog/reports/rel/",
            "https://old.example.org/blog/up/");
  }

  @Test
  void pagesMayBeFiles() {
    HugoAddresses addresses = addresses("uglyURLs = true\n");

    assertThat(addresses.of(page("reports/x.md"), Map.of()))
        .isEqualTo("https://old.example.org/blog/reports/x.html");
    assertThat(
            addresses.aliases(
                page("reports/x.md"),
                Map.of("aliases", List.of("rel/")),
                "https://old.example.org/blog/reports/x.html"))
        .containsExactly("https://old.example.org/blog/reports/rel.html");
  }

  @ParameterizedTest
  @CsvSource({"[last], /b/t/", "[0], /z/t/", "[1:], /a/b/t/", "[:last], /z/a/t/", "'', /z/a/b/t/"})
  void sectionsAreFoldersWithAPageOfTheirOwn(String range, String address) {
    HugoSettings settings = settings("[permalinks]\nz = \"/:sections" + range + "/:filename/\"\n");

    assertThat(new HugoAddresses(settings, Set.of("z/a", "z/a/b")).of(page("z/a/b/t.md"), Map.of()))
        .isEqualTo(address);
  }

  @Test
  void aDayBeforeTheNameIsTheDateWhereTheSettingsSaySo() {
    HugoSettings settings =
        settings(
            "[frontmatter]\ndate = [\":filename\", \":default\"]\n"
                + "[permalinks]\np = \"/:year/:month/:filename/\"\n");

    assertThat(new HugoAddresses(settings, Set.of()).of(page("p/2026-03-04-dated.md"), Map.of()))
        .isEqualTo("/2026/03/dated/");
  }

  @Test
  void aConfigurationOfAnotherGeneratorIsNoneOfHugo() throws Exception {
    Files.writeString(folder.resolve("config.toml"), "base_url = \"https://x.example.org\"\n");

    assertThat(HugoProject.isOne(folder)).isFalse();
  }

  private static String address(String path, Map<String, Object> more) {
    Map<String, Object> fields = new HashMap<>(more);
    fields.put("title", "First Post: Ünï & C++ #1!");
    fields.put("date", "2026-03-05T10:00:00Z");
    return addresses("").of(page(path), fields);
  }

  private static HugoPage page(String path) {
    return HugoPage.of(path, List.of("en", "de"), "en", "");
  }

  private static HugoAddresses addresses(String first) {
    return new HugoAddresses(
        settings(
            first
                + """
                baseURL = "https://old.example.org/blog/"
                [permalinks]
                posts = "/:year/:month/:day/:slug/"
                news = "/:sections/:year/:monthname/:title"
                notes = "/n/:filename/"
                odd = "/:yearday/:weekday/:weekdayname/:slugorfilename/:section/"
                """),
        Set.of());
  }

  private static HugoSettings settings(String toml) {
    return HugoSettings.of(FrontMatter.values(toml, "toml"));
  }
}
