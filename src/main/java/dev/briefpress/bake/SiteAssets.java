package dev.briefpress.bake;

import dev.briefpress.content.SitePath;
import dev.briefpress.diagnostics.Diagnostic;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jbake.app.Asset;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * JBake's copier of assets, changed so that it lists files and copies none. JBake decides which
 * files are assets ({@code asset.folder}, {@code .jbakeignore}). Its copying is not used, because
 * it follows symbolic links out of the site and goes on after a failure.
 */
final class SiteAssets extends Asset {
  private final Path site;
  private final JBakeConfiguration configuration;
  private final List<dev.briefpress.links.Asset> assets = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  SiteAssets(JBakeConfiguration configuration) {
    super(configuration);
    this.site = configuration.getSourceFolder().toPath();
    this.configuration = configuration;
  }

  /** The files, by address. */
  List<dev.briefpress.links.Asset> assets() {
    return List.copyOf(assets);
  }

  /** Findings about files that cannot be published. */
  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  @Override
  public void copy(File folder) {
    list(folder, "");
  }

  @Override
  public void copySingleFile(File asset) {
    copy();
  }

  @Override
  public void copyAssetsFromContent(File path) {
    // A file beside a document is published only if a published document links to it.
  }

  private void list(File folder, String address) {
    File[] entries = folder.listFiles(this::isAsset);
    if (entries == null) {
      return;
    }
    Arrays.sort(entries);
    for (File entry : entries) {
      String path = address + entry.getName();
      if (Files.isSymbolicLink(entry.toPath())) {
        diagnostics.add(UnfitAsset.elsewhere(source(entry)));
      } else if (entry.isDirectory()) {
        list(entry, path + "/");
      } else if (!entry.isFile()) {
        diagnostics.add(UnfitAsset.elsewhere(source(entry)));
      } else if (SitePath.isSafe(path)) {
        assets.add(new dev.briefpress.links.Asset(source(entry), new SitePath(path)));
      } else {
        diagnostics.add(UnfitAsset.badName(source(entry)));
      }
    }
  }

  // JBake's own condition, which passes over links that lead nowhere, and pipes.
  private boolean isAsset(File file) {
    return !isHidden(file)
        && (!file.isDirectory()
            || FileUtil.directoryOnlyIfNotIgnored(file, configuration)
            || Files.isSymbolicLink(file.toPath()));
  }

  // They belong to git and other programs; only of this folder do standards say that it is
  // published.
  private static boolean isHidden(File file) {
    return (file.isHidden() || file.getName().startsWith("."))
        && !file.getName().equals(".well-known");
  }

  private String source(File file) {
    return site.relativize(file.toPath()).toString().replace(File.separatorChar, '/');
  }
}
