package dev.briefpress.social;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import dev.briefpress.render.SmallSite;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The images for link previews. */
class CardImagesTest {
  private static final String IMAGE = "assets/social/briefs/2026/01/30/one.png";
  private static final String PAGE = "briefs/2026/01/30/one.html";

  @TempDir private Path folder = Path.of("");

  @Test
  void aBriefHasAnImageThatItsPageNames() throws IOException {
    PublishedSite site = site("").withBrief("one", "Cables in the Baltic Sea").build();

    BufferedImage image = ImageIO.read(site.folder().resolve(IMAGE).toFile());
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(colours(image)).isGreaterThan(20);
    Document page = site.page(PAGE);
    assertThat(meta(page, "og:image")).isEqualTo("https://small.example.org/" + IMAGE);
    assertThat(meta(page, "og:image:width")).isEqualTo("1200");
    assertThat(meta(page, "og:image:alt")).startsWith("Cables in the Baltic Sea. ");
    assertThat(page.select("meta[name='twitter:card']").attr("content"))
        .isEqualTo("summary_large_image");
    assertThat(page.select("script[type=application/ld+json]").get(0).data()).contains("/" + IMAGE);
  }

  @Test
  void otherPagesHaveTheSites() {
    PublishedSite site = site("").withBrief("one", "Cables").build();

    assertThat(site.files()).contains("assets/social/site.png");
    assertThat(meta(site.page("index.html"), "og:image"))
        .isEqualTo("https://small.example.org/assets/social/site.png");
  }

  @Test
  void oneKeyTurnsThemOff() {
    PublishedSite site = site("social.images=false\n").withBrief("one", "Cables").build();

    assertThat(site.files()).noneMatch(file -> file.startsWith("assets/social/"));
    assertThat(meta(site.page(PAGE), "og:image")).isEmpty();
    assertThat(site.page(PAGE).select("meta[name='twitter:card']").attr("content"))
        .isEqualTo("summary");
  }

  @Test
  void aTitleInJoinedLettersIsLeftOut() throws IOException {
    PublishedSite site =
        site("").withBrief("one", "Cables").withBrief("two", "كابلات بحرية").build();

    BufferedImage latin = ImageIO.read(site.folder().resolve(IMAGE).toFile());
    BufferedImage arabic =
        ImageIO.read(site.folder().resolve(IMAGE.replace("one", "two")).toFile());
    assertThat(ink(arabic)).isLessThan(ink(latin));
  }

  /** The sum is that of every Java: no font, zlib or picture of the machine is used. */
  @Test
  void theSameTextGivesTheSameBytesEverywhere() {
    Canvas canvas = new Canvas();
    OutlineFont font = OutlineFont.shipped("DejaVuSerif-Bold.ttf");
    canvas.write("Café: Σίδνεϊ, Москва & “quotes” (fi)", font, 50, 40, 300, 0);
    byte[] palette = new byte[3 * Canvas.SHADES];

    byte[] image = Png.of(Canvas.WIDTH, Canvas.HEIGHT, canvas.pixels(), palette);

    assertThat(Arrays.hashCode(image)).isEqualTo(-1927872179);
  }

  private SmallSite site(String settings) {
    return SmallSite.in(folder)
        .with(
            "site.properties",
            "site.title=Small\nsite.host=https://small.example.org\n" + settings);
  }

  private static String meta(Document page, String property) {
    return page.select("meta[property='" + property + "']").attr("content");
  }

  private static long colours(BufferedImage image) {
    return pixels(image).distinct().count();
  }

  private static long ink(BufferedImage image) {
    return pixels(image).filter(pixel -> pixel == 0xff1b1a18).count();
  }

  private static java.util.stream.IntStream pixels(BufferedImage image) {
    return java.util.stream.IntStream.of(
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
  }
}
