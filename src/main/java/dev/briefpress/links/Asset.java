package dev.briefpress.links;

import dev.briefpress.content.SitePath;
import dev.briefpress.images.ImageSize;
import java.util.Optional;

/**
 * A file that is published as it is, because a published document points at it.
 *
 * @param source path relative to the site's folder
 * @param size of an image, where its file was read and says so
 */
public record Asset(String source, SitePath address, Optional<ImageSize> size) {
  /** A file that is no image, or whose size nobody looked for. */
  public Asset(String source, SitePath address) {
    this(source, address, Optional.empty());
  }

  /** The same file as an image of this size. */
  public Asset sized(ImageSize size) {
    return new Asset(source, address, Optional.of(size));
  }
}
