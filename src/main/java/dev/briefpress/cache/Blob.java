package dev.briefpress.cache;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.Hashing;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.files.PlainFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of many values that is only appended to, so that a build which changed one value need not
 * write the others again. The values that one build appends form a segment with a checksum.
 */
final class Blob {
  private static final int CHUNK = 1 << 20;
  private final Path file;
  private final List<Segment> segments = new ArrayList<>();
  private long length;

  Blob(Path file) {
    this.file = file;
  }

  /** Bytes that were added together. */
  record Segment(long length, Fingerprint sum) {}

  /** The position of a value in the file. */
  record Place(long at, int length) {}

  List<Segment> segments() {
    return List.copyOf(segments);
  }

  long length() {
    return length;
  }

  /** Whether the file begins with these segments, which are then this blob's. */
  boolean open(List<Segment> expected) throws IOException {
    if (!PlainFile.is(file)) {
      return expected.isEmpty();
    }
    try (FileChannel channel = PlainFile.open(file)) {
      byte[] chunk = new byte[CHUNK];
      for (Segment segment : expected) {
        if (!segment.sum().equals(sum(channel, segment.length(), chunk))) {
          return false;
        }
      }
    }
    segments.addAll(expected);
    length = expected.stream().mapToLong(Segment::length).sum();
    return true;
  }

  private static Fingerprint sum(FileChannel channel, long length, byte[] chunk)
      throws IOException {
    HashStream128 sum = Hashing.xxh3_128().hashStream();
    long left = length;
    while (left > 0) {
      int read = channel.read(ByteBuffer.wrap(chunk, 0, (int) Math.min(CHUNK, left)));
      if (read < 0) {
        return new Fingerprint(0, 0);
      }
      sum.putBytes(chunk, 0, read);
      left -= read;
    }
    return Fingerprint.of(sum.get());
  }

  byte[] read(Place place) throws IOException {
    try (FileChannel channel = PlainFile.open(file)) {
      return read(channel, place);
    }
  }

  private static byte[] read(FileChannel channel, Place place) throws IOException {
    byte[] bytes = new byte[place.length()];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, place.at() + buffer.position()) < 0) {
        throw new IOException("the cache became shorter while it was read");
      }
    }
    return bytes;
  }

  /** All values that lie at {@code places}, in their order. */
  List<byte[]> readAll(List<Place> places) throws IOException {
    List<byte[]> all = new ArrayList<>(places.size());
    if (!places.isEmpty()) {
      try (FileChannel channel = PlainFile.open(file)) {
        for (Place place : places) {
          all.add(read(channel, place));
        }
      }
    }
    return all;
  }

  /** Appends values as one segment; bytes behind the last valid segment are cut off first. */
  Appender append() throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(length);
    channel.position(length);
    return new Appender(channel);
  }

  /** An empty blob that takes this one's place when it is {@linkplain #replace done}. */
  Blob successor() throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(next);
    // The new file replaces the old one even when nothing is added to it.
    return new Blob(Files.createFile(next));
  }

  /** Takes the place of {@code old}. */
  Blob replace(Blob old) throws IOException {
    Files.move(file, old.file, StandardCopyOption.REPLACE_EXISTING);
    Blob moved = new Blob(old.file);
    moved.segments.addAll(segments);
    moved.length = length;
    return moved;
  }

  /** A segment under way. */
  final class Appender implements AutoCloseable {
    private final FileChannel channel;
    private final HashStream128 sum = Hashing.xxh3_128().hashStream();
    private final long start = length;

    private Appender(FileChannel channel) {
      this.channel = channel;
    }

    Place add(byte[] value) throws IOException {
      ByteBuffer buffer = ByteBuffer.wrap(value);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      sum.putBytes(value);
      Place place = new Place(length, value.length);
      length += value.length;
      return place;
    }

    @Override
    public void close() throws IOException {
      channel.close();
      if (length > start) {
        segments.add(new Segment(length - start, Fingerprint.of(sum.get())));
      }
    }
  }
}
