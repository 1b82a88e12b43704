package dev.briefpress.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Fingerprint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFileTest {
  private static final Fingerprint HERE = new Fingerprint(1, 2);
  private static final byte[] BYTES = "what is kept".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder = Path.of("");

  private KeptFile file(String name) {
    return new KeptFile(folder.resolve(name), HERE);
  }

  @Test
  void givesBackWhatWasKeptLast() throws IOException {
    assertThat(file("index").read()).isEmpty();
    file("index").write("before".getBytes(StandardCharsets.UTF_8));
    file("index").write(BYTES);

    assertThat(file("index").read()).hasValue(BYTES);
    file("index").write(new byte[0]);
    assertThat(file("index").read()).hasValue(new byte[0]);
  }

  @Test
  void isMissingInAnotherEnvironmentAndUnderAnotherName() throws IOException {
    file("index").write(BYTES);
    Files.copy(folder.resolve("index"), folder.resolve("other"));

    assertThat(new KeptFile(folder.resolve("index"), new Fingerprint(1, 3)).read()).isEmpty();
    assertThat(file("other").read()).isEmpty();
  }

  @Test
  void isMissingWhenItIsLargerThanAnyOfOurs() throws IOException {
    for (long size : List.of(1L << 29, 1L << 40)) {
      try (FileChannel channel =
          FileChannel.open(
              folder.resolve("index"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        // Takes no room on the disk, but would in memory.
        channel.write(ByteBuffer.wrap(new byte[] {1}), size);
      }

      assertThat(file("index").read()).isEmpty();
    }
  }

  @Test
  void isMissingWhenAnyByteIsAnother() throws IOException {
    file("index").write(BYTES);
    Path path = folder.resolve("index");
    byte[] whole = Files.readAllBytes(path);
    for (int at = 0; at < whole.length; at++) {
      byte[] bytes = whole.clone();
      bytes[at] ^= 1;
      Files.write(path, bytes);
      assertThat(file("index").read()).as("byte %d", at).isEmpty();
      Files.write(path, Arrays.copyOf(whole, at));
      assertThat(file("index").read()).as("cut at %d", at).isEmpty();
    }
    Files.write(path, Arrays.copyOf(whole, whole.length + 1));
    assertThat(file("index").read()).isEmpty();
  }
}
