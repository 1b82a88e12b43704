package dev.briefpress.authoring.source;

import java.util.Locale;

/**
 * A file that somebody wants to take over, as it lies on the disk.
 *
 * @param name its name as it is shown to the user, with its ending
 * @param bytes all of its content; not copied, because exports are large
 */
@SuppressWarnings("ArrayRecordComponent")
public record SourceFile(String name, byte[] bytes) {
  /** The ending of the name in small letters, without its dot; empty when there is none. */
  public String ending() {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * The text of the file: UTF-8, or UTF-16 with a mark of its byte order.
   *
   * @throws UnreadableSource when it is in another encoding, which nothing declares
   */
  public String text() {
    return TextSource.text(this);
  }
}
