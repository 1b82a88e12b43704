package dev.briefpress.images;

import static dev.briefpress.images.HeaderBytes.letters;
import static dev.briefpress.images.HeaderBytes.number;
import static dev.briefpress.images.HeaderBytes.shortNumber;
import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.files.PlainFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads from the header of an image's file how large it is shown: PNG, JPEG, GIF, WebP, AVIF and
 * SVG. A page that says so before the image is there does not move when it comes.
 */
public final class ImageHeader {
  private static final Set<String> ENDINGS =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg");

  private ImageHeader() {}

  /** Whether a file of this name is an image of a kind whose header is read. */
  public static boolean isRead(String name) {
    return ENDINGS.contains(ending(name));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * The size of an image.
   *
   * @param source the file's path relative to the site's folder, for the finding
   * @return the size, or a failure {@code file/image-size}; nothing that a file holds makes this
   *     throw, or read more than {@value HeaderBytes#MOST} bytes
   * @throws IOException when the file is not there or cannot be opened
   */
  public static Outcome<ImageSize> size(Path file, String source) throws IOException {
    try (FileChannel channel = PlainFile.open(file)) {
      HeaderBytes bytes = new HeaderBytes(channel);
      if (ending(source).equals("svg")) {
        return SvgSize.of(bytes)
            .map(Outcome::ok)
            .orElseGet(() -> Outcome.failed(UnknownSize.ofDrawing(source)));
      }
      return size(bytes)
          .map(Outcome::ok)
          .orElseGet(() -> Outcome.failed(UnknownSize.ofImage(source)));
    }
  }

  // The bytes say what it is; whether the name says the same is looked at where files are copied.
  private static Optional<ImageSize> size(HeaderBytes bytes) throws IOException {
    Optional<ByteBuffer> start = bytes.at(0, 10);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    ByteBuffer first = start.get();
    if (letters(first, 0, 8).equals("\u0089PNG\r\n\u001A\n")) {
      return png(bytes);
    }
    if (letters(first, 0, 3).equals("\u00FF\u00D8\u00FF")) {
      return JpegSize.of(bytes);
    }
    if (letters(first, 0, 4).equals("GIF8")) {
      return ImageSize.of(
          shortNumber(first, 6, LITTLE_ENDIAN), shortNumber(first, 8, LITTLE_ENDIAN));
    }
    if (letters(first, 0, 4).equals("RIFF")) {
      return webp(bytes);
    }
    return letters(first, 4, 4).equals("ftyp") ? AvifSize.of(bytes) : Optional.empty();
  }

  private static Optional<ImageSize> png(HeaderBytes bytes) throws IOException {
    return bytes
        .at(8, 16)
        .filter(chunk -> letters(chunk, 4, 4).equals("IHDR"))
        .flatMap(
            chunk -> ImageSize.of(number(chunk, 8, BIG_ENDIAN), number(chunk, 12, BIG_ENDIAN)));
  }

  private static Optional<ImageSize> webp(HeaderBytes bytes) throws IOException {
    Optional<ByteBuffer> start = bytes.at(8, 22);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    ByteBuffer chunk = start.get();
    return switch (letters(chunk, 0, 8)) {
      case "WEBPVP8 " -> lossy(chunk);
      case "WEBPVP8L" -> lossless(chunk);
      // The size of the canvas less one, each number in three bytes.
      case "WEBPVP8X" ->
          ImageSize.of(
              1 + (number(chunk, 16, LITTLE_ENDIAN) & 0xFF_FFFF),
              1 + (number(chunk, 18, LITTLE_ENDIAN) >> 8));
      default -> Optional.empty();
    };
  }

  // A key frame's start code, then two numbers of 14 bits.
  private static Optional<ImageSize> lossy(ByteBuffer chunk) {
    return letters(chunk, 15, 3).equals("\u009D\u0001*")
        ? ImageSize.of(
            shortNumber(chunk, 18, LITTLE_ENDIAN) & 0x3FFF,
            shortNumber(chunk, 20, LITTLE_ENDIAN) & 0x3FFF)
        : Optional.empty();
  }

  // A signature, then two numbers of 14 bits less one.
  private static Optional<ImageSize> lossless(ByteBuffer chunk) {
    long bits = number(chunk, 13, LITTLE_ENDIAN);
    return chunk.get(12) == 0x2F
        ? ImageSize.of(1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF))
        : Optional.empty();
  }
}
