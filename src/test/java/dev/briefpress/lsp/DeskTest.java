package dev.briefpress.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is checked again after a change, and what is sent. */
class DeskTest {
  private static final int BRIEFS = 300;

  @TempDir private Path site = Path.of("");

  private final SampleNewsroom newsroom = SampleNewsroom.empty();
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final List<PublishDiagnosticsParams> sent = new ArrayList<>();
  private final Desk desk =
      new Desk(() -> Instant.parse("2026-12-01T12:00:00Z"), waiting::add, waiting::add);

  @BeforeEach
  void connect() {
    desk.connect(new Editor(Optional.of(new Recording()), Abilities.LEAST));
  }

  @Test
  void readsAgainOnlyTheDocumentThatIsEdited() {
    write(BRIEFS);
    desk.open(document(7, 1, "Seventh"));
    work();
    assertThat(desk.parsed(site)).isEqualTo(BRIEFS);

    desk.change(uri(7), d -> d.with(2, text("The seventh")));
    work();
    assertThat(desk.parsed(site)).isEqualTo(1);

    desk.changedOnDisk(List.of(site.resolve(path(9))));
    work();
    assertThat(desk.parsed(site)).as("saved without a change").isEqualTo(0);

    newsroom.put(path(9), new SampleText("Ninth").text());
    newsroom.write(site);
    desk.changedOnDisk(List.of(site.resolve(path(9))));
    work();
    assertThat(desk.parsed(site)).isEqualTo(1);

    desk.close(uri(7));
    work();
    assertThat(desk.parsed(site)).as("what lies on the disk").isEqualTo(1);
  }

  @Test
  void checksABurstOfChangesOnceAndTellsOfTheLast() {
    write(2);
    desk.open(document(1, 1, "First"));
    work();
    sent.clear();

    for (int version = 2; version <= 200; version++) {
      int now = version;
      desk.change(uri(1), d -> d.with(now, text("Version " + now)));
    }
    assertThat(waiting).hasSize(1);
    work();

    assertThat(sent).extracting(PublishDiagnosticsParams::getVersion).containsExactly(200);
  }

  @Test
  void sendsNothingThatIsShownAlready() {
    write(2);
    desk.open(document(1, 1, "First"));
    work();
    sent.clear();

    desk.changedOnDisk(List.of(site.resolve(path(2))));
    work();

    assertThat(sent).isEmpty();
  }

  @Test
  void doesNotMindFilesThatItDoesNotDependOn() {
    write(2);
    desk.open(document(1, 1, "First"));
    work();

    desk.changedOnDisk(List.of(site.resolve("output/index.html"), site.resolve("README.md")));

    assertThat(waiting).isEmpty();
  }

  private void write(int briefs) {
    for (int i = 1; i <= briefs; i++) {
      newsroom.put(path(i), new SampleText("Brief " + i).text());
    }
    newsroom.write(site);
  }

  private void work() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  private OpenDocument document(int number, int version, String title) {
    return new OpenDocument(
        uri(number), site.resolve(path(number)), site, path(number), version, text(title));
  }

  private static DocumentText text(String title) {
    return new DocumentText(new SampleText(title).text());
  }

  private static String path(int number) {
    return "content/briefs/b" + number + ".md";
  }

  private String uri(int number) {
    return site.resolve(path(number)).toUri().toString();
  }

  /** An editor that keeps what it is sent. */
  private final class Recording implements LanguageClient {
    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
      sent.add(diagnostics);
    }

    @Override
    public void telemetryEvent(Object object) {
      throw new AssertionError(object);
    }

    @Override
    public void showMessage(MessageParams params) {
      throw new AssertionError(params.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams p) {
      throw new AssertionError(p.getMessage());
    }

    @Override
    public void logMessage(MessageParams params) {
      throw new AssertionError(params.getMessage());
    }
  }
}
