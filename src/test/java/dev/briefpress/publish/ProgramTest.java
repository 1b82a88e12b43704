package dev.briefpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
  @Test
  void isAnotherOneWhenOneByteOfItsJarDiffers(@TempDir Path folder) throws IOException {
    Path one = Files.writeString(folder.resolve("one.jar"), "code");
    Path same = Files.writeString(folder.resolve("same.jar"), "code");
    Path other = Files.writeString(folder.resolve("other.jar"), "Code");

    assertThat(Program.identity(one)).isNotEmpty().isEqualTo(Program.identity(same));
    assertThat(Program.identity(other)).isNotEqualTo(Program.identity(one));
  }

  @Test
  void hasNoIdentityWhileItsClassesLieInFolders(@TempDir Path folder) throws IOException {
    assertThat(Program.identity(folder)).isEmpty();
  }
}
