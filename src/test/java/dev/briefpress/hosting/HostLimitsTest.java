package dev.briefpress.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HostLimitsTest {
  private final SortedMap<String, Long> sizes = new TreeMap<>();

  @Test
  void aSiteThatEveryHostTakesIsNothingToTalkOf() {
    files(20_000, 1000);
    assertThat(HostLimits.passed(List.of(), sizes)).isEmpty();
  }

  @Test
  void tooManyFilesAreToldWithWhatEachSettingSaves() {
    files(20_001, 1000);
    sizes.put("daily/2026-01-30.mail.html", 3_000_000L);
    sizes.put("assets/social/site.png", 20_000L);
    sizes.put("search/index.json", 20_000_000L);

    assertThat(HostLimits.passed(List.of(), sizes))
        .containsExactly(
            "Cloudflare Pages takes at most 20,000 files; the site has 20,004",
            "search.full.up-to=0 leaves out the whole index of search: 1 file, 20 MB",
            "mail.digest=false leaves out the daily summaries as mails: 1 file, 3 MB");
  }

  @Test
  void tooManyBytesAndTooLargeFilesAreTold() {
    files(10, 100_000_000);
    sizes.put("assets/film.mp4", 110_000_000L);

    assertThat(HostLimits.passed(List.of(), sizes))
        .contains(
            "GitHub Pages takes at most 1,000 MB; the site has 1,110 MB",
            "GitHub Pages takes no file of more than 105 MB; assets/film.mp4 has 110 MB",
            "GitLab Pages takes at most 1,074 MB; the site has 1,110 MB",
            "Cloudflare Pages takes no file of more than 26 MB; assets/film.mp4 has 110 MB");
  }

  @Test
  void aSiteThatNamesItsHostsHearsOfNoOther() {
    files(20_001, 100_000);
    assertThat(HostLimits.passed(List.of("nginx"), sizes)).isEmpty();
    assertThat(HostLimits.passed(List.of("nginx", "cloudflare"), sizes))
        .containsExactly("Cloudflare Pages takes at most 20,000 files; the site has 20,001");
  }

  private void files(int number, long size) {
    for (int i = 0; i < number; i++) {
      sizes.put("briefs/" + i + ".html", size);
    }
  }
}
