package dev.briefpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldAddressTest {
  @ParameterizedTest
  @CsvSource({
    "/old/title.html, old/title.html, true",
    "old/Bérth.html, old/Bérth.html, true",
    "/2026/03/02/berth, 2026/03/02/berth/index.html, true",
    "/2026/03/02/berth/, 2026/03/02/berth/index.html, true",
    "/%D0%BA%D0%B8%D1%97%D0%B2/, київ/index.html, true",
    "https://old.example/2026/berth.html, 2026/berth.html, true",
    "https://old.example, index.html, true",
    "/a%20b, a b/index.html, true",
    "/view.php, view.php, false",
    "/?p=12, index.html?p=12, false",
    "/view.php?id=3&x=1, view.php?id=3&x=1, false",
    "/v1.2, v1.2/index.html, true",
    "/a#part, a/index.html, true",
  })
  void anyPathThatAServerCanHaveIsAnOldAddress(String written, String path, boolean page) {
    assertThat(SitePath.ofOld(written)).contains(new SitePath(path));
    assertThat(new SitePath(path).isPage()).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret.html", "/a/%2e%2e/b", "/a\\b", "/a//b", "/x?y=<z>", "/a:b"})
  void othersAreNone(String written) {
    assertThat(SitePath.ofOld(written)).isEmpty();
  }
}
