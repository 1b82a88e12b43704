package dev.briefpress.read;

import dev.briefpress.content.FilePath;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import java.nio.file.Path;
import java.util.Locale;

/** A file or folder whose name is no part of a path. */
public final class UnsafePath {
  public static final Rule RULE =
      new Rule(
              "file/unsafe-path",
              Severity.ERROR,
              "The name of a file or folder holds a backslash, or a character that cannot be seen"
                  + " or decoded.",
              "Such a name can lead to a file outside the site, give orders to a terminal, or look"
                  + " like another name.",
              "content/briefs/x\\..\\..\\secret.md\n",
              "content/briefs/secret.md\n")
          .asProtecting();

  private static final int UNDECODED = 0xFFFD;

  private UnsafePath() {}

  static Diagnostic at(Path site, Path file) {
    String shown = FilePath.shown(site, file);
    int character = FilePath.firstUnfit(site.relativize(file).toString()).orElse(UNDECODED);
    return character == UNDECODED
        ? RULE.at(
            shown,
            Span.start(),
            "this name holds a character that cannot be decoded; nothing is read from here",
            "rename it; where the name is right, run Briefpress in a UTF-8 locale such as C.UTF-8")
        : RULE.at(
            shown,
            Span.start(),
            String.format(
                Locale.ROOT,
                "this name holds the character U+%04X; nothing is read from here",
                character),
            "rename it");
  }
}
