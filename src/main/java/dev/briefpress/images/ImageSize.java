package dev.briefpress.images;

import java.util.Optional;

/** How wide and high an image is shown, in CSS pixels, each at least 1. */
public record ImageSize(int width, int height) {
  /** Widest and highest image; JPEG has no larger ones. */
  static final int LONGEST = 65_535;

  /** Most pixels of an image: the memory that a browser needs for more is no reader's to give. */
  static final long MOST_PIXELS = 500_000_000;

  public ImageSize {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(width + " x " + height + " is no size");
    }
  }

  /** The size of these numbers; absent when no image that a browser shows has it. */
  static Optional<ImageSize> of(long width, long height) {
    boolean possible = width >= 1 && height >= 1 && width <= LONGEST && height <= LONGEST;
    return possible && width * height <= MOST_PIXELS
        ? Optional.of(new ImageSize((int) width, (int) height))
        : Optional.empty();
  }

  /** The same image lying on its side. */
  ImageSize turned() {
    return new ImageSize(/* width= */ height, /* height= */ width);
  }
}
