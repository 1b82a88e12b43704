package dev.briefpress.facts;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.links.Site;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Settings.SocialImages;

/** Where the images for link previews are, and whether a site has them. */
public final class SocialCards {
  /** The image of every page that is no brief. */
  public static final SitePath SITE = new SitePath("assets/social/site.png");

  /**
   * Most briefs of a site that has images unless its settings say otherwise: one takes some ten
   * milliseconds and fifty kilobytes, which a large archive would feel.
   */
  private static final int MOST_UNASKED = 200;

  private SocialCards() {}

  /** Whether a site has an image of its own, whatever its briefs have. */
  public static boolean hasOwn(Settings settings) {
    return settings.extras().socialImages() != SocialImages.NONE;
  }

  /** Whether the briefs of {@code site} have images. */
  public static boolean areDrawn(Site site) {
    return switch (site.settings().extras().socialImages()) {
      case ALL -> true;
      case NONE -> false;
      case AUTO -> site.briefs().size() <= MOST_UNASKED;
    };
  }

  /** Address of the image of {@code brief}. */
  public static SitePath of(Brief brief) {
    String page = brief.address().value();
    return new SitePath(
        "assets/social/" + page.substring(0, page.length() - ".html".length()) + ".png");
  }
}
