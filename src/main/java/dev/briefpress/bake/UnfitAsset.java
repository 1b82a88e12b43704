package dev.briefpress.bake;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A file beside the documents that cannot be published. */
public final class UnfitAsset {
  /** Largest file that is published as it is, in bytes. */
  public static final long LARGEST = 100L * 1024 * 1024;

  public static final Rule RULE =
      new Rule(
          "file/asset",
          Severity.ERROR,
          "A file to be published as it is is larger than 100 MB, leads outside the site, or has"
              + " a name that cannot be its address or is another page's.",
          "Such a file would fill readers' connections, publish what was never meant for them, or"
              + " break the published folder.",
          "content/briefs/2026/01/30/footage.mov of 2 GB\n",
          "a link to where the footage is kept\n");

  private UnfitAsset() {}

  /** The file is larger than {@link #LARGEST}. */
  public static Diagnostic tooLarge(String file, long size) {
    return RULE.at(
        file,
        Span.start(),
        "the file has %,d bytes; one that is published has at most %,d"
            .formatted(size, LARGEST)
            .replace('.', ','),
        "keep it elsewhere, and link to it");
  }

  /** The file is a symbolic link, or lies behind one. */
  public static Diagnostic elsewhere(String file) {
    return RULE.at(
        file, Span.start(), "this is no plain file inside the site", "put a copy of the file here");
  }

  /** The file would be published at an address that is already taken. */
  public static Diagnostic reserved(String file, String address) {
    return RULE.at(
        file, Span.start(), "the address " + address + " is taken already", "rename the file");
  }

  /** The file's name cannot be an address. */
  static Diagnostic badName(String file) {
    return RULE.at(
        file,
        Span.start(),
        "a name with a backslash, a colon or a control character cannot be an address",
        "rename the file");
  }
}
