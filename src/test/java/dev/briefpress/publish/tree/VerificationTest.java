package dev.briefpress.publish.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
  private final PublishFixture fixture;
  private final Path output;

  VerificationTest(@TempDir Path site) {
    fixture = new PublishFixture(site);
    output = fixture.output();
    fixture.publish(Map.of("index.html", "home", "a/b.html", "b", "c.html", "c"));
  }

  @Test
  void findsAPublishedTreeWhole() {
    Verification verification = Verification.of(output, 2);

    assertThat(verification)
        .isEqualTo(new Verification(false, 3, List.of(), List.of(), List.of(), List.of()));
    assertThat(verification.isWhole()).isTrue();
  }

  @Test
  void namesWhatWasChangedWhatIsMissingAndWhatIsNotOurs() throws IOException {
    Files.writeString(output.resolve("index.html"), "hame");
    Files.delete(output.resolve("a/b.html"));
    Files.delete(output.resolve("c.html"));
    Files.createSymbolicLink(output.resolve("c.html"), Path.of("index.html"));
    Files.writeString(output.resolve("CNAME"), "x");

    Verification verification = Verification.of(output, 2);

    assertThat(verification)
        .isEqualTo(
            new Verification(
                false,
                3,
                List.of("c.html", "index.html"),
                List.of("a/b.html"),
                List.of("CNAME"),
                List.of()));
    assertThat(verification.isWhole()).isFalse();
  }

  @Test
  void findsAPageThatWasChangedToOneOfTheSameSizeAndTime() throws IOException {
    Path page = output.resolve("index.html");
    FileTime time = Files.getLastModifiedTime(page);
    Files.writeString(page, "hame");
    Files.setLastModifiedTime(page, time);

    assertThat(Verification.of(output, 2).changed()).containsExactly("index.html");
  }

  @Test
  void takesNoTreeForWholeThatLeadsElsewhere() throws IOException {
    Files.createSymbolicLink(output.resolve("leak.txt"), Path.of("/etc/passwd"));
    Files.createSymbolicLink(output.resolve("a/up"), Path.of(".."));
    Files.createDirectories(output.resolve(".git"));
    Files.createSymbolicLink(output.resolve(".git/link"), Path.of("HEAD"));

    Verification verification = Verification.of(output, 2);

    assertThat(verification.special()).containsExactly("a/up", "leak.txt");
    assertThat(verification.foreign()).containsExactly("a/up", "leak.txt");
    assertThat(verification.isWhole()).isFalse();
  }

  @Test
  void refusesATreeWithoutAWholeList(@TempDir Path other) throws IOException {
    assertThatThrownBy(() -> Verification.of(other, 1))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining(Manifest.FILE);
    assertThatThrownBy(() -> Verification.of(other.resolve("nowhere"), 1))
        .isInstanceOf(OutputRefused.class);
    byte[] list = Files.readAllBytes(output.resolve(Manifest.FILE));
    list[100] ^= 1;
    Files.write(output.resolve(Manifest.FILE), list);
    assertThatThrownBy(() -> Verification.of(output, 1))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void agreesWithTheProgramThatAnyoneHas() throws Exception {
    assertThat(sha256sum()).isEqualTo(0);

    Files.writeString(output.resolve("index.html"), "hame");

    assertThat(sha256sum()).isEqualTo(1);
  }

  @Test
  void trustsNoListThatWasCutOrChanged() throws IOException {
    byte[] list = Files.readAllBytes(output.resolve(Manifest.FILE));

    assertThat(Manifest.parse(list)).isPresent();
    for (int at = 0; at < list.length; at++) {
      byte[] cut = Arrays.copyOf(list, at);
      byte[] changed = list.clone();
      changed[at] ^= 1;
      assertThat(Manifest.parse(cut)).as("cut at %d", at).isEmpty();
      assertThat(Manifest.parse(changed)).as("changed at %d", at).isEmpty();
    }
  }

  @Test
  void trustsNoListWhosePathsLeadOutside() {
    String above = "# Briefpress manifest 1\n" + Sha256.of("x").hex() + "  ../outside.html\n";
    String whole = above + "# 1 files, " + Sha256.of(above).hex() + "\n";

    assertThat(Manifest.parse(whole.getBytes(StandardCharsets.UTF_8))).isEmpty();
    String inside = above.replace("../outside", "inside");
    assertThat(
            Manifest.parse(
                (inside + "# 1 files, " + Sha256.of(inside).hex() + "\n")
                    .getBytes(StandardCharsets.UTF_8)))
        .isPresent();
  }

  private int sha256sum() throws IOException, InterruptedException {
    return new ProcessBuilder("sha256sum", "--check", "--strict", "--quiet", Manifest.FILE)
        .directory(output.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
