package dev.briefpress.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/a",
        "a/",
        "a//b",
        ".",
        "..",
        "../a",
        "a/../b",
        "a/./b",
        "a\\b",
        "C:/a",
        "a\nb",
        "a\u0000",
        "javascript:x",
        "a\u007F"
      })
  void refusesWhatCouldLeadOutOfTheSite(String value) {
    assertThat(SitePath.isSafe(value)).isFalse();
    assertThatThrownBy(() -> new SitePath(value)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a.b", "..a", "a..", "...", "briefs/2026/01/30/x.html", "bild 1.png"})
  void takesOtherNames(String value) {
    assertThat(new SitePath(value)).hasToString(value);
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, index.html, index.html",
    "tags/x.html, index.html, tags/x.html",
    "index.html, tags/x.html, ../index.html",
    "tags/x.html, tags/y.html, x.html",
    "tags/x/1.html, tags/x.html, x/1.html",
    "tags/x.html, tags/x/1.html, ../x.html",
    "briefs/2026/01/30/a.html, briefs/2026/02/01/b.html, ../../01/30/a.html"
  })
  void linksFromOnePageToAnother(String to, String from, String link) {
    assertThat(new SitePath(to).from(new SitePath(from))).isEqualTo(link);
  }

  @ParameterizedTest
  @CsvSource({
    "a/bild 1.png, bild%201.png",
    "a/50%.png, 50%25.png",
    "a/chart#2.png, chart%232.png",
    "a/what?.png, what%3F.png",
    "a/größe.png, gr%C3%B6%C3%9Fe.png",
    "a/\"x\"&'y'.png, %22x%22%26%27y%27.png",
    "a/<b>.png, %3Cb%3E.png"
  })
  void encodesWhatMayNotStandInAUrl(String to, String link) {
    assertThat(new SitePath(to).from(new SitePath("a/page.html"))).isEqualTo(link);
  }

  @Test
  void aLinkLeadsWhereItShouldWhateverTheNames() {
    List<String> names =
        List.of("a", "b c", "d%20", "#", "ü", "x.html", "1", "&amp;", "🛡", "=+,;");
    Random random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      SitePath from = path(names, random);
      SitePath to = path(names, random);
      URI base = URI.create("https://example.org/sub/" + from.url());
      URI reached = base.resolve(to.from(from));
      assertThat(reached.getPath()).isEqualTo("/sub/" + to.value());
    }
  }

  private static SitePath path(List<String> names, Random random) {
    StringBuilder path = new StringBuilder(names.get(random.nextInt(names.size())));
    for (int depth = random.nextInt(4); depth > 0; depth--) {
      path.append('/').append(names.get(random.nextInt(names.size())));
    }
    return new SitePath(path.toString());
  }

  @Test
  void knowsItsFolderAndTheWayUp() {
    assertThat(new SitePath("a/b/c.html").folder()).isEqualTo("a/b/");
    assertThat(new SitePath("a/b/c.html").toRoot()).isEqualTo("../../");
    assertThat(new SitePath("c.html").folder()).isEmpty();
    assertThat(new SitePath("c.html").toRoot()).isEmpty();
  }
}
