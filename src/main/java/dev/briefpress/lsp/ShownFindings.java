package dev.briefpress.lsp;

import dev.briefpress.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/**
 * The findings that an editor shows of one site: those of the documents that are open, and of files
 * that are no documents, such as site.properties. For one thread.
 */
final class ShownFindings {
  private final EditedSite site;
  private final FindingMessages messages;
  private final Map<String, Checked> documents = new HashMap<>();
  private Map<String, List<org.eclipse.lsp4j.Diagnostic>> files = Map.of();

  ShownFindings(EditedSite site, FindingMessages messages) {
    this.site = site;
    this.messages = messages;
  }

  /** A document as it was checked, and what was found. */
  record Checked(OpenDocument document, List<Diagnostic> findings) {
    Checked {
      findings = List.copyOf(findings);
    }
  }

  /** The document as it was checked last. */
  Optional<Checked> checked(String uri) {
    return Optional.ofNullable(documents.get(uri));
  }

  /**
   * What to send so that the editor shows what was found; nothing that it shows already. Documents
   * come last, in the order of {@code open}: whoever has the findings of the last one has those of
   * the whole site.
   */
  List<PublishDiagnosticsParams> show(List<OpenDocument> open, List<Diagnostic> found) {
    Map<String, List<Diagnostic>> byFile = byFile(found);
    List<PublishDiagnosticsParams> ofDocuments = new ArrayList<>();
    for (OpenDocument document : open) {
      List<Diagnostic> own = byFile.getOrDefault(document.path(), List.of());
      Checked now = new Checked(document, own);
      if (!now.equals(documents.put(document.uri(), now))) {
        ofDocuments.add(message(now));
      }
    }
    open.forEach(document -> byFile.remove(document.path()));
    byFile.keySet().removeIf(file -> file.endsWith(".md"));
    List<PublishDiagnosticsParams> sent = showFiles(byFile);
    sent.addAll(ofDocuments);
    return sent;
  }

  /** What to send so that the editor shows nothing of a document any longer. */
  PublishDiagnosticsParams forget(String uri) {
    documents.remove(uri);
    return new PublishDiagnosticsParams(uri, List.of());
  }

  private static Map<String, List<Diagnostic>> byFile(List<Diagnostic> found) {
    Map<String, List<Diagnostic>> byFile = new TreeMap<>();
    found.forEach(one -> byFile.computeIfAbsent(one.file(), f -> new ArrayList<>()).add(one));
    return byFile;
  }

  private PublishDiagnosticsParams message(Checked now) {
    OpenDocument document = now.document();
    return new PublishDiagnosticsParams(
        document.uri(), messages.of(document.text(), now.findings()), document.version());
  }

  private List<PublishDiagnosticsParams> showFiles(Map<String, List<Diagnostic>> byFile) {
    Map<String, List<org.eclipse.lsp4j.Diagnostic>> next = new TreeMap<>();
    byFile.forEach(
        (file, found) ->
            next.put(
                FileText.uri(site.folder(), file),
                messages.of(FileText.of(site.folder(), file), found)));
    List<PublishDiagnosticsParams> sent = new ArrayList<>();
    files.keySet().stream()
        .filter(uri -> !next.containsKey(uri))
        .forEach(uri -> sent.add(new PublishDiagnosticsParams(uri, List.of())));
    next.forEach(
        (uri, found) -> {
          if (!found.equals(files.get(uri))) {
            sent.add(new PublishDiagnosticsParams(uri, found));
          }
        });
    files = next;
    return sent;
  }
}
