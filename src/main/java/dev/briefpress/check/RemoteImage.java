package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** An image from another host. */
public final class RemoteImage {
  public static final Rule RULE =
      new Rule(
          "safety/remote-image",
          Severity.ERROR,
          "An image is loaded from another host.",
          "It tells that host who reads, and vanishes when the host does.",
          "![map](https://example.org/map.png)\n",
          "![map](map.png), with map.png added beside the brief\n");

  private RemoteImage() {}

  static Diagnostic at(String file, Span span) {
    return RULE.at(
        file,
        span,
        "this image would be loaded from another host",
        "add the file beside the brief and write its name");
  }
}
