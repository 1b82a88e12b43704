package dev.briefpress.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import dev.briefpress.cli.CommandLineRun;
import dev.briefpress.dist.Shell;
import java.io.IOException;
import java.nio.file.Path;

/** The site that {@code bin/docs} makes of docs/. */
public final class DocsSite {
  private DocsSite() {}

  /** Builds it into {@code output}; a warning is a fault, as it is for {@code bin/docs}. */
  public static PublishedSite build(Path output) throws IOException, InterruptedException {
    Shell.run(Path.of("."), "bin/docs", "--sources").well();
    CommandLineRun line = CommandLineRun.inOneStream();
    int status =
        line.run("build", "--site", "target/docs", "--strict", "--clean", "--output", output + "");
    assertThat(status).as(line.out()).isZero();
    return new PublishedSite(output);
  }
}
