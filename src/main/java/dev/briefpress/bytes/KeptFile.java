package dev.briefpress.bytes;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.files.PlainFile;
import dev.briefpress.files.UnfitFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes that a build leaves to the next, as one file that is replaced as a whole. Behind them lie
 * their sum and a mark of what they are and belong to: a file that is damaged, cut off, another or
 * of another environment counts as missing.
 */
public final class KeptFile {
  private static final int TRAILER = 4 * Long.BYTES;
  private static final int LARGEST = 1 << 30;

  private final Path file;
  private final Fingerprint mark;

  /**
   * The file at a path, which need not be there.
   *
   * @param environment all that its bytes depend on and do not contain, the program among it
   */
  public KeptFile(Path file, Fingerprint environment) {
    this.file = file;
    this.mark = Fingerprint.of(file.getFileName() + "\n" + environment);
  }

  /** The bytes that were kept last. */
  public Optional<byte[]> read() throws IOException {
    try (FileChannel channel = PlainFile.open(file)) {
      long length = channel.size() - TRAILER;
      if (length < 0 || length > LARGEST) {
        return Optional.empty();
      }
      ByteBuffer trailer = ByteBuffer.allocate(TRAILER);
      boolean whole = PlainFile.fill(trailer, channel.position(length));
      // Before there is memory for the rest, which may be anything.
      if (!whole || !Arrays.equals(markIn(trailer.array()), markIn(trailer(new byte[0])))) {
        return Optional.empty();
      }
      ByteBuffer bytes = ByteBuffer.allocate((int) length);
      whole = PlainFile.fill(bytes, channel.position(0));
      return whole && Arrays.equals(trailer.array(), trailer(bytes.array()))
          ? Optional.of(bytes.array())
          : Optional.empty();
    } catch (NoSuchFileException | UnfitFile e) {
      return Optional.empty();
    }
  }

  /** Keeps other bytes in their place. */
  public void write(byte[] bytes) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (OutputStream out = Files.newOutputStream(fresh)) {
      out.write(bytes);
      out.write(trailer(bytes));
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] markIn(byte[] trailer) {
    return Arrays.copyOfRange(trailer, TRAILER / 2, TRAILER);
  }

  private byte[] trailer(byte[] bytes) {
    BytesOut out = new BytesOut();
    out.sum(Fingerprint.of(bytes));
    out.sum(mark);
    return out.toBytes();
  }
}
