package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import java.util.List;

/** What is found while files are listed, read and split into front matter and text. */
public final class FileFindings {
  static final Rule CONTROL_CHARACTER =
      new Rule(
              "file/control-character",
              Severity.ERROR,
              "The file holds a control character.",
              "Control characters are invisible, break feeds and can hide text.",
              "Tallinn\\u0000 and Riga\n",
              "Tallinn and Riga\n")
          .asProtecting();

  static final Rule DUPLICATE_FIELD =
      new Rule(
              "front-matter/duplicate-field",
              Severity.ERROR,
              "A field occurs twice in one group of fields.",
              "Only one of the two values can be meant.",
              "title: One title\ntitle: Another\n",
              "title: One title\n")
          .asProtecting();

  static final Rule ENCODING =
      new Rule(
              "file/encoding",
              Severity.ERROR,
              "The file holds bytes that are not UTF-8 text.",
              "Readers would see wrong letters.",
              "caf\\u00e9 saved as Latin-1\n",
              "the same file saved as UTF-8\n")
          .asProtecting();

  static final Rule TOO_LARGE =
      new Rule(
          "file/too-large",
          Severity.ERROR,
          "A document is larger than 2 MB.",
          "A brief of that size is a mistake, and unbounded input can stop a build.",
          "a Markdown file of 40 MB\n",
          "a brief, and the data as a file beside it\n");

  static final Rule FRONT_MATTER_MISSING =
      new Rule(
          "front-matter/missing",
          Severity.ERROR,
          "The document does not begin with front matter.",
          "Without it there is no title, no date and no category: it cannot be filed.",
          "## 1. BLUF\n",
          "---\ntitle: A title\ndate: 2026-01-30\n---\n\n## 1. BLUF\n");

  static final Rule FRONT_MATTER_SYNTAX =
      new Rule(
          "front-matter/syntax",
          Severity.ERROR,
          "The front matter is not well-formed YAML, or not a list of fields.",
          "None of its fields can be read.",
          "title: EU and Japan: a dialogue\n",
          "title: \"EU and Japan: a dialogue\"\n");

  static final Rule FRONT_MATTER_TOO_COMPLEX =
      new Rule(
          "front-matter/too-complex",
          Severity.ERROR,
          "The front matter is nested too deep or stands for too many values.",
          "A few lines of YAML aliases can stand for billions of values and stop a build.",
          "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
          "c: [x, x]\n");

  static final Rule FRONT_MATTER_UNCLOSED =
      new Rule(
          "front-matter/unclosed",
          Severity.ERROR,
          "The front matter is opened and never closed.",
          "Where the fields end and the text begins cannot be told.",
          "---\ntitle: A title\n\n## 1. BLUF\n",
          "---\ntitle: A title\n---\n\n## 1. BLUF\n");

  public static final Rule GIT_UNKNOWN =
      new Rule(
          "file/git-unknown",
          Severity.INFO,
          "The site lies in a repository of git, but git is not there or could not be asked which"
              + " files it ignores.",
          "A file that git ignores is not published; where git cannot be asked, it may be.",
          "a container with the repository and without git\n",
          "the same container with git installed\n");

  static final Rule MERGE_CONFLICT =
      new Rule(
              "safety/merge-conflict",
              Severity.ERROR,
              "The file holds the marks of a merge that was not finished.",
              "Both versions of the text, and the marks, would be published.",
              "<<<<<<< HEAD\nlow confidence\n=======\nhigh confidence\n>>>>>>> desk\n",
              "high confidence\n")
          .asProtecting();

  static final Rule MISPLACED =
      new Rule(
          "file/misplaced",
          Severity.WARNING,
          "A Markdown file lies outside briefs/, summaries/ and pages/, or its name does not end in"
              + " .md.",
          "Folder and ending say what a document is; this one is not published.",
          "content/eu-japan.md\n",
          "content/briefs/2026/01/30/eu-japan.md\n");

  public static final Rule SYMBOLIC_LINK =
      new Rule(
          "safety/symbolic-link",
          Severity.ERROR,
          "A symbolic link stands in the content folder.",
          "A link can lead outside the site and publish a file that was never meant for readers.",
          "content/briefs/notes.md -> /home/desk/notes.md\n",
          "a copy of the file itself\n");

  static final Rule TOO_DEEP =
      new Rule(
          "file/too-deep",
          Severity.ERROR,
          "Lists, quotations or brackets are nested deeper than any reader could follow, or there are very many of them.",
          "Such a text can stop a build for minutes, so what stands there is published as plain text.",
          "> > > > > > (a thousand times)\n",
          "> a quotation\n");

  /** All rules of this class. */
  public static final List<Rule> ALL =
      List.of(
          CONTROL_CHARACTER,
          CutText.RULE,
          DUPLICATE_FIELD,
          ENCODING,
          TOO_LARGE,
          FRONT_MATTER_MISSING,
          FRONT_MATTER_SYNTAX,
          FRONT_MATTER_TOO_COMPLEX,
          FRONT_MATTER_UNCLOSED,
          GIT_UNKNOWN,
          MERGE_CONFLICT,
          MISPLACED,
          SYMBOLIC_LINK,
          TOO_DEEP,
          UnsafePath.RULE,
          UnclosedDirection.RULE);

  private FileFindings() {}

  static Diagnostic symbolicLink(String file) {
    return SYMBOLIC_LINK.at(
        file,
        Span.start(),
        "this is a symbolic link or no regular file",
        "put a copy of the file here");
  }
}
