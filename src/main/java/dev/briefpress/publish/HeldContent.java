package dev.briefpress.publish;

import dev.briefpress.cache.MemoryDocuments;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.tree.Progress;
import dev.briefpress.read.ContentListing;
import dev.briefpress.read.OpenTexts;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A site's content as it is held in memory from one reading to the next: settings, schemas,
 * taxonomy, and what was made of each document. For one thread at a time.
 */
public final class HeldContent {
  private final Workspace workspace;
  private final Fingerprint environment;
  private final AssetPages assets;
  private final Set<String> documents;
  private final Optional<LiveAddresses> live;
  private final HeldLedger ledger;
  private MemoryDocuments known;

  private HeldContent(Workspace workspace, Optional<HeldContent> last) {
    this.workspace = workspace;
    this.environment = workspace.environment();
    Optional<HeldContent> same = last.filter(this::hasEnvironmentOf);
    this.assets = same.map(l -> l.assets).orElseGet(() -> AssetPages.of(workspace));
    this.ledger = same.map(l -> l.ledger).orElseGet(HeldLedger::inMemory);
    this.known = same.map(l -> l.known).orElseGet(MemoryDocuments::empty);
    this.live = LiveAddresses.of(workspace);
    this.documents =
        workspace.listing().documents().stream()
            .map(ContentListing.Source::path)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The content of a site whose folder was just opened.
   *
   * @param last how it was held before; what has not changed since is taken from there
   */
  public static HeldContent of(Workspace workspace, Optional<HeldContent> last) {
    return new HeldContent(workspace, last);
  }

  /** Whether all that every document depends on is the same as in {@code other}. */
  public boolean hasEnvironmentOf(HeldContent other) {
    return environment.equals(other.environment);
  }

  /**
   * Whether nothing changed but the text of documents, so that all else that was read still holds.
   * A file that came and went, as editors make them beside the one that they save, does not count.
   */
  public boolean holdsAfter(Changes changes) {
    return changes.known()
        && changes.paths().stream().allMatch(path -> isDocument(path) || cameAndWent(path));
  }

  private boolean isDocument(String path) {
    return documents.contains(path)
        && Files.isRegularFile(workspace.folder().resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  private boolean cameAndWent(String path) {
    String content = workspace.settings().folders().content();
    return path.startsWith(content + "/")
        && !path.equals(content + "/taxonomy.yaml")
        && !path.endsWith(".jbakeignore")
        && !workspace.listing().has(path)
        && !Files.exists(workspace.folder().resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Reads and checks the documents that may have changed, and links the site.
   *
   * @param open texts that stand in place of those on the disk
   * @param untouched whether it is certain that the text at a path is that of the last call
   */
  public FileCheck check(Selection.Options options, OpenTexts open, Predicate<String> untouched) {
    MemoryDocuments next = known.next(untouched);
    FileCheck checked =
        FileCheck.of(workspace.with(open), options, next, ledger, assets, Progress.none());
    known = next;
    return checked.against(live);
  }

  /** How many documents the last check had to parse. */
  public int parsed() {
    return known.parsed();
  }
}
