package dev.briefpress.git;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts that are separated by NUL, since names of files may hold anything else. */
final class NulFields {
  /** Longest name or header that is accepted, in bytes. */
  private static final int LONGEST = 1 << 16;

  private final InputStream in;

  NulFields(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** The next text; absent at the end. */
  Optional<String> next() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(128);
    for (int b = in.read(); b > 0; b = in.read()) {
      if (out.size() == LONGEST) {
        throw new IOException("a name that is too long");
      }
      out.write(b);
      in.mark(1);
    }
    return ended(out);
  }

  private Optional<String> ended(ByteArrayOutputStream out) throws IOException {
    if (out.size() > 0) {
      return Optional.of(out.toString(StandardCharsets.UTF_8));
    }
    in.mark(1);
    boolean end = in.read() < 0;
    in.reset();
    return end ? Optional.empty() : Optional.of("");
  }

  /** The next text, where one must be. */
  String required() throws IOException {
    return next().orElseThrow(() -> new IOException("git's answer is cut off"));
  }
}
