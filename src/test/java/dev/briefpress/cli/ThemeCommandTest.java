package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the theme are copied for changing, and what a site has of its own is used. */
class ThemeCommandTest {
  @TempDir private Path folder = Path.of("");
  private final CommandLineRun line = new CommandLineRun();

  @BeforeEach
  void makeASite() {
    assertThat(run("init", folder.toString())).isEqualTo(ExitCode.WELL);
    line.clear();
  }

  @Test
  void copiesTheShippedBytesOfTemplatesAndStyleSheets() throws IOException {
    assertThat(copy("pages/brief.html", "assets/css/tokens.css", "assets/img/icon-192.png"))
        .isEqualTo(ExitCode.WELL);

    assertThat(line.out())
        .isEqualTo(
            "themes/dispatch/assets/css/tokens.css\nthemes/dispatch/assets/img/icon-192.png\n"
                + "themes/dispatch/pages/brief.html\n");
    for (String file : new String[] {"pages/brief.html", "assets/img/icon-192.png"}) {
      assertThat(own(file)).hasSameBinaryContentAs(Path.of("themes/dispatch", file));
    }
  }

  @Test
  void refusesToReplaceACopyAndThenCopiesNothing() throws IOException {
    copy("pages/brief.html");
    Files.writeString(own("pages/brief.html"), "mine");
    line.clear();

    assertThat(copy("pages/topic.html", "pages/brief.html")).isEqualTo(ExitCode.USAGE);

    assertThat(line.err()).contains("themes/dispatch/pages/brief.html exists already");
    assertThat(own("pages/brief.html")).hasContent("mine");
    assertThat(own("pages/topic.html")).doesNotExist();
  }

  @Test
  void guessesWhatAWrongNameWasMeantToBe() {
    assertThat(copy("brief.html")).isEqualTo(ExitCode.USAGE);
    assertThat(line.err()).contains("Did you mean 'pages/brief.html'?");
    line.clear();
    assertThat(copy("pages/breif.html")).isEqualTo(ExitCode.USAGE);
    assertThat(line.err()).contains("Did you mean 'pages/brief.html'?");
    line.clear();
    assertThat(copy("../../site.properties")).isEqualTo(ExitCode.USAGE);
    assertThat(line.err()).contains("The theme has no file '../../site.properties'.");
  }

  @Test
  void writesThroughNoSymbolicLink() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createDirectories(folder.resolve("themes/dispatch"));
    Files.createSymbolicLink(folder.resolve("themes/dispatch/pages"), elsewhere);

    assertThat(copy("pages/brief.html")).isEqualTo(ExitCode.USAGE);

    assertThat(line.err()).contains("symbolic link");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void listsAllFilesAndMarksThoseOfTheSite() throws IOException {
    copy("pages/brief.html", "pages/topic.html");
    Files.writeString(own("pages/topic.html"), "mine");
    Files.createDirectories(own("assets/css"));
    Files.writeString(own("assets/css/house.css"), "h1 { color: inherit }");
    line.clear();

    assertThat(run("theme", "list", "--site", folder.toString())).isEqualTo(ExitCode.WELL);

    assertThat(line.out().lines())
        .contains(
            "= pages/brief.html",
            "* pages/topic.html",
            "+ assets/css/house.css",
            "  fragments/card.html",
            "  theme.properties");
  }

  @Test
  void aStyleSheetThatASiteAddsIsUsedAfterTheShippedOnes() throws IOException {
    Files.createDirectories(own("assets/css"));
    Files.writeString(own("assets/css/house.css"), "h1 { letter-spacing: 1px }\n");
    copy("assets/css/print.css");
    Files.writeString(own("assets/css/print.css"), "@media print { h1 { color: black } }\n");

    assertThat(run("build", "--site", folder.toString())).isEqualTo(ExitCode.WELL);

    try (Stream<Path> files = Files.list(folder.resolve("output/assets"))) {
      Path style =
          files.filter(f -> f.toString().matches(".*dispatch-[0-9a-f]+\\.css")).findFirst().get();
      assertThat(style).content().contains("h1 { color: black }", "--paper");
      assertThat(style).content().endsWith("h1 { letter-spacing: 1px }\n\n");
    }
  }

  @Test
  void withoutAnActionItSaysWhatThereIs() {
    assertThat(run("theme")).isEqualTo(ExitCode.WELL);
    assertThat(line.out()).contains("list", "copy", "briefpress theme copy pages/brief.html");
  }

  private Path own(String file) {
    return folder.resolve("themes/dispatch").resolve(file);
  }

  private int copy(String... files) {
    return run(
        Stream.concat(Stream.of("theme", "copy", "--site", folder.toString()), Stream.of(files))
            .toArray(String[]::new));
  }

  private int run(String... arguments) {
    return line.run(arguments);
  }
}
