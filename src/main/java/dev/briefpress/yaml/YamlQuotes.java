package dev.briefpress.yaml;

/** Puts texts into quotes, so that YAML reads them as they stand. */
public final class YamlQuotes {
  private YamlQuotes() {}

  /** {@code text}, one line, in double quotes or, where it holds these, in single ones. */
  public static String of(String text) {
    if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
      return "\"" + text + "\"";
    }
    return "'" + text.replace("'", "''") + "'";
  }
}
