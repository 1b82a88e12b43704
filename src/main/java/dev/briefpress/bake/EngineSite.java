package dev.briefpress.bake;

import dev.briefpress.check.Checker;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.files.PlainFile;
import dev.briefpress.markup.Markdown;
import dev.briefpress.read.ContentLister;
import dev.briefpress.read.ContentListing;
import dev.briefpress.read.DraftReader;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SchemaReader;
import dev.briefpress.schema.Schemas;
import dev.briefpress.settings.Property;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.SettingsReader;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.TaxonomyReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * What the Markdown engine needs to know about a site that JBake has configured: the keys of
 * Briefpress in JBake's properties, the taxonomy and the schemas.
 *
 * @param folder the site's folder
 * @param diagnostics findings about them; what could not be read has its default
 */
record EngineSite(
    Path folder,
    Settings settings,
    DraftReader reader,
    Checker checker,
    Schemas schemas,
    List<Diagnostic> diagnostics) {
  // Every other key of Briefpress belongs to stages that do not run inside JBake.
  private static final List<String> OWN_KEYS =
      List.of("site.", "tlp.", "review.", "content.folder");
  private static final String SEVERITY = "check.";
  private static final int LARGEST = 2 << 20;

  static EngineSite of(JBakeConfiguration configuration) {
    Path folder = configuration.getSourceFolder().toPath().toAbsolutePath().normalize();
    List<Diagnostic> found = new ArrayList<>();
    Settings settings = settings(configuration, found);
    String content = settings.folders().content();
    ContentListing listing = ContentLister.list(folder, content);
    Schemas schemas = schemas(folder, listing, found);
    Taxonomy taxonomy = taxonomy(folder, content + "/taxonomy.yaml", found);
    return new EngineSite(
        folder,
        settings,
        new DraftReader(folder, Markdown.of(schemas.sectionIds(), settings.lang())),
        new Checker(new Newsroom(settings, taxonomy, schemas)),
        schemas,
        List.copyOf(found));
  }

  /** A file's path relative to the site's folder. */
  String pathOf(File file) {
    Path absolute = file.toPath().toAbsolutePath().normalize();
    return folder.relativize(absolute).toString().replace(File.separatorChar, '/');
  }

  private static Settings settings(JBakeConfiguration configuration, List<Diagnostic> found) {
    List<Property> properties = new ArrayList<>();
    Set<String> codes = new TreeSet<>();
    for (Iterator<String> keys = configuration.getKeys(); keys.hasNext(); ) {
      String key = keys.next();
      if (key.startsWith(SEVERITY)) {
        codes.add(key.substring(SEVERITY.length()).replaceFirst("\\.from$", ""));
      }
      if (key.startsWith(SEVERITY) || OWN_KEYS.stream().anyMatch(key::startsWith)) {
        properties.add(new Property(key, String.valueOf(configuration.get(key)), 1));
      }
    }
    Outcome<Settings> settings = SettingsReader.read(properties, Set.of(), codes);
    found.addAll(settings.diagnostics());
    return settings
        .value()
        .or(() -> SettingsReader.read(List.of(), Set.of(), Set.of()).value())
        .orElseThrow(() -> new IllegalStateException("the default settings are not valid"));
  }

  private static Taxonomy taxonomy(Path folder, String path, List<Diagnostic> found) {
    Outcome<Taxonomy> taxonomy = TaxonomyReader.read(path, text(folder.resolve(path)));
    found.addAll(taxonomy.diagnostics());
    return taxonomy
        .value()
        .or(() -> TaxonomyReader.read(path, "").value())
        .orElseThrow(() -> new IllegalStateException("an empty taxonomy is not valid"));
  }

  private static Schemas schemas(Path folder, ContentListing listing, List<Diagnostic> found) {
    List<Schema> own = new ArrayList<>();
    for (String path : listing.schemas()) {
      Outcome<Schema> schema = SchemaReader.read(path, text(folder.resolve(path)));
      found.addAll(schema.diagnostics());
      schema.value().ifPresent(own::add);
    }
    return SchemaReader.shipped().with(own);
  }

  private static String text(Path file) {
    try {
      return Files.exists(file)
          ? new String(PlainFile.read(file, LARGEST), StandardCharsets.UTF_8)
              .replace("\r\n", "\n")
              .replace('\r', '\n')
          : "";
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
