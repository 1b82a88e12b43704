package dev.briefpress.publish;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.images.ImageHeader;
import dev.briefpress.images.ImageSize;
import dev.briefpress.links.Asset;
import dev.briefpress.read.SiteFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The files that are published as they are, images among them with their sizes.
 *
 * @param assets in the order in which they were given
 * @param diagnostics images whose size is not known
 */
record ImageSizes(List<Asset> assets, List<Diagnostic> diagnostics) {
  ImageSizes {
    assets = List.copyOf(assets);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Reads the headers of the images among {@code assets}, in parallel. */
  static ImageSizes of(Path site, List<Asset> assets) {
    List<Outcome<Asset>> sized = assets.parallelStream().map(a -> sized(site, a)).toList();
    return new ImageSizes(
        IntStream.range(0, assets.size())
            .mapToObj(i -> sized.get(i).value().orElse(assets.get(i)))
            .toList(),
        sized.stream().flatMap(outcome -> outcome.diagnostics().stream()).toList());
  }

  private static Outcome<Asset> sized(Path site, Asset asset) {
    String source = asset.source();
    // Where a file leads outside the site, that is found when it is to be published.
    if (!ImageHeader.isRead(source) || SiteFiles.link(site, source).isPresent()) {
      return Outcome.ok(asset);
    }
    try {
      Outcome<ImageSize> size = ImageHeader.size(SiteFiles.file(site, source), source);
      return size.then(known -> Outcome.ok(asset.sized(known)));
    } catch (IOException e) {
      // So it is when the file is not there or the machine refuses to read it.
      return Outcome.ok(asset);
    }
  }
}
