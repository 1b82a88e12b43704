package dev.briefpress.parse.header;

import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import java.util.List;

/** What is found while front matter is read; the name of a file is read like a field. */
public final class FrontMatterFindings {
  static final Rule BAD_DATE =
      new Rule(
          "front-matter/bad-date",
          Severity.ERROR,
          "A date is not written as YYYY-MM-DD, or names no day of the calendar.",
          "A date is never guessed: it decides the address, the day page and the order of the archive.",
          "date: 30 January 2026\n",
          "date: 2026-01-30\n");

  static final Rule BAD_LANGUAGE =
      new Rule(
          "front-matter/bad-language",
          Severity.ERROR,
          "The language is not a BCP 47 tag.",
          "Screen readers and search engines would take the page for another language.",
          "lang: english\n",
          "lang: en\n");

  static final Rule BAD_SLUG =
      new Rule(
          "front-matter/bad-slug",
          Severity.ERROR,
          "A slug, a related slug or an alias cannot stand in an address.",
          "The page would be unreachable, or written outside the site.",
          "slug: EU & Japan\n",
          "slug: eu-japan\n");

  static final Rule BAD_URL =
      new Rule(
          "front-matter/bad-url",
          Severity.ERROR,
          "A source has an address that is not http or https.",
          "Readers could not follow it, and other schemes can run script.",
          "sources:\n  - {title: Joint statement, url: \"javascript:alert(1)\"}\n",
          "sources:\n  - {title: Joint statement, url: \"https://www.eeas.europa.eu/\"}\n");

  static final Rule BAD_VALUE =
      new Rule(
          "front-matter/bad-value",
          Severity.ERROR,
          "A field holds a value that is not one of its choices.",
          "The page would show a level, grade or label that does not exist.",
          "confidence: medium\n",
          "confidence: moderate\n");

  public static final Rule OTHER_SCHEMA =
      new Rule(
          "front-matter/other-schema",
          Severity.ERROR,
          "The date of a brief brings in a section schema, and the text has the sections of another.",
          "A mistyped year would hold the text to rules that it was never written for.",
          "date: 2025-03-02   (with the sections of intelligence-report/3)\n",
          "date: 2026-03-02\n");

  static final Rule DEPRECATED_VALUE =
      new Rule(
          "front-matter/deprecated-value",
          Severity.WARNING,
          "A brief is filed under a value that taxonomy.yaml marks as deprecated.",
          "The brief is filed under the value that took its place, and the old name will go.",
          "region: [levant]   (taxonomy.yaml: `{id: levant, name: Levant, deprecated: use"
              + " middle-east}`)\n",
          "region: [middle-east]\n");

  static final Rule DUPLICATE_TAG =
      new Rule(
          "front-matter/duplicate-tag",
          Severity.WARNING,
          "The same tag, perhaps in another spelling, occurs twice.",
          "It is counted once; the second spelling is lost.",
          "tags: [Cybersecurity, cybersecurity]\n",
          "tags: [cybersecurity]\n");

  static final Rule MISSING_FIELD =
      new Rule(
          "front-matter/missing-field",
          Severity.ERROR,
          "A field that the document must have is missing.",
          "Without it the document cannot be filed, listed or judged.",
          "title: EU and Japan deepen cyber cooperation\n",
          "title: EU and Japan deepen cyber cooperation\ndate: 2026-01-30\ncategory: cyber\nconfidence: moderate\ntags: [cyber resilience]\n");

  static final Rule RESERVED_FIELD =
      new Rule(
          "front-matter/reserved-field",
          Severity.WARNING,
          "The front matter has a field that is reserved for a later version.",
          "It has no effect today, and will have one tomorrow.",
          "story: baltic-cables\n",
          "related: [estlink-2-cable-damage]\n");

  static final Rule UNKNOWN_CATEGORY =
      new Rule(
          "front-matter/unknown-category",
          Severity.ERROR,
          "The category is not in taxonomy.yaml.",
          "The brief would be in no category page.",
          "category: cibersecurity\n",
          "category: cybersecurity\n");

  static final Rule UNKNOWN_FIELD =
      new Rule(
          "front-matter/unknown-field",
          Severity.ERROR,
          "The front matter has a field that Briefpress does not know.",
          "A misspelt field is silently lost: the editor believes it is set.",
          "confidense: moderate\n",
          "confidence: moderate\n");

  static final Rule UNKNOWN_SCHEMA =
      new Rule(
          "front-matter/unknown-schema",
          Severity.ERROR,
          "The field schema names a section schema that does not exist, or none is in force on the day.",
          "The sections cannot be checked.",
          "schema: intelligence-report/9\n",
          "schema: intelligence-report/3\n");

  static final Rule UNNAMED_TAG =
      new Rule(
          "front-matter/unnamed-tag",
          Severity.ERROR,
          "A tag holds no letter or digit.",
          "It would have no page and no name.",
          "tags: [\"--\"]\n",
          "tags: [cyber resilience]\n");

  static final Rule WRONG_TYPE =
      new Rule(
          "front-matter/wrong-type",
          Severity.ERROR,
          "A field holds a list where a single value belongs, or the other way round.",
          "The value cannot be used.",
          "title: [EU, Japan]\n",
          "title: EU and Japan\n");

  public static final Rule FILE_NAME =
      new Rule(
          "file/name",
          Severity.ERROR,
          "The name of the file cannot stand in an address, and no slug is given.",
          "The page would be unreachable on some systems.",
          "content/briefs/2026/01/30/EU & Japan.md\n",
          "content/briefs/2026/01/30/eu-japan.md\n");

  static final Rule TEXT_TOO_LONG =
      new Rule(
          "file/text-too-long",
          Severity.ERROR,
          "A title, name, summary or another text of a field is longer than it may be.",
          "It stands on many pages besides its own: one long title and very many tags would fill a"
              + " disk.",
          "title: (four hundred letters)\n",
          "title: A berth in Riga is closed\n");

  /** All rules of this class. */
  public static final List<Rule> ALL =
      List.of(
          OTHER_SCHEMA,
          BAD_DATE,
          BAD_LANGUAGE,
          BAD_SLUG,
          BAD_URL,
          BAD_VALUE,
          DEPRECATED_VALUE,
          DUPLICATE_TAG,
          MISSING_FIELD,
          RESERVED_FIELD,
          UNKNOWN_CATEGORY,
          UNKNOWN_FIELD,
          UNKNOWN_SCHEMA,
          UNNAMED_TAG,
          WRONG_TYPE,
          FILE_NAME,
          TEXT_TOO_LONG);

  private FrontMatterFindings() {}
}
