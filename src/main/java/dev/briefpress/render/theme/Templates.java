package dev.briefpress.render.theme;

import java.util.Map;

/** A theme's templates; one instance serves all threads. */
public interface Templates {
  /** Makes the templates of one theme: {@link ThymeleafPages}, or a faster reading of the same. */
  interface Engine {
    /**
     * Reads no template yet.
     *
     * @param lang of the site, a BCP 47 tag
     */
    Templates of(Theme theme, Messages messages, String lang);
  }

  /**
   * Renders {@code template}, such as {@code pages/brief}.
   *
   * @param model records by the name that the template calls them
   * @return the bytes of a file
   * @throws TemplateFault naming template and line
   */
  byte[] render(String template, Map<String, Object> model);

  /** Renders one {@code th:fragment} of {@code template}. */
  byte[] fragment(String template, String name, Map<String, Object> model);
}
