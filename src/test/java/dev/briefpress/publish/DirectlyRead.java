package dev.briefpress.publish;

import dev.briefpress.content.FilePath;
import dev.briefpress.publish.tree.Manifest;
import java.nio.file.Path;
import java.util.Optional;

/** The readers of a site's files by themselves, without a build around them. */
public final class DirectlyRead {
  private DirectlyRead() {}

  /** Reads site.properties, taxonomy.yaml and the schemas in {@code folder}. */
  public static void configuration(Path folder) {
    Workspace.open(folder);
  }

  /** Reads a list of published files. */
  public static void manifest(byte[] list) {
    Manifest.parse(list);
  }

  /**
   * The bytes that would be published of a file of the content.
   *
   * @return empty when it is refused
   */
  public static Optional<byte[]> attachment(String name, byte[] bytes) {
    return Attachments.fault(name, name).isEmpty()
        ? Attachments.published(name, bytes).value()
        : Optional.empty();
  }

  /**
   * Looks at the name of a file of the content as a listing does.
   *
   * @throws IllegalStateException when a safe path leads out of the folder it begins in
   */
  public static void name(String name) {
    if (!FilePath.isSafe(name)) {
      return;
    }
    Path content = Path.of("/site/content");
    Path file = content.resolve(name).normalize();
    if (!file.startsWith(content) || !content.relativize(file).toString().equals(name)) {
      throw new IllegalStateException("'" + name + "' leads to " + file);
    }
    Attachments.fault(name, name);
  }
}
