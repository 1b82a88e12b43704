package dev.briefpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.links.Selection;
import dev.briefpress.publish.Build;
import dev.briefpress.publish.Workspace;
import dev.briefpress.publish.tree.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests this repository's own site as published on 23 November 2026, and a browser to look at
 * it with. Both are made once a run, for the first test that asks, and are gone after the last;
 * what a test emulated in the browser is gone for the next one.
 *
 * <pre>{@code
 * @ExtendWith(Demonstration.class)
 * class FrontPageIT {
 *   @Test
 *   void hasATitle(PublishedSite site) { … }
 * }
 * }</pre>
 */
public final class Demonstration implements ParameterResolver {
  /** When the site is built. */
  public static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

  private static final Namespace NAMESPACE = Namespace.create(Demonstration.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == PublishedSite.class || type == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store store = context.getRoot().getStore(NAMESPACE);
    if (parameter.getParameter().getType() == Browser.class) {
      Browser browser =
          store.getOrComputeIfAbsent(Browser.class, type -> Browser.open(), Browser.class);
      browser.reset();
      return browser;
    }
    return store
        .getOrComputeIfAbsent(Build.class, type -> Temporary.build(), Temporary.class)
        .site();
  }

  /** Builds the site in this folder into {@code output}. */
  public static PublishedSite build(Path output, int jobs) {
    Build.Options options =
        new Build.Options(output, new Selection.Options(NOW, false, false), false, true, jobs);
    Workspace workspace = Workspace.open(Path.of("")).value().orElseThrow();
    Build.Result result = Build.run(workspace, options, Progress.none());
    assertThat(result.content().report().diagnostics()).isEmpty();
    assertThat(result.written()).isPresent();
    return new PublishedSite(output);
  }

  private record Temporary(Path folder, PublishedSite site) implements AutoCloseable {
    static Temporary build() {
      try {
        Path folder = Files.createTempDirectory("briefpress-demonstration");
        return new Temporary(folder, Demonstration.build(folder.resolve("output"), 2));
      } catch (IOException e) {
        throw new UncheckedIOException("no folder to publish into", e);
      }
    }

    @Override
    public void close() throws IOException {
      List<Path> files;
      try (Stream<Path> walk = Files.walk(folder)) {
        files = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }
}
