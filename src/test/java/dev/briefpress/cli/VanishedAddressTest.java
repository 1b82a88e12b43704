package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.bench.Corpus;
import dev.briefpress.render.ChangedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published brief was deleted: what its address leads to is asked until someone answers. */
class VanishedAddressTest {
  private static final String CODE = "link/vanished-address";

  private final CommandLineRun briefpress = new CommandLineRun();
  private final Path site;

  VanishedAddressTest(@TempDir Path folder) {
    this.site = folder;
  }

  private Path gone;
  private String address = "";

  @BeforeEach
  void deletesAPublishedBrief() throws IOException {
    new Corpus(1, 4).write(site);
    // Made-up briefs have one source each.
    Files.writeString(
        site.resolve("site.properties"),
        "\ncheck.sources/confidence-too-high=off\n",
        StandardOpenOption.APPEND);
    assertThat(run("build")).as(briefpress.err()).isEqualTo(ExitCode.WELL);
    try (var files = Files.walk(site.resolve("content/briefs"))) {
      gone = files.filter(f -> f.toString().endsWith(".md")).sorted().findFirst().orElseThrow();
    }
    address = "/" + site.resolve("content").relativize(gone).toString().replaceFirst("md$", "html");
    Files.delete(gone);
  }

  @Test
  void aStrictBuildFailsUntilAnAliasStandsThere() throws IOException {
    assertThat(run("build", "--strict")).isEqualTo(ExitCode.CONTENT);
    assertThat(site.resolve("output" + address)).doesNotExist();

    assertThat(run("build", "--strict")).isEqualTo(ExitCode.CONTENT);
    assertThat(briefpress.err()).contains(CODE, address);
    assertThat(run("check", "--strict")).isEqualTo(ExitCode.CONTENT);

    try (var files = Files.walk(site.resolve("content/briefs"))) {
      Path other = files.filter(f -> f.toString().endsWith(".md")).findFirst().orElseThrow();
      String text = Files.readString(other);
      Files.writeString(
          other, text.replaceFirst("\ndate: ", "\naliases: [" + address + "]\ndate: "));
    }
    assertThat(run("build", "--strict")).as(briefpress.err()).isEqualTo(ExitCode.WELL);
    assertThat(site.resolve("output" + address)).exists();
  }

  @Test
  void aBuildThatIsNotStrictAcceptsIt() {
    assertThat(run("build", "--strict")).isEqualTo(ExitCode.CONTENT);

    assertThat(run("build")).isEqualTo(ExitCode.WELL);
    assertThat(briefpress.err()).contains(CODE, address);

    assertThat(run("build", "--strict")).as(briefpress.err()).isEqualTo(ExitCode.WELL);
  }

  @Test
  void aPageOfVersionsIsNoAddressToKeep(@TempDir Path changed) throws IOException {
    ChangedSite.build(changed);
    assertThat(briefpress.run("build", "--site", changed.toString())).isEqualTo(ExitCode.WELL);
    assertThat(changed.resolve("output").resolve(ChangedSite.HISTORY)).exists();

    briefpress.run("check", "--site", changed.toString());
    assertThat(briefpress.out()).doesNotContain(CODE);

    Path settings = changed.resolve("site.properties");
    Files.writeString(settings, Files.readString(settings).replace("ledger=on", "ledger=off"));
    assertThat(briefpress.run("build", "--site", changed.toString())).isEqualTo(ExitCode.WELL);
    assertThat(changed.resolve("output").resolve(ChangedSite.HISTORY)).doesNotExist();
    assertThat(briefpress.out() + briefpress.err()).doesNotContain(CODE);
  }

  private int run(String... arguments) {
    briefpress.clear();
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--site";
    all[arguments.length + 1] = site.toString();
    return briefpress.run(all);
  }
}
