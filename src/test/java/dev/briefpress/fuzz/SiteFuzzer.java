package dev.briefpress.fuzz;

import dev.briefpress.check.Checker;
import dev.briefpress.content.CheckedDocument;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.markup.Markdown;
import dev.briefpress.read.DraftReader;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.SchemaReader;
import dev.briefpress.schema.Schemas;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.SettingsReader;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.TaxonomyReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * One input to what reads the files of a site. Jazzer calls it with inputs that reach new code
 * ({@code bin/verify --fuzz}); whatever it throws is a find. It needs nothing of Jazzer's, so that
 * the finds are tried as ordinary tests.
 */
public final class SiteFuzzer {
  private static final Settings SETTINGS =
      SettingsReader.read(List.of(), Set.of(), Set.of()).value().orElseThrow();
  private static final Taxonomy TAXONOMY =
      TaxonomyReader.read("taxonomy.yaml", "categories:\n  - {id: cyber, name: Cyber}\n")
          .value()
          .orElseThrow();
  private static final Schemas SCHEMAS = SchemaReader.shipped();
  private static final DraftReader READER =
      new DraftReader(Path.of(""), Markdown.of(SCHEMAS.sectionIds()));
  private static final Checker CHECKER = new Checker(SETTINGS, TAXONOMY, SCHEMAS);

  private static final Set<String> FORBIDDEN =
      Set.of("script", "style", "iframe", "object", "embed", "svg", "math", "base", "form", "meta");

  private SiteFuzzer() {}

  /** The name is Jazzer's. The first byte picks what kind of file the others are. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    byte[] file = Arrays.copyOfRange(data, 1, data.length);
    String text = new String(file, StandardCharsets.UTF_8);
    switch (data[0] & 7) {
      case 0 -> TaxonomyReader.read("content/taxonomy.yaml", text);
      case 1 -> SchemaReader.read("content/schemas/x.yaml", text);
      case 2 -> document("content/pages/x.md", file, DocumentType.PAGE);
      case 3 -> document("content/summaries/x.md", file, DocumentType.DAILY_SUMMARY);
      default -> document("content/briefs/x.md", file, DocumentType.BRIEF);
    }
  }

  private static void document(String path, byte[] file, DocumentType type) {
    Outcome<CheckedDocument> outcome = CHECKER.check(READER.parse(path, file, type));
    outcome.value().ifPresent(document -> harmless(document.body().toString()));
  }

  // A record shows its texts as they are, so the HTML of all parts is in it.
  private static void harmless(String html) {
    for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
      if (FORBIDDEN.contains(element.normalName())) {
        throw new IllegalStateException("<" + element.normalName() + "> in " + html);
      }
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || name.equals("style") || value.startsWith("javascript:")) {
          throw new IllegalStateException(attribute + " in " + html);
        }
      }
    }
  }
}
