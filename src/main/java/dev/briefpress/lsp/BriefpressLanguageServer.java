package dev.briefpress.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The life of one conversation: what the server can do, and how it ends. */
final class BriefpressLanguageServer implements LanguageServer {
  private static final List<String> TRIGGERS = List.of("#", "/", "(", "[", ":", ",", " ", "-", "*");

  private final Desk desk;
  private final String version;
  private final Phase phase = new Phase();
  private final CompletableFuture<Integer> status = new CompletableFuture<>();
  private final TextDocumentService documents;
  private final WorkspaceService folders;
  private Optional<LanguageClient> client = Optional.empty();

  BriefpressLanguageServer(Desk desk, String version) {
    this.desk = desk;
    this.version = version;
    this.documents = new DocumentRequests(desk, phase);
    this.folders = new FileNotices(desk);
  }

  /** Sets the editor, before it is listened to. */
  void connect(LanguageClient connected) {
    client = Optional.of(connected);
  }

  /** The exit status, when the conversation has ended. */
  CompletableFuture<Integer> status() {
    return status;
  }

  /** Ends the conversation when the editor cannot be heard any longer. */
  void endAfter(Future<Void> listening) {
    try {
      listening.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | CancellationException e) {
      // The stream broke, which is an end as well.
    }
    exit();
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    if (!phase.begin()) {
      return Phase.refused(ResponseErrorCode.InvalidRequest, "the server runs already");
    }
    Abilities abilities = Abilities.of(params.getCapabilities());
    desk.connect(new Editor(client, abilities));
    Optional.ofNullable(params.getProcessId()).ifPresent(this::endWith);
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities(abilities), new ServerInfo("briefpress", version)));
  }

  // An editor that crashed asks for no end.
  private void endWith(int process) {
    Optional<ProcessHandle> parent = ProcessHandle.of(process).filter(ProcessHandle::isAlive);
    if (parent.isEmpty()) {
      status.complete(1);
    } else {
      CompletableFuture<Void> unused = parent.get().onExit().thenRun(this::exit);
    }
  }

  private static ServerCapabilities capabilities(Abilities abilities) {
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    ServerCapabilities all = new ServerCapabilities();
    all.setPositionEncoding(abilities.positions().encoding().id());
    all.setTextDocumentSync(sync);
    all.setCompletionProvider(new CompletionOptions(false, TRIGGERS));
    all.setHoverProvider(true);
    all.setDefinitionProvider(true);
    all.setDocumentSymbolProvider(true);
    all.setRenameProvider(new RenameOptions(true));
    all.setCodeActionProvider(
        new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.SourceFixAll)));
    return all;
  }

  @Override
  public void initialized(InitializedParams params) {
    desk.editor().watchFiles();
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    return phase.end()
        ? CompletableFuture.completedFuture(null)
        : Phase.refused(ResponseErrorCode.InvalidRequest, "the server does not run");
  }

  @Override
  public void exit() {
    status.complete(phase.hasEnded() ? 0 : 1);
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // Nothing is traced.
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return folders;
  }
}
