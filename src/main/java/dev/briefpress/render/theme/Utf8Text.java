package dev.briefpress.render.theme;

import dev.briefpress.text.Utf8Writer;
import java.nio.charset.StandardCharsets;

/** Text that is kept as the bytes of a file, because it goes into many; immutable. */
public final class Utf8Text {
  private final byte[] utf8;

  public Utf8Text(byte[] utf8) {
    this.utf8 = utf8;
  }

  public void write(Utf8Writer out) {
    out.write(utf8);
  }

  @Override
  public String toString() {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
