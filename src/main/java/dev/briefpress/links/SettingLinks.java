package dev.briefpress.links;

import dev.briefpress.content.Reference;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Destination;
import dev.briefpress.markup.Markdown;
import dev.briefpress.markup.Target;
import dev.briefpress.settings.Property;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.SettingsReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What site.properties points at in the site: the links of {@code site.provenance}, which every
 * brief shows, and {@code site.support}.
 */
public final class SettingLinks {
  private SettingLinks() {}

  /** The path from which links of the settings start: the top of the content. */
  public static String source(Settings settings) {
    return settings.folders().content() + "/" + SettingsReader.FILE;
  }

  /**
   * Every file or page of the site that the settings point at.
   *
   * @param properties the lines of site.properties, for the places
   */
  public static List<Reference> of(Settings settings, List<Property> properties) {
    List<Reference> references = new ArrayList<>();
    String source = source(settings);
    Span provenance = place("site.provenance", properties);
    for (Destination destination :
        Markdown.of(Set.of()).parse(settings.provenance(), source).destinations()) {
      Target target = Target.of(destination.address(), source);
      if (target.kind() == Target.Kind.INSIDE || target.kind() == Target.Kind.ESCAPES) {
        String value = target.value();
        int hash = value.indexOf('#');
        references.add(
            hash < 0
                ? new Reference(value, "", provenance)
                : new Reference(value.substring(0, hash), value.substring(hash + 1), provenance));
      }
    }
    settings
        .support()
        .ifPresent(
            page -> references.add(new Reference(page, "", place("site.support", properties))));
    return references;
  }

  private static Span place(String key, List<Property> properties) {
    return properties.stream()
        .filter(property -> property.key().equals(key))
        .findFirst()
        .map(property -> Span.of(property.line(), 1, key.length()))
        .orElse(Span.start());
  }
}
