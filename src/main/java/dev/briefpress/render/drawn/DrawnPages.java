package dev.briefpress.render.drawn;

import dev.briefpress.render.theme.Accessors;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.theme.Templates;
import dev.briefpress.render.theme.Theme;
import dev.briefpress.render.theme.ThymeleafPages;

/**
 * The faster reading of a theme's templates, equal to {@link ThymeleafPages} to the byte. To do
 * without this package, name {@code ThymeleafPages::of} where {@code DrawnPages::of} is named.
 */
public final class DrawnPages {
  private DrawnPages() {}

  /** The templates of one theme; a {@link Templates.Engine}. */
  public static Templates of(Theme theme, Messages messages, String lang) {
    Accessors accessors = new Accessors();
    DrawnTemplates drawn = new DrawnTemplates(accessors, messages);
    return ThymeleafPages.with(drawn, accessors, theme, messages, lang);
  }
}
