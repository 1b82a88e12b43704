package dev.briefpress.feeds;

import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Tlp;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Site;
import dev.briefpress.render.PageKind;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * {@code robots.txt} (RFC 9309): everything may be crawled, and the sitemap is here. A site that
 * may hold more than TLP:CLEAR is not for the public, and neither is a preview, so there nothing
 * may.
 */
public final class Robots implements PageKind<Robots.RobotsFacts> {
  /**
   * What the file says.
   *
   * @param open whether everything may be crawled
   * @param sitemap full address of the sitemap
   */
  public record RobotsFacts(SitePath address, boolean open, String sitemap) implements Facts {}

  @Override
  public Stream<Planned<RobotsFacts>> facts(SiteFacts facts) {
    Site site = facts.site();
    return Stream.of(
        Planned.of(
            new RobotsFacts(
                Landmark.ROBOTS.address(),
                site.settings().tlp() == Tlp.CLEAR && !site.preview(),
                site.settings().absolute(Landmark.SITEMAP.address()))));
  }

  @Override
  public byte[] bytes(RobotsFacts facts) {
    String text =
        facts.open()
            ? "User-agent: *\nAllow: /\n\nSitemap: " + facts.sitemap() + "\n"
            : "User-agent: *\nDisallow: /\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
