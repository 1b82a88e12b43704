package dev.briefpress.publish.tree;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.files.PlainFile;
import dev.briefpress.files.UnfitFile;
import dev.briefpress.read.FileStamp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the last build knew about each file it published, so that the next one can tell which need
 * not be made again. It is a cache: without it everything is rendered and compared.
 *
 * @param files by path
 */
record BuildState(Map<String, Entry> files) {
  static final BuildState EMPTY = new BuildState(Map.of());
  private static final String FORMAT = "Briefpress build state 3";
  private static final int SUM_LENGTH = 2 * Long.BYTES;
  private static final int LARGEST = 256 << 20;

  /**
   * One file.
   *
   * @param inputs what it was made from
   * @param stamp how it lay on the disk with the bytes that were published; absent when that is no
   *     proof
   */
  record Entry(Fingerprint inputs, Optional<FileStamp> stamp) {}

  /**
   * The state in {@code file}, or an empty one when there is none, when it is damaged, or when it
   * belongs to something else.
   *
   * @param manifest sum of the manifest it must belong to
   * @param fingerprint of all that every page depends on
   */
  static BuildState read(Path file, Sha256 manifest, String fingerprint) throws IOException {
    byte[] bytes;
    try {
      bytes = PlainFile.read(file, LARGEST);
    } catch (NoSuchFileException | UnfitFile e) {
      return EMPTY;
    }
    int end = bytes.length - SUM_LENGTH;
    if (end < 0) {
      return EMPTY;
    }
    DataInputStream trailer = new DataInputStream(new ByteArrayInputStream(bytes, end, SUM_LENGTH));
    if (!readFingerprint(trailer).equals(Fingerprint.of(Arrays.copyOf(bytes, end)))) {
      return EMPTY;
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (!in.readUTF().equals(FORMAT)
        || !in.readUTF().equals(Fingerprint.of(fingerprint).toString())
        || !readSum(in).equals(manifest)) {
      return EMPTY;
    }
    Map<String, Entry> files = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      files.put(in.readUTF(), new Entry(readFingerprint(in), readStamp(in)));
    }
    return new BuildState(files);
  }

  byte[] bytes(Sha256 manifest, String fingerprint) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(files.size() * 128 + 256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(FORMAT);
      out.writeUTF(Fingerprint.of(fingerprint).toString());
      writeSum(out, manifest);
      out.writeInt(files.size());
      for (Map.Entry<String, Entry> file : files.entrySet()) {
        out.writeUTF(file.getKey());
        writeFingerprint(out, file.getValue().inputs());
        writeStamp(out, file.getValue().stamp());
      }
      writeFingerprint(out, Fingerprint.of(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot refuse", e);
    }
    return bytes.toByteArray();
  }

  private static Sha256 readSum(DataInputStream in) throws IOException {
    return new Sha256(in.readLong(), in.readLong(), in.readLong(), in.readLong());
  }

  private static void writeSum(DataOutputStream out, Sha256 sum) throws IOException {
    out.writeLong(sum.a());
    out.writeLong(sum.b());
    out.writeLong(sum.c());
    out.writeLong(sum.d());
  }

  private static Optional<FileStamp> readStamp(DataInputStream in) throws IOException {
    return in.readBoolean()
        ? Optional.of(new FileStamp(in.readLong(), in.readLong(), in.readLong(), in.readLong()))
        : Optional.empty();
  }

  private static void writeStamp(DataOutputStream out, Optional<FileStamp> stamp)
      throws IOException {
    out.writeBoolean(stamp.isPresent());
    if (stamp.isPresent()) {
      out.writeLong(stamp.get().size());
      out.writeLong(stamp.get().modified());
      out.writeLong(stamp.get().changed());
      out.writeLong(stamp.get().number());
    }
  }

  private static Fingerprint readFingerprint(DataInputStream in) throws IOException {
    return new Fingerprint(in.readLong(), in.readLong());
  }

  private static void writeFingerprint(DataOutputStream out, Fingerprint sum) throws IOException {
    out.writeLong(sum.high());
    out.writeLong(sum.low());
  }
}
