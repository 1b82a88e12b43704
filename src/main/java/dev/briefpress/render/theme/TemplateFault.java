package dev.briefpress.render.theme;

/** A theme's fault: what is wrong, in which template and line. */
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param line 1-based, 0 when it is not known
   */
  public TemplateFault(String template, int line, String message) {
    super(template + (line > 0 ? ":" + line : "") + ": " + message);
  }

  public TemplateFault(String template, int line, String message, Throwable cause) {
    super(template + (line > 0 ? ":" + line : "") + ": " + message, cause);
  }
}
