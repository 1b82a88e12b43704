package dev.briefpress.settings;

import dev.briefpress.content.SitePath;
import dev.briefpress.content.Tlp;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.review.Responsibility;
import dev.briefpress.settings.Settings.Extras;
import dev.briefpress.settings.Settings.SearchSettings;
import dev.briefpress.settings.Settings.SocialImages;
import dev.briefpress.yaml.Fields;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Makes {@link Settings} of the lines of site.properties. */
public final class SettingsReader {
  /** Name of the file, relative to the site's folder. */
  public static final String FILE = "site.properties";

  private static final String RULE_PREFIX = "check.";
  private final GivenProperties given;
  private final FolderSettings folders;
  private final Set<String> codes;
  private final Set<String> protecting;

  private SettingsReader(
      List<Property> properties, Set<String> otherKeys, Set<String> codes, Set<String> protecting) {
    this.given = new GivenProperties(properties, otherKeys);
    this.folders = FolderSettings.of(given);
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
    ZoneId timezone = timezone();
    Settings settings =
        new Settings(
            given.text("site.title", "Intelligence briefs"),
            given.text("site.tagline", ""),
            given.text("site.description", "", Fields.LONGEST_TEXT),
            host(),
            lang(),
            timezone,
            tlp(),
            given.text("site.publisher", given.text("site.title", "Intelligence briefs")),
            given.text("site.product", "Intelligence Report"),
            given.text("site.provenance", "", Fields.LONGEST_TEXT),
            responsibility(),
            Optional.of(given.text("site.support", "")).filter(s -> !s.isEmpty()).map(this::source),
            theme(),
            folders.all(),
            given.chooses("content.git-ignored", "exclude", "publish"),
            given.chooses("review.required", "false", "true"),
            given.chooses("tlp.above", "error", "exclude"),
            given.optionalNumber("build.min-briefs"),
            new SearchSettings(
                given.chooses("search.full", "auto", "true"),
                given.number("search.full.up-to", 1000),
                SearchEndpoint.read(
                    given.text("search.endpoint", ""),
                    (message, help) -> given.bad("search.endpoint", message, help))),
            new Extras(
                !given.chooses("mail.digest", "true", "false"),
                socialImages(),
                offline(),
                hosting()),
            LedgerSettings.read(given, timezone),
            severities(),
            from());
    given.reportUnknown(codes.stream().map(code -> RULE_PREFIX + code).toList());
    return given.found().isEmpty() ? Outcome.ok(settings) : Outcome.failed(given.found());
  }

  private SocialImages socialImages() {
    String value = given.text("social.images", "auto");
    if (!List.of("auto", "true", "false").contains(value)) {
      given.bad(
          "social.images", "'" + value + "' is not a choice here", "write auto, true or false");
    }
    return switch (value) {
      case "true" -> SocialImages.ALL;
      case "false" -> SocialImages.NONE;
      default -> SocialImages.AUTO;
    };
  }

  // A site whose marking is not CLEAR is kept in readers' browsers only where its owner asks for
  // it.
  private boolean offline() {
    return Tlp.of(given.text("site.tlp", "CLEAR")).equals(Optional.of(Tlp.CLEAR))
        ? !given.chooses("offline", "true", "false")
        : given.chooses("offline", "false", "true");
  }

  private List<String> hosting() {
    List<String> hosts = new ArrayList<>();
    for (String part : given.text("hosting", "").split(",", -1)) {
      String name = part.strip();
      if (Extras.HOSTS.contains(name)) {
        hosts.add(name);
      } else if (!name.isEmpty()) {
        given.bad(
            "hosting",
            "'" + name + "' is not a host that files are written for",
            "write some of " + String.join(", ", Extras.HOSTS));
      }
    }
    return hosts;
  }

  private Responsibility responsibility() {
    Optional<String> name =
        Optional.of(given.text("responsible.name", "")).filter(text -> !text.isEmpty());
    return new Responsibility(
        name,
        Contact.read(
            given.text("responsible.contact", ""),
            (message, help) -> given.bad("responsible.contact", message, help)));
  }

  private String source(String path) {
    String bare = path.startsWith("/") ? path.substring(1) : path;
    String content = folders.all().content();
    return bare.startsWith(content + "/") ? bare : content + "/" + bare;
  }

  private String host() {
    return SiteHost.read(
        given.text("site.host", "http://localhost:8820"),
        (message, help) -> given.bad("site.host", message, help));
  }

  private String lang() {
    String value = given.text("site.lang", "en");
    if (!Locale.forLanguageTag(value).toLanguageTag().equalsIgnoreCase(value)) {
      given.bad(
          "site.lang",
          "'" + value + "' is not a language tag",
          "write a BCP 47 tag such as en or pt-BR");
    }
    return value;
  }

  private ZoneId timezone() {
    String value = given.text("site.timezone", "UTC");
    try {
      return ZoneId.of(value);
    } catch (DateTimeException e) {
      given.bad(
          "site.timezone",
          "'" + value + "' is not a time zone",
          "write a name such as Europe/Brussels or UTC");
      return ZoneId.of("UTC");
    }
  }

  private Tlp tlp() {
    String value = given.text("site.tlp", "CLEAR");
    Optional<Tlp> tlp = Tlp.of(value);
    if (tlp.isEmpty()) {
      given.bad(
          "site.tlp",
          "'" + value + "' is not a TLP 2.0 label",
          Tlp.formerly(value)
              .map(now -> "TLP 2.0 calls it " + now.label() + ": write that")
              .orElse("write CLEAR, GREEN, AMBER, AMBER+STRICT or RED"));
    }
    return tlp.orElse(Tlp.CLEAR);
  }

  private String theme() {
    String value = given.text("site.theme", "dispatch");
    if (!SitePath.isSafe(value) || value.contains("/") || value.startsWith(".")) {
      given.bad(
          "site.theme",
          "'" + value + "' is not the name of a theme",
          "write the name of a folder below the themes folder, or dispatch");
      return "dispatch";
    }
    return value;
  }

  private Map<String, Optional<Severity>> severities() {
    Map<String, Optional<Severity>> severities = new HashMap<>();
    ofCodes(
        "",
        (code, property) -> {
          Optional<Severity> severity = severity(property);
          if (protecting.contains(code) && !severity.equals(Optional.of(Severity.ERROR))) {
            protects(code, property, "it can be neither turned off nor lowered");
          } else {
            severities.put(code, severity);
          }
        });
    return severities;
  }

  private Map<String, LocalDate> from() {
    Map<String, LocalDate> from = new HashMap<>();
    ofCodes(
        ".from",
        (code, property) -> {
          if (protecting.contains(code)) {
            protects(code, property, "it holds for documents of every day");
          } else {
            given
                .day(property, "write the first day on which the rule holds as YYYY-MM-DD")
                .ifPresent(day -> from.put(code, day));
          }
        });
    return from;
  }

  // The properties `check.<code>` with this behind it.
  private void ofCodes(String suffix, BiConsumer<String, Property> each) {
    for (String code : codes) {
      given.line(RULE_PREFIX + code + suffix).ifPresent(line -> each.accept(code, line));
    }
  }

  private void protects(String code, Property property, String consequence) {
    given.bad(
        property.key(), "'" + code + "' protects readers; " + consequence, "remove this line");
  }

  private Optional<Severity> severity(Property property) {
    String value = property.value().strip();
    if (value.equals("off")) {
      return Optional.empty();
    }
    Optional<Severity> severity =
        Stream.of(Severity.values()).filter(s -> s.label().equals(value)).findFirst();
    if (severity.isEmpty()) {
      given.bad(
          property.key(), "'" + value + "' is not a severity", "write error, warning, info or off");
    }
    return severity.or(() -> Optional.of(Severity.ERROR));
  }
}
