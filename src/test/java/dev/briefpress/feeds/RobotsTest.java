package dev.briefpress.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.links.SampleSite;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RobotsTest {
  @Test
  void aPublicSiteNamesItsSitemap() {
    assertThat(robots(SampleSite.of()))
        .isEqualTo(
            """
            User-agent: *
            Allow: /

            Sitemap: https://briefs.example.org/sitemap.xml
            """);
  }

  @Test
  void aSiteAboveClearAsksNotToBeCrawled() {
    assertThat(robots(SampleSite.of().set("site.tlp", "AMBER")))
        .isEqualTo(
            """
            User-agent: *
            Disallow: /
            """);
  }

  private static String robots(SampleSite site) {
    byte[] bytes = new Robots().pages(site.build()).findFirst().orElseThrow().bytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
