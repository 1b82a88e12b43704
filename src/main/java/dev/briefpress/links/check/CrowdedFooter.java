package dev.briefpress.links.check;

import dev.briefpress.content.StandingPage;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.links.Site;
import java.util.List;

/** A standing page for which the foot of all pages has no more room. */
public final class CrowdedFooter {
  /** Most standing pages that the foot of every page names. */
  private static final int MOST = 24;

  public static final Rule RULE =
      new Rule(
          "link/crowded-footer",
          Severity.ERROR,
          "More than " + MOST + " standing pages have the field nav.",
          "Every page of the site names all of these in its foot, where nobody finds one of so many.",
          "nav: Terms of 2019   (on a twenty-fifth page)\n",
          "title: Terms of 2019   (and a link to it from the page that has nav)\n");

  private CrowdedFooter() {}

  static List<Diagnostic> check(Site site) {
    List<StandingPage> named =
        site.pages().stream().filter(page -> page.nav().isPresent()).toList();
    return named.stream().skip(MOST).map(page -> at(page, named.size())).toList();
  }

  private static Diagnostic at(StandingPage page, int count) {
    return RULE.at(
        page.id().path(),
        Span.start(),
        count + " pages have the field nav, and the foot of a page has room for " + MOST,
        "remove the field nav here, and link to this page from another one");
  }
}
