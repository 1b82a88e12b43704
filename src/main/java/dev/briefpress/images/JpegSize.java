package dev.briefpress.images;

import static dev.briefpress.images.HeaderBytes.letters;
import static dev.briefpress.images.HeaderBytes.number;
import static dev.briefpress.images.HeaderBytes.shortNumber;
import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * Goes through the segments of a JPEG file to the one that has its size. A camera that was held
 * upright notes that in the Exif segment before it, and browsers turn the image.
 */
final class JpegSize {
  private static final int START_OF_SCAN = 0xDA;
  private static final int END = 0xD9;
  private static final int EXIF = 0xE1;

  /** How much of the Exif segment is read; its first directory stands at its beginning. */
  private static final int LOOKED_AT = 2048;

  private static final int ORIENTATION = 0x0112;

  /** From this orientation on to 8 the image lies on its side. */
  private static final int FIRST_TURNED = 5;

  private JpegSize() {}

  static Optional<ImageSize> of(HeaderBytes bytes) throws IOException {
    long at = 2;
    boolean turned = false;
    while (true) {
      Optional<ByteBuffer> head = bytes.at(at, 4);
      if (head.isEmpty() || (head.get().get(0) & 0xFF) != 0xFF) {
        return Optional.empty();
      }
      int marker = head.get().get(1) & 0xFF;
      int length = shortNumber(head.get(), 2, BIG_ENDIAN);
      if (marker == 0xFF) {
        // A segment may begin with any number of these.
        at++;
        continue;
      }
      if (marker == START_OF_SCAN || marker == END || length < 2) {
        return Optional.empty();
      }
      if (isFrame(marker)) {
        boolean onItsSide = turned;
        return bytes
            .at(at + 5, 4)
            .flatMap(
                frame ->
                    ImageSize.of(
                        shortNumber(frame, 2, BIG_ENDIAN), shortNumber(frame, 0, BIG_ENDIAN)))
            .map(size -> onItsSide ? size.turned() : size);
      }
      if (marker == EXIF) {
        turned |= isTurned(ByteBuffer.wrap(bytes.start(at + 4, Math.min(length - 2, LOOKED_AT))));
      }
      at += 2 + length;
    }
  }

  // The markers between these are tables, restarts and extensions.
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  // A file in the form of TIFF: its byte order, where its first directory is, and that directory.
  private static boolean isTurned(ByteBuffer exif) {
    if (!letters(exif, 0, 6).equals("Exif\0\0") || exif.limit() < 14) {
      return false;
    }
    ByteOrder order = letters(exif, 6, 2).equals("II") ? LITTLE_ENDIAN : BIG_ENDIAN;
    long directory = 6 + number(exif, 10, order);
    if (directory + 2 > exif.limit()) {
      return false;
    }
    int entries = shortNumber(exif, (int) directory, order);
    for (int i = 0; i < entries; i++) {
      long entry = directory + 2 + 12L * i;
      if (entry + 12 > exif.limit()) {
        return false;
      }
      if (shortNumber(exif, (int) entry, order) == ORIENTATION) {
        int orientation = shortNumber(exif, (int) entry + 8, order);
        return orientation >= FIRST_TURNED && orientation <= 8;
      }
    }
    return false;
  }
}
