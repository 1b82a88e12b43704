package dev.briefpress.lsp;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.content.StandingPage;
import dev.briefpress.links.Asset;
import dev.briefpress.lsp.Completion.Offer;
import dev.briefpress.markup.Target;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CompletionItemKind;

/**
 * What a link can lead to, in the form that docs/links.md wants: the source from the content
 * folder.
 */
final class LinkCompletion {
  private final Question asked;

  LinkCompletion(Question asked) {
    this.asked = asked;
  }

  /**
   * What can stand in a link.
   *
   * @param typed the part of the address that stands there
   * @param start column of its first character
   */
  Offer offer(String typed, int start) {
    int hash = typed.indexOf('#');
    return hash < 0
        ? new Offer(targets(), range(start), typed)
        : new Offer(
            anchors(typed.substring(0, hash)), range(start + hash + 1), typed.substring(hash + 1));
  }

  private org.eclipse.lsp4j.Range range(int start) {
    return asked.range(start, asked.before().length());
  }

  private List<Candidate> targets() {
    List<Candidate> targets = new ArrayList<>();
    for (Brief brief : asked.site().briefs()) {
      targets.add(target(brief.slug().value(), brief.id().path(), brief.header().title()));
    }
    for (StandingPage page : asked.site().pages()) {
      targets.add(target(page.title(), page.id().path(), page.title()));
    }
    for (Asset asset : asked.site().assets()) {
      targets.add(target(asset.source(), asset.source(), ""));
    }
    return targets;
  }

  private Candidate target(String label, String path, String title) {
    String content = asked.contentFolder();
    String address = path.startsWith(content) ? path.substring(content.length() - 1) : "/" + path;
    return new Candidate(label, address, title, address, CompletionItemKind.Reference);
  }

  private List<Candidate> anchors(String address) {
    String path =
        address.isEmpty()
            ? asked.document().path()
            : Target.of(address, asked.document().path()).value();
    return asked.content().checked().documents().stream()
        .filter(document -> document.id().path().equals(path))
        .map(Document::anchors)
        .flatMap(List::stream)
        .map(a -> new Candidate(a, a, "", "", CompletionItemKind.Reference))
        .toList();
  }
}
