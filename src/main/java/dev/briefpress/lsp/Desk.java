package dev.briefpress.lsp;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.Changes;
import dev.briefpress.publish.LinkedContent;
import dev.briefpress.read.OpenTexts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The documents that an editor has open, and the sites that they belong to.
 *
 * <p>What the editor sends is noted at once, in the order in which it comes. One thread checks: it
 * takes the newest texts, so that a burst of changes is checked once and no finding of an older
 * text is sent after those of a newer one. Questions about a document are answered beside it from
 * the document's newest text and the site as it was linked last.
 */
final class Desk {
  private final Supplier<Instant> now;
  private final Executor checking;
  private final Executor answering;
  private final Coalescing check;
  private final Map<String, OpenDocument> documents = new ConcurrentHashMap<>();
  private final Map<Path, EditedSite> sites = new ConcurrentHashMap<>();
  private final Map<Path, Changes> dirty = new HashMap<>();

  // Of the thread that checks.
  private final Map<Path, ShownFindings> shown = new HashMap<>();
  private final Map<Path, String> told = new HashMap<>();
  private final Set<String> outside = new HashSet<>();

  private volatile Editor editor = Editor.NONE;

  /**
   * @param now the moment that counts as now
   * @param checking runs one task after the other
   * @param answering runs tasks side by side
   */
  Desk(Supplier<Instant> now, Executor checking, Executor answering) {
    this.now = now;
    this.checking = checking;
    this.answering = answering;
    this.check = new Coalescing(checking, this::check);
  }

  /** Sets whom findings are sent to, before anything else happens. */
  void connect(Editor connected) {
    editor = connected;
  }

  Editor editor() {
    return editor;
  }

  /** Takes up a document. */
  void open(OpenDocument document) {
    sites.computeIfAbsent(document.site(), EditedSite::new);
    documents.put(document.uri(), document);
    changed(document.site(), new Changes(Set.of(document.path()), true));
  }

  /** Takes up a change of a document; nothing when it is not open. */
  void change(String uri, Function<OpenDocument, OpenDocument> change) {
    OpenDocument next = documents.computeIfPresent(uri, (u, document) -> change.apply(document));
    if (next != null) {
      changed(next.site(), new Changes(Set.of(next.path()), true));
    }
  }

  /** Lets go of a document. */
  void close(String uri) {
    OpenDocument document = documents.remove(uri);
    if (document != null) {
      checking.execute(
          () -> {
            ShownFindings findings = shown.get(document.site());
            if (findings != null) {
              editor.publish(findings.forget(uri));
            }
          });
      changed(document.site(), new Changes(Set.of(document.path()), true));
    }
  }

  /** Takes up what changed on the disk in any of the sites. */
  void changedOnDisk(List<Path> files) {
    for (EditedSite site : sites.values()) {
      Set<String> paths = new HashSet<>();
      files.stream()
          .filter(file -> file.startsWith(site.folder()))
          .forEach(file -> OpenDocument.path(site.folder(), file).ifPresent(paths::add));
      paths.removeIf(path -> !site.dependsOn(path));
      if (!paths.isEmpty()) {
        changed(site.folder(), new Changes(paths, true));
      }
    }
  }

  /** Reads a document's site anew, as far as its files are not as they were. */
  void reread(String uri) {
    document(uri).ifPresent(document -> changed(document.site(), Changes.ANY));
  }

  /** All documents that are open. */
  List<OpenDocument> documents() {
    return List.copyOf(documents.values());
  }

  Optional<OpenDocument> document(String uri) {
    return Optional.ofNullable(documents.get(uri));
  }

  /** How many documents the last check of the site in a folder had to parse. */
  int parsed(Path site) {
    return Optional.ofNullable(sites.get(site)).map(EditedSite::parsed).orElse(0);
  }

  private void changed(Path site, Changes changes) {
    synchronized (dirty) {
      dirty.merge(site, changes, Desk::both);
    }
    check.request();
  }

  private static Changes both(Changes one, Changes other) {
    Set<String> paths = new HashSet<>(one.paths());
    paths.addAll(other.paths());
    return new Changes(paths, one.known() && other.known());
  }

  /**
   * Answers a question about a document.
   *
   * @param none the answer when the document is not open, or its site cannot be read
   */
  <T> CompletableFuture<T> answer(
      String uri, T none, BiFunction<OpenDocument, LinkedContent, T> how) {
    OpenDocument document = documents.get(uri);
    EditedSite site = document == null ? null : sites.get(document.site());
    if (document == null || site == null) {
      return CompletableFuture.completedFuture(none);
    }
    // Before the first check there is nothing to answer from; it is under way.
    Executor where = site.linked().isPresent() ? answering : checking;
    return CompletableFuture.supplyAsync(
        () -> site.linked().map(linked -> how.apply(document, linked)).orElse(none), where);
  }

  /** Answers a question about the findings of a document in its newest text. */
  <T> CompletableFuture<T> answerChecked(
      String uri, T none, Function<ShownFindings.Checked, T> how) {
    return CompletableFuture.supplyAsync(
        () -> {
          check();
          return document(uri)
              .flatMap(document -> Optional.ofNullable(shown.get(document.site())))
              .flatMap(findings -> findings.checked(uri))
              .map(how)
              .orElse(none);
        },
        checking);
  }

  private void check() {
    Map<Path, Changes> todo;
    synchronized (dirty) {
      todo = new HashMap<>(dirty);
      dirty.clear();
    }
    todo.forEach(this::check);
  }

  private void check(Path folder, Changes changes) {
    EditedSite site = sites.get(folder);
    if (site == null) {
      return;
    }
    List<OpenDocument> open =
        documents.values().stream()
            .filter(document -> document.site().equals(folder))
            .sorted(Comparator.comparing(OpenDocument::path))
            .toList();
    Selection.Options options = new Selection.Options(now.get(), false, false);
    try {
      show(site, open, site.check(options, texts(open), changes));
    } catch (RuntimeException | StackOverflowError e) {
      tell(folder, "The site in " + folder + " could not be checked: " + reason(e));
    }
  }

  private static OpenTexts texts(List<OpenDocument> open) {
    return new OpenTexts(
        open.stream()
            .collect(
                Collectors.toMap(OpenDocument::path, d -> d.text().text(), (one, other) -> one)));
  }

  private void show(EditedSite site, List<OpenDocument> open, Outcome<List<Diagnostic>> outcome) {
    ShownFindings findings =
        shown.computeIfAbsent(
            site.folder(),
            f -> new ShownFindings(site, new FindingMessages(editor.abilities().positions())));
    List<Diagnostic> found = outcome.value().orElse(outcome.diagnostics());
    if (outcome.value().isPresent()) {
      told.remove(site.folder());
      open.stream().filter(document -> !site.has(document.path())).forEach(this::tellOutside);
    } else {
      tell(site.folder(), "The site's configuration has errors. " + first(found));
    }
    findings.show(open, found).forEach(editor::publish);
  }

  private void tellOutside(OpenDocument document) {
    if (outside.add(document.uri())) {
      editor.note(
          document.path()
              + " is not checked: documents of the site in "
              + document.site()
              + " lie in the folders briefs, summaries and pages of its content.");
    }
  }

  private static String first(List<Diagnostic> found) {
    return found.stream()
        .filter(Diagnostic::isError)
        .findFirst()
        .map(d -> "%s:%d: %s; %s".formatted(d.file(), d.span().line(), d.message(), d.help()))
        .orElse("");
  }

  // Once until it is another, or mended: an author who types hears it with each letter otherwise.
  private void tell(Path folder, String message) {
    if (!message.equals(told.put(folder, message))) {
      editor.error(message);
    }
  }

  private static String reason(Throwable e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String message = cause.getMessage();
    return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}
