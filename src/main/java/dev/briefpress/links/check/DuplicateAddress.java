package dev.briefpress.links.check;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.links.check.Claims.Claim;
import dev.briefpress.links.check.Claims.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Two documents at one address. */
public final class DuplicateAddress {
  public static final Rule RULE =
      new Rule(
          "link/duplicate-address",
          Severity.ERROR,
          "Two documents, aliases or files would be published at the same address, or at addresses"
              + " that differ in capitals only.",
          "One of the two would be lost, and on some systems either.",
          "slug: eu-japan   (two briefs of one day)\n",
          "slug: eu-japan-exercise\n");

  private DuplicateAddress() {}

  static List<Diagnostic> check(Claims claims) {
    Map<String, Claim> first = new HashMap<>();
    Map<String, List<Claim>> contested = new TreeMap<>();
    for (Claim claim : claims.all()) {
      Claim other = first.putIfAbsent(claim.key(), claim);
      if (other != null) {
        contested.computeIfAbsent(claim.key(), k -> new ArrayList<>(List.of(other))).add(claim);
      }
    }
    List<Diagnostic> found = new ArrayList<>();
    contested.values().forEach(rivals -> tell(rivals, found));
    claims.all().forEach(claim -> below(claim, first, found));
    return found;
  }

  // Each names the first other one: a hundred briefs of one address are a hundred findings.
  private static void tell(List<Claim> rivals, List<Diagnostic> found) {
    List<Claim> sorted = rivals.stream().sorted().toList();
    // That the data of two briefs meet goes without saying when their pages do.
    boolean data = sorted.stream().allMatch(c -> c.kind() == Kind.DATA);
    if (data || sorted.get(0).isReserved()) {
      return;
    }
    for (Claim claim : sorted) {
      Claim other = sorted.get(claim.equals(sorted.get(0)) ? 1 : 0);
      found.add(RULE.at(claim.file(), claim.span(), also(claim, other), help(claim)));
    }
  }

  private static String also(Claim claim, Claim other) {
    return "the address /" + claim.address() + " is also that of " + other.describe();
  }

  private static String help(Claim claim) {
    return switch (claim.kind()) {
      case BRIEF, DATA -> "give one of the two another slug";
      case PAGE, FILE -> "rename one of the two files";
      case EDITION -> "make one of both, or give them different editions";
      case ALIAS -> "remove the alias, or choose another one";
    };
  }

  // Nothing can be a file and a folder.
  private static void below(Claim claim, Map<String, Claim> first, List<Diagnostic> found) {
    String key = claim.key();
    for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
      Claim file = first.get(key.substring(0, slash));
      if (file != null && !file.isReserved()) {
        found.add(
            RULE.at(
                claim.file(),
                claim.span(),
                "the address /" + claim.address() + " lies below that of " + file.describe(),
                help(claim)));
      }
    }
  }

  /**
   * Two topics at one address, which takes names made for it: a slug's digest keeps all others
   * apart.
   */
  static List<Diagnostic> check(Site site) {
    Map<SitePath, Topic> first = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    site.allTopics()
        .forEach(
            topic -> {
              Topic other = first.putIfAbsent(topic.address(), topic);
              if (other != null) {
                found.add(twoTopics(topic, other));
              }
            });
    return found;
  }

  private static Diagnostic twoTopics(Topic topic, Topic other) {
    Brief brief = topic.briefs().get(0);
    return RULE.at(
        brief.id().path(),
        Place.of(brief.fields(), "tags"),
        "'" + topic.name() + "' and '" + other.name() + "' have the same address",
        "write one of the two in another way");
  }
}
