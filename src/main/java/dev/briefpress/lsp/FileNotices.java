package dev.briefpress.lsp;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The notices that an editor sends about files on the disk. */
final class FileNotices implements WorkspaceService {
  private final Desk desk;

  FileNotices(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // All settings are the site's.
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    List<Path> files =
        params.getChanges().stream()
            .flatMap(event -> OpenDocument.file(event.getUri()).stream())
            .toList();
    desk.changedOnDisk(files);
  }
}
