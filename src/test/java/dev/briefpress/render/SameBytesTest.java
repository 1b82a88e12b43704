package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.Demonstration;
import dev.briefpress.browser.PublishedSite;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.Build;
import dev.briefpress.publish.Workspace;
import dev.briefpress.publish.tree.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, wherever and however it is built. */
@ExtendWith(Demonstration.class)
class SameBytesTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aSecondBuildGivesTheSameBytes(PublishedSite site) {
    assertThat(bytes(Demonstration.build(folder.resolve("again"), 2))).isEqualTo(bytes(site));
  }

  @Test
  void oneThreadGivesTheSameBytes(PublishedSite site) {
    assertThat(bytes(Demonstration.build(folder.resolve("alone"), 1))).isEqualTo(bytes(site));
  }

  @Test
  void anotherMachineGivesTheSameBytes() {
    // Neither copy has the history of the repository, which the ledger is read from.
    Path here = folder.resolve("here");
    copy(here, Comparator.naturalOrder());
    SortedMap<String, String> expected = bytes(build(here, folder.resolve("built-here"), 3));
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      Path elsewhere = folder.resolve("Çalışma alanı");
      copy(elsewhere, Comparator.reverseOrder());
      assertThat(bytes(build(elsewhere, folder.resolve("built-elsewhere"), 3))).isEqualTo(expected);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  private static PublishedSite build(Path site, Path output, int threads) {
    Build.Options options =
        new Build.Options(
            output, new Selection.Options(Demonstration.NOW, false, false), false, false, threads);
    Workspace workspace = Workspace.open(site).value().orElseThrow();
    assertThat(Build.run(workspace, options, Progress.none()).written()).isPresent();
    return new PublishedSite(output);
  }

  // One file after the other, each with a time of its own, so that the order of folders differs.
  private static void copy(Path to, Comparator<Path> order) {
    try {
      List<Path> files = new ArrayList<>();
      for (String root : List.of("content", "themes", "site.properties")) {
        try (Stream<Path> walk = Files.walk(Path.of(root))) {
          walk.filter(Files::isRegularFile).forEach(files::add);
        }
      }
      files.sort(order);
      Instant time = Instant.parse("2001-01-01T00:00:00Z");
      for (Path file : files) {
        Path copy = to.resolve(file.toString());
        Files.createDirectories(copy.resolve(".."));
        Files.write(copy, Files.readAllBytes(file));
        time = time.plusSeconds(86_400);
        Files.setLastModifiedTime(copy, FileTime.from(time));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, String> bytes(PublishedSite site) {
    SortedMap<String, String> bytes = new TreeMap<>();
    try {
      for (String file : site.files()) {
        byte[] content = Files.readAllBytes(site.folder().resolve(file));
        bytes.put(
            file,
            file.endsWith(".png")
                ? HexFormat.of().formatHex(content)
                : new String(content, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes;
  }
}
