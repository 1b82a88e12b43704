package dev.briefpress.hosting;

import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Redirect;
import dev.briefpress.links.Site;
import dev.briefpress.render.PageKind;
import dev.briefpress.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of the servers and hosts that {@code hosting} in site.properties names. Redirects in
 * them are real ones, with status 301; the pages that stand at the old addresses serve everywhere
 * else.
 */
public final class HostingFiles implements PageKind<HostingFiles.HostingFacts> {
  private final List<String> asked;
  private final List<SitePath> hashed;
  private final Settings settings;

  /**
   * @param hashed addresses of style sheets and scripts, whose names change with their content
   */
  public HostingFiles(Settings settings, List<SitePath> hashed) {
    this.settings = settings;
    this.asked = settings.extras().hosting();
    this.hashed = List.copyOf(hashed);
  }

  /**
   * What a file says of the site. Settings and theme are not part of it, because every file of the
   * site depends on them.
   */
  record HostingFacts(SitePath address, List<Redirect> redirects) implements Facts {
    HostingFacts {
      redirects = List.copyOf(redirects);
    }
  }

  @Override
  public Stream<Planned<HostingFacts>> facts(SiteFacts site) {
    if (site.site().preview()) {
      return Stream.of();
    }
    return ServerFile.all(asked).stream()
        .filter(file -> file.hosts().stream().anyMatch(asked::contains))
        .map(file -> new HostingFacts(file.address(), moves(site.site())))
        .map(Planned::of);
  }

  private static List<Redirect> moves(Site site) {
    return Stream.concat(site.redirects().stream(), site.feedRedirects().stream()).toList();
  }

  @Override
  public byte[] bytes(HostingFacts facts) {
    SiteRules rules = SiteRules.of(settings, hashed, facts.redirects());
    return ServerFile.all(asked).stream()
        .filter(file -> file.address().equals(facts.address()))
        .map(file -> file.text().apply(rules))
        .findFirst()
        .orElseThrow()
        .getBytes(StandardCharsets.UTF_8);
  }
}
