package dev.briefpress.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.diagnostics.DiagnosticReport;
import dev.briefpress.publish.Changes;
import dev.briefpress.serve.Rebuild.Rebuilt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class PreviewTest {
  private static final Rebuilt PUBLISHED =
      new Rebuilt(true, true, DiagnosticReport.NONE, Optional.empty());
  private final Path site;
  private final BlockingQueue<Rebuilt> told = new LinkedBlockingQueue<>();
  private final List<Changes> asked = new CopyOnWriteArrayList<>();
  private final AtomicInteger builds = new AtomicInteger();
  private @Nullable Preview preview;
  private @Nullable Thread running;

  PreviewTest(@TempDir Path site) throws IOException {
    this.site = site;
    Files.createDirectories(site.resolve("content/briefs"));
    Files.createDirectories(site.resolve("output"));
    Files.createDirectories(site.resolve(".briefpress"));
    Files.writeString(site.resolve("site.properties"), "");
  }

  @AfterEach
  void stop() throws IOException, InterruptedException {
    if (preview != null && running != null) {
      running.interrupt();
      running.join();
      preview.close();
    }
  }

  @Test
  void buildsOnceAndAgainAfterEachChangeOfASource() throws Exception {
    start(changes -> PUBLISHED);
    assertThat(next()).isEqualTo(PUBLISHED);

    Files.writeString(site.resolve("content/briefs/a.md"), "a");
    assertThat(next()).isEqualTo(PUBLISHED);
    Files.createDirectories(site.resolve("content/briefs/2026/01"));
    assertThat(next()).isEqualTo(PUBLISHED);
    Files.writeString(site.resolve("content/briefs/2026/01/b.md"), "b");
    assertThat(next()).isEqualTo(PUBLISHED);
    Files.delete(site.resolve("content/briefs/a.md"));
    assertThat(next()).isEqualTo(PUBLISHED);
    Files.writeString(site.resolve("site.properties"), "site.title=x");
    assertThat(next()).isEqualTo(PUBLISHED);
    assertThat(builds).hasValue(6);
  }

  @Test
  void noticesAChangeThatLeavesSizeAndTimeAsTheyWere() throws Exception {
    Path source = site.resolve("content/briefs/a.md");
    Files.writeString(source, "one");
    FileTime time = Files.getLastModifiedTime(source);
    start(changes -> PUBLISHED);
    next();

    Files.writeString(source, "two");
    Files.setLastModifiedTime(source, time);

    assertThat(next()).isEqualTo(PUBLISHED);
  }

  @Test
  void noticesAFolderOfSourcesThatIsMadeLater() throws Exception {
    start(changes -> PUBLISHED);
    next();

    Files.createDirectories(site.resolve("themes"));
    next();
    Files.writeString(site.resolve("themes/base.html"), "x");

    assertThat(next()).isEqualTo(PUBLISHED);
  }

  @Test
  void takesManyChangesAtOnceForFew() throws Exception {
    start(changes -> PUBLISHED);
    next();

    for (int i = 0; i < 1_000; i++) {
      Files.writeString(site.resolve("content/briefs/" + i + ".md"), "x");
    }

    next();
    while (told.poll(500, TimeUnit.MILLISECONDS) != null) {
      // A machine that is busy with other things tells of them in more parts than one.
    }
    assertThat(builds).hasValueLessThan(30);
    assertThat(asked.stream().filter(Changes::known).flatMap(c -> c.paths().stream()).distinct())
        .hasSizeLessThanOrEqualTo(1_000)
        .allMatch(path -> path.matches("content/briefs/\\d+\\.md"));
  }

  @Test
  void tellsWhatWasChanged() throws Exception {
    start(changes -> PUBLISHED);
    next();

    Files.writeString(site.resolve("content/briefs/a.md"), "a");
    next();

    assertThat(asked)
        .containsExactly(Changes.ANY, new Changes(Set.of("content/briefs/a.md"), true));
  }

  @Test
  void doesNotBuildForItsOwnOutputOrForFilesOfEditors() throws Exception {
    start(changes -> PUBLISHED);
    next();

    Files.writeString(site.resolve("output/index.html"), "x");
    Files.writeString(site.resolve(".briefpress/state"), "x");
    Files.writeString(site.resolve("README.md"), "x");
    Files.writeString(site.resolve("content/briefs/.a.md.swp"), "x");
    Files.writeString(site.resolve("content/briefs/a.md~"), "x");

    assertThat(told.poll(700, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void goesOnWhenABuildThrows() throws Exception {
    start(
        changes -> {
          if (builds.get() == 1) {
            throw new IllegalStateException("no such template");
          }
          return PUBLISHED;
        });
    assertThat(next().failure()).contains("no such template");

    Files.writeString(site.resolve("content/briefs/a.md"), "a");

    assertThat(next()).isEqualTo(PUBLISHED);
  }

  private void start(Rebuild rebuild) throws IOException {
    Preview started =
        Preview.start(
            new Preview.Place(
                site,
                List.of(
                    site.resolve("content"),
                    site.resolve("themes"),
                    site.resolve("site.properties")),
                18_860),
            path -> Optional.empty(),
            changes -> {
              builds.incrementAndGet();
              asked.add(changes);
              return rebuild.run(changes);
            },
            told::add);
    preview = started;
    running =
        new Thread(
            () -> {
              try {
                started.run();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    running.start();
  }

  private Rebuilt next() throws InterruptedException {
    Rebuilt rebuilt = told.poll(2, TimeUnit.MINUTES);
    if (rebuilt == null) {
      throw new AssertionError("no build within two minutes");
    }
    return rebuilt;
  }
}
