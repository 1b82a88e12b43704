package dev.briefpress.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.markup.Target.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {
  private static final String PATH = "content/briefs/2026/01/30/x.md";

  @ParameterizedTest
  @CsvSource({
    "y.md, content/briefs/2026/01/30/y.md",
    "./y.md, content/briefs/2026/01/30/y.md",
    "../29/y.md, content/briefs/2026/01/29/y.md",
    "../../../../pages/why.md, content/pages/why.md",
    "/pages/why.md, content/pages/why.md",
    "/content/pages/why.md, content/pages/why.md",
    "content/pages/why.md, content/briefs/2026/01/30/content/pages/why.md",
    "/pages/why.md#method, content/pages/why.md#method",
    "y.md#a%20b, content/briefs/2026/01/30/y.md#a b",
    "y.md#%C3%BCber, content/briefs/2026/01/30/y.md#über",
    "my%20map.png, content/briefs/2026/01/30/my map.png",
    "my map.png, content/briefs/2026/01/30/my map.png",
    "caf%C3%A9.md, content/briefs/2026/01/30/café.md",
    "a%2Fb.md, content/briefs/2026/01/30/a%2Fb.md",
    "a%23b.md, content/briefs/2026/01/30/a%23b.md",
    "a%FFb.md, content/briefs/2026/01/30/a%FFb.md",
    "a%b.md, content/briefs/2026/01/30/a%b.md",
    "q&a.md, content/briefs/2026/01/30/q&a.md",
    "a\"b<c>.md, content/briefs/2026/01/30/a%22b%3Cc%3E.md",
    "a//b/../c.md, content/briefs/2026/01/30/a/c.md",
    "1:2.md, content/briefs/2026/01/30/1:2.md",
    "./a:b.md, content/briefs/2026/01/30/a:b.md",
    "../../../../../README.md, README.md"
  })
  void readsAnAddressWithoutSchemeAsAFileOfTheSite(String address, String path) {
    assertThat(Target.of(address, PATH)).isEqualTo(new Target(Kind.INSIDE, path));
  }

  @ParameterizedTest
  @CsvSource({
    "../../../../../../x.md",
    "/../../x.md",
    "%2E%2E/../../../../../x",
    "/content/../../x"
  })
  void seesAPathThatLeavesTheSite(String address) {
    assertThat(Target.of(address, PATH).kind()).isEqualTo(Kind.ESCAPES);
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.org/a?b=c&d#e, https://x.org/a?b=c&d#e",
    "HTTP://x.org, HTTP://x.org",
    "https://x.org/a b, https://x.org/a%20b",
    "https://x.org/ü%20%zz, https://x.org/%C3%BC%20%25zz",
    "https://x.org/\"onclick, https://x.org/%22onclick",
    "mailto:desk@x.org, mailto:desk@x.org",
    "tel:+4930, tel:+4930"
  })
  void keepsTheWebMailAndTelephone(String address, String url) {
    assertThat(Target.of(address, PATH)).isEqualTo(new Target(Kind.OUTSIDE, url));
  }

  @Test
  void leavesAFragmentOnThePage() {
    assertThat(Target.of("#assessment", PATH)).isEqualTo(new Target(Kind.FRAGMENT, "#assessment"));
    assertThat(Target.of("#%C3%BCber", PATH)).isEqualTo(new Target(Kind.FRAGMENT, "#über"));
  }

  @Test
  void knowsThatNothingPointsNowhere() {
    assertThat(Target.of("", PATH).kind()).isEqualTo(Kind.EMPTY);
    assertThat(Target.of(" \t\n", PATH).kind()).isEqualTo(Kind.EMPTY);
  }
}
