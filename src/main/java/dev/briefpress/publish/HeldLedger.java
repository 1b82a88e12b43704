package dev.briefpress.publish;

import dev.briefpress.bytes.KeptFile;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.tree.MachineFailure;
import dev.briefpress.render.Bodies;
import dev.briefpress.versions.KnownVersions;
import dev.briefpress.versions.LedgerReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was read of a site's repository, from one reading of the ledger to the next: in memory, and
 * for builds in a file beside the output. For one thread at a time.
 */
final class HeldLedger {
  private final Optional<KeptFile> file;
  private KnownVersions written;
  private KnownVersions known;

  private HeldLedger(Optional<KeptFile> file, KnownVersions known) {
    this.file = file;
    this.written = known;
    this.known = known;
  }

  /** One that knows nothing yet and keeps nothing on the disk. */
  static HeldLedger inMemory() {
    return new HeldLedger(Optional.empty(), KnownVersions.NONE);
  }

  /**
   * One that begins with what the last build kept.
   *
   * @param clean whether to forget that
   */
  static HeldLedger of(KeptFile file, boolean clean) {
    try {
      return new HeldLedger(
          Optional.of(file), clean ? KnownVersions.NONE : KnownVersions.read(file));
    } catch (IOException e) {
      throw MachineFailure.of("read the ledger of the last build", e);
    }
  }

  /** Reads the ledger of a site whose documents were just checked. */
  LedgerReader.Result read(
      Workspace workspace, List<Document> documents, Bodies bodies, Selection.Options options) {
    List<Brief> briefs = new ArrayList<>();
    for (Document document : documents) {
      if (document instanceof Brief brief) {
        briefs.add(brief);
      }
    }
    Path site = workspace.folder();
    LocalDate today = options.now().atZone(workspace.settings().timezone()).toLocalDate();
    LedgerReader.Result result =
        LedgerReader.read(
            site,
            workspace.newsroom(),
            workspace.open(),
            System.getenv(),
            briefs,
            bodies::of,
            today,
            known);
    known = result.known();
    return result;
  }

  /** Keeps what is new for the next build. */
  void save() {
    if (file.isPresent() && !known.equals(written)) {
      try {
        known.write(file.get());
        written = known;
      } catch (IOException e) {
        throw MachineFailure.of("keep the ledger for the next build", e);
      }
    }
  }
}
