package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.content.Edition;
import dev.briefpress.content.Reference;
import dev.briefpress.content.StandingPage;
import dev.briefpress.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that need the whole site: what its documents point at, and where they are. */
public final class LinkCheck {
  private final Site site;
  private final Map<String, List<String>> anchors = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final List<Diagnostic> found = new ArrayList<>();

  private LinkCheck(Site site) {
    this.site = site;
  }

  /**
   * Everything found, in no order.
   *
   * @param documents all that passed their check, also those that are not published
   * @param files paths of the files beside them
   * @param rejected paths of documents that did not pass
   */
  public static List<Diagnostic> of(
      Site site,
      List<Document> documents,
      Selection selection,
      List<String> files,
      Set<String> rejected) {
    LinkCheck check = new LinkCheck(site);
    check.known.addAll(files);
    check.known.addAll(rejected);
    documents.forEach(check::know);
    selection.briefs().forEach(check::brief);
    selection.pages().forEach(check::page);
    selection.editions().forEach(check::edition);
    DuplicateAddress.check(site, selection, check.found);
    NearDuplicateTag.check(site, check.found);
    UnknownRelated.check(documents, check.found);
    return check.found;
  }

  private void know(Document document) {
    if (document instanceof Document.OfBrief of) {
      know(of.brief().id().path(), of.brief().anchors());
    } else if (document instanceof Document.OfPage of) {
      know(of.page().id().path(), of.page().anchors());
    } else if (document instanceof Document.OfEdition of) {
      know(of.edition().id().path(), of.edition().anchors());
    }
  }

  private void know(String path, List<String> offered) {
    known.add(path);
    anchors.put(path, offered);
  }

  private void brief(Brief brief) {
    brief.references().forEach(r -> reference(brief.id().path(), r));
  }

  private void page(StandingPage page) {
    page.references().forEach(r -> reference(page.id().path(), r));
  }

  private void edition(Edition edition) {
    edition.references().forEach(r -> reference(edition.id().path(), r));
  }

  private void reference(String file, Reference reference) {
    String target = reference.target();
    if (!known.contains(target)) {
      found.add(BrokenLink.at(file, reference, known));
    } else if (!site.addresses().containsKey(target)) {
      found.add(UnpublishedLink.at(file, reference));
    } else if (!reference.fragment().isEmpty()) {
      List<String> offered = anchors.getOrDefault(target, List.of());
      if (!offered.contains(reference.fragment())) {
        found.add(BrokenAnchor.at(file, reference, offered));
      }
    }
  }
}
