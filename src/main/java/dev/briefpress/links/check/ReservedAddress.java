package dev.briefpress.links.check;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.links.Site;
import dev.briefpress.links.check.Claims.Claim;
import dev.briefpress.settings.Facet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A document where Briefpress puts a page of its own. */
public final class ReservedAddress {
  public static final Rule RULE =
      new Rule(
          "link/reserved-address",
          Severity.ERROR,
          "A page, alias or file would be published where Briefpress puts pages of its own, such as"
              + " /feed.xml or in /tags/. Only the front page, content/pages/index.md, and the"
              + " page of corrections, content/pages/corrections.md, may be your own.",
          "One of the two would be lost, now or when the content grows.",
          "aliases: [/tags/cyber.html]\n",
          "aliases: [/topics/cyber.html]\n");

  private static final Pattern SITEMAP = Pattern.compile("sitemap-[0-9]+\\.xml");

  private ReservedAddress() {}

  /** First parts of the addresses of what Briefpress makes for a site. */
  record Names(Set<String> names) {
    static Names of(Site site) {
      Set<String> names =
          new HashSet<>(Set.of("assets", "briefpress-manifest.txt", "briefpress-deploying.txt"));
      for (Landmark landmark : Landmark.values()) {
        names.add(first(landmark.address().value()));
      }
      site.taxonomy().facets(Facet.Role.PAGES).forEach(facet -> names.add(facet.folder()));
      return new Names(names);
    }

    /** Whether only Briefpress itself publishes at {@code address}. */
    boolean contains(SitePath address) {
      String folded = SitePath.folded(address.value());
      String first = first(folded);
      return names.contains(first) || SITEMAP.matcher(first).matches() || Brief.isHistory(folded);
    }
  }

  /** Whether only Briefpress itself publishes at {@code address}. */
  public static boolean isKept(SitePath address, Site site) {
    return Names.of(site).contains(address);
  }

  static List<Diagnostic> check(Claims claims) {
    return claims.all().stream().filter(Claim::isReserved).map(ReservedAddress::at).toList();
  }

  private static String first(String address) {
    int slash = address.indexOf('/');
    return slash < 0 ? address : address.substring(0, slash);
  }

  private static Diagnostic at(Claim claim) {
    String help =
        claim.kind() == Claims.Kind.ALIAS
            ? "choose another alias"
            : "move the file to another folder, or rename it";
    return RULE.at(
        claim.file(),
        claim.span(),
        "the address /" + claim.address() + " is kept for what Briefpress makes itself",
        help);
  }
}
