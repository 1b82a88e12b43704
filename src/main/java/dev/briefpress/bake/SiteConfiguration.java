package dev.briefpress.bake;

import static dev.briefpress.bake.PropertiesFindings.SYNTAX;
import static dev.briefpress.bake.PropertiesFindings.UNSUPPORTED_KEY;
import static dev.briefpress.settings.SettingsFindings.BAD_SETTING;

import dev.briefpress.content.SitePath;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.files.Resource;
import dev.briefpress.read.SiteFiles;
import dev.briefpress.settings.Property;
import dev.briefpress.settings.SettingsReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * A site's site.properties as JBake's configuration, and as the lines from which the settings of
 * Briefpress are read.
 *
 * <p>Unlike JBake's own factory it looks at that file and JBake's defaults only: no environment, no
 * system properties and no {@code ${…}}, so that the same file means the same on every machine.
 *
 * @param jbake the file above JBake's defaults
 * @param properties the lines of the file, in its order
 * @param jbakeKeys keys of JBake's: those that have a meaning here, and those of the file
 */
public record SiteConfiguration(
    JBakeConfiguration jbake, List<Property> properties, Set<String> jbakeKeys) {

  /** Largest site.properties, in bytes. */
  private static final int LARGEST = 100_000;

  public SiteConfiguration {
    properties = List.copyOf(properties);
    jbakeKeys = Set.copyOf(jbakeKeys);
  }

  /**
   * Reads {@code site.properties} in a site's folder.
   *
   * @return the configuration with a warning for each key of JBake's that has no effect, or what is
   *     wrong with the file
   * @throws UncheckedIOException when the file is there and cannot be read
   */
  public static Outcome<SiteConfiguration> read(Path site) {
    Path file = site.resolve(SettingsReader.FILE);
    try {
      return SiteFiles.bytes(site, SettingsReader.FILE).then(bytes -> of(site, bytes));
    } catch (NoSuchFileException e) {
      return Outcome.failed(
          SYNTAX.at(
              SettingsReader.FILE,
              Span.start(),
              "there is no site.properties in " + site,
              "name the site's folder with --site, or make a new site with `briefpress init`"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Outcome<SiteConfiguration> of(Path site, byte[] bytes) {
    if (bytes.length > LARGEST) {
      return Outcome.failed(
          SYNTAX.at(
              SettingsReader.FILE,
              Span.start(),
              String.format(Locale.ROOT, "the file has more than %,d bytes", LARGEST),
              "keep only lines that set something"));
    }
    PropertiesFile file = PropertiesFile.of(bytes);
    List<Diagnostic> found = new ArrayList<>(file.diagnostics());
    Set<String> keys = new TreeSet<>(JBakeKeys.worthSuggesting());
    for (Property property : file.properties()) {
      if (JBakeKeys.isJBakes(property.key())) {
        keys.add(property.key());
      }
      checkValue(property, found);
      JBakeKeys.reasonWithoutEffect(property)
          .ifPresent(
              reason ->
                  found.add(
                      UNSUPPORTED_KEY.at(
                          SettingsReader.FILE,
                          PropertiesFile.span(property),
                          "JBake's '%s' has no effect here: %s".formatted(property.key(), reason),
                          "remove the line; docs/configuration.md lists the keys that have one")));
    }
    if (found.stream().anyMatch(Diagnostic::isError)) {
      return Outcome.failed(found);
    }
    JBakeConfiguration jbake =
        new DefaultJBakeConfiguration(site.toFile(), composite(file.properties()));
    if (!jbake.getContentFolder().isDirectory()) {
      found.add(noContent(file.properties(), jbake.getContentFolderName()));
      return Outcome.failed(found);
    }
    return Outcome.ok(new SiteConfiguration(jbake, file.properties(), keys), found);
  }

  /** The port of the preview server that {@code server.port} names. */
  public int serverPort() {
    return jbake.getServerPort();
  }

  /** The folder of the site's own assets, which need not be there. */
  public Path assetFolder() {
    return jbake.getAssetFolder().toPath();
  }

  /** A copy for JBake, which changes the configuration that it is given. */
  DefaultJBakeConfiguration copy() {
    return new DefaultJBakeConfiguration(jbake.getSourceFolder(), composite(properties));
  }

  private static void checkValue(Property property, List<Diagnostic> found) {
    String value = property.value().strip();
    switch (property.key()) {
      case "render.encoding", "template.encoding" -> {
        if (!value.equalsIgnoreCase("UTF-8")) {
          bad(property, found, "pages and templates are always UTF-8", "write UTF-8");
        }
      }
      case "server.port" -> {
        if (!value.matches("[0-9]{1,5}")
            || Integer.parseInt(value) < 1
            || Integer.parseInt(value) > 65535) {
          bad(property, found, "'" + value + "' is not a port", "write a number such as 8820");
        }
      }
      case "asset.ignore" -> {
        if (!value.equals("true") && !value.equals("false")) {
          bad(property, found, "'" + value + "' is not a choice here", "write true or false");
        }
      }
      case "asset.folder" -> {
        if (!SitePath.isSafe(value)) {
          bad(
              property,
              found,
              "'" + value + "' is not a folder inside the site",
              "write a name such as assets");
        }
      }
      default -> {
        // every other key is checked where it is read
      }
    }
  }

  // Otherwise renaming the content folder would replace a published site by an empty one.
  private static Diagnostic noContent(List<Property> properties, String name) {
    Span span =
        properties.stream()
            .filter(property -> property.key().equals("content.folder"))
            .findFirst()
            .map(PropertiesFile::span)
            .orElse(Span.start());
    return BAD_SETTING.at(
        SettingsReader.FILE,
        span,
        "there is no folder '" + name + "' to read the content from",
        "make it, or name another with content.folder");
  }

  private static void bad(Property property, List<Diagnostic> found, String message, String help) {
    found.add(BAD_SETTING.at(SettingsReader.FILE, PropertiesFile.span(property), message, help));
  }

  private static CompositeConfiguration composite(List<Property> properties) {
    Map<String, Object> site = new LinkedHashMap<>();
    properties.forEach(property -> site.put(property.key(), property.value()));
    CompositeConfiguration composite = new CompositeConfiguration();
    composite.setListDelimiterHandler(new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER));
    composite.setInterpolator(null);
    Object themes = site.getOrDefault("theme.folder", "themes");
    composite.addConfiguration(layer(Map.of("template.folder", themes)));
    composite.addConfiguration(layer(site));
    composite.addConfiguration(layer(jbakeDefaults()));
    return composite;
  }

  private static MapConfiguration layer(Map<String, Object> values) {
    MapConfiguration layer = new MapConfiguration(new LinkedHashMap<>(values));
    layer.setListDelimiterHandler(new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER));
    layer.setInterpolator(null);
    return layer;
  }

  private static Map<String, Object> jbakeDefaults() {
    Properties defaults = new Properties();
    byte[] shipped = Resource.bytes(JBakeConfiguration.class, "/" + ConfigUtil.DEFAULT_CONFIG_FILE);
    try {
      defaults.load(new ByteArrayInputStream(shipped));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read JBake's defaults", e);
    }
    Map<String, Object> values = new LinkedHashMap<>();
    defaults.stringPropertyNames().forEach(key -> values.put(key, defaults.getProperty(key)));
    return values;
  }
}
