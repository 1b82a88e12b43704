package dev.briefpress.publish;

import dev.briefpress.bake.UnfitAsset;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SitePath;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.links.Asset;
import dev.briefpress.publish.tree.MachineFailure;
import dev.briefpress.publish.tree.Manifest;
import dev.briefpress.publish.tree.Paths;
import dev.briefpress.read.FileStamp;
import dev.briefpress.read.SiteFiles;
import dev.briefpress.render.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files that are published as they are: images and documents beside briefs, the site's assets. What
 * was found of a file is not looked for again while the file lies on the disk as it did.
 */
public final class AssetPages {
  private final Path site;
  private final String content;
  private final Map<String, Checked> checked = new ConcurrentHashMap<>();

  /**
   * For the site in a folder.
   *
   * @param site absolute
   * @param content the content folder's path relative to it; files below it are looked at with more
   *     care than those that the site's operator put elsewhere
   */
  public AssetPages(Path site, String content) {
    this.site = site;
    this.content = content + "/";
  }

  public static AssetPages of(Workspace workspace) {
    return new AssetPages(workspace.folder(), workspace.settings().folders().content());
  }

  /**
   * A page for each asset; its bytes are read when it is written.
   *
   * @return the pages, with a warning for each file of which parts are left out; or a finding for
   *     each file that cannot be published
   * @throws MachineFailure when the machine refuses to read one
   */
  public Outcome<List<Page>> of(List<Asset> assets) {
    List<Page> pages = new ArrayList<>();
    List<Diagnostic> found = new ArrayList<>();
    for (Asset asset : assets) {
      Path file = SiteFiles.file(site, asset.source());
      try {
        BasicFileAttributes attributes = attributes(file);
        if (!attributes.isRegularFile() || !isInside(file)) {
          found.add(UnfitAsset.elsewhere(asset.source()));
        } else if (attributes.size() > UnfitAsset.LARGEST) {
          found.add(UnfitAsset.tooLarge(asset.source(), attributes.size()));
        } else if (Manifest.isReserved(asset.address().value())) {
          found.add(UnfitAsset.reserved(asset.source(), asset.address().value()));
        } else {
          add(asset, file, pages, found);
        }
      } catch (IOException e) {
        throw MachineFailure.of("read " + asset.source(), e);
      }
    }
    return found.stream().noneMatch(Diagnostic::isError)
        ? Outcome.ok(pages, found)
        : Outcome.failed(found);
  }

  /** A finding for each asset whose address a page of the site has, or needs as a folder. */
  public static List<Diagnostic> clashes(List<Asset> assets, List<Page> pages) {
    Set<String> paths = new HashSet<>();
    Set<String> folders = new HashSet<>();
    for (Page page : pages) {
      String path = SitePath.folded(page.path().value());
      paths.add(path);
      Paths.addFolders(path, folders);
    }
    List<Diagnostic> found = new ArrayList<>();
    for (Asset asset : assets) {
      String path = SitePath.folded(asset.address().value());
      if (paths.contains(path)
          || folders.contains(path)
          || Paths.firstFolderIn(path, paths).isPresent()) {
        found.add(UnfitAsset.reserved(asset.source(), asset.address().value()));
      } else {
        paths.add(path);
        Paths.addFolders(path, folders);
      }
    }
    return found;
  }

  private void add(Asset asset, Path file, List<Page> pages, List<Diagnostic> found)
      throws IOException {
    String source = asset.source();
    if (!source.startsWith(content)) {
      pages.add(new Page(asset.address(), () -> source(read(file))));
      return;
    }
    Optional<Diagnostic> fault = Attachments.fault(source, asset.address().value());
    if (fault.isPresent()) {
      found.add(fault.get());
      return;
    }
    Outcome<Fingerprint> outcome = checked(source, file);
    found.addAll(outcome.diagnostics());
    outcome
        .value()
        .ifPresent(
            digest ->
                pages.add(new Page(asset.address(), digest, () -> published(source, read(file)))));
  }

  /** The digest of a file's bytes, with what was found in them. */
  private record Checked(Optional<FileStamp> stamp, Outcome<Fingerprint> outcome) {}

  private Outcome<Fingerprint> checked(String source, Path file) throws IOException {
    Optional<FileStamp> stamp = FileStamp.of(file).filter(s -> s.isSettledAt(Instant.now()));
    Checked last = checked.get(source);
    if (last != null && stamp.isPresent() && stamp.equals(last.stamp())) {
      return last.outcome();
    }
    byte[] bytes = read(file);
    Outcome<Fingerprint> outcome =
        Attachments.published(source, bytes).then(published -> Outcome.ok(Fingerprint.of(bytes)));
    checked.put(source, new Checked(stamp, outcome));
    return outcome;
  }

  private static Page.Source source(byte[] bytes) {
    return new Page.Source(Fingerprint.of(bytes), () -> bytes);
  }

  private static byte[] published(String source, byte[] bytes) {
    return Attachments.published(source, bytes)
        .value()
        .orElseThrow(
            () -> new MachineFailure(source + " changed while it was read", "build again"));
  }

  private boolean isInside(Path file) throws IOException {
    return file.toRealPath().startsWith(site.toRealPath());
  }

  private static byte[] read(Path file) {
    try {
      return SiteFiles.whole(file, (int) UnfitAsset.LARGEST);
    } catch (IOException e) {
      throw MachineFailure.of("read " + file, e);
    }
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
