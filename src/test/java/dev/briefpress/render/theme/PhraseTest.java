package dev.briefpress.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
  private static final Object[] ARGUMENTS = {"Riga", "55", "80"};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Likely",
        "{0}",
        "{1} of {0}{2}",
        "the recipients'' own {0}",
        "an '{0}' and a '{' and ''{1}''",
        "left open '{0}",
        "a } alone, {5} without an argument",
        "{0,choice,0#none|1#one}",
        "{0} and {1,number}"
      })
  void saysWhatJavaSays(String pattern) {
    Object[] arguments = pattern.contains(",") ? new Object[] {1, 2} : ARGUMENTS;

    assertThat(Phrase.of(pattern).with(arguments))
        .isEqualTo(new MessageFormat(pattern, Locale.ROOT).format(arguments));
  }

  @Test
  void readsTheShippedWordsAsJavaDoes() throws IOException {
    for (Path file : words()) {
      Properties words = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        words.load(reader);
      }
      assertThat(words).isNotEmpty();
      for (String key : words.stringPropertyNames()) {
        String pattern = words.getProperty(key);
        assertThat(Phrase.of(pattern)).isNotInstanceOf(Phrase.Formatted.class);
        assertThat(Phrase.of(pattern).with(ARGUMENTS))
            .as("%s in %s", key, file)
            .isEqualTo(new MessageFormat(pattern, Locale.ROOT).format(ARGUMENTS));
      }
    }
  }

  private static List<Path> words() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("themes/dispatch"))) {
      return files.filter(file -> file.getFileName().toString().startsWith("messages")).toList();
    }
  }
}
