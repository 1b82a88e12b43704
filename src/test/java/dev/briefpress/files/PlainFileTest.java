package dev.briefpress.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PlainFileTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void readsAFileThatIsNoLargerThanItsBound() throws IOException {
    Path file = Files.write(folder.resolve("file"), new byte[] {1, 2, 3});

    assertThat(PlainFile.read(file, 3)).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> PlainFile.read(file, 2))
        .isInstanceOf(UnfitFile.class)
        .hasMessageContaining("more than 2 bytes");
    assertThatThrownBy(() -> PlainFile.read(folder.resolve("none"), 2))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void opensNothingButPlainFiles() throws IOException {
    Path pipe = folder.resolve("pipe");
    Pipe.make(pipe);
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("file"));
    Files.write(folder.resolve("file"), new byte[] {1});

    assertUnfit(pipe, "it is a pipe, a socket or a device");
    assertUnfit(Path.of("/dev/zero"), "it is a pipe, a socket or a device");
    assertUnfit(folder, "it is a folder");
    assertUnfit(link, "it is a symbolic link");
    assertThat(PlainFile.isOther(folder.resolve("none"))).isFalse();
    assertThat(PlainFile.isOther(folder.resolve("file"))).isFalse();
  }

  private static void assertUnfit(Path file, String reason) {
    assertThatThrownBy(() -> PlainFile.read(file, 100))
        .isInstanceOf(UnfitFile.class)
        .hasMessageContaining(reason);
    assertThat(PlainFile.is(file)).isFalse();
    assertThat(PlainFile.isOther(file)).isTrue();
  }
}
