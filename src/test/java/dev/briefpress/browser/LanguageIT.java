package dev.briefpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.render.SmallSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A brief in another language than the site's, as it is found there. */
@ExtendWith(Demonstration.class)
class LanguageIT {
  @Test
  void aResultSaysInWhichLanguageItIs(@TempDir Path folder, Browser browser) {
    PublishedSite site =
        SmallSite.in(folder)
            .withBrief("arabic", "كابلات Viasat", "lang: ar\ntags: [cables]\n", "كلمات.", "Europol")
            .withBrief("english", "About Viasat", "tags: [cables]\n", "Words.", "Europol")
            .build();
    try (SiteServer server = SiteServer.of(site.folder())) {
      browser.driver().get(server.address("search/index.html?q=viasat"));
      browser.waitFor("document.querySelectorAll('#search-results li').length === 2");
      assertThat(
              browser.texts(
                  """
                  return [...document.querySelectorAll('#search-results .card-title [lang]')]
                    .map(title => title.lang + ' ' + title.dir + ' ' + title.textContent);
                  """))
          .containsExactly("ar auto كابلات Viasat");
      assertThat(browser.texts("return [...document.querySelectorAll('.card-meta [lang]')]"))
          .isEmpty();
    }
  }
}
