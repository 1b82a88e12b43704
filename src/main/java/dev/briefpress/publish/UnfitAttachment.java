package dev.briefpress.publish;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A file of the content that may not be published beside the documents. */
public final class UnfitAttachment {
  public static final Rule RULE =
      new Rule(
              "file/attachment",
              Severity.ERROR,
              "A document points at a file of a type that is not published from the content folder,"
                  + " whose content is of another type than its name says, or whose name has a"
                  + " meaning for the web server.",
              "Such a file could run script on the site, or tell its web server what to do.",
              "[the table](table.html)\n",
              "[the table](table.csv)\n")
          .asProtecting();

  private static final String OPERATOR =
      "; what the site's operator means to publish as it is belongs into the assets folder";

  private UnfitAttachment() {}

  /** The ending of its name is not on the list. */
  static Diagnostic type(String file, String ending) {
    return at(
        file,
        ending.isEmpty()
            ? "a file without an ending is not published from the content folder"
            : "a file of the type ." + ending + " is not published from the content folder",
        "save it as an image, PDF, CSV or another listed type, or pack it into a .zip" + OPERATOR);
  }

  /** The finding that a file's bytes do not begin as those of its type do. */
  static Diagnostic content(String file, String ending) {
    return at(
        file,
        "the content of this file is not that of a ." + ending,
        "save it again as what its name says, or name it for what it is");
  }

  /**
   * The finding that a file claims to be text and is not, or that a browser might take it for a
   * page.
   */
  static Diagnostic text(String file, String what) {
    return at(file, what, "save it as plain text in UTF-8");
  }

  /** Its name, or that of a folder above it, is one that web servers and programs obey. */
  static Diagnostic name(String file, String name) {
    return at(
        file,
        "the name " + name + " has a meaning for web servers; it is not published from here",
        "rename it" + OPERATOR);
  }

  /** The drawing cannot be read well enough to be cleaned. */
  static Diagnostic drawing(String file, String what) {
    return at(file, what, "export it again as plain SVG in UTF-8, or as PNG");
  }

  private static Diagnostic at(String file, String message, String help) {
    return RULE.at(file, Span.start(), message, help);
  }
}
