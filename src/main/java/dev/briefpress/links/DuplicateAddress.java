package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.StandingPage;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Two documents at one address. */
public final class DuplicateAddress {
  public static final Rule RULE =
      new Rule(
          "link/duplicate-address",
          Severity.ERROR,
          "Two documents, aliases or files would be published at the same address, or at addresses that differ in capitals only.",
          "One of the two would be lost, and on some systems either.",
          "slug: eu-japan   (two briefs of one day)\n",
          "slug: eu-japan-exercise\n");

  private DuplicateAddress() {}

  /** A claim to an address. */
  private record Claim(String file, Span span, String what) {}

  static void check(Site site, Selection selection, List<Diagnostic> found) {
    Map<String, List<Claim>> claims = new TreeMap<>();
    for (List<Brief> briefs : List.of(selection.briefs(), selection.withdrawn())) {
      for (Brief brief : briefs) {
        String file = brief.id().path();
        add(
            claims,
            brief.address(),
            file,
            brief.fields().getOrDefault("slug", Span.start()),
            "brief");
        for (SitePath alias : brief.header().aliases()) {
          add(claims, alias, file, brief.fields().getOrDefault("aliases", Span.start()), "alias");
        }
      }
    }
    for (StandingPage page : selection.pages()) {
      String file = page.id().path();
      add(claims, page.address(), file, Span.start(), "page");
      for (SitePath alias : page.aliases()) {
        add(claims, alias, file, page.fields().getOrDefault("aliases", Span.start()), "alias");
      }
    }
    site.assets().forEach(a -> add(claims, a.address(), a.source(), Span.start(), "file"));
    claims.forEach((address, all) -> tell(address, all, found));
  }

  private static void add(
      Map<String, List<Claim>> claims, SitePath address, String file, Span span, String what) {
    claims
        .computeIfAbsent(address.value().toLowerCase(Locale.ROOT), a -> new ArrayList<>())
        .add(new Claim(file, span, what));
  }

  private static void tell(String address, List<Claim> claims, List<Diagnostic> found) {
    if (isReserved(address)) {
      for (Claim claim : claims) {
        found.add(
            RULE.at(
                claim.file(),
                claim.span(),
                "the address /" + address + " belongs to a page that Briefpress makes itself",
                "choose another address"));
      }
      return;
    }
    for (Claim claim : claims) {
      for (Claim other : claims) {
        if (!claim.equals(other)) {
          found.add(
              RULE.at(
                  claim.file(),
                  claim.span(),
                  "the address /"
                      + address
                      + " is also that of the "
                      + other.what()
                      + " "
                      + other.file(),
                  "give one of the two another slug or alias"));
          break;
        }
      }
    }
  }

  // Everything that the site makes of its topics, days and months lies in folders of its own.
  private static boolean isReserved(String address) {
    for (String folder :
        List.of(
            "daily/",
            "tags/",
            "categories/",
            "entities/",
            "techniques/",
            "archive/",
            "search/",
            "assets/")) {
      if (address.startsWith(folder)) {
        return true;
      }
    }
    return List.of("index.html", "404.html", "feed.xml", "feed.json", "sitemap.xml", "robots.txt")
        .contains(address);
  }
}
