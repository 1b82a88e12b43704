package dev.briefpress.publish;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.links.Asset;
import dev.briefpress.links.Redirect;
import dev.briefpress.links.Selection.Left;
import dev.briefpress.links.Site;
import dev.briefpress.publish.tree.Manifest;
import dev.briefpress.settings.SettingsReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** An address of a brief that the last build published, and at which nothing stands any more. */
final class VanishedAddress {
  static final Rule RULE =
      new Rule(
          "link/vanished-address",
          Severity.WARNING,
          "An address of a brief that the last build published leads nowhere now: the brief was moved or"
              + " renamed without an alias, deleted, or made a draft again. It is told where the"
              + " last build's output lies in the site, by check and by the build that follows. A build that"
              + " ends with errors, or with --strict, accepts nothing: the next one tells it again.",
          "Readers, search engines and other sites keep addresses, and would land on the not-found"
              + " page.",
          "slug: crane-review   (until the last build: cranes)\n",
          "slug: crane-review\naliases: [/briefs/2026/01/30/cranes.html]\n");

  /** Most addresses that are reported one by one. */
  private static final int MOST = 10;

  /** The page of a brief, or of an alias among briefs; not the index of a folder. */
  private static final Predicate<String> BRIEF =
      Pattern.compile("briefs/\\d{4}/\\d\\d/\\d\\d/(?!index\\.html)[^/]+\\.html")
          .asMatchPredicate();

  /** Why a document may leave its address without a word: someone decided that it is not shown. */
  private static final Set<Left.Kind> DECIDED =
      Set.of(Left.Kind.ABOVE_MARKING, Left.Kind.UNREVIEWED, Left.Kind.HELD_BACK);

  private final LinkedContent content;
  private final Map<String, Brief> byAddress = new HashMap<>();
  private final Map<String, Brief> published = new HashMap<>();

  private VanishedAddress(LinkedContent content) {
    this.content = content;
    for (Document document : content.checked().documents()) {
      if (document instanceof Brief brief) {
        byAddress.put(brief.address().value(), brief);
      }
    }
    content.site().briefs().forEach(brief -> published.putIfAbsent(brief.slug().value(), brief));
  }

  /**
   * The findings about a site; none about a preview.
   *
   * @param live where readers expect something
   */
  static List<Diagnostic> of(LinkedContent content, LiveAddresses live) {
    VanishedAddress check = new VanishedAddress(content);
    List<String> gone = gone(content, live);
    List<Diagnostic> found = new ArrayList<>();
    gone.stream().limit(MOST).map(check::at).forEach(found::add);
    if (gone.size() > MOST) {
      String message =
          "nothing stands at %d more addresses of briefs that the last build published"
              .formatted(gone.size() - MOST);
      found.add(
          RULE.at(
              SettingsReader.FILE,
              Span.start(),
              message,
              "compare the output's " + Manifest.FILE + " with the content"));
    }
    return found;
  }

  /** The addresses of which it tells, in order. */
  static List<String> gone(LinkedContent content, LiveAddresses live) {
    if (content.site().preview() || live.kind() != Manifest.Kind.SITE) {
      return List.of();
    }
    VanishedAddress check = new VanishedAddress(content);
    Set<String> there = standing(content.site());
    return live.pages().stream()
        .filter(BRIEF)
        // The page of versions depends on the setting of the ledger, so nobody is asked to keep its
        // address.
        .filter(page -> !Brief.isHistory(page))
        .filter(page -> !there.contains(page) && !check.isExcused(page))
        .sorted()
        .toList();
  }

  private static Set<String> standing(Site site) {
    Set<String> there = new HashSet<>();
    site.briefs().forEach(brief -> there.add(brief.address().value()));
    site.withdrawn().forEach(brief -> there.add(brief.address().value()));
    site.redirects().stream().map(Redirect::from).forEach(old -> there.add(old.value()));
    site.assets().stream().map(Asset::address).forEach(asset -> there.add(asset.value()));
    return there;
  }

  // The address of a document with errors is not known; most often its file is named after it.
  private boolean isExcused(String page) {
    String file = page.substring(page.lastIndexOf('/')).replaceFirst("html$", "md");
    if (content.checked().rejected().keySet().stream().anyMatch(path -> path.endsWith(file))) {
      return true;
    }
    Brief brief = byAddress.get(page);
    return brief != null
        && content.left().stream()
            .anyMatch(
                left -> left.path().equals(brief.id().path()) && DECIDED.contains(left.kind()));
  }

  private Diagnostic at(String page) {
    String message =
        "nothing stands at '/%s' any more, which the last build published".formatted(page);
    Brief same = byAddress.get(page);
    if (same != null) {
      return RULE.at(
          same.id().path(),
          same.fields().getOrDefault("date", Span.start()),
          message,
          "write `status: withdrawn` with `withdrawn: {on: …, reason: …}`, which leaves a notice");
    }
    String slug = page.substring(page.lastIndexOf('/') + 1, page.length() - ".html".length());
    Brief moved = published.get(slug);
    if (moved != null) {
      return RULE.at(
          moved.id().path(),
          moved.fields().getOrDefault("date", Span.start()),
          message,
          "if this is that brief, write `aliases: [/%s]`".formatted(page));
    }
    return RULE.at(
        SettingsReader.FILE,
        Span.start(),
        message,
        "write `aliases: [/%s]` into the brief that it became; or leave a notice: put the brief back"
                .formatted(page)
            + " with `status: withdrawn`");
  }
}
