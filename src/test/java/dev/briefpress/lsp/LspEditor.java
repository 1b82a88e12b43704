package dev.briefpress.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * An editor at the other end of two pipes: LSP4J's client in this process, with the server in a
 * thread of its own.
 */
public final class LspEditor implements LanguageClient, AutoCloseable {
  /** Far longer than anything takes on a loaded machine. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  // Kept, because what nobody holds forgets its level.
  private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

  private final Path site;
  private final CompletableFuture<Integer> status;
  private final LanguageServer server;
  private final OutputStream toServer;
  private final InitializeResult initialized;
  private final Map<String, PublishDiagnosticsParams> shown = new HashMap<>();
  private final Map<String, Integer> versions = new HashMap<>();
  private final List<String> messages = new ArrayList<>();
  private final List<RegistrationParams> registrations = new ArrayList<>();

  /** An editor that counts columns in UTF-16 and knows no more than it must. */
  public LspEditor(Path site) {
    this(site, new ClientCapabilities());
  }

  /** One that can do something; the protocol begins. */
  public LspEditor(Path site, ClientCapabilities capabilities) {
    this.site = site;
    LIBRARY.setLevel(Level.OFF);
    PipedOutputStream to = new PipedOutputStream();
    PipedOutputStream fromServer = new PipedOutputStream();
    try {
      PipedInputStream serverIn = new PipedInputStream(to, 1 << 16);
      PipedInputStream in = new PipedInputStream(fromServer, 1 << 16);
      LanguageServerRun run =
          new LanguageServerRun(
              serverIn, fromServer, () -> Instant.parse("2026-12-01T12:00:00Z"), "test");
      this.status = CompletableFuture.supplyAsync(run::untilExit, task -> thread(task).start());
      this.toServer = to;
      this.server = listen(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.initialized = begin(capabilities);
  }

  /** One that talks to a server which is a process. */
  LspEditor(Path site, ClientCapabilities capabilities, Process process) {
    this.site = site;
    LIBRARY.setLevel(Level.OFF);
    this.status = process.onExit().thenApply(Process::exitValue);
    this.toServer = process.getOutputStream();
    this.server = listen(process.getInputStream());
    this.initialized = begin(capabilities);
  }

  private LanguageServer listen(InputStream in) {
    var launcher = LSPLauncher.createClientLauncher(this, in, toServer);
    Future<Void> unused = launcher.startListening();
    return launcher.getRemoteProxy();
  }

  private InitializeResult begin(ClientCapabilities capabilities) {
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    InitializeResult result = await(server.initialize(params));
    server.initialized(new InitializedParams());
    return result;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "server");
    thread.setDaemon(true);
    return thread;
  }

  /** An editor that offers position encodings, tells of files, and takes edits of a version. */
  public static ClientCapabilities able(String... encodings) {
    GeneralClientCapabilities general = new GeneralClientCapabilities();
    general.setPositionEncodings(List.of(encodings));
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
    workspace.setWorkspaceEdit(edits);
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setGeneral(general);
    capabilities.setWorkspace(workspace);
    return capabilities;
  }

  InitializeResult initialized() {
    return initialized;
  }

  LanguageServer server() {
    return server;
  }

  /** The bytes that the server reads. */
  OutputStream toServer() {
    return toServer;
  }

  static <T> T await(CompletableFuture<T> future) {
    try {
      return future.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  String uri(String path) {
    return site.resolve(path).toUri().toString();
  }

  TextDocumentIdentifier document(String path) {
    return new TextDocumentIdentifier(uri(path));
  }

  /** Opens a document with a text, whatever lies on the disk. */
  public void open(String path, String text) {
    int version = next(path);
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(uri(path), "markdown", version, text)));
  }

  /** Replaces the whole text. */
  void change(String path, String text) {
    change(path, new TextDocumentContentChangeEvent(text));
  }

  /** Replaces a stretch of the text. */
  void change(String path, Position start, Position end, String text) {
    change(path, new TextDocumentContentChangeEvent(new Range(start, end), text));
  }

  private void change(String path, TextDocumentContentChangeEvent event) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(path), next(path)), List.of(event)));
  }

  void save(String path) {
    server.getTextDocumentService().didSave(new DidSaveTextDocumentParams(document(path)));
  }

  /** Closes a document, which the server then shows nothing of. */
  public void close(String path) {
    server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(document(path)));
  }

  /** Tells that a file changed on the disk. */
  void changedOnDisk(String path) {
    server
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(
                List.of(new FileEvent(uri(path), FileChangeType.Changed))));
  }

  private synchronized int next(String path) {
    return versions.merge(uri(path), 1, Integer::sum);
  }

  /** The findings about a document's newest text, which are waited for. */
  public synchronized List<Diagnostic> findings(String path) {
    Integer version = versions.get(uri(path));
    return waitFor(path, sent -> sent.getVersion() != null && sent.getVersion().equals(version));
  }

  /** The findings about a file once they are as wanted. */
  synchronized List<Diagnostic> findings(String path, Predicate<List<Diagnostic>> wanted) {
    return waitFor(path, sent -> wanted.test(sent.getDiagnostics()));
  }

  /** What is shown now, by address. */
  public synchronized Map<String, List<Diagnostic>> shown() {
    Map<String, List<Diagnostic>> all = new HashMap<>();
    shown.forEach((uri, params) -> all.put(uri, params.getDiagnostics()));
    return all;
  }

  private List<Diagnostic> waitFor(String path, Predicate<PublishDiagnosticsParams> wanted) {
    long end = System.nanoTime() + LONGEST.toNanos();
    PublishDiagnosticsParams sent = shown.get(uri(path));
    while (sent == null || !wanted.test(sent)) {
      pause(end, String.valueOf(sent));
      sent = shown.get(uri(path));
    }
    return sent.getDiagnostics();
  }

  /** What the server showed to its user, once there is something. */
  public synchronized String message() {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (messages.isEmpty()) {
      pause(end, "no message");
    }
    return messages.remove(0);
  }

  /** What the server asked to be told of, once it has. */
  synchronized RegistrationParams registration() {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (registrations.isEmpty()) {
      pause(end, "no registration");
    }
    return registrations.get(0);
  }

  synchronized List<String> messages() {
    return List.copyOf(messages);
  }

  @SuppressWarnings("WaitNotInLoop") // each caller has one
  private void pause(long end, String state) {
    long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    if (left <= 0) {
      throw new AssertionError("waited in vain; last: " + state);
    }
    try {
      wait(left);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public synchronized void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    shown.put(diagnostics.getUri(), diagnostics);
    notifyAll();
  }

  @Override
  public synchronized void showMessage(MessageParams message) {
    messages.add(message.getMessage());
    notifyAll();
  }

  @Override
  public synchronized CompletableFuture<Void> registerCapability(RegistrationParams params) {
    registrations.add(params);
    notifyAll();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object object) {
    throw new AssertionError("nothing is reported to anybody");
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    throw new AssertionError("nothing is asked");
  }

  @Override
  public void logMessage(MessageParams message) {
    throw new AssertionError(message.getMessage());
  }

  /** The exit status of the server, which is waited for. */
  int status() {
    return await(status);
  }

  @Override
  public void close() {
    if (!status.isDone()) {
      await(server.shutdown());
      server.exit();
    }
    status();
  }
}
