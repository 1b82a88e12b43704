package dev.briefpress.social;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Confidence;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.facts.SocialCards;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.links.Site;
import dev.briefpress.render.PageKind;
import dev.briefpress.render.part.JudgementWords;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The images that messengers and social networks show beside a link: the title, the judgement, the
 * marking and the site, for each brief, and one for all other pages. The same text gives the same
 * bytes on every Java and every machine.
 */
public final class CardImages implements PageKind<CardImages.Picture> {
  private static final int MARGIN = 70;
  private static final int TEXT_WIDTH = Canvas.WIDTH - 2 * MARGIN;
  private static final int INK = 0;
  private static final int MUTED = 1;
  private static final int ACCENT = 2;
  private static final int LABEL = 3;
  private static final int FULL = Canvas.SHADES - 1;
  private static final int PAPER = 0xfbfaf7;

  private final Settings settings;
  private final Messages messages;
  private final JudgementWords words;
  private final OutlineFont bold = OutlineFont.shipped("DejaVuSerif-Bold.ttf");
  private final OutlineFont plain = OutlineFont.shipped("DejaVuSerif.ttf");

  /**
   * @param messages words of the theme in the site's language
   */
  public CardImages(Settings settings, Messages messages) {
    this.settings = settings;
    this.messages = messages;
    this.words = new JudgementWords(messages);
  }

  /** What an image shows beside the site's name and marking. */
  record Picture(
      SitePath address,
      String title,
      Optional<Judgement> judgement,
      Optional<Confidence> confidence)
      implements Facts {
    static Picture of(Brief brief) {
      return new Picture(
          SocialCards.of(brief),
          brief.header().title(),
          brief.headline(),
          Optional.of(brief.header().confidence()));
    }
  }

  @Override
  public Stream<Planned<Picture>> facts(SiteFacts facts) {
    Site site = facts.site();
    if (!SocialCards.hasOwn(settings)) {
      return Stream.of();
    }
    Picture own =
        new Picture(SocialCards.SITE, site.settings().title(), Optional.empty(), Optional.empty());
    return (SocialCards.areDrawn(site)
            ? Stream.concat(Stream.of(own), site.briefs().stream().map(Picture::of))
            : Stream.of(own))
        .map(Planned::of);
  }

  @Override
  public byte[] bytes(Picture picture) {
    Canvas canvas = new Canvas();
    canvas.fill(0, 0, Canvas.WIDTH, 16, ACCENT, FULL);
    boolean site = picture.confidence().isEmpty();
    if (!site) {
      write(settings.title(), plain, 32, MARGIN, 92, MUTED, canvas);
    }
    label(canvas);
    int y = title(picture.title(), canvas);
    String text = site ? settings.tagline() : picture.judgement().map(words::line).orElse("");
    List<String> lines = isDrawable(text) ? Lines.of(text, plain, 36, TEXT_WIDTH, 4) : List.of();
    for (String line : lines) {
      y += 50;
      write(line, plain, 36, MARGIN, y, INK, canvas);
    }
    picture
        .confidence()
        .map(level -> messages.text("confidence." + level.id()))
        .ifPresent(level -> write(level, plain, 30, MARGIN, Canvas.HEIGHT - 50, MUTED, canvas));
    return Png.of(Canvas.WIDTH, Canvas.HEIGHT, canvas.pixels(), palette());
  }

  private void label(Canvas canvas) {
    String marking = settings.tlp().marking();
    int width = (int) Canvas.width(marking, bold, 30) + 32;
    int left = Canvas.WIDTH - MARGIN - width;
    canvas.fill(left, 56, width, 52, LABEL, 0);
    canvas.write(marking, bold, 30, left + 16f, 93, LABEL);
  }

  // Long titles are written smaller before they are cut.
  private int title(String title, Canvas canvas) {
    if (!isDrawable(title)) {
      return 160;
    }
    int size = Lines.of(title, bold, 60, TEXT_WIDTH, 5).size() <= 3 ? 60 : 46;
    int y = 150;
    for (String line : Lines.of(title, bold, size, TEXT_WIDTH, 4)) {
      y += size * 6 / 5;
      canvas.write(line, bold, size, MARGIN, y, INK);
    }
    return y + 20;
  }

  private void write(
      String text, OutlineFont font, float size, int x, int y, int ink, Canvas canvas) {
    if (isDrawable(text)) {
      canvas.write(text, font, size, x, y, ink);
    }
  }

  // Scripts whose letters join or run leftwards need more than outlines: their texts are left out.
  private boolean isDrawable(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || (plain.glyph(c) != 0
                        && Character.getDirectionality(c) != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        && Character.getDirectionality(c)
                            != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC));
  }

  private byte[] palette() {
    int[][] inks = {
      {PAPER, 0x1b1a18},
      {PAPER, 0x5c5850},
      {PAPER, 0x7a1f1f},
      {0x000000, Integer.parseInt(settings.tlp().colour().substring(1), 16)}
    };
    byte[] palette = new byte[inks.length * Canvas.SHADES * 3];
    int at = 0;
    for (int[] ink : inks) {
      for (int shade = 0; shade <= FULL; shade++) {
        for (int shift = 16; shift >= 0; shift -= 8) {
          int ground = ink[0] >> shift & 0xff;
          int colour = ink[1] >> shift & 0xff;
          palette[at++] = (byte) (ground + (colour - ground) * shade / FULL);
        }
      }
    }
    return palette;
  }
}
