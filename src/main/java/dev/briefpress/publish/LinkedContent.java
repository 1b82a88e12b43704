package dev.briefpress.publish;

import dev.briefpress.cache.KnownDocuments;
import dev.briefpress.cache.MemoryDocuments;
import dev.briefpress.check.Allowances;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.content.Header;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.DiagnosticReport;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.exports.BriefFormats;
import dev.briefpress.ledger.Ledger;
import dev.briefpress.links.Linker;
import dev.briefpress.links.Selection;
import dev.briefpress.links.Selection.Left;
import dev.briefpress.links.SettingLinks;
import dev.briefpress.links.Site;
import dev.briefpress.links.check.LinkCheck;
import dev.briefpress.publish.tree.Progress;
import dev.briefpress.read.ContentListing;
import dev.briefpress.render.Bodies;
import dev.briefpress.versions.LedgerFindings;
import dev.briefpress.versions.LedgerReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A site's content after the stages read, check and link.
 *
 * @param bodies the texts of the documents
 * @param report every finding, links among them
 * @param left every file of the content that is not published, and why, by path
 */
public record LinkedContent(
    Workspace workspace,
    CheckedContent checked,
    Bodies bodies,
    Site site,
    DiagnosticReport report,
    List<Left> left) {
  public LinkedContent {
    left = List.copyOf(left);
  }

  /** Reads, checks and links all of a site's content. */
  public static LinkedContent of(
      Workspace workspace, Selection.Options options, Progress progress) {
    return of(workspace, options, MemoryDocuments.empty(), HeldLedger.inMemory(), progress);
  }

  /**
   * The same with documents that are known already; afterwards these hold all texts.
   *
   * @param held what is known of the repository already, and afterwards all of it
   */
  static LinkedContent of(
      Workspace workspace,
      Selection.Options options,
      KnownDocuments known,
      HeldLedger held,
      Progress progress) {
    CheckedContent checked = CheckedContent.of(workspace, path -> true, known, progress);
    progress.stage("Linking", 0);
    LedgerReader.Result read = held.read(workspace, checked.documents(), known::body, options);
    List<String> files = workspace.listing().assets();
    return linked(workspace, options, checked, files, known::body, read.ledger())
        .with(read.found());
  }

  private static LinkedContent linked(
      Workspace workspace,
      Selection.Options options,
      CheckedContent checked,
      List<String> files,
      Bodies bodies,
      Ledger ledger) {
    Selection selection = Selection.of(checked.documents(), workspace.settings(), options);
    Site linked = Linker.link(workspace.newsroom(), selection, files, BriefFormats.all());
    ImageSizes sizes = ImageSizes.of(workspace.folder(), linked.assets());
    Site site = linked.with(sizes.assets()).with(ledger);
    List<Diagnostic> found = new ArrayList<>(checked.diagnostics());
    if (options.drafts()) {
      checked.drafts().forEach(draft -> found.addAll(told(draft)));
    }
    found.addAll(workspace.settings().weigh(sizes.diagnostics()));
    Set<String> rejected = checked.rejected().keySet();
    List<Diagnostic> ofSite = new ArrayList<>(LedgerFindings.of(site.briefs(), ledger));
    ofSite.addAll(
        LinkCheck.of(
            site,
            SettingLinks.of(workspace.settings(), workspace.configuration().properties()),
            checked.documents(),
            selection,
            files,
            rejected));
    found.addAll(weighed(workspace, checked, ofSite));
    return new LinkedContent(
        workspace,
        checked,
        bodies,
        site,
        new DiagnosticReport(checked.files(), found),
        left(workspace, checked, selection, site));
  }

  // A preview shows a draft as it is: its errors are told, and keep nobody from seeing it.
  private static List<Diagnostic> told(DraftNote draft) {
    return draft.found().stream()
        .map(one -> one.isError() ? one.withSeverity(Severity.WARNING) : one)
        .toList();
  }

  // A rule may hold from a day on, and a brief may be an exception.
  private static List<Diagnostic> weighed(
      Workspace workspace, CheckedContent checked, List<Diagnostic> found) {
    Map<String, Header> headers = new HashMap<>();
    for (Document document : checked.documents()) {
      if (document instanceof Brief brief) {
        headers.put(brief.id().path(), brief.header());
      }
    }
    List<Diagnostic> weighed = new ArrayList<>();
    for (Diagnostic one : found) {
      Optional<Header> header = Optional.ofNullable(headers.get(one.file()));
      weighed.addAll(
          Allowances.applied(
              workspace.settings().weigh(List.of(one), header.map(h -> h.date().day())),
              header.map(Header::allowed).orElse(List.of())));
    }
    return weighed;
  }

  /**
   * The same without some documents and files: they count as rejected.
   *
   * @param rejected by path, and how much was found in each
   */
  LinkedContent without(Map<String, Integer> rejected, Selection.Options options) {
    List<String> files = new ArrayList<>(workspace.listing().assets());
    files.removeAll(rejected.keySet());
    return linked(workspace, options, checked.without(rejected), files, bodies, site.ledger());
  }

  /** The same documents with the findings of another run. */
  LinkedContent reporting(DiagnosticReport other) {
    return new LinkedContent(workspace, checked, bodies, site, other, left);
  }

  /** The same with more findings. */
  LinkedContent with(List<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(report.diagnostics());
    all.addAll(workspace.settings().weigh(more));
    return new LinkedContent(
        workspace, checked, bodies, site, new DiagnosticReport(report.files(), all), left);
  }

  private static List<Left> left(
      Workspace workspace, CheckedContent checked, Selection selection, Site site) {
    List<Left> left = new ArrayList<>(selection.left());
    checked
        .rejected()
        .forEach(
            (path, errors) ->
                left.add(
                    new Left(
                        path, Left.Kind.REJECTED, errors + (errors == 1 ? " error" : " errors"))));
    Set<String> published = new HashSet<>();
    site.assets().forEach(a -> published.add(a.source()));
    for (String asset : workspace.listing().assets()) {
      if (!published.contains(asset)) {
        left.add(new Left(asset, Left.Kind.UNREFERENCED, "no published document points at it"));
      }
    }
    for (ContentListing.Ignored ignored : workspace.listing().ignored()) {
      left.add(new Left(ignored.path(), Left.Kind.IGNORED, ignored.reason()));
    }
    left.sort(null);
    return left;
  }
}
