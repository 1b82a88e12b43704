package dev.briefpress.publish;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.links.Site;
import dev.briefpress.publish.tree.Manifest;
import dev.briefpress.settings.SettingsReader;
import java.util.List;
import java.util.regex.Pattern;

/** A site that lost its briefs: a wrong folder, a broken checkout, a date in the wrong century. */
final class FewBriefs {
  static final Rule RULE =
      new Rule(
          "site/too-few-briefs",
          Severity.ERROR,
          "The site would have fewer briefs than `build.min-briefs`; where that is not set, nothing at"
              + " all, or fewer than a tenth of the briefs that the last build published.",
          "A wrong folder or a broken checkout would replace the site by an empty one. Nothing is"
              + " published then, whatever --keep-going says; what is withdrawn comes off the site.",
          "build.min-briefs=500\n",
          "build.min-briefs=0\n");

  /** Fewer than these are no archive of which a tenth means anything. */
  private static final int ARCHIVE = 10;

  /** The data of a brief, which redirects and lists do not have. */
  private static final Pattern BRIEF = Pattern.compile("briefs/\\d{4}/\\d\\d/\\d\\d/[^/]+\\.json");

  private FewBriefs() {}

  /**
   * What {@code check} reports: whether the content reaches the number that its settings name.
   * Documents with errors count, as they are there. Nothing of a preview.
   */
  static List<Diagnostic> of(LinkedContent content) {
    return content.site().preview()
        ? List.of()
        : least(content, briefs(content) + content.checked().rejected().size());
  }

  /**
   * What {@code build} reports before it publishes; nothing about a preview.
   *
   * @param live the site that would be replaced
   */
  static List<Diagnostic> of(LinkedContent content, Manifest live) {
    return of(content, live, briefs(content) + content.checked().rejected().size());
  }

  /** The same of content from which documents with errors are left out. */
  static List<Diagnostic> ofSound(LinkedContent content, Manifest live) {
    return of(content, live, briefs(content));
  }

  private static List<Diagnostic> of(LinkedContent content, Manifest live, int briefs) {
    Site site = content.site();
    if (site.preview()) {
      return List.of();
    }
    if (content.workspace().settings().minBriefs().isPresent()) {
      return least(content, briefs);
    }
    long last = published(live);
    boolean nothing = site.pages().isEmpty() && site.days().isEmpty();
    boolean empty = briefs == 0 && (last > 0 || nothing);
    boolean fewer = last >= ARCHIVE && briefs < last / 10;
    return empty || fewer ? List.of(fewer(content, briefs, last)) : List.of();
  }

  private static List<Diagnostic> least(LinkedContent content, int briefs) {
    return content.workspace().settings().minBriefs().stream()
        .filter(least -> briefs < least)
        .map(
            least ->
                at(
                    "only "
                        + counted(briefs)
                        + " would be published, and build.min-briefs is "
                        + least,
                    "look for briefs that are missing, or lower build.min-briefs in"
                        + " site.properties"))
        .toList();
  }

  /** How many briefs a site has, with those that are withdrawn. */
  static long published(Manifest live) {
    return live.sums().keySet().stream().filter(BRIEF.asMatchPredicate()).count();
  }

  private static int briefs(LinkedContent content) {
    return content.site().briefs().size() + content.site().withdrawn().size();
  }

  private static Diagnostic fewer(LinkedContent content, int briefs, long last) {
    int posts = briefs == 0 ? JBakePosts.count(content.workspace()) : 0;
    if (posts > 0) {
      return at(
          "no brief would be published, and the content holds "
              + posts
              + (posts == 1 ? " post" : " posts")
              + " of JBake's (`type=post`)",
          "take the project over into a new site: `briefpress init DIR`, then `briefpress import"
              + " --site DIR --jbake PROJECT`; or move each to content/briefs/YYYY/MM/DD/");
    }
    return at(
        (briefs == 0 ? "no brief" : "only " + counted(briefs))
            + " would be published"
            + (last == 0 ? ", and no page of its own" : ", and the last build published " + last),
        "look whether the content folder is all there; if it is meant so, set build.min-briefs="
            + briefs
            + " in site.properties");
  }

  private static String counted(int briefs) {
    return briefs + (briefs == 1 ? " brief" : " briefs");
  }

  private static Diagnostic at(String message, String help) {
    return RULE.at(SettingsReader.FILE, Span.start(), message, help);
  }
}
