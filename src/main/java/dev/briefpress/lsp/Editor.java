package dev.briefpress.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * The editor at the other end.
 *
 * @param client absent until the editor has introduced itself
 */
record Editor(Optional<LanguageClient> client, Abilities abilities) {
  /** No editor is connected. */
  static final Editor NONE = new Editor(Optional.empty(), Abilities.LEAST);

  void publish(PublishDiagnosticsParams findings) {
    client.ifPresent(c -> c.publishDiagnostics(findings));
  }

  /** Shows that something went wrong. */
  void error(String message) {
    client.ifPresent(c -> c.showMessage(new MessageParams(MessageType.Error, message)));
  }

  /** Shows what its user should know. */
  void note(String message) {
    client.ifPresent(c -> c.showMessage(new MessageParams(MessageType.Info, message)));
  }

  /** Asks for notices of files that change on the disk, where the editor can. */
  void watchFiles() {
    if (abilities.watchesFiles()) {
      Registration files =
          new Registration(
              "files",
              "workspace/didChangeWatchedFiles",
              new DidChangeWatchedFilesRegistrationOptions(
                  List.of(new FileSystemWatcher(Either.forLeft("**/*")))));
      // An editor that refuses sends no notices; then files are looked at when a document is saved.
      CompletableFuture<Void> unused =
          client
              .map(c -> c.registerCapability(new RegistrationParams(List.of(files))))
              .orElseGet(() -> CompletableFuture.completedFuture(null));
    }
  }
}
