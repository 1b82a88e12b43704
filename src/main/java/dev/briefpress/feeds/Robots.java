package dev.briefpress.feeds;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.Tlp;
import dev.briefpress.links.Landmark;
import dev.briefpress.links.Site;
import dev.briefpress.render.Page;
import dev.briefpress.render.PageSource;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * {@code robots.txt} (RFC 9309): everything may be crawled, and the sitemap is here. A site that
 * may hold more than TLP:CLEAR is not for the public, and neither is a preview, so there nothing
 * may.
 */
public final class Robots implements PageSource {
  @Override
  public Stream<Page> pages(Site site) {
    String text =
        site.settings().tlp() == Tlp.CLEAR && !site.preview()
            ? "User-agent: *\nAllow: /\n\nSitemap: "
                + site.settings().absolute(Landmark.SITEMAP.address().value())
                + "\n"
            : "User-agent: *\nDisallow: /\n";
    return Stream.of(
        new Page(
            Landmark.ROBOTS.address(),
            Fingerprint.of(text),
            () -> text.getBytes(StandardCharsets.UTF_8)));
  }
}
