package dev.briefpress.publish;

import dev.briefpress.cache.KnownDocuments;
import dev.briefpress.check.Checker;
import dev.briefpress.content.Document;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.Status;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.markup.Markdown;
import dev.briefpress.parse.CheckedDocument;
import dev.briefpress.publish.tree.Progress;
import dev.briefpress.read.ContentListing.Source;
import dev.briefpress.read.DraftReader;
import dev.briefpress.read.FileStamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The documents of a site after the stages read and check.
 *
 * @param documents those without an error, by path
 * @param diagnostics everything found, in the order of report, but for what is found in drafts
 *     without an error: nobody reads these yet
 * @param drafts the drafts without an error, and what was found in them, by path
 * @param rejected how many errors each document has that did not pass, by path
 * @param files how many documents were looked at
 */
public record CheckedContent(
    List<Document> documents,
    List<Diagnostic> diagnostics,
    List<DraftNote> drafts,
    Map<String, Integer> rejected,
    int files) {
  public CheckedContent {
    documents = List.copyOf(documents);
    diagnostics = List.copyOf(diagnostics);
    drafts = List.copyOf(drafts);
  }

  /**
   * Reads and checks the documents whose path {@code wanted} accepts, in parallel; one that is
   * {@code known} as it lies there now is only read, or not even that when nobody touched it since.
   * Afterwards their texts are known.
   *
   * @param progress called after each document
   */
  public static CheckedContent of(
      Workspace workspace, Predicate<String> wanted, KnownDocuments known, Progress progress) {
    DraftReader reader =
        new DraftReader(
            workspace.folder(),
            Markdown.of(workspace.schemas().sectionIds(), workspace.settings().lang()),
            workspace.open());
    Checker checker = new Checker(workspace.newsroom(), Rulebook.codes(), Rulebook.protecting());
    List<Source> sources =
        workspace.listing().documents().stream().filter(s -> wanted.test(s.path())).toList();
    progress.stage("Checking", sources.size());
    List<Outcome<Document>> outcomes =
        sources.parallelStream()
            .map(
                source -> {
                  Outcome<Document> outcome = document(source, reader, checker, known);
                  progress.step();
                  return outcome;
                })
            .toList();
    return gathered(workspace, sources, outcomes, wanted);
  }

  /**
   * The same without some documents, which then count as rejected.
   *
   * @param more by path, and how much was found in each; paths of other files do not matter
   */
  CheckedContent without(Map<String, Integer> more) {
    List<Document> rest = documents.stream().filter(d -> !more.containsKey(d.id().path())).toList();
    Map<String, Integer> all = new TreeMap<>(rejected);
    for (Document document : documents) {
      Integer found = more.get(document.id().path());
      if (found != null) {
        all.put(document.id().path(), found);
      }
    }
    return new CheckedContent(rest, diagnostics, drafts, all, files);
  }

  private static Outcome<Document> document(
      Source source, DraftReader reader, Checker checker, KnownDocuments known) {
    String path = source.path();
    Optional<Outcome<Document>> untouched = known.untouched(path);
    if (untouched.isPresent()) {
      return untouched.get();
    }
    // Before the bytes are read: whoever changes the file meanwhile changes its stamp after this.
    Optional<FileStamp> stamp = reader.stamp(path);
    Optional<Outcome<Document>> unchanged = stamp.flatMap(s -> known.find(path, s));
    if (unchanged.isPresent()) {
      return unchanged.get();
    }
    byte[] bytes = reader.bytes(path);
    Fingerprint digest = Fingerprint.of(bytes);
    Outcome<Document> outcome =
        known
            .find(path, digest)
            .orElseGet(() -> checked(source, bytes, digest, reader, checker, known));
    stamp.ifPresent(s -> known.note(path, s));
    return outcome;
  }

  private static Outcome<Document> checked(
      Source source,
      byte[] bytes,
      Fingerprint digest,
      DraftReader reader,
      Checker checker,
      KnownDocuments known) {
    Outcome<CheckedDocument> outcome =
        checker.check(reader.parse(source.path(), bytes, source.type()));
    known.keep(source.path(), digest, outcome);
    return outcome.then(checked -> Outcome.ok(checked.document()));
  }

  private static CheckedContent gathered(
      Workspace workspace,
      List<Source> sources,
      List<Outcome<Document>> outcomes,
      Predicate<String> wanted) {
    List<Document> documents = new ArrayList<>();
    List<Diagnostic> found = new ArrayList<>();
    List<DraftNote> drafts = new ArrayList<>();
    Map<String, Integer> rejected = new TreeMap<>();
    Stream.concat(
            workspace.diagnostics().stream(),
            workspace.settings().weigh(workspace.listing().diagnostics()).stream())
        .filter(d -> wanted.test(d.file()))
        .forEach(found::add);
    for (int i = 0; i < outcomes.size(); i++) {
      Outcome<Document> outcome = outcomes.get(i);
      List<Diagnostic> own = outcome.diagnostics();
      if (outcome.value().filter(d -> d.status() == Status.DRAFT).isPresent()) {
        drafts.add(new DraftNote(sources.get(i).path(), own));
      } else {
        found.addAll(own);
      }
      outcome.value().ifPresent(documents::add);
      if (outcome.value().isEmpty()) {
        int errors = (int) own.stream().filter(Diagnostic::isError).count();
        rejected.put(sources.get(i).path(), errors);
      }
    }
    found.sort(Diagnostic.ORDER);
    return new CheckedContent(documents, found, drafts, rejected, sources.size());
  }
}
