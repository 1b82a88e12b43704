package dev.briefpress.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageHeaderTest {
  private final Path folder;

  ImageHeaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsThePixelsOfPng() throws IOException {
    assertThat(size("a.png", png(640, 360))).isEqualTo(new ImageSize(640, 360));
  }

  @Test
  void readsTheScreenOfGif() throws IOException {
    byte[] gif = gif(320, 200);

    assertThat(size("a.gif", gif)).isEqualTo(new ImageSize(320, 200));
  }

  @Test
  void readsEachFormOfWebp() throws IOException {
    byte[] lossy = webp("VP8 ", bytes(0x30, 1, 0, 0x9D, 1, 0x2A, 0x40, 0x41, 0xF0, 0x80));
    byte[] lossless = webp("VP8L", bytes(0x2F, 0x3F, 0xC1, 0x3B, 0, 0, 0, 0, 0, 0));
    byte[] extended = webp("VP8X", bytes(0, 0, 0, 0, 0x3F, 1, 0, 0xEF, 0, 0));

    assertThat(size("a.webp", lossy)).isEqualTo(new ImageSize(320, 240));
    assertThat(size("a.webp", lossless)).isEqualTo(new ImageSize(320, 240));
    assertThat(size("a.webp", extended)).isEqualTo(new ImageSize(320, 240));
  }

  @Test
  void passesOverTheSegmentsOfJpegBeforeTheFrame() throws IOException {
    byte[] comment = segment(0xFE, new byte[60_000]);
    byte[] fill = {(byte) 0xFF, (byte) 0xFF};

    assertThat(size("a.jpg", jpeg(comment, comment, fill, frame(0xC2, 800, 600))))
        .isEqualTo(new ImageSize(800, 600));
  }

  @ParameterizedTest
  @CsvSource({"1,800,600", "4,800,600", "5,600,800", "6,600,800", "8,600,800", "9,800,600"})
  void turnsAJpegThatACameraSaysLiesOnItsSide(int orientation, int width, int height)
      throws IOException {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
      byte[] bytes = jpeg(segment(0xE1, exif(order, orientation)), frame(0xC0, 800, 600));

      assertThat(size("a.JPEG", bytes))
          .as(order.toString())
          .isEqualTo(new ImageSize(width, height));
    }
  }

  @Test
  void readsTheLargestImageOfAvif() throws IOException {
    byte[] parts = joined(ispe(160, 90), ispe(1600, 900), ispe(1600, 900));

    assertThat(size("a.avif", avif(parts))).isEqualTo(new ImageSize(1600, 900));
    assertThat(size("a.avif", avif(joined(parts, box("irot", bytes(1))))))
        .isEqualTo(new ImageSize(900, 1600));
    assertThat(size("a.avif", avif(joined(parts, box("irot", bytes(2))))))
        .isEqualTo(new ImageSize(1600, 900));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<svg width='64' height='48px'/> | 64 | 48",
        "<svg width='64.6' height='48' viewBox='0 0 1 1'/> | 65 | 48",
        "<svg width='1in' height='25.4mm'/> | 96 | 96",
        "<svg viewBox='-10 -10 640 360'/> | 640 | 360",
        "<svg viewBox='0,0,640,360' width='100%'/> | 640 | 360",
        "<svg viewBox='0 0 640 360' width='320'/> | 320 | 180",
        "<svg viewBox='0 0 640 360' height='180'/> | 320 | 180",
        "<svg viewBox='0 0 8 4'/> | 300 | 150",
        "<?xml version='1.0'?><!-- <svg width='1' height='1'/> --><svg viewBox='0 0 400 4'/>"
            + " | 400 | 4",
      })
  void readsTheFirstElementOfADrawing(String svg, int width, int height) throws IOException {
    byte[] bytes = svg.strip().getBytes(StandardCharsets.UTF_8);

    assertThat(size("a.svg", bytes)).isEqualTo(new ImageSize(width, height));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<svg/>",
        "<html><svg width='1' height='1'/></html>",
        "<svg width='0' height='10'/>",
        "<svg width='-5' height='10'/>",
        "<svg width='100%' height='100%'/>",
        "<svg width='999999999' height='999999999'/>",
        "<svg viewBox='0 0 0 10'/>",
        "<svg viewBox='0 0 -4 10'/>",
        "<svg viewBox='0 0 1.2.3 10'/>",
        "<svg viewBox='0 0 10'/>",
        "<svg viewBox='0 0 1 99999999'/>",
        "<svg viewBox='0 0 . .'/>",
      })
  void findsADrawingWithoutASize(String svg) throws IOException {
    assertUnknown("a.svg", svg.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void findsSizesThatNoBrowserShows() throws IOException {
    assertUnknown("a.png", png(0, 10));
    assertUnknown("a.png", png(10, 0));
    assertUnknown("a.png", png(-1, 10));
    assertUnknown("a.png", png(10, Integer.MIN_VALUE));
    // 4,294,836,225 pixels.
    assertUnknown("a.png", png(65_535, 65_535));
    assertUnknown("a.png", png(65_536, 1));
    assertUnknown("a.gif", gif(0, 5));
    assertUnknown("a.jpg", jpeg(frame(0xC0, 800, 0)));
    assertUnknown("a.avif", avif(ispe(0, 5)));
    assertUnknown("a.avif", avif(ispe(-1, -1)));
  }

  @Test
  void findsHeadersThatAreCutOffOrLeadNowhere() throws IOException {
    assertUnknown("a.png", Arrays.copyOf(png(640, 360), 20));
    assertUnknown("a.png", new byte[0]);
    assertUnknown("a.png", latin("GIF89"));
    assertUnknown("a.jpg", jpeg());
    assertUnknown("a.jpg", jpeg(segment(0xDA, new byte[10]), frame(0xC0, 800, 600)));
    assertUnknown("a.jpg", jpeg(bytes(0xFF, 0xE0, 0, 0), frame(0xC0, 800, 600)));
    assertUnknown("a.webp", webp("VP8 ", new byte[10]));
    assertUnknown("a.webp", webp("VP8Z", new byte[10]));
    assertUnknown("a.avif", box("ftyp", latin("avif")));
    assertUnknown("a.avif", joined(box("ftyp", latin("avif")), bytes(0, 0, 0, 0, 1, 1, 1, 1)));
    assertUnknown("a.avif", avif(bytes(0x7F, 0xFF, 0xFF, 0xFF, 'i', 's', 'p', 'e')));
    assertUnknown("a.avif", avif(bytes(0, 0, 0, 2, 'i', 's', 'p', 'e')));
  }

  @Test
  void doesNotFollowAnExifDirectoryOutOfItsSegment() throws IOException {
    byte[] wild = exif(ByteOrder.BIG_ENDIAN, 6);
    Arrays.fill(wild, 10, 14, (byte) 0xFF);

    assertThat(size("a.jpg", jpeg(segment(0xE1, wild), frame(0xC0, 800, 600))))
        .isEqualTo(new ImageSize(800, 600));
  }

  @Test
  void readsLittleOfALargeFile() throws IOException {
    Path file = folder.resolve("a.jpg");
    Files.write(file, jpeg(segment(0xFE, new byte[10])));
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(3_000_000_000L);
    }
    assertThat(ImageHeader.size(file, "content/a.jpg").value()).isEmpty();

    // Fill bytes without end, which a reader goes through one by one.
    byte[] endless = new byte[2_000_000];
    Arrays.fill(endless, (byte) 0xFF);
    endless[1] = (byte) 0xD8;
    assertUnknown("a.jpg", endless);
  }

  @Test
  void neverThrowsForWhatAFileHolds() throws IOException {
    Random random = new Random(7);
    byte[][] samples = {
      png(640, 360),
      jpeg(segment(0xE1, exif(ByteOrder.LITTLE_ENDIAN, 6)), frame(0xC0, 800, 600)),
      webp("VP8X", bytes(0, 0, 0, 0, 0x3F, 1, 0, 0xEF, 0, 0)),
      avif(ispe(1600, 900)),
      latin("<svg viewBox='0 0 640 360' width='1in'/>")
    };
    String[] names = {"a.png", "a.jpg", "a.webp", "a.avif", "a.svg"};
    int sized = 0;
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = samples[i % samples.length].clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      byte[] cut = Arrays.copyOf(bytes, bytes.length - random.nextInt(2) * random.nextInt(9));
      Outcome<ImageSize> outcome = read(names[i % names.length], cut);
      sized += outcome.value().isPresent() ? 1 : 0;
      assertThat(outcome.value().isPresent()).isNotEqualTo(!outcome.diagnostics().isEmpty());
    }
    assertThat(sized).isBetween(100, 1900);
  }

  @Test
  void knowsImagesByTheirNames() {
    assertThat(ImageHeader.isRead("content/a.PNG")).isTrue();
    assertThat(ImageHeader.isRead("content/a.png.csv")).isFalse();
    assertThat(ImageHeader.isRead("content/png")).isFalse();
    assertThatThrownBy(() -> ImageHeader.size(folder.resolve("gone.png"), "gone.png"))
        .isInstanceOf(NoSuchFileException.class);
  }

  private ImageSize size(String name, byte[] bytes) throws IOException {
    return read(name, bytes).value().orElseThrow();
  }

  private Outcome<ImageSize> read(String name, byte[] bytes) throws IOException {
    return ImageHeader.size(Files.write(folder.resolve(name), bytes), "content/" + name);
  }

  private void assertUnknown(String name, byte[] bytes) throws IOException {
    assertThat(read(name, bytes).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("file/image-size");
  }

  private static byte[] png(int width, int height) {
    return ByteBuffer.allocate(40)
        .put(latin("\u0089PNG\r\n\u001A\n"))
        .putInt(13)
        .put(latin("IHDR"))
        .putInt(width)
        .putInt(height)
        .array();
  }

  private static byte[] gif(int width, int height) {
    return ByteBuffer.allocate(20)
        .put(latin("GIF89a"))
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) width)
        .putShort((short) height)
        .array();
  }

  private static byte[] webp(String chunk, byte[] payload) {
    return joined(latin("RIFF"), new byte[4], latin("WEBP"), latin(chunk), new byte[4], payload);
  }

  private static byte[] jpeg(byte[]... segments) {
    return joined(bytes(0xFF, 0xD8), joined(segments), bytes(0xFF, 0xD9, 0, 0, 0, 0, 0, 0));
  }

  private static byte[] segment(int marker, byte[] payload) {
    return ByteBuffer.allocate(4 + payload.length)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (2 + payload.length))
        .put(payload)
        .array();
  }

  private static byte[] frame(int marker, int width, int height) {
    ByteBuffer payload = ByteBuffer.allocate(15).put((byte) 8);
    return segment(marker, payload.putShort((short) height).putShort((short) width).array());
  }

  // A directory with two entries, the second of which is the orientation.
  private static byte[] exif(ByteOrder order, int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(60).put(latin("Exif\0\0"));
    tiff.put(latin(order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM")).order(order);
    tiff.putShort((short) 42).putInt(8).putShort((short) 2);
    tiff.putShort((short) 0x010F).putShort((short) 2).putInt(1).putInt(0);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    return tiff.array();
  }

  private static byte[] avif(byte[] properties) {
    byte[] meta =
        joined(new byte[4], box("hdlr", new byte[20]), box("iprp", box("ipco", properties)));
    return joined(box("ftyp", latin("avif")), box("free", new byte[9]), box("meta", meta));
  }

  private static byte[] ispe(int width, int height) {
    return box("ispe", ByteBuffer.allocate(12).putInt(0).putInt(width).putInt(height).array());
  }

  private static byte[] box(String type, byte[] payload) {
    return ByteBuffer.allocate(8 + payload.length)
        .putInt(8 + payload.length)
        .put(latin(type))
        .put(payload)
        .array();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
