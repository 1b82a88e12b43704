package dev.briefpress.git;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * The content of a file at some commit.
 *
 * @param id that git has for it
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, and compared by nobody
public record Blob(String id, byte[] bytes) {
  private static final int LONGEST_HEADER = 512;

  /** Reads what {@code cat-file --batch} prints; returns how many were handed over. */
  static int readAll(InputStream stream, int largest, Consumer<Blob> consumer) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
    int count = 0;
    for (String header = header(in); !header.isEmpty(); header = header(in)) {
      // `id blob size`; of one that is not there: `id missing`.
      String[] parts = header.split(" ", -1);
      if (parts.length != 3) {
        continue;
      }
      long size = Long.parseLong(parts[2]);
      if (size > largest || !parts[1].equals("blob")) {
        in.skipNBytes(size + 1);
        continue;
      }
      byte[] bytes = in.readNBytes((int) size);
      if (bytes.length < size || in.read() != '\n') {
        throw new IOException("git's answer is cut off");
      }
      consumer.accept(new Blob(parts[0], bytes));
      count++;
    }
    return count;
  }

  private static String header(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(LONGEST_HEADER);
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      if (out.size() == LONGEST_HEADER) {
        throw new IOException("no form of git's");
      }
      out.write(b);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
