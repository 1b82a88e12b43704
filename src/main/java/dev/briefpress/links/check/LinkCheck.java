package dev.briefpress.links.check;

import dev.briefpress.content.Document;
import dev.briefpress.content.Reference;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.links.Selection;
import dev.briefpress.links.Selection.Left;
import dev.briefpress.links.Site;
import dev.briefpress.settings.SettingsReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that need the whole site: what its documents point at, and where they are. */
public final class LinkCheck {
  private final Site site;
  private final LinkTargets targets;
  private final Set<String> rejected;
  private final Map<String, Left> left = new HashMap<>();
  private final Set<String> notices = new HashSet<>();
  private final List<Diagnostic> found = new ArrayList<>();

  private LinkCheck(Site site, LinkTargets targets, Set<String> rejected) {
    this.site = site;
    this.targets = targets;
    this.rejected = rejected;
  }

  /**
   * Everything found, in no order, but the same for the same content.
   *
   * @param settings what site.properties points at
   * @param documents all that passed their check, also those that are not published
   * @param files paths of the files beside them
   * @param rejected paths of documents that did not pass; what is wrong with them was reported
   */
  public static List<Diagnostic> of(
      Site site,
      List<Reference> settings,
      List<Document> documents,
      Selection selection,
      List<String> files,
      Set<String> rejected) {
    LinkCheck check = new LinkCheck(site, new LinkTargets(site, documents, files), rejected);
    selection.left().forEach(l -> check.left.put(l.path(), l));
    site.withdrawn().forEach(b -> check.notices.add(b.id().path()));
    settings.forEach(reference -> check.reference(SettingsReader.FILE, reference));
    documents.forEach(check::references);
    Claims claims = Claims.of(site, documents, selection);
    check.found.addAll(ReservedAddress.check(claims));
    check.found.addAll(DuplicateAddress.check(claims));
    check.found.addAll(DuplicateAddress.check(site));
    check.found.addAll(NearDuplicateTag.check(site));
    check.found.addAll(CrowdedFooter.check(site));
    check.found.addAll(UnknownRelated.check(documents, rejected));
    check.found.addAll(FutureDate.check(documents, selection.today()));
    return List.copyOf(check.found);
  }

  // A notice shows nothing of its brief's text.
  private void references(Document document) {
    String file = document.id().path();
    if (!notices.contains(file)) {
      document.references().forEach(r -> reference(file, r));
    }
  }

  private void reference(String file, Reference reference) {
    String target = reference.target();
    if (rejected.contains(target)) {
      return;
    }
    if (!targets.contains(target)) {
      found.add(BrokenLink.at(file, reference, targets));
      return;
    }
    if (!targets.isFit(target)) {
      found.add(BrokenLink.unfit(file, reference));
      return;
    }
    Left reason = left.get(target);
    if (reason != null && isPublished(file) && !file.equals(target)) {
      found.add(
          notices.contains(target)
              ? UnpublishedLink.atNotice(file, reference, reason)
              : UnpublishedLink.at(file, reference, reason));
    } else if (!notices.contains(target) && !reference.fragment().isEmpty()) {
      targets
          .offered(target)
          .flatMap(offered -> BrokenAnchor.check(file, reference, offered))
          .ifPresent(found::add);
    }
  }

  private boolean isPublished(String file) {
    return site.addresses().containsKey(file) || file.equals(SettingsReader.FILE);
  }
}
