package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.markup.Markdown;
import dev.briefpress.parse.CheckedDocument;
import dev.briefpress.read.Draft;
import dev.briefpress.read.DraftReader;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.SchemaReader;
import dev.briefpress.schema.Schemas;
import dev.briefpress.settings.Property;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.SettingsReader;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.TaxonomyReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads and checks documents that stand in no folder, as a site of two categories would. */
final class CheckFixture {
  static final String TAXONOMY =
      """
      categories:
        - {id: cyber, name: Cybersecurity, short: Cyber}
        - {id: economic-security, name: Economic Security, short: Economic}
      entities:
        - {name: Port Authority, kind: organization}
      """;
  static final Schemas SCHEMAS = SchemaReader.shipped();
  private static final DraftReader READER =
      new DraftReader(Path.of("."), Markdown.of(SCHEMAS.sectionIds()));

  private final Checker checker;

  private CheckFixture(Settings settings, String yaml) {
    Taxonomy taxonomy = TaxonomyReader.read("content/taxonomy.yaml", yaml).value().orElseThrow();
    this.checker = new Checker(new Newsroom(settings, taxonomy, SCHEMAS));
  }

  /** A site with these lines in its site.properties. */
  static CheckFixture with(String... lines) {
    List<Property> properties = new ArrayList<>();
    Set<String> codes = new java.util.TreeSet<>();
    for (String line : lines) {
      String key = line.substring(0, line.indexOf('='));
      properties.add(new Property(key, line.substring(line.indexOf('=') + 1), 1));
      if (key.startsWith("check.")) {
        codes.add(key.substring("check.".length()).replaceFirst("\\.from$", ""));
      }
    }
    return new CheckFixture(
        SettingsReader.read(properties, Set.of(), codes).value().orElseThrow(), TAXONOMY);
  }

  /** A site with another taxonomy. */
  static CheckFixture of(String taxonomy) {
    Settings settings = SettingsReader.read(List.of(), Set.of(), Set.of()).value().orElseThrow();
    return new CheckFixture(settings, taxonomy);
  }

  /** What applies safe changes. */
  Mender mender() {
    return new Mender(READER, checker);
  }

  /** The text behind the front matter; empty where there is none. */
  static String body(String path, byte[] bytes, DocumentType type) {
    return READER.parse(path, bytes, type).value().map(Draft::body).orElse("");
  }

  Outcome<CheckedDocument> outcome(String path, byte[] bytes, DocumentType type) {
    return checker.check(READER.parse(path, bytes, type));
  }

  /** Every finding, in the order of report. */
  List<Diagnostic> check(String path, byte[] bytes, DocumentType type) {
    return outcome(path, bytes, type).diagnostics().stream().sorted(Diagnostic.ORDER).toList();
  }

  /** Every finding as {@code code line:column}, in the order of report. */
  List<String> found(String path, String text, DocumentType type) {
    return check(path, text.getBytes(StandardCharsets.UTF_8), type).stream()
        .map(d -> d.code() + " " + d.span().line() + ":" + d.span().column())
        .toList();
  }

  /** The same for a brief. */
  List<String> brief(String text) {
    return found("content/briefs/2026/01/30/harbour-cranes.md", text, DocumentType.BRIEF);
  }
}
