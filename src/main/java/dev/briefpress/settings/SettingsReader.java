package dev.briefpress.settings;

import static dev.briefpress.settings.SettingsFindings.BAD_SETTING;

import dev.briefpress.content.SitePath;
import dev.briefpress.content.Tlp;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.settings.Settings.Folders;
import dev.briefpress.settings.Settings.SearchSettings;
import dev.briefpress.text.Visible;
import dev.briefpress.yaml.Fields;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes {@link Settings} of the lines of site.properties. */
public final class SettingsReader {
  /** Name of the file, relative to the site's folder. */
  public static final String FILE = "site.properties";

  /** The keys of folders, each with its default. */
  private static final Map<String, String> FOLDERS =
      new TreeMap<>(
          Map.of(
              "content.folder", "content",
              "destination.folder", "output",
              "theme.folder", "themes",
              "asset.folder", "assets"));

  private static final String SEVERITY_PREFIX = "check.";
  private static final String FROM_SUFFIX = ".from";
  private final Map<String, Property> given = new LinkedHashMap<>();
  private final Set<String> known;
  private final Set<String> codes;
  private final Set<String> protecting;
  private final List<Diagnostic> found = new ArrayList<>();

  private SettingsReader(
      List<Property> properties, Set<String> otherKeys, Set<String> codes, Set<String> protecting) {
    properties.forEach(p -> given.put(p.key(), p));
    this.known = new TreeSet<>(otherKeys);
    this.codes = codes;
    this.protecting = protecting;
  }

  /**
   * Reads the properties of a site.
   *
   * @param properties the lines of site.properties
   * @param otherKeys keys with a meaning elsewhere (JBake's), which are not reported
   * @param codes every diagnostic code, for {@code check.<code>} and {@code check.<code>.from}
   * @param protecting those of {@code codes} that no setting turns off or lowers
   * @return the settings, or every fault with its line
   */
  public static Outcome<Settings> read(
      List<Property> properties, Set<String> otherKeys, Set<String> codes, Set<String> protecting) {
    return new SettingsReader(properties, otherKeys, codes, protecting).read();
  }

  /** The same for a caller that knows the codes, but not which of them are protecting. */
  public static Outcome<Settings> read(
      List<Property> properties, Set<String> otherKeys, Set<String> codes) {
    return read(properties, otherKeys, codes, Set.of());
  }

  private Outcome<Settings> read() {
    Settings settings =
        new Settings(
            text("site.title", "Intelligence briefs"),
            text("site.tagline", ""),
            text("site.description", "", Fields.LONGEST_TEXT),
            host(),
            lang(),
            timezone(),
            tlp(),
            text("site.publisher", text("site.title", "Intelligence briefs")),
            text("site.product", "Intelligence Report"),
            text("site.provenance", "", Fields.LONGEST_TEXT),
            Optional.of(text("site.support", "")).filter(s -> !s.isEmpty()).map(this::source),
            theme(),
            folders(),
            choice("content.git-ignored", "exclude", "publish").equals("publish"),
            choice("review.required", "false", "true").equals("true"),
            choice("tlp.above", "error", "exclude").equals("exclude"),
            new SearchSettings(
                choice("search.full", "auto", "true").equals("true"),
                number("search.full.up-to", 1000)),
            severities(),
            from());
    reportUnknown();
    return found.isEmpty() ? Outcome.ok(settings) : Outcome.failed(found);
  }

  private String text(String key, String otherwise) {
    return text(key, otherwise, Fields.LONGEST_LINE);
  }

  // Texts of the settings stand on every page.
  private String text(String key, String otherwise, int longest) {
    boolean first = known.add(key);
    Property property = given.get(key);
    String value = property == null ? otherwise : property.value().strip();
    if (!value.isEmpty() && !Visible.in(value)) {
      if (first) {
        bad(
            key,
            "'%s' holds nothing that a reader can see, only %s"
                .formatted(key, Visible.numbers(value)),
            "write words, or remove this line");
      }
      return otherwise;
    }
    if (value.length() <= longest) {
      return value;
    }
    if (first) {
      bad(
          key,
          String.format(Locale.ROOT, "'%s' has %,d characters", key, value.length()),
          String.format(Locale.ROOT, "shorten it to at most %,d characters", longest));
    }
    return otherwise;
  }

  private String source(String path) {
    String bare = path.startsWith("/") ? path.substring(1) : path;
    String content = folder("content.folder", "content");
    return bare.startsWith(content + "/") ? bare : content + "/" + bare;
  }

  private String host() {
    return SiteHost.read(
        text("site.host", "http://localhost:8820"),
        (message, help) -> bad("site.host", message, help));
  }

  private String lang() {
    String value = text("site.lang", "en");
    if (!Locale.forLanguageTag(value).toLanguageTag().equalsIgnoreCase(value)) {
      bad(
          "site.lang",
          "'" + value + "' is not a language tag",
          "write a BCP 47 tag such as en or pt-BR");
    }
    return value;
  }

  private ZoneId timezone() {
    String value = text("site.timezone", "UTC");
    try {
      return ZoneId.of(value);
    } catch (DateTimeException e) {
      bad(
          "site.timezone",
          "'" + value + "' is not a time zone",
          "write a name such as Europe/Brussels or UTC");
      return ZoneId.of("UTC");
    }
  }

  private Tlp tlp() {
    String value = text("site.tlp", "CLEAR");
    Optional<Tlp> tlp = Tlp.of(value);
    if (tlp.isEmpty()) {
      bad(
          "site.tlp",
          "'" + value + "' is not a TLP 2.0 label",
          Tlp.formerly(value)
              .map(now -> "TLP 2.0 calls it " + now.label() + ": write that")
              .orElse("write CLEAR, GREEN, AMBER, AMBER+STRICT or RED"));
    }
    return tlp.orElse(Tlp.CLEAR);
  }

  private String theme() {
    String value = text("site.theme", "dispatch");
    if (!SitePath.isSafe(value) || value.contains("/") || value.startsWith(".")) {
      bad(
          "site.theme",
          "'" + value + "' is not the name of a theme",
          "write the name of a folder below the themes folder, or dispatch");
      return "dispatch";
    }
    return value;
  }

  private Folders folders() {
    Map<String, String> folders = new LinkedHashMap<>();
    FOLDERS.forEach((key, otherwise) -> folders.put(key, folder(key, otherwise)));
    List<String> keys = List.copyOf(folders.keySet());
    for (int i = 0; i < keys.size(); i++) {
      for (int j = i + 1; j < keys.size(); j++) {
        apart(keys.get(i), keys.get(j), folders);
      }
    }
    return new Folders(
        folders.getOrDefault("content.folder", ""),
        folders.getOrDefault("destination.folder", ""),
        folders.getOrDefault("theme.folder", ""),
        folders.getOrDefault("asset.folder", ""));
  }

  // What is published as it is must not be the sources, nor the output.
  private void apart(String key, String other, Map<String, String> folders) {
    String a = SitePath.folded(folders.getOrDefault(key, "")) + "/";
    String b = SitePath.folded(folders.getOrDefault(other, "")) + "/";
    if (a.startsWith(b) || b.startsWith(a)) {
      bad(
          given.containsKey(other) ? other : key,
          "the folders of %s and %s are the same, or one lies in the other".formatted(key, other),
          "give each a folder of its own");
    }
  }

  // A folder that begins with a dot holds git's or another program's own files.
  private static boolean isHidden(String folder) {
    return folder.startsWith(".") || folder.contains("/.");
  }

  private String folder(String key, String otherwise) {
    String value = Slashes.withoutLast(text(key, otherwise));
    if (!SitePath.isSafe(value) || isHidden(value) || value.equals("src")) {
      bad(
          key,
          "'" + value + "' is not a folder inside the site",
          "write a name such as " + otherwise);
      return otherwise;
    }
    return value;
  }

  private String choice(String key, String otherwise, String other) {
    String value = text(key, otherwise);
    if (!value.equals(otherwise) && !value.equals(other)) {
      bad(key, "'" + value + "' is not a choice here", "write " + otherwise + " or " + other);
      return otherwise;
    }
    return value;
  }

  private int number(String key, int otherwise) {
    String value = text(key, String.valueOf(otherwise));
    if (!value.matches("[0-9]{1,8}")) {
      bad(key, "'" + value + "' is not a whole number", "write a number such as " + otherwise);
      return otherwise;
    }
    return Integer.parseInt(value);
  }

  private Map<String, Optional<Severity>> severities() {
    Map<String, Optional<Severity>> severities = new HashMap<>();
    for (Property property : given.values()) {
      if (!property.key().startsWith(SEVERITY_PREFIX)) {
        continue;
      }
      String code = property.key().substring(SEVERITY_PREFIX.length());
      if (!codes.contains(code)) {
        continue;
      }
      known.add(property.key());
      Optional<Severity> severity = severity(property);
      if (protecting.contains(code) && !severity.equals(Optional.of(Severity.ERROR))) {
        bad(
            property.key(),
            "'" + code + "' protects readers; it can be neither turned off nor lowered",
            "remove this line");
      } else {
        severities.put(code, severity);
      }
    }
    return severities;
  }

  private Map<String, LocalDate> from() {
    Map<String, LocalDate> from = new HashMap<>();
    for (String code : codes) {
      Property property = given.get(SEVERITY_PREFIX + code + FROM_SUFFIX);
      if (property == null) {
        continue;
      }
      known.add(property.key());
      if (protecting.contains(code)) {
        bad(
            property.key(),
            "'" + code + "' protects readers; it holds for documents of every day",
            "remove this line");
      } else {
        day(property).ifPresent(day -> from.put(code, day));
      }
    }
    return from;
  }

  private Optional<LocalDate> day(Property property) {
    String value = property.value().strip();
    try {
      if (value.length() == 10) {
        return Optional.of(LocalDate.parse(value));
      }
    } catch (DateTimeException e) {
      // reported below, like any other form
    }
    bad(
        property.key(),
        "'" + value + "' is not a date",
        "write the first day on which the rule holds as YYYY-MM-DD, such as 2026-03-01");
    return Optional.empty();
  }

  private Optional<Severity> severity(Property property) {
    String value = property.value().strip();
    if (value.equals("off")) {
      return Optional.empty();
    }
    for (Severity severity : Severity.values()) {
      if (severity.label().equals(value)) {
        return Optional.of(severity);
      }
    }
    bad(property.key(), "'" + value + "' is not a severity", "write error, warning, info or off");
    return Optional.of(Severity.ERROR);
  }

  private void bad(String key, String message, String help) {
    Property property = given.get(key);
    if (property == null) {
      throw new IllegalStateException("the default of " + key + " is not valid: " + message);
    }
    found.add(
        BAD_SETTING.at(FILE, Span.of(property.line(), 1, property.key().length()), message, help));
  }

  private void reportUnknown() {
    Set<String> suggestions = new TreeSet<>(known);
    codes.forEach(code -> suggestions.add(SEVERITY_PREFIX + code));
    NearMisses near = NearMisses.among(suggestions, NearMisses.budget());
    for (Property property : given.values()) {
      if (!known.contains(property.key())) {
        found.add(
            SettingsFindings.unknown(
                FILE,
                Span.of(property.line(), 1, property.key().length()),
                property.key(),
                near.nearest(property.key())));
      }
    }
  }
}
