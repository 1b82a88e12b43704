package dev.briefpress.publish.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefpress.files.Pipe;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ManifestTest {
  private static final String REST =
      "123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
  private static final String SUM = "0" + REST;

  // Of whoever wants: lines, a count and a sum of them that are right.
  private static byte[] listOf(String... lines) {
    String above = "# Briefpress manifest 1\n" + String.join("", lines);
    long files = above.chars().filter(c -> c == '\n').count() - 1;
    String whole = above + "# " + files + " files, " + Sha256.of(above).hex() + "\n";
    return whole.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void readsWhatItWrites() {
    Map<String, Sha256> sums = new TreeMap<>();
    sums.put("a.html", Sha256.of("a"));
    sums.put("b/ä.html", Sha256.of("b"));

    assertThat(Manifest.parse(Manifest.of(sums, Manifest.Kind.SITE).bytes()))
        .hasValueSatisfying(read -> assertThat(read.sums()).isEqualTo(sums));
    assertThat(Manifest.parse(listOf(SUM + "  a.html\n", SUM + "  b.html\n"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "short\n",
        "\n",
        "\n\n\n",
        SUM + "\n",
        SUM + "  \n",
        SUM + " a.html\n",
        SUM + "\t\ta.html\n",
        "g" + REST + "  a.html\n",
        "F" + REST + "  a.html\n",
        "é" + REST + "  a.html\n",
        SUM + "  /etc/passwd\n",
        SUM + "  ../a.html\n",
        SUM + "  a/../../b.html\n",
        SUM + "  a\\b.html\n",
        SUM + "  briefpress-manifest.txt\n",
        SUM + "  b.html\n" + SUM + "  a.html\n",
        SUM + "  a.html\n" + SUM + "  a.html\n",
        SUM + "  a.html",
      })
  void takesAListThatItWouldNotWriteForDamaged(String lines, @TempDir Path site)
      throws IOException {
    assertThat(Manifest.parse(listOf(lines))).isEmpty();

    PublishFixture fixture = new PublishFixture(site);
    Files.createDirectories(fixture.output());
    Path list = Files.write(fixture.output().resolve(Manifest.FILE), listOf(lines));
    assertDamaged(fixture);
    assertThat(list).hasBinaryContent(listOf(lines));
  }

  @Test
  void takesAPipeOrAFolderInItsPlaceForDamaged(@TempDir Path site) throws IOException {
    PublishFixture fixture = new PublishFixture(site);
    fixture.publish(Map.of("index.html", "home"));
    Path list = fixture.output().resolve(Manifest.FILE);
    Files.delete(list);
    Pipe.make(list);

    assertDamaged(fixture);

    Files.delete(list);
    Files.createDirectories(list.resolve("inside"));
    assertDamaged(fixture);
    assertThat(fixture.output().resolve("index.html")).hasContent("home");
  }

  @Test
  void takesAListOfMoreThanItsBoundForDamaged(@TempDir Path site) throws IOException {
    PublishFixture fixture = new PublishFixture(site);
    fixture.publish(Map.of("index.html", "home"));
    Path list = fixture.output().resolve(Manifest.FILE);
    try (FileChannel channel = FileChannel.open(list, StandardOpenOption.WRITE)) {
      // Takes no room on the disk, but would in memory.
      channel.write(ByteBuffer.wrap(new byte[] {'\n'}), (1L << 31) + 1);
    }

    assertDamaged(fixture);
  }

  private static void assertDamaged(PublishFixture fixture) {
    assertThatThrownBy(fixture::open)
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("is damaged");
    assertThatThrownBy(() -> Verification.of(fixture.output(), 2))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("is damaged");
  }
}
