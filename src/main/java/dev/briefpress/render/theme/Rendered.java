package dev.briefpress.render.theme;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** HTML that many pages share, made when the first of them is rendered. */
public final class Rendered {
  public static final Rendered NOTHING = new Rendered(() -> new byte[0]);
  private @Nullable Supplier<byte[]> maker;
  private Utf8Text html = new Utf8Text(new byte[0]);

  /**
   * HTML still to be made.
   *
   * @param maker gives it as UTF-8
   */
  public Rendered(Supplier<byte[]> maker) {
    this.maker = maker;
  }

  public synchronized Utf8Text html() {
    if (maker != null) {
      html = new Utf8Text(maker.get());
      maker = null;
    }
    return html;
  }
}
