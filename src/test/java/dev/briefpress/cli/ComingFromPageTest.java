package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables of docs/coming-from.md name what there is. */
class ComingFromPageTest {
  private static final Pattern FIELD = Pattern.compile("`(?:view|frame)\\.([A-Za-z]+)`");

  @Test
  void itsTablesNameFieldsThatTemplatesReceive() throws IOException {
    String theming = Files.readString(Path.of("docs/theming.md"));
    Set<String> named = new TreeSet<>();
    Matcher field = FIELD.matcher(page());
    while (field.find()) {
      named.add(field.group(1));
    }

    assertThat(named)
        .hasSizeGreaterThan(15)
        .allSatisfy(name -> assertThat(theming).contains("`" + name + "`"));
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("docs/coming-from.md"));
  }
}
