package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.authoring.Scaffold;
import dev.briefpress.browser.Browser;
import dev.briefpress.browser.Demonstration;
import dev.briefpress.browser.PublishedSite;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An author at work: the real process, and a browser open on the page. */
@ExtendWith(Demonstration.class)
@Timeout(900)
class ServeIT {
  private final Browser browser;
  private final Path site;
  private final Path said;
  private Optional<Process> process = Optional.empty();
  private String address = "";

  ServeIT(Browser browser, PublishedSite demonstration, @TempDir Path folder) throws IOException {
    assertThat(demonstration.pages()).isNotEmpty();
    this.browser = browser;
    this.site = folder.resolve("newsroom");
    this.said = folder.resolve("said.txt");
    for (Map.Entry<String, byte[]> file : Scaffold.files().entrySet()) {
      Path path = site.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.write(path, file.getValue());
    }
  }

  @BeforeEach
  void serve() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("serve", "--site", site.toString(), "--drafts", "--port", "18991"));
    Process started = new ProcessBuilder(command).redirectError(said.toFile()).start();
    process = Optional.of(started);
    BufferedReader out = started.inputReader(StandardCharsets.UTF_8);
    address = String.valueOf(out.readLine());
    assertThat(address).startsWith("http://127.0.0.1:");
  }

  @AfterEach
  void end() throws InterruptedException {
    browser.driver().get("about:blank");
    started().destroy();
    assertThat(started().waitFor(2, TimeUnit.MINUTES)).as("ends when told to").isTrue();
  }

  @Test
  void anEditShowsByItselfABrokenBriefIsToldAndMendingItShowsAgain() throws IOException {
    browser.driver().get(address);
    browser.waitFor("document.querySelector('.card-title a') !== null");
    browser.driver().get(address + browser.texts(LINK).get(0));

    edit("title:.*", "title: A title that was changed");
    browser.waitFor("document.querySelector('h1')?.textContent === 'A title that was changed'");

    edit("category:.*", "category: cibersecurity");
    browser.waitFor("document.querySelector('.briefpress-problems') !== null");
    assertThat(browser.texts(PROBLEMS).get(0))
        .contains("This page is not up to date", "cibersecurity", ".md:");
    assertThat(browser.driver().getTitle()).startsWith("A title that was changed");

    edit("category:.*", "category: cyber");
    browser.waitFor("document.querySelector('.briefpress-problems') === null");
    assertThat(Files.readString(said))
        .contains("1 error, 0 warnings in 4 files\nNot built; the preview is as it was.")
        .endsWith("0 errors, 0 warnings, 1 note in 4 files\nBuilt; nothing has changed.\n");
    assertThat(started().isAlive()).isTrue();
  }

  private Process started() {
    return process.orElseThrow();
  }

  private static final String LINK =
      "return [document.querySelector('.card-title a').getAttribute('href')]";
  private static final String PROBLEMS =
      "return [document.querySelector('.briefpress-problems').innerText]";

  private void edit(String line, String text) throws IOException {
    try (Stream<Path> files = Files.walk(site.resolve("content/briefs"))) {
      Path brief = files.filter(f -> f.toString().endsWith(".md")).findFirst().orElseThrow();
      Files.writeString(brief, Files.readString(brief).replaceFirst("(?m)^" + line, text));
    }
  }
}
