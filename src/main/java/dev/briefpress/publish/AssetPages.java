package dev.briefpress.publish;

import dev.briefpress.links.Asset;
import dev.briefpress.links.Site;
import dev.briefpress.read.DraftReader;
import dev.briefpress.render.Page;
import dev.briefpress.render.PageSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Files beside documents, published as they are. */
final class AssetPages implements PageSource {
  private final Path folder;

  AssetPages(Path folder) {
    this.folder = folder;
  }

  @Override
  public Stream<Page> pages(Site site) {
    return site.assets().stream().map(this::page);
  }

  private Page page(Asset asset) {
    return new Page(asset.address(), DraftReader.digest(bytes(asset)), () -> bytes(asset));
  }

  private byte[] bytes(Asset asset) {
    try {
      return Files.readAllBytes(folder.resolve(asset.source()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + asset.source(), e);
    }
  }
}
