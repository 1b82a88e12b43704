package dev.briefpress.publish;

import dev.briefpress.publish.tree.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** The identity of this build of Briefpress: another build has another one. */
final class Program {
  private Program() {}

  /**
   * A text that differs when the program does: the sum of its jar, which also names the versions of
   * the libraries. A version's number would not do, because it stays while the code is changed.
   * Classes that lie in folders, as while Briefpress itself is tested, have no such text.
   */
  static String identity() throws IOException {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return "";
    }
    try {
      return identity(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      return "";
    }
  }

  static String identity(Path jar) throws IOException {
    return Files.isRegularFile(jar) ? Sha256.of(Files.readAllBytes(jar)).hex() : "";
  }
}
