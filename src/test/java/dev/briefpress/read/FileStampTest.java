package dev.briefpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.publish.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class FileStampTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");
  private FileStamp before = new FileStamp(0, 0, 0, 0);

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("brief.md");
    Files.writeString(file, "one");
    Files.setLastModifiedTime(file, LONG_AGO);
    before = stamp();
  }

  private FileStamp stamp() throws IOException {
    return FileStamp.of(file).orElseThrow();
  }

  @Test
  void staysAsLongAsNobodyTouchesTheFile() throws IOException {
    assertThat(Files.readString(file)).isEqualTo("one");
    assertThat(stamp()).isEqualTo(before);
  }

  @Test
  void tellsBytesOfTheSameLengthWhoseTimeWasSetBack() throws Exception {
    // Within one tick of the file system's clock, two changes look like one.
    Waiting.until(
        "the change shows",
        () -> {
          Files.writeString(file, "two");
          Files.setLastModifiedTime(file, LONG_AGO);
          return !stamp().equals(before);
        });

    assertThat(stamp().modified()).isEqualTo(before.modified());
  }

  @Test
  void tellsAnotherFileInItsPlace() throws IOException {
    Path other = folder.resolve("other.md");
    Files.writeString(other, "two");
    Files.setLastModifiedTime(other, LONG_AGO);
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

    assertThat(stamp()).isNotEqualTo(before);
  }

  @Test
  void tellsASymbolicLinkInItsPlace() throws IOException {
    Files.move(file, folder.resolve("moved.md"));
    Files.createSymbolicLink(file, folder.resolve("moved.md"));

    assertThat(stamp()).isNotEqualTo(before);
  }

  @Test
  void isSettledOnceNoChangeCanHide() {
    Instant now = Instant.ofEpochSecond(10);
    assertThat(new FileStamp(1, 7_999_999_999L, 0, 1).isSettledAt(now)).isTrue();
    assertThat(new FileStamp(1, 8_000_000_000L, 0, 1).isSettledAt(now)).isFalse();
    assertThat(new FileStamp(1, 0, 8_000_000_000L, 1).isSettledAt(now)).isFalse();
    assertThat(new FileStamp(1, 9_899_999_999L, 0, 1).isSettledAt(now)).isTrue();
    assertThat(new FileStamp(1, 9_900_000_001L, 0, 1).isSettledAt(now)).isFalse();
    assertThat(new FileStamp(1, 0, 9_999_000_000L, 1).isSettledAt(now)).isFalse();
  }
}
