package dev.briefpress.settings;

import dev.briefpress.content.SitePath;
import dev.briefpress.content.Tlp;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.review.Responsibility;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What site.properties says, with its defaults; every key is described in docs/configuration.md.
 *
 * @param title the site's name
 * @param host scheme and host, possibly with a path, without closing slash; absolute links start
 *     with it
 * @param lang BCP 47
 * @param timezone decides which day a moment belongs to
 * @param tlp the widest marking that may be published here
 * @param product the product line in the kicker: {@code Intelligence Report}
 * @param provenance one line of inline Markdown shown on each brief, possibly empty
 * @param responsibility who answers for what is published
 * @param support source path of the support page, for Explore more
 * @param theme folder below themes/
 * @param folders names of the folders of content, output and themes, relative to the site
 * @param gitIgnored whether files of the content are published that git ignores
 * @param reviewRequired whether a brief without reviewer is an error
 * @param excludeAboveTlp whether a brief above {@code tlp} is left out rather than an error
 * @param minBriefs with fewer briefs nothing is published; empty to compare with the last build
 * @param severities per code; an absent value after a code means off
 * @param from per code, the first day of the documents that are held to its rule
 */
public record Settings(
    String title,
    String tagline,
    String description,
    String host,
    String lang,
    ZoneId timezone,
    Tlp tlp,
    String publisher,
    String product,
    String provenance,
    Responsibility responsibility,
    Optional<String> support,
    String theme,
    Folders folders,
    boolean gitIgnored,
    boolean reviewRequired,
    boolean excludeAboveTlp,
    Optional<Integer> minBriefs,
    SearchSettings search,
    Extras extras,
    LedgerSettings ledger,
    Map<String, Optional<Severity>> severities,
    Map<String, LocalDate> from) {

  public Settings {
    severities = Collections.unmodifiableMap(new TreeMap<>(severities));
    from = Collections.unmodifiableMap(new TreeMap<>(from));
  }

  /** Names of folders relative to the site's folder, with {@code /}. */
  public record Folders(String content, String destination, String themes, String assets) {}

  /**
   * How the search index is written, and what is asked beside it.
   *
   * @param full whether the whole index is written whatever its size
   * @param fullUpTo the largest number of briefs for which it is written anyway
   * @param endpoint the search cluster that the search page asks before the index, if any
   */
  public record SearchSettings(boolean full, int fullUpTo, Optional<SearchEndpoint> endpoint) {}

  /** Which briefs have images for link previews. */
  public enum SocialImages {
    /** All of a small site, none of a large one. */
    AUTO,
    ALL,
    NONE
  }

  /**
   * What is written beside the pages.
   *
   * @param mailDigest whether each day's summary is also written as a mail
   * @param socialImages which briefs have images for link previews
   * @param offline whether readers' browsers keep pages, so that these open without network
   * @param hosting the servers and hosts that get files with headers and redirects, some of {@link
   *     #HOSTS}
   */
  public record Extras(
      boolean mailDigest, SocialImages socialImages, boolean offline, List<String> hosting) {
    /** Every server and host that files can be written for. */
    public static final List<String> HOSTS =
        List.of("netlify", "cloudflare", "nginx", "caddy", "apache", "s3");

    public Extras {
      hosting = List.copyOf(hosting);
    }
  }

  /**
   * The findings with the weights that this site gives them; those turned off are left out. What
   * protects readers keeps its own.
   */
  public List<Diagnostic> weigh(List<Diagnostic> diagnostics) {
    return weigh(diagnostics, Optional.empty());
  }

  /**
   * The same for findings about one document, without those of rules that hold only for later ones.
   *
   * @param day of the document; one without a day is held to all rules
   */
  public List<Diagnostic> weigh(List<Diagnostic> diagnostics, Optional<LocalDate> day) {
    List<Diagnostic> weighed = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      String code = diagnostic.code();
      if (diagnostic.protecting()) {
        weighed.add(diagnostic);
      } else if (!isBefore(day, from.get(code))) {
        severities
            .getOrDefault(code, Optional.of(diagnostic.severity()))
            .ifPresent(severity -> weighed.add(diagnostic.withSeverity(severity)));
      }
    }
    return weighed;
  }

  private static boolean isBefore(Optional<LocalDate> day, @Nullable LocalDate first) {
    return first != null && day.isPresent() && day.get().isBefore(first);
  }

  /** {@code path} as a full address: {@code https://briefs.example.org/feed.xml}. */
  public String absolute(String path) {
    return host + "/" + path;
  }

  /**
   * The full address of the page or file at {@code path}: its canonical one. That of the home page
   * is the site's own, {@code https://briefs.example.org/}.
   */
  public String absolute(SitePath path) {
    return absolute(path.value().equals("index.html") ? "" : path.value());
  }
}
