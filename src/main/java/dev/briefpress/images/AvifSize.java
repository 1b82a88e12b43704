package dev.briefpress.images;

import static dev.briefpress.images.HeaderBytes.letters;
import static dev.briefpress.images.HeaderBytes.number;
import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the size of an AVIF file in its boxes: {@code meta}, {@code iprp}, {@code ipco}. The
 * image is the largest of those that the file describes: others are its parts, its transparency and
 * its preview.
 */
final class AvifSize {
  /** Most boxes of the whole file that are passed over. */
  private static final int MOST_BOXES = 100;

  /** Largest box of properties that is read. */
  private static final int LARGEST = 100_000;

  private static final String SIZE = "ispe";
  private static final String TURN = "irot";

  private AvifSize() {}

  static Optional<ImageSize> of(HeaderBytes bytes) throws IOException {
    long at = 0;
    for (int i = 0; i < MOST_BOXES; i++) {
      Optional<ByteBuffer> head = bytes.at(at, 8);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      long size = number(head.get(), 0, BIG_ENDIAN);
      if (letters(head.get(), 4, 4).equals("meta")) {
        // Version and flags come before the boxes in this one.
        int length = (int) Math.min(size - 12, LARGEST);
        return length <= 0
            ? Optional.empty()
            : properties(ByteBuffer.wrap(bytes.start(at + 12, length)));
      }
      if (size < 8) {
        return Optional.empty();
      }
      at += size;
    }
    return Optional.empty();
  }

  private static Optional<ImageSize> properties(ByteBuffer meta) {
    ImageSize largest = null;
    boolean turned = false;
    Box list = Box.of(meta, 0, meta.limit(), "iprp").flatMap(b -> b.inner("ipco")).orElse(null);
    if (list == null) {
      return Optional.empty();
    }
    int at = list.start();
    while (at + 8 <= list.end()) {
      long size = number(meta, at, BIG_ENDIAN);
      if (size < 8 || at + size > list.end()) {
        break;
      }
      String type = letters(meta, at + 4, 4);
      if (type.equals(SIZE) && size >= 20) {
        ImageSize found =
            ImageSize.of(number(meta, at + 12, BIG_ENDIAN), number(meta, at + 16, BIG_ENDIAN))
                .orElse(null);
        largest = found == null || isLarger(largest, found) ? largest : found;
      } else if (type.equals(TURN) && size >= 9) {
        turned = (meta.get(at + 8) & 1) == 1;
      }
      at += (int) size;
    }
    boolean onItsSide = turned;
    return Optional.ofNullable(largest).map(s -> onItsSide ? s.turned() : s);
  }

  private static boolean isLarger(@Nullable ImageSize one, ImageSize other) {
    return one != null
        && (long) one.width() * one.height() >= (long) other.width() * other.height();
  }

  /** What is in a box. */
  private record Box(ByteBuffer bytes, int start, int end) {
    static Optional<Box> of(ByteBuffer bytes, int start, int end, String type) {
      int at = start;
      while (at + 8 <= end) {
        long size = number(bytes, at, BIG_ENDIAN);
        if (size < 8 || at + size > end) {
          return Optional.empty();
        }
        if (letters(bytes, at + 4, 4).equals(type)) {
          return Optional.of(new Box(bytes, at + 8, (int) (at + size)));
        }
        at += (int) size;
      }
      return Optional.empty();
    }

    Optional<Box> inner(String type) {
      return of(bytes, start, end, type);
    }
  }
}
