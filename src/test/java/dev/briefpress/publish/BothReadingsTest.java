package dev.briefpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.render.drawn.DrawnPages;
import dev.briefpress.render.theme.ThymeleafPages;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Thymeleaf's plain reading of the theme and the faster one give the same site. */
class BothReadingsTest {
  private static final Path DEMONSTRATION = Path.of("");

  @Test
  void everyFileOfTheDemonstrationSiteIsEqualToTheByte() {
    SortedMap<String, byte[]> plain =
        UnwrittenSite.of(DEMONSTRATION, ThymeleafPages::of).orElseThrow();
    SortedMap<String, byte[]> drawn = UnwrittenSite.of(DEMONSTRATION, DrawnPages::of).orElseThrow();

    assertThat(drawn.keySet()).isEqualTo(plain.keySet()).hasSizeGreaterThan(200);
    plain.forEach((path, bytes) -> assertThat(drawn.get(path)).as(path).isEqualTo(bytes));
  }
}
