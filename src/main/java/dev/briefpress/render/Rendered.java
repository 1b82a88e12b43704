package dev.briefpress.render;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * HTML that many pages share, made when the first of them is rendered. In a page's inputs it stands
 * for what it is made from.
 */
public final class Rendered {
  static final Rendered NOTHING = new Rendered("", () -> "");
  private final String inputs;
  private @Nullable Supplier<String> maker;
  private String html = "";

  /**
   * HTML still to be made.
   *
   * @param inputs a text that differs whenever {@code maker} would give another
   */
  Rendered(String inputs, Supplier<String> maker) {
    this.inputs = inputs;
    this.maker = maker;
  }

  synchronized String html() {
    if (maker != null) {
      html = maker.get();
      maker = null;
    }
    return html;
  }

  @Override
  public String toString() {
    return inputs;
  }
}
