package dev.briefpress.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/**
 * What an editor can do.
 *
 * @param positions how it counts columns
 * @param watchesFiles whether it can be asked for notices of files that change on the disk
 * @param versionedEdits whether it takes edits for one version of a document
 */
record Abilities(Positions positions, boolean watchesFiles, boolean versionedEdits) {
  /** Those of an editor that does not say what it can do. */
  static final Abilities LEAST =
      new Abilities(new Positions(PositionEncoding.UTF_16), false, false);

  /** Those that an editor names. */
  static Abilities of(ClientCapabilities capabilities) {
    Optional<WorkspaceClientCapabilities> workspace =
        Optional.ofNullable(capabilities).map(ClientCapabilities::getWorkspace);
    List<String> encodings =
        Optional.ofNullable(capabilities)
            .map(ClientCapabilities::getGeneral)
            .map(GeneralClientCapabilities::getPositionEncodings)
            .orElse(List.of());
    boolean watches =
        workspace
            .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
            .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)
            .orElse(false);
    boolean versioned =
        workspace
            .map(WorkspaceClientCapabilities::getWorkspaceEdit)
            .map(WorkspaceEditCapabilities::getDocumentChanges)
            .orElse(false);
    return new Abilities(new Positions(PositionEncoding.of(encodings)), watches, versioned);
  }
}
