package dev.briefpress.render.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.theme.Theme;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleOrderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The XZ backdoor | X",
        "en | the year | Y",
        "en | Theory | T",
        "en | The | T",
        "en | 2026 in short | 2",
        "de | Der Bericht | B",
        "fr | L’attaque | A",
        "es | Los puertos | P",
        "ar | الموجز | م",
      })
  void anArticleDoesNotCount(String lang, String title, String letter) {
    assertThat(
            new TitleOrder(Messages.of(Theme.load("dispatch", Path.of("themes/dispatch")), lang))
                .letter(title))
        .isEqualTo(letter);
  }
}
